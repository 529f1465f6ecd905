import nlp from 'compromise/two';
import type { Sentence } from './sentence.ts';

/**
 * The one place that asks the parser. It costs about a hundred times what a rule costs, so it is asked for one sentence
 * at a time, only by a rule that already has a reason to, and its answer is kept with the sentence.
 */
const LONGEST = 300;

/** Whether somebody did something in this sentence: a person, or something that is somebody's, then a verb in the past. */
export function tellsOfADeed(sentence: Sentence): boolean {
  sentence.tellsOfADeed ??= sentence.text.length <= LONGEST && hasDeed(sentence.text);
  return sentence.tellsOfADeed;
}

const SOMEBODY = ['(#Pronoun|#Person)', '(my|our|her|his|their) #Adjective? #Noun'];

/** "Is" or "have" before the verb says how things stand, and in the news of firms no person stands before it. */
function hasDeed(text: string): boolean {
  const doc = nlp(text);
  if (doc.has('(#Copula|have|has|had) #Adverb? #PastTense')) return false;
  return SOMEBODY.some((somebody) => doc.has(`${somebody} #Adverb? #PastTense`));
}
