import type { Frame, Page } from 'puppeteer-core';
import type { Kind } from '#engine/types.ts';
import type { Circumstances, Diagnosis, EditorId, SendAttempt } from '#surfaces/index.ts';
import type { Probe } from './content.ts';

/** What the probe saw of one box, as plain data. */
export interface SeenBox {
  readonly kind: Kind;
  readonly name: string;
  readonly editor: EditorId;
  readonly text: string;
  readonly circumstances: Circumstances;
  readonly attempts: readonly SendAttempt[];
  readonly changes: number;
  readonly gone: boolean;
}

export interface Seen {
  readonly boxes: readonly SeenBox[];
  readonly misses: number;
  readonly diagnosis: Diagnosis;
}

function tell(): Seen | undefined {
  const { probe }: { probe?: Probe } = globalThis as { probe?: Probe };
  if (!probe) return undefined;
  const boxes = probe.boxes.map(({ surface, attempts, changes, gone }) => ({
    kind: surface.box.kind,
    name: surface.box.name,
    editor: surface.editor,
    text: surface.read(),
    circumstances: surface.circumstances(),
    attempts,
    changes,
    gone,
  }));
  return { boxes, misses: probe.misses, diagnosis: probe.diagnosis };
}

/** Reads the probe in one frame (the top one for a page): in its isolated world, where pages cannot look. */
export async function seen(where: Page | Frame): Promise<Seen> {
  for (const realm of where.extensionRealms()) {
    const found = await realm.evaluate(tell);
    if (found) return found;
  }
  throw new Error('The probe is not in this frame.');
}

/** The newest box in this frame. */
export async function newestBox(where: Page | Frame): Promise<SeenBox | undefined> {
  return (await seen(where)).boxes.at(-1);
}
