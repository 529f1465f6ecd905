import type { Phrases } from '../shapes/pattern.ts';

/** When it happened. */
export const anchors: Phrases = [
  'last {day}|night|week|weekend|month|year|summer|winter|spring|autumn|christmas|time|term',
  'this|one|early morning|mornin|afternoon|evening|day|week|night|weekend|month',
  'yesterday|tonight|earlier',
  'on {day}|saturday|sunday',
  '{count}|<number>|ten|twenty|thirty ..1 (years|months|weeks|days|winters|summers|minutes|hours|year|month|week) ago|back|later',
  'a|an|one year|month|week|fortnight|decade|hour|summer|winter|few ..1 ago',
  'when i was|am|were|started|first|got|turned|opened|left|had|went|lived',
  'back in|when',
  'in|since|around <number>',
  'at <number> ..1 am|pm|in|on',
  'at <number>',
  'by {day}|noon|midnight|lunchtime|five|six|seven',
  'just now|after|before|back',
  'today',
  'growing up',
  'years ago',
  'one time',
  'as a child|kid|boy|girl|student|teenager',
];

/** What somebody did. Verbs of everyday life; what firms say of themselves is not among them. */
export const acts: Phrases = [
  'i|we|he|she <past>',
  'i|we|he|she|they ..1 {did}',
  '<capital> {did}',
  'my|our|a|the|some|one {kin}|customer|lad|woman|man|lady|boy|girl|stranger|colleague|client|driver|nurse|teacher|boss|regular|dog|cat|bus|oven|phone|fella|chap|guy|neighbour|waiter|child|student|goat|cow|bird|roof|car|van|boat ..1 {did}',
  'my|our ..2 {did}',
  'i|we could|did|would not <word>',
];

/** "Opened in 1998", "launched our new range": a firm's record, not a story. */
export const boilerplate: Phrases = [
  'we|company|firm|business (have|has)? (opened|launched|founded|established|delivered|provided|served|won|expanded|grew|partnered|introduced|extended|completed|achieved|received)',
  'established|founded in|since',
  'years of|combined experience',
  'offer|sale|price|prices|special ended|ends|extended',
  'clients|customers trust|choose|love',
  'range|collection|website|service|services|products',
];
