import type { Phrases } from '../shapes/pattern.ts';

/** Asks everyone to use the number or address that follows. */
export const lines: Phrases = [
  '(call|ring|phone|text|whatsapp|email|mail|contact|dm|reach|write|book|enquiries|inquiries|bookings|orders|order|rsvp|apply|applications|cvs|cv|resume|resumes|details|info|information|price|prices|pricing|reservations|questions|query|queries|sales|interested|today|now|us) ..5 <phone>|<email>',
  '<phone>|<email> (to|for) (order|book|reserve|enquire|apply|register|bookings|orders|details|info|information|more|prices|pricing|appointments|appointment|your|a|an)',
  '<telephone> <phone>|<email>',
];

/** Asks everyone to call or write; what to is in the next sentence. */
export const prompts: Phrases = [
  '(call|ring|text|whatsapp|email|contact|book|order) (us|me)? (today|now|here)?',
];
