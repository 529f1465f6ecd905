import type { Guard } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';

const hiring: Phrases = [
  "(we're|we are|i'm|i am|im|were|is|are|now|urgently|currently|currently) hiring",
  '^ (now|urgently)? hiring|#hiring|vacancy|vacancies|recruiting',
  '#hiring|#vacancy|#jobs|#jobalert|#hiringalert|#nowhiring|#job',
  '(job|position) (title|opening|openings|opportunity|vacancy|vacancies|role|alert|available|description|type|purpose)',
  '(open|new|multiple|exciting) (positions|roles|openings|vacancies|opportunities) (for|at|in|with|:|across)?',
  '(we|is|are|am|company|client) ..2 (looking|searching|seeking) (for|to hire) ..5 (developer|engineer|manager|analyst|designer|assistant|executive|officer|accountant|chef|driver|nurse|teacher|specialist|consultant|intern|interns|talent|candidates|candidate|professional|professionals|associate|administrator|technician|director|freelancer|lead)',
  '(seeks|seeking|requires|needs|hires|engage) (to)? (the)? (services)? (of)? ..3 (developer|engineer|manager|analyst|designer|assistant|executive|officer|accountant|chef|driver|nurse|teacher|specialist|intern|candidates)',
  '(seek|seeks|seeking|requires|needs|engage) ..3 services of a|an|the',
  '(interested|qualified|suitable|eligible) (and)? (qualified|interested|suitable)? (candidate|candidates|applicants|persons|professionals)',
  '(cv|cvs|resume|resumes|applications|referrals) ..4 (should|to|can|must) be (sent|directed|forwarded|submitted|addressed)',
  'immediate joiner|joiners',
  '(share|send|drop|submit|forward|email) (your|ur|us|me)? (your)? (updated)? (cv|cvs|resume|resumes|portfolio|application|applications|profile|profiles)',
];
const fields: Phrases = [
  '(location|experience|duration|salary|budget|skills|qualification|qualifications|responsibilities|requirements|notice period|role|employment type|job type|shift|openings|positions|mode|work mode|visa|rate|stipend|ctc|compensation|education|deadline|type|company) : ',
  '<number> (+)? years|yrs|year',
  '<number> to|–|- <number> years|yrs',
  '(key|required|technical|must|tech|nice) (skills|responsibilities|qualifications|requirements|have|stack)',
  'remote|hybrid|onsite',
  'full|part time',
  "what you'll|we're|you'll|we|you looking|do|bring|offer|will|need",
  '(apply|interested candidates|cv|resume|resumes)',
  '(contract|freelance|permanent) (role|position|basis|opportunity|to)',
];

/** An advert for a job: it says so, and goes on in fields. 0 for none, else how many signs there are. */
export const jobAdvert: Guard<number> = {
  phrases: [hiring, fields],
  answer: (doc) => {
    const says = doc.own(hiring).length;
    const shown = new Set(doc.own(fields).map(({ start, end }) => doc.text.slice(start, end).toLowerCase()))
      .size;
    return says > 0 && says + shown >= 3 ? says + shown : 0;
  },
};
