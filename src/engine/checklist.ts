import { familyOf } from './catalogue.ts';
import { asked } from './guards/asked.ts';
import { bioOverlap } from './guards/overlap.ts';
import { people, somebody } from './guards/person.ts';
import { firstMessage, running } from './guards/running.ts';
import type { Scene } from './scene.ts';
import type { Doc } from './text/doc.ts';
import { contentStems, sharedStems } from './text/stems.ts';
import { NUMBER } from './text/tokens.ts';
import type { ChecklistItem, Family, Finding } from './types.ts';

interface Facts {
  readonly doc: Doc;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly praised: ReadonlySet<string>;
}

/** How an item stands: a boolean, or "not for this one". A finding keeps it open and gives the hint. */
type Answer = boolean | 'not-for-this-one';

interface Item {
  readonly id: string;
  readonly starred?: true;
  readonly promise?: true;
  /** Findings that keep the item open. */
  readonly blocks?: (finding: Finding) => boolean;
  readonly holds: (facts: Facts) => Answer;
}

const HARD: readonly Family[] = ['pitch', 'bait', 'leaflet', 'newsletter', 'business-card'];

const isHard = ({ ruleId, severity }: Finding) => severity !== 'tip' && HARD.includes(familyOf(ruleId));
const isPlug = ({ ruleId, severity }: Finding) =>
  severity !== 'tip' && ['pitch', 'business-card'].includes(familyOf(ruleId));
const byIds =
  (...ids: string[]) =>
  ({ ruleId }: Finding) =>
    ids.includes(ruleId);
const praisedFor =
  (...ids: string[]) =>
  ({ praised }: Facts) =>
    ids.some((id) => praised.has(id));
const yes = () => true;

const asksOrInvites = praisedFor('conversation-open-question', 'conversation-invites-stories');
const moment = praisedFor('human-story-beat', 'human-why', 'human-candour', 'human-named-thanks');

/** Starts where it starts: inside the limit, too. */
const fits = ({ doc, scene }: Facts) => doc.folded.original.length <= scene.draft.traits.limit;

const POST: readonly Item[] = [
  {
    id: 'speaks-to-someone',
    starred: true,
    holds: (facts) => facts.doc.counts.you > 0 || asksOrInvites(facts) || facts.scene.ask(somebody),
  },
  {
    id: 'person-in-it',
    holds: (facts) =>
      facts.doc.counts.i > 0 || facts.scene.ask(people).length > 0 || facts.praised.has('human-story-beat'),
  },
  { id: 'moment-or-why', holds: moment },
  { id: 'answerable', holds: asksOrInvites },
  { id: 'no-hard-sell', starred: true, blocks: isHard, holds: yes },
  {
    id: 'sounds-like-you',
    blocks: byIds('self-jargon', 'self-press-release', 'craft-shouting', 'craft-fancy-letters'),
    holds: yes,
  },
  { id: 'starts-where-it-starts', blocks: byIds('craft-slow-start', 'craft-hashtag-wall'), holds: fits },
  { id: 'around-to-answer', promise: true, holds: () => false },
];

const REPLY: readonly Item[] = [
  {
    id: 'picks-up',
    starred: true,
    holds: ({ scene, praised }) =>
      scene.parent ? praised.has('conversation-picks-up-thread') : 'not-for-this-one',
  },
  {
    id: 'one-detail',
    blocks: byIds('leaflet-stock-comment'),
    holds: ({ doc, scene }) => doc.words >= 8 || scene.ask(people).length > 0 || doc.spots(NUMBER).length > 0,
  },
  { id: 'them-first', blocks: byIds('self-reply-about-me'), holds: startsWithThem },
  { id: 'keeps-going', holds: asksOrInvites },
  { id: 'no-plug', starred: true, blocks: isPlug, holds: yes },
  { id: 'new-for-them', blocks: byIds('leaflet-copy-paste'), holds: yes },
];

const MESSAGE: readonly Item[] = [
  { id: 'no-blanks', starred: true, blocks: byIds('leaflet-merge-field'), holds: rightName },
  {
    id: 'about-them',
    holds: ({ doc, scene }) => {
      if (scene.ask(running)) return 'not-for-this-one';
      return (
        scene.ask(bioOverlap) > 0 ||
        (doc.sentences.slice(0, 2).some(({ sentence }) => sentence.counts.you > 0) && doc.counts.you > 0)
      );
    },
  },
  { id: 'one-question', holds: asksOrInvites },
  {
    id: 'no-offer',
    starred: true,
    blocks: isPlug,
    holds: ({ scene }) => (scene.ask(firstMessage) === 'no' || scene.ask(asked) ? 'not-for-this-one' : true),
  },
  {
    id: 'only-them',
    blocks: byIds('leaflet-copy-paste', 'leaflet-generic-opener', 'leaflet-follow-thanks'),
    holds: yes,
  },
  { id: 'short-enough', holds: isShort },
  { id: 'easy-to-leave', blocks: byIds('pitch-urgency'), holds: yes },
];

const LONGEST_FIRST_MESSAGE = 500;

/** The few things to look at before publishing; which ones depends on the kind. */
export function checklistOf(
  findings: readonly Finding[],
  praises: readonly Finding[],
  doc: Doc,
  scene: Scene,
): { checklist: ChecklistItem[]; ready: boolean } {
  const facts: Facts = { doc, scene, findings, praised: new Set(praises.map(({ ruleId }) => ruleId)) };
  const checklist = itemsFor(scene).map((item) => toItem(item, facts));
  return { checklist, ready: doc.words > 0 && isReady(checklist) };
}

function itemsFor({ draft }: Scene): readonly Item[] {
  if (draft.kind === 'post') return POST;
  return draft.kind === 'reply' ? REPLY : MESSAGE;
}

function toItem({ id, starred, promise, blocks, holds }: Item, facts: Facts): ChecklistItem {
  const blocking = blocks ? facts.findings.find(blocks) : undefined;
  const answer = holds(facts);
  const state = answer === 'not-for-this-one' ? answer : answer && !blocking ? 'spotted' : 'open';
  return {
    id,
    state,
    starred: starred === true,
    promise: promise === true,
    ...(blocking && state === 'open' ? { ruleId: blocking.ruleId } : {}),
  };
}

function isReady(checklist: readonly ChecklistItem[]): boolean {
  const counted = checklist.filter(({ promise, state }) => !promise && state !== 'not-for-this-one');
  const rest = counted.filter(({ starred }) => !starred);
  const ticked = rest.filter(({ state }) => state === 'spotted');
  return (
    counted.every(({ starred, state }) => !starred || state === 'spotted') && ticked.length * 2 >= rest.length
  );
}

/** Them before you: the first sentence has you, a question, or one of their words. */
function startsWithThem({ doc, scene }: Facts): Answer {
  const first = doc.sentences[0];
  if (!first) return false;
  if (first.sentence.counts.you > 0 || first.sentence.asks) return true;
  if (!scene.parent) return scene.ask(somebody) || first.sentence.counts.i === 0;
  const stems = contentStems({ ...doc, sentences: [first] });
  return sharedStems(stems, contentStems(scene.parent)) > 0;
}

/** A greeting by name greets the person the page shows. */
function rightName({ doc, scene }: Facts): Answer {
  const name = scene.draft.recipient?.name?.toLowerCase();
  const greeted = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+(\p{Lu}[\p{L}'-]+)/iu.exec(
    doc.text,
  )?.[1];
  if (!name || !greeted || !/^\p{Lu}/u.test(greeted)) return true;
  return (
    name.includes(greeted.toLowerCase()) ||
    /^(?:all|there|again|everyone|team|both|sir|madam|mr|mrs|ms|dr)$/i.test(greeted)
  );
}

function isShort({ doc, scene }: Facts): Answer {
  if (scene.ask(running)) return 'not-for-this-one';
  const most = scene.draft.kind === 'note' ? Math.min(scene.draft.traits.limit, 300) : LONGEST_FIRST_MESSAGE;
  return doc.folded.original.length <= most;
}
