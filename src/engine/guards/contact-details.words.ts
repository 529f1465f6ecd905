import type { Phrases } from '../shapes/pattern.ts';

export const addresses: Phrases = [
  '<number> <capital> street|st|road|rd|avenue|ave|lane|ln|drive|square|way|close|park|parade|terrace|quay|row|place|crescent|boulevard|blvd|highway|estate|house',
  '<number> <capital> <capital> street|st|road|rd|avenue|ave|lane|ln|drive|square|way|close|park|parade|terrace|quay|row|place|crescent|boulevard|blvd|highway|estate|house',
  'find|visit us at|in|on <number>|<capital>',
  '(plot|shop|unit|suite|flat|office) (no)? <number>',
];

export const hours: Phrases = [
  '{day} (to|through|thru|till|until|–|-)? {day} <number>',
  '{day} (to|through|thru|–|-)? {day} : ',
  'open|opening|hours (:)? {day}|daily|<number>|hours|times',
  '{day}|daily (from)? <number> (am)? (to|until|till|–|-) <number>',
];

export const titles: Phrases = [
  '(managing|sales|marketing|creative|technical|executive|finance|regional|operations)? director|manager|founder|ceo|owner|partner|consultant|proprietor|principal|president|cofounder|realtor|broker|stylist|photographer|solicitor|accountant',
];

export const icons: Phrases = [
  '<telephone>',
  'tel|phone|mob|mobile|email|whatsapp|fax|website|web|address|contact|call : ',
];
