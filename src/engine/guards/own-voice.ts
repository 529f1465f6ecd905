import type { Guard } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';
import type { Doc } from '../text/doc.ts';
import { WORD } from '../text/tokens.ts';

/** What people say of themselves when they leave out the "I": "Back to work", "Loving this", "Won the draft". */
const elided: Phrases = [
  '^ back|off to|at|in|on|from|home',
  '^ just|finally|totally|really|almost|already|currently|definitely|apparently|honestly (got|found|saw|had|made|bought|finished|heard|realised|realized|watched|back|home|woke|tried|been|read|discovered|landed|arrived|ate|love|loving|chilling|a|the)',
  '^ looks|sounds|feels|seems|smells|tastes like|that',
  '^ (so|really|very|super|pretty|totally|absolutely|truly)? excited|impressed|blown|proud|chuffed|glad|sad|tired|bored|lucky|honoured|honored|grateful|thankful|happy|thrilled|pumped|stoked|jealous|gutted|obsessed|pleased|sorry|hungry|humbled (to|about|by|with|for|away|that|of|at|but)',
  '^ loving|listening|watching|eating|drinking|sipping|sippin|living|livin|printing|playing|feeling|thinking|wondering|heading|hanging|chilling|trying|reading|enjoying|getting|having|going|looking|working|waiting|missing|wishing|hoping|celebrating|walking|running|driving|sitting|starting|finishing|making|cooking|baking|learning|writing|testing|stuck|spending|relaxing|catching|stormin|hitting',
  '^ won|got|had|went|saw|met|made|found|ate|bought|spotted|caught|woke|ran|walked|spent|finished|took|tried|loved|enjoyed|survived|discovered|came|heard|felt|missed|forgot|lost|broke|built|packed',
  "^ can't|cant|cannot|couldn't|gotta|gonna|wanna|wish|hope|need|miss|love|loved|hate|guess|maybe|perhaps|might",
  '^ will probably',
  '^ (good|great|lovely|beautiful|perfect|amazing|awesome|fun|crazy|long|busy|nice) (morning|night|day|times|time|weekend|evening|game|trip|walk|run|talk|session|meeting|week|start|work|way|to|one)',
  '^ day|night off|out|in',
  '^ what|such a|an ..3 !is|are|does|do|to',
  '^ this|that (is|was|made|just|one|will|looks|kid|guy|place|man|song) ..1 (me|so|like|just|hilarious|amazing|great|awesome|crazy|insane|why|beautiful|brilliant|my|too|the|what|how)',
  '^ take care',
  '^ (a)? little|throwback|selfie|sunday|friday',
];

/** Feelings and chatter, in a person's own key. */
const chatter: Phrases = [
  'lol|haha|hahaha|hahah|lmao|rofl|omg|wow|yay|ugh|wtf|smh|damn|oh|aww|aw|yum|yikes|bravo|tho|btw|tbh|imo|imho|fyi|ftw|natch|meh|nope|yep|yup|hey|hi|gonna|ya|cuz|kinda|sorta|dude|bro|kudos|whoa|woot|woohoo|hooray|alas|hmm|hmmm|huh|argh|eek|oops|thx|pls|ps|xo|xoxo',
  'hilarious|crazy|insane|gorgeous|stunning|adorable|cute|weird|creepy|wild|scary|fascinating|tasty|delicious|yummy|dope|terrible|horrible|disgusting|disappointing|shocking|awful|ridiculous|classy|campy|epic|brilliant|thorough|interesting|love|loved|loving|hate|sad|funny|favourite|favorite|cool|sweet|awesome',
  'thanks|thank|congrats|congratulations|sorry|please',
  '(well done|happy birthday)',
  '(so|really|pretty|very|too) (good|great|cool|sad|true|much|many|funny|nice|bad|cute|happy|excited|proud|thorough)',
  "i'ma|ima|lemme|let's|lets",
  'finally',
  '{name} {did}',
  'worth (a|the|your|reading|watching)',
  '(must|should|need to) (read|see|watch)',
  '(proud of|kudos to|shout|hats off)',
  'maybe|probably|definitely|seriously|literally|apparently|honestly|actually|hopefully|basically',
  'good to see|hear|know|have',
  'not (a)? bad|sure|good|the|that|so',
  'who else|knew|remembers',
];

const FACES = /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F930}\u{1F970}-\u{1F97A}\u{1F62D}❤♥]|[:;]-?[)(DPp]|<3|\^\^/u;

/** Whether a person speaks in the text beside what it points at: a feeling, a joke, a "back to work". */
export const ownVoice: Guard<boolean> = {
  phrases: [elided, chatter],
  answer: (doc) => {
    if (doc.counts.i > 0 || FACES.test(doc.text)) return true;
    return (
      doc.has(chatter) ||
      doc.own(elided).some(({ placed, first }) => placed.index < 3 && first < 3) ||
      isSmall(doc) ||
      introducesQuoted(doc)
    );
  },
};

/** The first post that is quoted whole, as people did by hand and apps still do. */
const QUOTED_POST = /(?<![\p{L}\p{N}_@#])RT:? ?@[\p{L}\p{N}_]/u;

/** Two words or more of one's own before a quoted post: "Well done! RT @ana …". Tags, names and links are no words. */
function introducesQuoted(doc: Doc): boolean {
  const quoted = doc.text.search(QUOTED_POST);
  return quoted > 0 && doc.spots(WORD).filter(({ start }) => start < quoted).length >= 2;
}

/** Starts in lower case, as people chat and editors do not. */
function isSmall({ text }: Doc): boolean {
  return /^[^\p{L}\p{N}@#]*\p{Ll}/u.test(text) && !/^https?:/i.test(text.trim());
}
