import type { Phrases } from '../shapes/pattern.ts';

/** Prizes, ranks and seals. */
export const honours: Phrases = [
  '(firm|agency|company|business|salon|school|team|employer|supplier|restaurant|brand|hotel|entrepreneur|consultancy|practice|retailer|startup|broker|developer|bank|project|app|leader|educator|coach|charity|product) of the (year|decade|month|century)',
  '(shortlisted|finalist|finalists|nominated|longlisted) (in|for|at|as|again) ..4 (award|awards|categories|category|prize|best|of the|year)?',
  '(conferred|honoured|honored|felicitated|awarded|recognised|recognized|certified|accredited|crowned|ranked|rated|voted|listed) (with|as|by|among|in|the|number|no|#|best|top|<number>) ..5 (award|awards|best|top|leading|one|<number>|first|certification|excellence|leader|of)',
  '(wins|won|receives|received|collects|collected|earned|earns|picked up|takes home|scooped|bags|bagged|secured|lifted) ..5 (award|awards|accolade|accolades|trophy|title|gold medal|certification|accreditation|recognition)',
  '(named) ..4 (best|top|leader|award|finalist|of the year|most|world|global|overseas|social|among|one of)',
  '(another|yet another|our third|our second|one more) (award|plaque|trophy|accolade|sellout|milestone|record|standing ovation|certification|gold)',
  'award winning (team|firm|agency|company|service|range|salon)',
  '(iso) <number>',
  '(ranked|rated|voted) (number one|no <number>|number <number>|# <number>|first|top)',
];

/** Greatness said of oneself. */
export const boasts: Phrases = [
  '(for the)? (third|fourth|fifth|second|sixth|tenth) (year|time|consecutive|successive|spring|season|summer) (running|in a row|year)',
  '<number>|{count}|ten|twenty|thirty|forty|fifty|sixty|eighty|hundred years of (caring|excellence|service|leadership|trust|innovation|quality|success|expertise|growth)',
  '(our|my) (unwavering|relentless|continued|ongoing|steadfast) (commitment|dedication|pursuit|contribution)',
  '(reflects|reflecting|underlines|underlining|reinforces|reinforcing|demonstrates|demonstrating|underscores|underscoring|testament to|highlights) (our|the|my) ..2 (commitment|dedication|hard work|values|leadership|expertise|position|excellence|team|vision|strength)',
  '(we|our (team|organisation|organization|company|firm)|has|have) (have|has)? (successfully|proudly) (completed|achieved|delivered|launched|crossed|concluded|obtained|implemented|hosted|secured)',
  '(nobody|no one|noone) else (is|was|comes|came|even) (even)? (close|near)',
  '(benchmark|gold standard|leader|pioneer|pioneers|authority) (for|in|of) (the|our|this) (sector|industry|field|trade|market|region)',
  '(we|i) (solved|invented|pioneered|did|built|were doing|was doing) this (in|back|look|years|a decade|long|first)',
  '(i|we) wrote the (book|playbook) on',
  'my (second|third|fourth|fifth|last three|last two) (book|books|company|companies|clinic|clinics|exit|startup|hires|restaurant)',
  '(the)? (fastest|largest|biggest|leading|premier|number one|most trusted) (growing)? (growing)? ..2 (company|firm|provider|agency|supplier|brand|retailer|business|institute|academy|manufacturer|dealer) (in|of|across|for)',
  '(record) (year|quarter|growth|sales|results|revenue|profits|turnover|breaking)',
  '(revenue|profit|profits|turnover|sales|revenues) (rose|grew|increased|up|of|surged|doubled|climbed|tripled) ..3 (<percent>|<price>|<number>)?',
  '(journey|story) of (greatness|excellence|success)',
  '(our|the) (group|family|firm|company) continues to (grow|lead|expand|set)',
];
