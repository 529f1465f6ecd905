import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import { running } from '../guards/running.ts';
import type { Sight } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { type Doc, type Placed, tokenText } from '../text/doc.ts';
import { WORD } from '../text/tokens.ts';
import { leaning } from './leaning.ts';
import type { Fault, Leaning, Target } from './model.ts';
import { leastOf, verdict } from './verdict.ts';

/** How many of the weightiest words are shown. */
const WORDS_SHOWN = 3;

/** Below this many words there is too little to hear. */
const LEAST_WORDS = 4;

/**
 * How sure it has to be that there is some fault, and that it is of this family, in log odds. Set on held-out rows, so
 * that of ten texts it speaks on nine have a fault.
 */
const LEAST_ANY = 0.8;

/** What an undertone is spared for: being asked, an appeal for a good cause, a thread that is running. */
const spared: Readonly<Record<Fault, readonly ((scene: Scene) => boolean)[]>> = {
  pitch: [
    (scene) => scene.ask(asked),
    (scene) => scene.ask(appeal),
    (scene) => scene.ask(running),
    (scene) => scene.ask(jobAdvert) > 0,
  ],
  'business-card': [(scene) => scene.ask(asked), (scene) => scene.ask(appeal), (scene) => scene.ask(running)],
  leaflet: [(scene) => scene.ask(running)],
  newsletter: [(scene) => scene.ask(appeal)],
  bait: [(scene) => scene.ask(appeal)],
  'self-centred': [],
};

/**
 * What a family sounds like when none of its usual phrases is there. Points to the sentence that weighed most and names
 * its weightiest words, so that there is a reason in words.
 */
export function undertone(target: Fault, doc: Doc, scene: Scene): readonly Sight[] {
  if (doc.words < LEAST_WORDS) return [];
  if (spared[target].some((isSpared) => isSpared(scene))) return [];
  if (!speaks(target, scene)) return [];
  return sightOf(doc, scene.ask(leaning), target);
}

function speaks(target: Fault, scene: Scene): boolean {
  const sure = scene.ask(verdict);
  return sure.any > LEAST_ANY && sure[target] > leastOf(target);
}

function sightOf(doc: Doc, heard: Leaning, target: Target): readonly Sight[] {
  const parts = heard.parts(target);
  let heaviest: Placed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const placed of doc.sentences) {
    const weight = parts[placed.index] ?? 0;
    if (placed.sentence.words > 0 && weight > most) [heaviest, most] = [placed, weight];
  }
  if (!heaviest) return [];
  const { start, end } = trimmed(doc.text, heaviest.start, heaviest.end);
  const words = weightiest(heaviest, heard.shares(target, heaviest.index));
  return [{ start, end, data: { words: words.join(', ') } }];
}

/** The words of a sentence that weigh most, in the order of the text; where all speak against it, those that do least. */
function weightiest(placed: Placed, shares: ArrayLike<number>): readonly string[] {
  const { kind, start, end } = placed.sentence.tokens;
  const words = Array.from(shares, (share, at) => ({ share, at })).filter(
    ({ at }) => kind[at] === WORD || (end[at] ?? 0) > (start[at] ?? 0) + 1,
  );
  const telling = words.filter(({ share }) => share > 0);
  return (telling.length > 0 ? telling : words)
    .sort((a, b) => b.share - a.share)
    .slice(0, WORDS_SHOWN)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => tokenText(placed, at));
}

function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - (piece.length - piece.trimEnd().length),
  };
}
