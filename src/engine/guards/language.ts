import type { Guard } from '../scene.ts';
import type { Doc } from '../text/doc.ts';

const foreign = [
  'de|la|le|les|des|du|et|que|qui|est|une|pour|dans|avec|sur|nous|vous|je|pas|ne|ce|cette|el|los|las|y|por|para|con|del|un|una|muy|pero|como|mas|su|al|lo',
  'der|die|das|und|ist|nicht|mit|ein|eine|ich|wir|sie|auf|fur|für|den|dem|von|zu|im|auch|il|che|di|per|non|sono|della|gli|nel|anche|da|um|uma|os|em|não|nao|mais|seu|ao',
  'jag|har|med|av|sin|du|han|hon|min|mitt|vad|inte|eller|från|efter|mig|dig|alla|mycket|idag|hos|nu|også|kan|skal|fra|hvad|dat|deze|maar|ook|wij|mijn|naar|bij|wel|hoe|ben|kun|aan|uit|nog|geen|heb',
  'na|nie|się|jest|do|ve|bir|bu|için|cok|çok|van|het|een|niet|voor|op|och|att|är|som|på|det|til|og|ikke|yang|dan|untuk|ini|itu|dengan|di|ke|ng|mga|sa|ang|ko|po|hai|ka|ki|ko|mein|aur|kya|nahi|se|bhi|ho',
];

/** Not English, as far as six words or more can tell: few of the small words every English text has. */
export const otherLanguage: Guard<boolean> = {
  phrases: [foreign],
  answer: (doc) => doc.words >= 6 && isForeign(doc),
};

function isForeign(doc: Doc): boolean {
  const others = doc.all(foreign).length;
  const english = doc.counts.function;
  if (english >= others && english >= doc.words * 0.15) return false;
  if (others > english && others >= 2 && others >= doc.words * 0.12) return true;
  if (doc.words >= 10 && english < doc.words * 0.06 && (others > 0 || /[à-ÿĀ-ž]/.test(doc.text))) return true;
  const letters = doc.text.replace(/[^\p{L}]/gu, '');
  const latin = letters.replace(/[^\u0041-\u007a]/g, '').length;
  return letters.length > 0 && english < doc.words * 0.15 && latin < letters.length * 0.85;
}
