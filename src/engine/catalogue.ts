import type { Card } from './rule.ts';
import { card as baitCommentKeyword } from './rules/bait-comment-keyword.ts';
import { card as baitDare } from './rules/bait-dare.ts';
import { card as baitEmptyCloser } from './rules/bait-empty-closer.ts';
import { card as baitReactVote } from './rules/bait-react-vote.ts';
import { card as baitShareTagFollow } from './rules/bait-share-tag-follow.ts';
import { card as baitUndertone } from './rules/bait-undertone.ts';
import { card as broadcastMonologue } from './rules/broadcast-monologue.ts';
import { card as broadcastNobodyHome } from './rules/broadcast-nobody-home.ts';
import { card as businessCardContactBlock } from './rules/business-card-contact-block.ts';
import { card as businessCardContactLine } from './rules/business-card-contact-line.ts';
import { card as businessCardElevatorLine } from './rules/business-card-elevator-line.ts';
import { card as businessCardJobAdvert } from './rules/business-card-job-advert.ts';
import { card as businessCardServiceList } from './rules/business-card-service-list.ts';
import { card as businessCardTitleLine } from './rules/business-card-title-line.ts';
import { card as businessCardUndertone } from './rules/business-card-undertone.ts';
import { card as conversationInvitesStories } from './rules/conversation-invites-stories.ts';
import { card as conversationOpenQuestion } from './rules/conversation-open-question.ts';
import { card as conversationPicksUpThread } from './rules/conversation-picks-up-thread.ts';
import { card as craftFancyLetters } from './rules/craft-fancy-letters.ts';
import { card as craftHashtagWall } from './rules/craft-hashtag-wall.ts';
import { card as craftOwnPhrase } from './rules/craft-own-phrase.ts';
import { card as craftShouting } from './rules/craft-shouting.ts';
import { card as craftSlowStart } from './rules/craft-slow-start.ts';
import { card as humanCandour } from './rules/human-candour.ts';
import { card as humanNamedThanks } from './rules/human-named-thanks.ts';
import { card as humanStoryBeat } from './rules/human-story-beat.ts';
import { card as humanWhy } from './rules/human-why.ts';
import { card as leafletCopyPaste } from './rules/leaflet-copy-paste.ts';
import { card as leafletFollowThanks } from './rules/leaflet-follow-thanks.ts';
import { card as leafletGenericOpener } from './rules/leaflet-generic-opener.ts';
import { card as leafletGreetingCard } from './rules/leaflet-greeting-card.ts';
import { card as leafletMassMention } from './rules/leaflet-mass-mention.ts';
import { card as leafletMergeField } from './rules/leaflet-merge-field.ts';
import { card as leafletStockComment } from './rules/leaflet-stock-comment.ts';
import { card as leafletUndertone } from './rules/leaflet-undertone.ts';
import { card as newsletterAnnouncer } from './rules/newsletter-announcer.ts';
import { card as newsletterDipIn } from './rules/newsletter-dip-in.ts';
import { card as newsletterLinkDrop } from './rules/newsletter-link-drop.ts';
import { card as newsletterUndertone } from './rules/newsletter-undertone.ts';
import { card as pitchFakeQuestion } from './rules/pitch-fake-question.ts';
import { card as pitchFirstDm } from './rules/pitch-first-dm.ts';
import { card as pitchHardCta } from './rules/pitch-hard-cta.ts';
import { card as pitchHijackReply } from './rules/pitch-hijack-reply.ts';
import { card as pitchPriceTag } from './rules/pitch-price-tag.ts';
import { card as pitchSpareSlot } from './rules/pitch-spare-slot.ts';
import { card as pitchUndertone } from './rules/pitch-undertone.ts';
import { card as pitchUrgency } from './rules/pitch-urgency.ts';
import { card as selfAward } from './rules/self-award.ts';
import { card as selfGoodWorks } from './rules/self-good-works.ts';
import { card as selfHumblebrag } from './rules/self-humblebrag.ts';
import { card as selfJargon } from './rules/self-jargon.ts';
import { card as selfPressRelease } from './rules/self-press-release.ts';
import { card as selfReplyAboutMe } from './rules/self-reply-about-me.ts';
import { card as selfUndertone } from './rules/self-undertone.ts';
import { card as selfWeWe } from './rules/self-we-we.ts';
import type { Family } from './types.ts';

/** The register to read: what each rule is called and says. Behind it is nothing that looks at texts. */
export const catalogue = [
  baitCommentKeyword,
  baitDare,
  baitEmptyCloser,
  baitReactVote,
  baitShareTagFollow,
  baitUndertone,
  broadcastMonologue,
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
  newsletterDipIn,
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
] as const satisfies readonly Card[];

export type RuleId = (typeof catalogue)[number]['id'];

const cards: ReadonlyMap<string, Card> = new Map(catalogue.map((card) => [card.id, card]));

/** What there is to read about a rule; undefined for an id that is not ours, such as one of an older version. */
export function cardOf(id: string): Card | undefined {
  return cards.get(id);
}

/** The family of a rule; `craft` for an id that is not ours. */
export function familyOf(id: string): Family {
  return cardOf(id)?.family ?? 'craft';
}
