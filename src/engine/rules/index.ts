import type { Rule } from '../rule.ts';
import { rule as baitCommentKeyword } from './bait-comment-keyword.ts';
import { rule as baitDare } from './bait-dare.ts';
import { rule as baitEmptyCloser } from './bait-empty-closer.ts';
import { rule as baitReactVote } from './bait-react-vote.ts';
import { rule as baitShareTagFollow } from './bait-share-tag-follow.ts';
import { rule as baitUndertone } from './bait-undertone.ts';
import { rule as broadcastNobodyHome } from './broadcast-nobody-home.ts';
import { rule as businessCardContactBlock } from './business-card-contact-block.ts';
import { rule as businessCardContactLine } from './business-card-contact-line.ts';
import { rule as businessCardElevatorLine } from './business-card-elevator-line.ts';
import { rule as businessCardJobAdvert } from './business-card-job-advert.ts';
import { rule as businessCardServiceList } from './business-card-service-list.ts';
import { rule as businessCardTitleLine } from './business-card-title-line.ts';
import { rule as businessCardUndertone } from './business-card-undertone.ts';
import { rule as conversationInvitesStories } from './conversation-invites-stories.ts';
import { rule as conversationOpenQuestion } from './conversation-open-question.ts';
import { rule as conversationPicksUpThread } from './conversation-picks-up-thread.ts';
import { rule as craftFancyLetters } from './craft-fancy-letters.ts';
import { rule as craftHashtagWall } from './craft-hashtag-wall.ts';
import { rule as craftOwnPhrase } from './craft-own-phrase.ts';
import { rule as craftShouting } from './craft-shouting.ts';
import { rule as craftSlowStart } from './craft-slow-start.ts';
import { rule as humanCandour } from './human-candour.ts';
import { rule as humanNamedThanks } from './human-named-thanks.ts';
import { rule as humanStoryBeat } from './human-story-beat.ts';
import { rule as humanWhy } from './human-why.ts';
import { rule as leafletCopyPaste } from './leaflet-copy-paste.ts';
import { rule as leafletFollowThanks } from './leaflet-follow-thanks.ts';
import { rule as leafletGenericOpener } from './leaflet-generic-opener.ts';
import { rule as leafletGreetingCard } from './leaflet-greeting-card.ts';
import { rule as leafletMassMention } from './leaflet-mass-mention.ts';
import { rule as leafletMergeField } from './leaflet-merge-field.ts';
import { rule as leafletStockComment } from './leaflet-stock-comment.ts';
import { rule as leafletUndertone } from './leaflet-undertone.ts';
import { rule as newsletterAnnouncer } from './newsletter-announcer.ts';
import { rule as newsletterLinkDrop } from './newsletter-link-drop.ts';
import { rule as newsletterUndertone } from './newsletter-undertone.ts';
import { rule as pitchFakeQuestion } from './pitch-fake-question.ts';
import { rule as pitchFirstDm } from './pitch-first-dm.ts';
import { rule as pitchHardCta } from './pitch-hard-cta.ts';
import { rule as pitchHijackReply } from './pitch-hijack-reply.ts';
import { rule as pitchPriceTag } from './pitch-price-tag.ts';
import { rule as pitchSpareSlot } from './pitch-spare-slot.ts';
import { rule as pitchUndertone } from './pitch-undertone.ts';
import { rule as pitchUrgency } from './pitch-urgency.ts';
import { rule as selfAward } from './self-award.ts';
import { rule as selfGoodWorks } from './self-good-works.ts';
import { rule as selfHumblebrag } from './self-humblebrag.ts';
import { rule as selfJargon } from './self-jargon.ts';
import { rule as selfPressRelease } from './self-press-release.ts';
import { rule as selfReplyAboutMe } from './self-reply-about-me.ts';
import { rule as selfUndertone } from './self-undertone.ts';
import { rule as selfWeWe } from './self-we-we.ts';

/** The register: every rule that looks at a draft, by id. A rule that is not here does not exist. */
export const rules: readonly Rule[] = [
  baitCommentKeyword,
  baitDare,
  baitEmptyCloser,
  baitReactVote,
  baitShareTagFollow,
  baitUndertone,
  broadcastNobodyHome,
  businessCardContactBlock,
  businessCardContactLine,
  businessCardElevatorLine,
  businessCardJobAdvert,
  businessCardServiceList,
  businessCardTitleLine,
  businessCardUndertone,
  conversationInvitesStories,
  conversationOpenQuestion,
  conversationPicksUpThread,
  craftFancyLetters,
  craftHashtagWall,
  craftOwnPhrase,
  craftShouting,
  craftSlowStart,
  humanCandour,
  humanNamedThanks,
  humanStoryBeat,
  humanWhy,
  leafletCopyPaste,
  leafletFollowThanks,
  leafletGenericOpener,
  leafletGreetingCard,
  leafletMassMention,
  leafletMergeField,
  leafletStockComment,
  leafletUndertone,
  newsletterAnnouncer,
  newsletterLinkDrop,
  newsletterUndertone,
  pitchFakeQuestion,
  pitchFirstDm,
  pitchHardCta,
  pitchHijackReply,
  pitchPriceTag,
  pitchSpareSlot,
  pitchUndertone,
  pitchUrgency,
  selfAward,
  selfGoodWorks,
  selfHumblebrag,
  selfJargon,
  selfPressRelease,
  selfReplyAboutMe,
  selfUndertone,
  selfWeWe,
];
