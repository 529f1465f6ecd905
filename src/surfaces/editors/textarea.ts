import type { Span } from '#engine/types.ts';
import type { Editor } from '../contract.ts';
import { type Hand, replaceBy } from './apply.ts';
import { smallestChange } from './change.ts';
import { nativeRedo, nativeUndo, typeDelete, typeText } from './input.ts';
import { nextTask } from './pace.ts';
import { hasFocus } from './selection.ts';

const isTextarea = (element: Element): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

/** Chromium's range inside a form control, whose type TypeScript does not know yet (seen in Chromium 156). */
interface ValueRanges {
  createValueRange?: (start: number, end: number) => AbstractRange;
}

function write(field: HTMLTextAreaElement, text: string): void {
  const before = field.value;
  const took = text === '' ? typeDelete(field) : typeText(field, text);
  if (took || field.value !== before || (text === '' && field.selectionStart === field.selectionEnd)) return;
  // Without a browser command there is no undo either, but the writer asked for the words.
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType, data: text || null }),
  );
}

function handFor(field: HTMLTextAreaElement): Hand {
  return {
    element: field,
    read: () => field.value,
    plan: (span, text) =>
      field.disabled || field.readOnly ? undefined : smallestChange(field.value, span, text),
    async select(start, end) {
      if (!hasFocus(field)) {
        field.focus({ preventScroll: true });
        await nextTask();
      }
      field.setSelectionRange(start, end);
      await nextTask();
    },
    holdSelection() {
      const { selectionStart, selectionEnd, selectionDirection } = field;
      return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    },
    write: (change) => write(field, change.text),
    undo: () => void nativeUndo(field),
    redo: () => void nativeRedo(field),
  };
}

const rangesOf = (
  field: HTMLTextAreaElement & ValueRanges,
  { start, end }: Span,
): readonly AbstractRange[] => {
  if (!field.createValueRange || start >= end || end > field.value.length) return [];
  return [field.createValueRange(start, end)];
};

/** `<textarea>`, also where React controls it. Offsets are those of its value. */
export const textarea: Editor = {
  id: 'textarea',
  owns: isTextarea,
  read: (element) => (isTextarea(element) ? element.value : ''),
  rangesOf: (element, span) => (isTextarea(element) ? rangesOf(element, span) : []),
  replace: async (element, span, expected, text) =>
    isTextarea(element) ? replaceBy(handFor(element), span, expected, text) : 'refused',
  caret(element) {
    if (!isTextarea(element) || !hasFocus(element)) return undefined;
    return element.selectionStart === element.selectionEnd ? element.selectionStart : undefined;
  },
  mentions: () => [],
};
