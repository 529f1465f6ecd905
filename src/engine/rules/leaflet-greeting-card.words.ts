import type { Phrases } from '../shapes/pattern.ts';

/** Wishes to everybody. */
export const wishes: Phrases = [
  '(wishing|wish|wishes) (you|all|everyone|everybody|our|each|to) ..6 (happy|merry|blessed|prosperous|joyful|wonderful|great|fantastic|lovely|peaceful|safe|fantastic|amazing|relaxing)',
  '(compliments) of the (season|day)',
  "(happy|blessed) (new month|sabbath|monday|tuesday|wednesday|thursday|friday|weekend|sunday|new week) (everyone|all|friends|family|fam|folks|to|lovelies|beautiful|y'all|guys|my)",
  '(good|gud) (morning|evening|night|day) (friends|everyone|all|family|fam|world|beautiful|dears|dear|my|folks|people) ..3',
  '(have) (a|an) (blessed|beautiful|wonderful|fantastic|fabulous|amazing|great|lovely|nice|productive) (day|week|weekend|month|evening|sunday|one|rest) (all|everyone|ahead|friends|folks|everybody|guys|<emoji>|<stop>)?',
  '(to)? (all|every|everyone|everybody) (the|those|of you|my|our)? ..3 (out there|who are|working hard|grafting|building|hustling|struggling) ..6 (see you|keep|proud|coming|amazing|season|got this|thank you|enough|strong)',
  "(you are|you're|youre) (enough|loved|worthy|stronger than|not alone|amazing|valid)",
  "(your|his|god's) (season|time|breakthrough|blessing|testimony|miracle) is (here|near|coming|now)",
  '(keep) (pushing|shining|inspiring|hustling|grinding|soaring|believing|winning|going|growing|rising) <stop>|<emoji>',
  "(happy) (holidays|easter|christmas|diwali|eid|new year|mothers day|mother's day|father's day|thanksgiving|halloween|independence day|republic day|navratri|holi|ramadan|hanukkah|women's day) (from|to) (all|everyone|our|us|the|every|everybody|my)",
  '(grateful|thankful|thanks|appreciation|thank) (you)? (for|to) (this|my|our|all|each|everybody|everyone|the) ..2 (community|network|followers|supporters|connections|customers|clients|every) ..4',
  '(monday|tuesday|friday|daily|morning) (motivation|inspiration|mantra|vibes|blessings)',
  '(may) (all|your|this|god|the lord|allah|you) ..4 (desires|dreams|day|bless|wishes|blessings|month|year|week)',
];

/** Praise that fits any page. */
export const flatteries: Phrases = [
  '(all the)? (very)? best (for|in|with|of luck) (your|in your|ur|all)? (future|next|new|upcoming)? (endeavours|endeavors|endeavour|future|journey|success|chapter|journey|career)',
  "(always|such) (a|an) (inspiration|joy|pleasure|treat|delight|inspiring|privilege) (to|sir|ma'am|for|read|as|<stop>)",
  '(you|your|u) (bring|brings|add|adds|content|posts|thoughts|words|post) (is|are|always)? ..2 (value|inspiration|inspiring|inspire|motivating|motivation|gold|on point|insightful|amazing|golden)',
  '(beautiful|gorgeous|stunning|lovely|amazing|great|awesome|nice|fab|fabulous|incredible) (feed|page|profile|content|account|gallery|vibe|vibes|pics|grid)',
  '(the)? sky (is)? (the|your)? (limit|starting|just)',
  '^ (keep) (it up|up the|doing what|inspiring|shining|posting|sharing|going strong|rocking|killing)',
  '(very|beautifully|so|really|well|rightly) (well)? (articulated|expressed|said|put|explained|written|narrated|presented)',
  '(proud) of (yourself|yourselves|you all)',
  '(more|greater) (grace|wins|power|success|blessings|heights) (to|sir|ma|ahead|for|<stop>)',
  '(like minded|likeminded) (people|leaders|professionals|individuals|persons|souls|entrepreneurs|minds)',
  '(connecting|connect|network|networking|surround|surrounding|touch|exchange|engage) (myself)? (with)? ..2 (inspiring|like|great|amazing|interesting|successful|growth|people|experts|leaders|professionals|talented|passionate)',
  '(mutual) (growth|benefit|benefits|support|learning|success|interests|connections)',
  "(felt|seemed|thought) (right|good|i'd|id|it) (to)? (reach|reach out|connect)",
  '(your) (good|esteemed|kind) (self|office|profile|company)',
  '(wish) (you|your|u) ..4 (success|continued|best|luck|progress|all)',
  '^ (omg|wow|so|absolutely|just|simply)? (stunning|gorgeous|amazing|beautiful|fire|goals|obsessed|iconic|perfection|slay|queen|fab|fabulous|lovely|wow|incredible|flawless|insane) (<emoji>|<stop>)? $',
  '(goals|obsessed|slayed|slaying|serving|iconic|queen) $',
  '(what a|such a) (fantastic|amazing|great|wonderful|lovely|brilliant|beautiful) (bunch|post|achievement|journey|initiative|team|message|share|feed|page|insight|perspective)',
];
