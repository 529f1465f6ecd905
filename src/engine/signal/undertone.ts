import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { running } from '../guards/running.ts';
import type { Sight } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Doc } from '../text/doc.ts';
import { HASHTAG, MENTION, URL } from '../text/tokens.ts';
import type { Form } from './forms.ts';
import { leaning } from './leaning.ts';
import type { Leaning, Target } from './model.ts';

/** How many of the weightiest words are shown. */
const WORDS_SHOWN = 3;

/** Below this many words there is too little to hear. */
const LEAST_WORDS = 4;

/**
 * How far "some fault" may be below its own threshold while a family is above its own, in log odds. Links, tags and
 * mentions are in so many texts of every sort that with them the whole has to lean too.
 */
const LEAST_ANY = { plain: -1, furnished: 0 };

/** What an undertone is spared for: being asked, an appeal for a good cause, a thread that is running. */
const spared: Readonly<Record<Exclude<Target, 'any'>, readonly ((scene: Scene) => boolean)[]>> = {
  pitch: [(scene) => scene.ask(asked), (scene) => scene.ask(appeal), (scene) => scene.ask(running)],
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
export function undertone(target: Exclude<Target, 'any'>, doc: Doc, scene: Scene): readonly Sight[] {
  if (doc.words < LEAST_WORDS) return [];
  if (spared[target].some((isSpared) => isSpared(scene))) return [];
  const heard = scene.ask(leaning);
  const { any, [target]: family } = heard.score;
  const least = doc.spots(URL, HASHTAG, MENTION).length > 0 ? LEAST_ANY.furnished : LEAST_ANY.plain;
  if (family <= 0 || any <= least || family + any <= 0) return [];
  return sightOf(doc, heard, target);
}

function sightOf(doc: Doc, heard: Leaning, target: Target): readonly Sight[] {
  const shares = heard.share(target);
  const forms = heard.forms.map((form, at) => ({ ...form, share: shares[at] ?? 0 }));
  const weight = (start: number, end: number): number =>
    forms.reduce((sum, form) => (form.start >= start && form.end <= end ? sum + form.share : sum), 0);
  const sentences = doc.sentences.filter(({ sentence }) => sentence.words > 0);
  const heaviest = sentences
    .map(({ start, end }) => ({ start, end, weight: weight(start, end) }))
    .reduce<{ start: number; end: number; weight: number } | undefined>(
      (best, next) => (best && best.weight >= next.weight ? best : next),
      undefined,
    );
  if (!heaviest) return [];
  const { start, end } = trimmed(doc.text, heaviest.start, heaviest.end);
  return [{ start, end, data: { words: weightiest(doc, forms).join(', ') } }];
}

/** The words that weighed most, in the order of the text. */
function weightiest(doc: Doc, forms: readonly (Form & { readonly share: number })[]): readonly string[] {
  return forms
    .filter(({ share, word, end, start }) => share > 0 && (word || end > start + 1))
    .sort((a, b) => b.share - a.share)
    .slice(0, WORDS_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => doc.text.slice(start, end));
}

function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - (piece.length - piece.trimEnd().length),
  };
}
