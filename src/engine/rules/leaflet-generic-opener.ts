import { bioOverlap } from '../guards/overlap.ts';
import { running } from '../guards/running.ts';
import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf } from '../shapes/sights.ts';

export const card = {
  id: 'leaflet-generic-opener',
  family: 'leaflet',
  severity: 'nudge',
  kinds: ['dm', 'note'],
  copy: {
    nudge: 'Everyone opens this way. Open with what made you write to them.',
    reader: 'A first line that could go to anyone feels as if it did.',
    try: 'What made you write to this person and nobody else? Open with that.',
    why: 'A message that could go to anyone feels like it did. People use social media to reach the person behind the screen, so let your first line be one only you could write.',
    source: 'Public lists of openers that people delete unread',
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

const openers: Phrases = [
  '(make a point|always looking|like|love|keen|wish|want|look|looking) (of|to|forward)? ..2 (connecting|connect|surround|surrounding|networking|network|meeting|exchange) (myself)? (with)? ..2 (inspiring|like|great|amazing|interesting|successful|people|experts|leaders|professionals|talented|passionate|minded|others)',
  '(like minded|likeminded) (people|leaders|professionals|individuals|persons|entrepreneurs|minds)',
  '(mutual) (growth|benefit|benefits|support|learning|success)',
  "(felt|seemed|thought) (right|i'd|id|i would|it) (to)? (reach out|connect|drop)",
  '(great|real|immense|an|my) (privilege|honour|honor|pleasure) (to be|connecting|to connect|being) ..2 (touch|connected|with|linked)?',
  '(your) (good|esteemed|kind) (self|office|profile|company|organisation|organization)',
  '(wish|wishing) (you|u) ..4 (continued|success|all the best|a great|good luck)',
  '(brand) (ambassador|ambassadors|rep|reps)',
  'hope|trust|hoping (that)? (this|my) (message|email|note|letter|mail|dm)? (finds|reaches|meets) (you|u)? (well|in|and)?',
  "hope|trust (that)? (you're|youre|you are|your|u r|all is|everything is|everyone is) (doing|keeping)? well|great|good|fine|fantastic|ok",
  "hope (you're|youre|you are|you have|you) having|a|had (a)? great|good|lovely|wonderful|fantastic|nice|awesome|amazing|productive|blessed (day|week|weekend|monday|friday|start|morning|one)",
  'i|just (came|come|stumbled) (across|upon|on) your|ur (profile|page|account|work|linkedin|company|business) (and)?',
  'came|stumbled across|upon|on your|ur profile|page',
  "(i'd|i|would|id) (like|love|want) to (add|join|connect|have) you (to|with|in) my ..1 network|circle|connections",
  "(i'd|i|would|id) (like|love) to (connect|expand my|grow my) !because|after|about|since|over",
  'add|expand|grow|growing|expanding|build (you)? (to)? my (professional|linkedin|business)? network',
  '^ dear|hello|hi|hey|greetings (sir|madam|business owner|homeowner|valued|customer|customers|hiring|colleague|connection|professional|entrepreneur)',
  '(impressed|intrigued|inspired) (by|with) your (impressive)? (profile|background|experience|work|achievements|page|career|journey|expertise|feed|posts|content)',
  'your (profile|background|experience|page) (is|was|looks|looked|really|caught|stood)? (impressive|interesting|great|amazing|my|caught|really)',
  '(love|like|liked|loved) (what you|your) (do|post|content|feed|profile|page|vibe|energy|account)',
  'i (wanted|want|thought) (to|i)? reach out $',
  'i (am)? reaching out $',
  'i am writing to you $',
  'great profile',
  'we have|share (many|several|mutual|some|a lot of|lots of) ..1 (connections|friends|contacts|interests|in)',
  'since|as we (are|work) in the same|similar industry|field|space|circles',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'I hope this message finds you well. I wanted to reach out about your marketing.',
      'Hi, I came across your profile and was impressed by your background.',
      "I'd like to add you to my professional network.",
      'Dear business owner, are you happy with your supplier?',
      "Hey hun, hope you're well! I'm building a team.",
      'Hello dear, trust you are doing well.',
      'Hi, hope u r doing good. I wanted to connect',
      { text: 'I am expanding my professional network and would like to connect.', kind: 'note' },
      'Hey girl, love your feed!',
      'Greetings sir, I was impressed with your profile.',
    ],
    passes: [
      "Hope you're feeling better after the op, Dan.",
      'I came across your profile because Priya keeps quoting your bread tips.',
      'Hope the move went well, is the piano in one piece?',
      "I'd like to add you to the rota for Saturday if that's still OK.",
      'I was impressed by your patience with that heckler on Tuesday.',
      'Hope the knee is holding up after Saturday, Colm.',
      'I came across your profile after your talk in Pune on seed banks.',
      'Dear Mrs Doyle, your hall has the best acoustics in Mayo.',
      { text: 'Hope you are well! Here is the rota.', theyWrote: true },
      'hey, that clip of the goat on the trampoline finished me',
    ],
  },
  phrases: [openers],
  check(doc, scene) {
    if (scene.ask(running) || scene.ask(bioOverlap) > 1) return [];
    const hits = doc
      .own(openers)
      .filter(({ placed }) => placed.index < 3 && !hasReason(placed.sentence.text));
    return sightsOf(hits, doc).map((sight, place) => {
      const placed = hits[place]?.placed;
      return placed && doc.sentences.length > 1 ? { ...sight, fix: dropSentence(doc, placed) } : sight;
    });
  },
};

/** "because Priya keeps quoting your bread tips": a reason makes an opener somebody's own. */
function hasReason(text: string): boolean {
  return /\b(?:because|after (?:your|you|reading|seeing|hearing)|since (?:you|your)|ever since|when you)\s+(?:\S+\s+){2,}\S+/i.test(
    text,
  );
}
