import type { Kind } from '#engine/types.ts';
import { sites } from '#sites.ts';
import type { Circumstances } from '#surfaces/index.ts';
import type { BoxCase, SendCase } from '../../tests/browser/box-case.ts';
import { labelLanguages, otherLanguages } from '../../tests/browser/box-case.ts';
import * as facebook from '../../tests/browser/facebook-cases.ts';
import * as instagram from '../../tests/browser/instagram-cases.ts';
import { journeys } from '../../tests/browser/journeys.ts';
import { cases } from '../../tests/browser/linkedin-cases.ts';
import * as x from '../../tests/browser/x-cases.ts';
import { table } from './markdown.ts';

/** One box in one state of one stand-in page, and what the browser tests prove of it. */
interface Proved {
  readonly site: keyof typeof sites;
  readonly box: string;
  readonly kind: Kind;
  /** Tells this state of the page from the others. */
  readonly page: string;
  readonly around: Circumstances;
  readonly isProved: boolean;
  readonly journey: boolean;
}

interface SiteCases {
  readonly boxes: readonly BoxCase[];
  readonly sends: readonly SendCase[];
}

const hasJourney = (field: string, path: string): boolean =>
  journeys.some((journey) => journey.box === field && journey.path === path);

const linkedin: readonly Proved[] = cases.map(({ name, kind, title, around, submit, box, path }) => ({
  site: 'linkedin',
  box: name,
  kind,
  page: title,
  around,
  isProved: submit !== undefined,
  journey: hasJourney(box, path),
}));

function provedOn(site: Proved['site'], { boxes, sends }: SiteCases): readonly Proved[] {
  return boxes.map(({ box, kind, at, field, around }) => ({
    site,
    box,
    kind,
    page: JSON.stringify([at, field]),
    around,
    isProved: sends.some((send) => send.box === box),
    journey: hasJourney(field, at.path),
  }));
}

const proved: readonly Proved[] = [
  ...linkedin,
  ...provedOn('x', { ...x, boxes: [...x.boxes, x.threadPart] }),
  ...provedOn('facebook', {
    ...facebook,
    boxes: [...facebook.boxes, facebook.replyBox, facebook.editBox],
    sends: [...facebook.sends, facebook.replySend],
  }),
  ...provedOn('instagram', instagram),
];

const told: Readonly<Record<keyof Circumstances, string>> = {
  parent: 'what is answered',
  recipient: 'to whom',
  ownThread: 'whose thread',
  theyWrote: 'whether they wrote',
};

/** What is known in one of the box's pages at least, in a fixed order. */
function toldBy(all: readonly Proved[]): string {
  const words = Object.entries(told).flatMap(([fact, word]) =>
    all.some(({ around }) => fact in around) ? [word] : [],
  );
  return words.join(', ') || '–';
}

function rowOf({ site, box, kind }: Proved): string[] {
  const all = proved.filter((one) => one.site === site && one.box === box);
  return [
    sites[site].name,
    `\`${box}\``,
    kind,
    String(new Set(all.map(({ page }) => page)).size),
    toldBy(all),
    all.some(({ isProved }) => isProved) ? 'confirmed' : '–',
    all.some(({ journey }) => journey) ? 'yes' : '–',
  ];
}

/** Every compose box and what the browser tests prove of it. */
export function boxesTable(): string {
  const firsts = proved.filter(
    ({ site, box }, index) => proved.findIndex((one) => one.site === site && one.box === box) === index,
  );
  const languages = new Intl.ListFormat('en-GB').format(
    [...labelLanguages, ...otherLanguages].map(
      (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
    ),
  );
  return `${table(['site', 'box', 'kind', 'pages', 'what the page tells', 'a send', 'journey'], firsts.map(rowOf), ['pages'])}

Pages: stand-in pages, or states of one, in which the box is found and understood, each with labels in ${languages}.
A send is *confirmed* by what the page shows of it, never by an emptied or closed box, which looks the same when it failed;
what a page takes back within a minute leaves the count again. What is saved after an edit was sent before, and what is
written beside an article goes out with it; a thread on X counts once, by its first part. Journey: nudged,
mended, undone, sent and counted in one go by the built extension.`;
}
