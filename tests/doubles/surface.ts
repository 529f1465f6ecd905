import type { Kind } from '#engine/types.ts';
import type { Circumstances, SendAttempt, Surface } from '#surfaces/contract.ts';

/** A compose box without a page: the test writes into it and sends it. */
export interface TestSurface extends Surface {
  write(text: string): void;
  send(attempt: Partial<SendAttempt>): void;
  /** The page shows that the newest send did not go out after all. */
  takeBack(): void;
  leave(): void;
  composing: boolean;
}

/** Makes a box of the given kind on a plain textarea. Its `replace` writes like a person's edit would. */
export function testSurface(kind: Kind = 'post', circumstances: Circumstances = {}): TestSurface {
  const element = document.body.appendChild(document.createElement('textarea'));
  const changed: (() => void)[] = [];
  const sent: ((attempt: SendAttempt) => void)[] = [];
  const takenBack: ((attempt: SendAttempt) => void)[] = [];
  const gone: (() => void)[] = [];
  let newest: SendAttempt | undefined;
  const write = (text: string): void => {
    element.value = text;
    for (const listener of changed) listener();
  };
  return {
    box: { place: 'linkedin', name: 'comment', kind, element, scope: document.body },
    traits: { limit: 3000, fold: 210, hashtags: 3, imageLed: false },
    editor: 'textarea',
    composing: false,
    read: () => element.value,
    rangesOf: () => [],
    async replace(span, expected, text) {
      if (element.value.slice(span.start, span.end) !== expected) return 'refused';
      write(element.value.slice(0, span.start) + text + element.value.slice(span.end));
      return 'done';
    },
    caret: () => element.value.length,
    mentions: () => [],
    circumstances: () => circumstances,
    isComposing() {
      return this.composing;
    },
    onChange: (listener) => changed.push(listener),
    onSend: (listener) => sent.push(listener),
    onTakenBack: (listener) => takenBack.push(listener),
    onGone: (listener) => gone.push(listener),
    write,
    send(attempt) {
      newest = { verdict: 'confirmed', text: element.value, circumstances, ...attempt };
      for (const listener of sent) listener(newest);
    },
    takeBack() {
      for (const listener of takenBack) if (newest) listener(newest);
    },
    leave() {
      element.remove();
      for (const listener of gone) listener();
    },
  };
}
