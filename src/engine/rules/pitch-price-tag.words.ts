import type { Phrases } from '../shapes/pattern.ts';

/** A price or a saving used as an offer. */
export const offers: Phrases = [
  '<percent> off|discount|cashback|savings|reduction',
  '<number> percent|% off',
  'save|saving (up)? to? <percent>|<price> !on|for|from|a|towards|this|per',
  'half price !of',
  'bogof|bogo',
  'buy one|two|<number> get one|two|<number> ..2 free|half',
  '<number>|two|three for <price>|<number>|two|one !years|months|days|minutes|hours|weeks|me|us|the',
  "voucher|promo|discount|coupon|referral|checkout code|codes !was|didn't",
  'code|codes : ..1 <caps>',
  'with|use|using|enter code|codes ..1 <caps>',
  'discount of|up|for|off <percent>|<price>|to|all|new|our',
  'get|our|your|exclusive|special|flat|extra|huge|massive ..1 discount|discounts|voucher|vouchers',
  'free trial|consultation|quote|quotes|delivery|shipping|gift|audit|demo|estimate|estimates|samples|sample|assessment|consult|installation|webinar|download|ebook|valuation|gifts !of',
  'was|were|rrp <price> ..2 now|today',
  'now|only|just only|just? <price>',
  'now|only|just only|just? <number> quid|pounds|euro|euros|dollars|bucks|naira|rupees|usd',
  'from|starting|starts|priced|prices|price|tickets|entry (at|from|just|only|are|is|:|in)? (at|from|just|only|:)? <price>',
  'for only|just <price>',
  '<price> (a|per|each|pp|pm) (month|person|head|session|class|night|week|hour|unit|yard|kg|slice|item|ticket|piece|plate|pack|day|mo)?',
  '<price> only|each|pp|off|plus|including|vat',
  'sale|clearance (is)? (now on|ends|starts)',
  '(flash|summer|winter|spring|black friday|cyber monday|closing down|clearance|boxing day|end of season|huge|big|mega) sale',
  'lowest|best|unbeatable|affordable|competitive|wholesale|factory|great|reduced|amazing prices|price|rates',
  'no deposit|contract|obligation|fees',
  'money back guarantee',
  'on offer|special at|this|now|today|only',
  'special|amazing|exclusive|great|incredible|unbeatable offer|offers|deal|deals !from|of',
];

/** The first word of an offer that a link leads to. */
export const giveaways: Phrases = [
  'free|coupon|coupons|freebie|freebies|bargain !speech|press|will|trade|time|market|and|school|from|to|as',
  'win <price>|a|an|cash|free|tickets',
];
