import type { Phrases } from '../shapes/pattern.ts';

/** Turning to wares of one's own. */
export const plugs: Phrases = [
  'dm|pm|inbox me|us if|for|and|to|<pointer>',
  '^ dm|pm|inbox me|us',
  'my|our (site|website|shop|store|link|page|channel|blog|app|book|course|newsletter|podcast|etsy|song|video|mixtape) (is|:|at|on|has|for|called|-)? <url>',
  '<url> (is)? (my|our) (site|website|shop|book|course|app|store|page|channel)',
  'check|checkout|visit|see|try (out)? (my|our) ..2 website|site|shop|book|course|app|store|page|channel|blog|video|song|music|product|products|profile|tool|podcast|newsletter|link',
  'we|i (do|offer|have|run|sell|provide) (great|good|amazing|special|cheap|brilliant|exactly|just) (deals|rates|prices|offers|this|that|packages)',
  "(this is|that's|thats) (exactly)? why (i|we) (built|made|created|started|wrote|launched|founded|developed) !this|a|crying",
  "if you|anyone|you're (ever)? (need|needs|want|wants|looking) ..4 (my|our|dm|call|message|pm|<url>|<phone>|here)",
  'i wrote|made|built|created|recorded a|an ..2 (book|app|tool|course|guide|song|video|podcast|newsletter|template) (on|about|for) (this|exactly|that)',
  'spread the word about my|our',
  "(i'm|im|we're|we are) (a|an)? ..3 (agency|company|firm|brand|provider|business|store) ..3 (offer|offering|help|specialising|specializing|selling|that)",
];
