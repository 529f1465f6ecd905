/** Where every undertone knows its family's sound from. Alone here, so that a card brings in nothing heavy. */
export const LEARNED_FROM = 'Learned from some nine thousand short texts that readers labelled one by one';
