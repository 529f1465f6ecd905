import { appeal } from '../guards/appeal.ts';
import { isHuman } from '../guards/human.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { opening } from '../shapes/sights.ts';

export const card = {
  id: 'business-card-job-advert',
  family: 'business-card',
  severity: 'tip',
  kinds: ['post', 'reply'],
  copy: {
    nudge: 'That reads like a card in a job centre window. Who would they work with?',
    reader: 'People choose the person they will sit beside before the list of skills.',
    try: 'Who is on the team, and what was the last good day you had together?',
    why: 'A list of requirements is a notice. One line about the people and the work gives a reader somebody to write to.',
    source: 'Packard and Berger 2021 on concrete words; Lee, Hosanagar and Nair 2018 on personality',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      "We're hiring! Sales Executive. Location: Lagos. Experience: 3 years. Send your CV to jobs@example.com",
      'Urgently hiring: Java Developer\nExperience: 4-6 years\nNotice period: immediate\nShare your resume',
      'HIRING chefs, full time, Galway. Apply with CV.',
      'Our client is looking for a senior accountant. Salary: competitive. Hybrid. Apply today.',
      '🚀 Job opening: Nurse\n📍 Location: Perth\n⏰ Shift: nights\nInterested candidates apply',
      'The hotel requires the services of a night porter. Minimum of 2 years on a desk. CVs should be sent to the manager.',
    ],
    passes: [
      'We are hiring, and Meera hopes whoever comes can reach the top shelf.',
      'I was made team lead on Friday, eleven years after I swept this floor.',
      'Anyone hiring welders near Hull? My brother has his tickets and a van.',
      'Ten years of experience taught me to label the fuse box.',
      'My first job was remote: a lighthouse.',
    ],
  },
  check(doc, scene) {
    const signs = scene.ask(jobAdvert);
    if (signs === 0 || isHuman(scene) || scene.ask(appeal)) return [];
    return [{ ...opening(doc), data: { signs } }];
  },
};
