import type { Phrases } from '../shapes/pattern.ts';

/** Time or room that can be had. */
export const openings: Phrases = [
  "(we've|we have|i've|i have|i've got|we've got|got|there's|there is|theres|there are|have) (still)? (a|an|one|two|three|few|some|<number>|couple of|the odd)? ..1 (slot|slots|gap|gaps|opening|openings|cancellation|saturdays|saturday|evenings|mornings|dates|places|appointments|tables|weekends|chair|seat|seats|stalls) ..3 (going|free|open|spare|left|available|coming up|opened|unclaimed|for|if)",
  '(had|have|got) a (gap|slot|cancellation|space) (open|come|opened|came|free) (up)?',
  '(slot|slots|spots|spot|places|dates|appointments|chair|seat|table) (still)? (free|open|going|available) (for|in|on|this|next|if|before)',
  '(going) (spare|begging|to waste)',
  "(hasn't|haven't|not|isn't|aren't) (been)? (spoken|taken|booked|snapped) (for|up)?",
  '(room|space) (on|in|at)? ..3 for (one|two|another|a few|a couple) (more)? !on|of',
  '(happy|glad|able|pleased) to (squeeze|fit|slot|pop) (you|u|one|a|two|another|them|yours) ..4 (in|by|round|over|before)',
  '(could|can|will|would) (squeeze|fit|slot) (you|u|yours) (all)? in',
  '(two|three|one|few|<number>|limited|couple) (spots|places|slots|spaces|seats) (open|free|going|left) (for|in|this|next|on)?',
  '(diary|books|calendar|schedule) (is|are)? (now)? (open|opening) (for|to)',
  '(taking|take) (on)? (new|a few|two|more|one more) (clients|projects|students|orders|bookings|commissions|patients)',
  '(kept|put|set) (two|one|some|a few|it|them) aside for',
  'available (for|from) (hire|weddings|commissions|work|freelance|projects|bookings|events|monday)',
];

/** "I'd be glad to show you": a demonstration nobody asked for. */
export const offersToShow: Phrases = [
  "(i'd|i would|we'd|we would|id) be (glad|happy|delighted|more than happy|only too happy) to (walk|show|talk|take|tell|help|quote|send|give|offer|demo|guide|introduce) (you|u)? (through|how|a|over|more|what|our|your)",
  '(happy|glad) to (quote|send a quote|send over|walk you|show you|take a look at your|give you a price|sort you|help you with your|talk you through|chat about how we)',
  '(let|lemme) (me|us) show you (how|what)',
  '(would|it would) take (me|us) ..2 (minutes|little|no time) to show',
  'you could|would be (our|my) next',
  '(we|i) can (do|get|sort|save|make) (you|yours|it|that|this) ..3 (for|at|cheaper|less|by|in)',
];

/** One's own wares, mentioned as if by the way. */
export const wares: Phrases = [
  'shameless (plug|self)',
  "(i'm|im|i am|we're|were|we are) (now|still|currently|also)? selling !nobody|nothing|up|out|ourselves|myself|it",
  '(can|will|we|i) (post|ship|deliver) (anywhere|nationwide|locally|worldwide|uk|too|free|it|same)',
  '(msg|message|dm|inbox|text|whatsapp|ring) (me|us|dave) to (order|book|reserve|buy|enquire|get)',
  '(have|take) a (look|peek|nosy|gander) at (our|my) (page|site|shop|website|work|range|profile|etsy|menu|prices|new)',
  '(we|i) (do|make|sell|stock|offer|supply|fit|build) (bespoke|custom|handmade|tailored|all sorts|personalised|personalized|affordable|quality)',
  '(fresh|new|back) (stock|batch|drop|arrivals|delivery|in) (in|just|today|now|of|stock|the shop|is|has|this)',
  '(just|now|new) (landed|dropped|restocked|listed) (in|on|at|:)?',
  '(mine|ours) (is|are) the (only|best|cheapest|finest) ..4 in',
  '(open house|viewings|viewing) (sunday|saturday|today|this|by|from|on)',
  '(fire|daily|free) signals',
];
