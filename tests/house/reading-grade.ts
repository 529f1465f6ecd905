/** Vowel groups, less a silent `e` at the end: close enough for a mean over many words. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare === '') return 0;
  const groups = bare.replace(/(?:[^laeiouy]e|ed|[^laeiouy]es)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Flesch-Kincaid grade of an English text (Kincaid et al. 1975). */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.?!…:]+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (words.length === 0) return 0;
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59;
}
