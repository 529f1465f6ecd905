import type { Guard } from '../scene.ts';

const grief = [
  'sorry (for|about|to hear about|to hear of|to learn of) (your|the|his|her|their|this|ur) ..2 (loss|losses|passing|death|bereavement)',
  'sorry for your|ur|their',
  'passed away',
  '(sadly|peacefully|suddenly) passed',
  'rest in peace|power',
  'rip !off|into|through|it|up|the|out',
  'my|our|deepest|sincere|heartfelt condolences',
  'offer|send|sending|accept our|my? condolences',
  'condolences to',
  'funeral|funerals|obituary|eulogy',
  'memorial service|mass',
  'bereaved|bereavement|mourning|grieving|grief',
  'miscarriage|stillborn|stillbirth',
  'palliative|chemo|chemotherapy|biopsy',
  'diagnosed with',
  '(the|a|my|her|his) diagnosis',
  '{i}|{kin}|we|she|he|they has? died',
  'lost my|our|her|his {kin}',
  '(took|taken) (his|her|their) own life',
  'suicide|suicidal',
  '(been|was|were|being|made) made? redundant',
  'thoughts and prayers are',
  'gone too soon',
  'last goodbye',
  'stage four|<number> cancer',
];

/** A sad moment, in the text or in what it answers: then the coach says nothing at all. */
export const sad: Guard<boolean> = {
  phrases: [grief],
  answer: (doc, { parent }) => doc.all(grief).length > 0 || (parent?.all(grief).length ?? 0) > 0,
};
