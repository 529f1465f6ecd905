import type { Guard } from '../scene.ts';

const requests = [
  'recommend|recommendation|recommendations|suggestions|suggest',
  'anyone|anybody|someone|somebody know|knows|have|has|got|sell|selling|do|does|offer|fix|use|used|available|free',
  'looking|searching|hunting|look out? for',
  'how much',
  '(the link|link please|link pls|share the link|send the link|send me)',
  "what|whats|what's (do|does|would|are|is)? your|you|the charge|rate|rates|price|prices|fee|fees|number|email|address|website|cost|opening|hours",
  'do|can|could you|u|ye sell|deliver|offer|do|make|ship|fix|quote|share|send|post|link|recommend|help|come',
  'how do|can|could|does i|we|you|one book|order|buy|get|sign|join|register|apply|contact|reach|find',
  'where can|could|do|did i|we|you get|buy|find|order|book',
  'need|needs|needing|want|wanting|after a|an|some|someone|somebody',
  'in need of',
  'does|do|did any|anyone|anybody|you',
  'who does|can|makes|sells|fixes|would|knows|is|offers',
  'any tips|advice|ideas|recommendations|suggestions|leads|contacts|thoughts',
  'help wanted|needed|please',
  'open for|to pitches|offers|suggestions|quotes',
  'dm|message|email|call me',
  'drop|post|share|plug|pitch your link|links|business|portfolio|site|website|details|work',
  'still available|open|selling',
  'tell me more',
  'interested in|to',
];

/** How an answer to somebody begins. */
const answers = [
  '^ yes|yep|yeah|sure|certainly !i|this|so|we|but|please',
  '^ (of course|no problem|happy to|no worries|absolutely yes|as promised|as requested|here you go)',
];

/** The other person asked for what a pitch would bring: a price, a link or a number in answer to them is social. */
export const asked: Guard<boolean> = {
  phrases: [requests, answers],
  answer: (doc, { parent, draft }) => {
    if (parent) return parent.all(requests).length > 0;
    return draft.kind === 'reply' && doc.own(answers).some(({ placed }) => placed.index === 0);
  },
};
