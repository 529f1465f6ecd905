import { hardAsks } from '../guards/selling.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';
import type { Placed } from '../text/doc.ts';

export const card = {
  id: 'pitch-fake-question',
  family: 'pitch',
  severity: 'nudge',
  kinds: ['post', 'dm', 'note'],
  copy: {
    nudge: "A question you answer yourself isn't a chat. Ask one you'd like answered.",
    reader: 'A question that sets up a sale tells people you were not going to listen.',
    try: 'How do they deal with it today? Ask that. You might learn a trick.',
    why: 'Inviting participation means the answer has to come from them. A question that exists to set up a sale tells people you were not going to listen.',
    source: 'de Vries, Gensler and Leeflang 2012 on questions in brand posts',
    evidence: 'study',
  },
} as const satisfies Card;

const hook: Phrases = [
  '^ (are you)? tired|sick|bored|fed of|up',
  '^ (are|r)? (you|u)? struggling with|to|for',
  '^ (do you)? want|need|wanna a|an|more|to|your|help|some|better|the !grab|go|come|get|meet|hand|lift',
  '^ (are you)? ready|looking|hoping|planning to|for',
  '^ did you know',
  '^ what if you|i|your',
  '^ are you (still)? (paying|wasting|losing|using|missing|spending|ready|looking|planning|thinking|a|an|in|worried|struggling)',
  '^ do you struggle|want|need|feel|have|own|run|suffer|dream|love|wish|know|find',
  "^ who (doesn't|doesnt|wouldn't|wants|else|needs)",
  '^ (is|are) your ..4',
  '^ wish you|your|there',
  '^ have|ever you|wanted|wondered|thought ..2',
  '^ thinking|dreaming of|about',
  '^ looking for|to',
  '^ in need of',
  '^ why (not|pay|waste|wait|struggle)',
  '^ got|having|fancy a|any|trouble|problems|an|your',
];
const answer: Phrases = [
  'our|my ..2 app|team|service|services|course|platform|experts|tutors|solution|program|programme|product|products|software|system|agency|workshop|guide|webinar|range|tool|company|clinic|studio',
  'we|i (can)? (help|build|fix|make|do|offer|provide|sort|design|deliver|take) (them|it|that|you|your|all|this|everything)?',
  'we|i can help',
  "that's|thats where (we|i)? (come)? (in)?",
  '^ introducing|meet|enter <capital>|our|the|my',
  'the|your solution|answer is|:|here|lies',
  "we've|weve got you|your",
  'look no further',
  "you're in (the right place|luck)",
  'you need <capital>|our|this|to',
];
const firstPerson: Phrases = ['dm|message|call|inbox me|us', "(we're|we are) here (to|for)"];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Tired of chasing invoices? Our app does it for you.',
      'Struggling to find leads? DM me the word LEADS.',
      'Want a website that sells while you sleep? We build them.',
      'Ready to take your business to the next level? Book your free call.',
      'Did you know 80% of shops overpay for card fees? We can help.',
      'Fed up with damp walls? We fix them in a day.',
      'r u struggling with exams?? our tutors sort u out',
      'Need a new roof before monsoon? Our team does it in two weeks.',
      'Who else wants more followers? I can help, message me.',
      'Looking to lose that baby weight? My 6 week course is here.',
    ],
    passes: [
      'Are you still looking for a plumber? Dave on our street is brilliant.',
      'Struggling to find a decent pen. Any favourites?',
      "Want to grab lunch on Thursday? I've missed you lot.",
      'Did you know Priya bakes for the whole street every Sunday? I only found out today.',
      'Do you need a hand moving the stall on Saturday?',
      'Looking for a plasterer that turns up. Anyone?',
      'Ready for the school run? I am not, and my coffee is on the roof of the car.',
      'Are you still at the allotment? Save me a marrow.',
      'Fed up with this rain? Me too, the dog has webbed feet now.',
      'Did you know our bridge is 200 years old? Aoife told the whole bus.',
    ],
  },
  phrases: [hook, answer, firstPerson],
  check(doc, scene) {
    const hooks = doc.own(hook).filter(({ placed }) => placed.sentence.asks);
    const answers = [...doc.own(answer), ...scene.ask(hardAsks), ...doc.own(firstPerson)];
    const hooked = hooks.filter((found) => answers.some(({ placed }) => placed.index > found.placed.index));
    return hooked.map(({ placed }) => {
      const fix = realQuestion(placed, answers.find((hit) => hit.placed.index === placed.index + 1)?.placed);
      return { start: placed.start, end: placed.end, data: saying(doc, placed), ...(fix ? { fix } : {}) };
    });
  },
};

const trouble =
  /^(?:(?:are|r)? ?(?:you|u) )?(?:(?:(?:tired|sick|bored|fed up) (?:of|with)|struggling (?:with|for)) (?<what>[^?]{3,60})|struggling to (?<does>[^?]{3,60}))\?+$/i;

/** The same trouble in the author's words, asked as somebody who wants to know, without the answer that sells. */
function realQuestion({ sentence, start }: Placed, sold: Placed | undefined) {
  const { what, does } = trouble.exec(sentence.text.trim())?.groups ?? {};
  if (!sold || (!what && !does)) return undefined;
  return { start, end: sold.end, text: what ? `How do you deal with ${what}?` : `How do you ${does}?` };
}
