import type { Guard } from '../scene.ts';
import { appeal, publicDeadline } from './appeal.ts';
import { asked } from './asked.ts';
import { contactDetails } from './contact-details.ts';
import { jobAdvert } from './job-advert.ts';
import { otherLanguage } from './language.ts';
import { mishap } from './mishap.ts';
import { bioOverlap, parentOverlap } from './overlap.ts';
import { ownSite } from './own-site.ts';
import { ownVoice } from './own-voice.ts';
import { people, somebody } from './person.ts';
import { elsewhere, firstMessage, running } from './running.ts';
import { sad } from './sad.ts';
import { hardAsks } from './selling.ts';
import { theirShop } from './their-shop.ts';

/** Every guard by name, so that their phrases are compiled with those of the rules. */
export const guards: Readonly<Record<string, Guard<unknown>>> = {
  appeal,
  asked,
  bioOverlap,
  contactDetails,
  elsewhere,
  firstMessage,
  hardAsks,
  jobAdvert,
  mishap,
  otherLanguage,
  ownSite,
  ownVoice,
  parentOverlap,
  people,
  publicDeadline,
  running,
  sad,
  somebody,
  theirShop,
};
