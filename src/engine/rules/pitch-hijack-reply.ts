import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { ownSite } from '../guards/own-site.ts';
import { elsewhere } from '../guards/running.ts';
import { hardAsks } from '../guards/selling.ts';
import { ownWares } from '../guards/selling.words.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import { dropTogether } from '../shapes/fixes.ts';
import { saying, stated } from '../shapes/sights.ts';
import { plugs } from './pitch-hijack-reply.words.ts';

export const card = {
  id: 'pitch-hijack-reply',
  family: 'pitch',
  severity: 'pause',
  kinds: ['reply'],
  copy: {
    nudge: 'This is their moment. Answer what they said before mentioning yours.',
    reader: "A plug under someone's news feels like a flyer handed out at their party.",
    try: 'What did they just tell you? Answer that, and leave the last line for another day.',
    why: "Going out of your way to speak with someone only counts if it is about them. A plug under somebody's news is a leaflet handed over at their party.",
    source: 'X rules on unsolicited replies; LinkedIn guidance on promotional comments',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      {
        text: 'Congrats! We do great deals on first-car insurance, check out our website.',
        parent: 'Proud of my daughter, who passed her driving test today!',
      },
      {
        text: 'Nice! DM me if you want help with your social media.',
        parent: 'Our bakery turned five today.',
      },
      {
        text: 'I wrote a book on exactly this, link: example.com/book',
        parent: 'Thinking about how lonely freelancing can be.',
      },
      {
        text: 'This is why I built LeadBuddy. Try it free at example.com',
        parent: "Here's what I learned from losing my biggest client.",
      },
      { text: 'Well done. If you ever need a cleaner, DM me.', parent: 'Long week, feet up tonight.' },
      { text: 'Sad. Visit our website for drainage.', parent: 'My allotment flooded again.' },
    ],
    passes: [
      {
        text: "We're in Leeds and can come Tuesday. Call us on 01632 960456.",
        parent: 'Can anyone recommend a plumber in Leeds?',
      },
      {
        text: 'This. I started a Friday phone call with two others and it changed my week. Do you have anyone like that?',
        parent: 'Thinking about how lonely freelancing can be.',
      },
      {
        text: 'My gran still talks about your cheese scones. Happy birthday!',
        parent: 'Our bakery turned five today.',
      },
      {
        text: 'From £300, and our site has examples: example.com',
        parent: 'How much do you charge for a logo?',
      },
      {
        text: 'I made one last year, here you go: example.com/template',
        parent: 'Does anyone have that pricing template? Need a starting point.',
      },
      {
        text: 'Welcome to no sleep! My sister swears by walking round the kitchen island.',
        parent: 'Our first baby arrived on Sunday.',
      },
      {
        text: 'Same here, our shop was heaving and I had soup at eleven.',
        parent: 'Long week, feet up tonight.',
      },
      {
        text: 'We tile all round Cork, DM me and I can come Friday.',
        parent: 'Anybody know a good tiler near Cork?',
      },
      {
        text: 'Ours too. I dug a trench with Tunde and it helped a bit.',
        parent: 'My allotment flooded again.',
      },
      { text: 'From $90, details on our page.', parent: 'What would you charge for a cake like this?' },
    ],
  },
  phrases: [plugs, ownWares],
  check(doc, scene) {
    if (!scene.ask(elsewhere) || scene.ask(asked) || scene.ask(appeal)) return [];
    const sure = scene.parent !== undefined;
    const hits = [...doc.own(plugs), ...doc.own(ownWares), ...scene.ask(hardAsks)].filter(
      ({ placed }) => !placed.sentence.asks || sure,
    );
    const wares = stated(hits).filter(
      ({ placed, start, end }) =>
        !scene.ask(theirShop).has(placed) && (sure || OWN.test(doc.text.slice(start, end))),
    );
    const links = scene.ask(ownSite);
    const [found] = [...wares, ...links].sort((x, y) => x.start - y.start);
    if (!found || (!sure && !doc.has(plugs) && links.length === 0)) return [];
    const plain = links.length > 0 || doc.has(plugs) || scene.ask(hardAsks).length > 0;
    const fix = dropTogether(doc, [...hits, ...links]);
    return [
      {
        start: found.start,
        end: found.end,
        data: saying(doc, found),
        severity: !sure ? 'tip' : plain ? 'pause' : 'nudge',
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

/** Where nobody can see what was asked, "DM me" may be the answer; "my shop" is not. */
const OWN = /\b(?:my|our|we|i|im|i'm)\b/i;
