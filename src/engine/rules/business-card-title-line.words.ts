import type { Phrases } from '../shapes/pattern.ts';

const titles =
  'director|manager|founder|cofounder|ceo|cfo|cto|owner|partner|president|chairman|principal|proprietor|professor|dean|faculty|attorney|lawyer|solicitor|barrister|accountant|advisor|adviser|consultant|strategist|coach|mentor|trainer|speaker|author|agent|broker|realtor|banker|lender|surveyor|architect|engineer|developer|designer|photographer|videographer|filmmaker|editor|writer|copywriter|illustrator|animator|artist|musician|producer|dj|mc|singer|actor|stylist|barber|hairdresser|therapist|masseuse|counsellor|nutritionist|dietitian|physiotherapist|chiropractor|dentist|vet|agronomist|analyst|recruiter|planner|caterer|chef|baker|florist|gardener|landscaper|builder|roofer|plumber|electrician|plasterer|carpenter|joiner|painter|decorator|tiler|welder|mechanic|locksmith|tailor|seamstress|dressmaker|translator|interpreter|tutor|teacher|instructor|groomer|walker|assistant|officer|executive|specialist|technician|contractor|installer|fitter|handyman|cleaner|driver|courier|potter|jeweller|blacksmith|celebrant|officiant|influencer|blogger|podcaster|host|entertainer|magician|notary';

/** What somebody is called. */
export const professions: Phrases = [titles];

/** What somebody is hired for, beyond the services that are counted elsewhere. */
export const trades: Phrases = [
  '{service}',
  'roofing|roofs|gutters|chimneys|skimming|coving|tiles|bathrooms|kitchens|lashes|braids|wigs|beads|gele|bridal|engagement|divorce|custody|prenups|probate|immigration|surety|payroll|prints|portraits|headshots|covers|maps|audiobooks|promos|explainers|fasteners|spices|pulses|rice|exports|imports|export|import|ironing|alterations|reiki|breathwork|massage|tarot|nutrition|farming|irrigation|soil|catering|weddings|burials|ceremonies|parties|events|maternity|newborn|commercial|residential|cyber|strategy|branding',
];

/** What stands on cards beside it. */
export const credentials: Phrases = [
  'licensed|insured|certified|chartered|qualified|registered|accredited|bilingual',
  'ph <stop> d',
  'phd|mba|bsc|msc|llb|esq|fca|mbe|obe|cpa|cfa|dip',
  'dr|prof|er|adv|ca',
  'based in|out|near',
  'will travel',
  'same day',
  '<number>|{count}|ten|fifteen|twenty|thirty|forty years|yrs|countries|states|branches|books|textbooks|clinics',
  'years experience|exp',
  'available from|now|evenings|weekends|nationwide|online',
  '(own|home) (tools|studio|booth|salon|van)',
  'clients|enquiries|bookings|appointments|online|worldwide|nationwide|remote',
  'ltd|limited|llc|inc|plc|pvt|group|partners|associates|agency|studio|services|enterprises|lending',
  '& co|sons',
  'freelance|independent|senior|junior|associate|former|visiting',
  '(ex agency|award winning)',
];
