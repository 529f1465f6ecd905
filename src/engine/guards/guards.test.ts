import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { type Guard, setScene } from '../scene.ts';
import type { Draft } from '../types.ts';
import { appeal, publicDeadline } from './appeal.ts';
import { asked } from './asked.ts';
import { jobAdvert } from './job-advert.ts';
import { otherLanguage } from './language.ts';
import { mishap } from './mishap.ts';
import { bioOverlap, parentOverlap } from './overlap.ts';
import { ownVoice } from './own-voice.ts';
import { somebody } from './person.ts';
import { elsewhere, firstMessage, running } from './running.ts';
import { sad } from './sad.ts';
import { hardAsks } from './selling.ts';
import { offersForSale, urgencies } from './selling.words.ts';
import { theirShop } from './their-shop.ts';

const engine = createEngine();
const traits = { limit: 3000, fold: 210, hashtags: 5, imageLed: false };

function ask<Answer>(guard: Guard<Answer>, text: string, more: Partial<Draft> = {}): Answer {
  const draft: Draft = { text, kind: 'post', traits, ...more };
  return setScene(engine.read(text), draft, {}, (other) => engine.read(other)).ask(guard);
}

describe('the moment is', () => {
  it.each([
    'Our Nan passed away on Sunday.',
    'So sorry for your loss',
    'RIP to the best boss I ever had',
    'She was diagnosed with cancer in May',
    'It is stage 4 cancer',
    'My gran has died.',
    'I lost my dad last week',
    'I was made redundant this morning',
    'The funeral is on Friday',
  ])('sad: %s', (text) => expect(ask(sad, text)).toBe(true));

  it.each([
    'I passed the post office.',
    'The bus terminal is shut.',
    'We ripped up the carpet',
    'Sorry for the delay',
    'I woke up late',
    'Memorial Day sale',
  ])('not sad: %s', (text) => expect(ask(sad, text)).toBe(false));

  it('sad where the answered text is', () => {
    expect(ask(sad, 'Thinking of you', { kind: 'reply', parent: { text: 'My mum died last night.' } })).toBe(
      true,
    );
  });

  it.each([
    'Bei uns gibt es heute frisches Brot und Kuchen für die ganze Familie',
    'Hoy abrimos la nueva tienda en el centro de la ciudad con todos ustedes',
    'Сегодня мы открываем новый магазин в центре города',
    'आज हमारी नई दुकान खुल रही है सब लोग आइए',
  ])('in another language: %s', (text) => expect(ask(otherLanguage, text)).toBe(true));

  it.each([
    'Una made us tea and we sat in la la land all day',
    'Acme Plumbing boilers bathrooms kitchens Leeds',
    'Wahala for who no get generator this evening o',
    'na wa for this traffic, I don tire',
    'I walked de dog, so I did, down by the river',
  ])('in English: %s', (text) => expect(ask(otherLanguage, text)).toBe(false));

  it.each([
    'Missing since Tuesday: Biscuit the spaniel',
    'Please donate to the food bank',
    'I am open to work',
    'Volunteers needed on Saturday',
  ])('an appeal: %s', (text) => expect(ask(appeal, text)).toBe(true));

  it('a public deadline', () => {
    expect(ask(publicDeadline, 'Register to vote by midnight')).toBe(true);
    expect(ask(publicDeadline, 'Sale ends at midnight')).toBe(false);
  });

  it('a mishap', () => {
    expect(ask(mishap, 'Thrilled to announce I locked myself out again')).toBe(true);
    expect(ask(mishap, 'Thrilled to announce our new range')).toBe(false);
  });
});

describe('they asked', () => {
  it.each([
    'Can anyone recommend a plumber in Leeds?',
    'How much do you charge for a logo?',
    'Anybody know a good baker',
    'Link please',
    'Looking for a sitter on Friday',
    'On the look out for a second-hand pram',
    'Does anyone have a template?',
    'Where can I buy one of these?',
  ])('with %s', (text) => expect(ask(asked, 'ok', { kind: 'reply', parent: { text } })).toBe(true));

  it.each([
    'Our bakery turned five today.',
    'What a night at the awards!',
    'My allotment flooded again.',
    'Proud of my daughter today!',
    'What a good looking cake!',
  ])('not with %s', (text) => expect(ask(asked, 'ok', { kind: 'reply', parent: { text } })).toBe(false));

  it('is not known without a parent', () => expect(ask(asked, 'ok', { kind: 'reply' })).toBe(false));
});

describe('a thread', () => {
  it('runs when they wrote', () => {
    expect(ask(running, 'hi', { kind: 'dm', theyWrote: true })).toBe(true);
    expect(ask(running, 'hi', { kind: 'dm' })).toBe(false);
  });

  it('begins with a first message, surely or likely', () => {
    expect(ask(firstMessage, 'hi', { kind: 'note' })).toBe('certain');
    expect(ask(firstMessage, 'hi', { kind: 'dm', theyWrote: false })).toBe('certain');
    expect(ask(firstMessage, 'hi', { kind: 'dm' })).toBe('likely');
    expect(ask(firstMessage, 'hi', { kind: 'dm', theyWrote: true })).toBe('no');
  });

  it('is elsewhere unless it is one of their own', () => {
    expect(ask(elsewhere, 'hi', { kind: 'reply' })).toBe(true);
    expect(ask(elsewhere, 'hi', { kind: 'reply', ownThread: true })).toBe(false);
  });
});

describe('who and whose', () => {
  it('sees the shop of somebody else', () => {
    expect(ask(theirShop, 'Visit her shop on Mill Road, my sister bakes the best bread.').size).toBe(1);
    expect(ask(theirShop, 'Visit our shop on Mill Road.').size).toBe(0);
  });

  it('sees a person by name, by mention and by kin', () => {
    expect(ask(somebody, 'Lunch with Chinedu')).toBe(true);
    expect(ask(somebody, 'lunch with my mam')).toBe(true);
    expect(ask(somebody, 'Lunch with @maya_p')).toBe(true);
    expect(ask(somebody, 'The range has arrived in store')).toBe(false);
  });

  it('sees a person by the words around a name that no list has', () => {
    expect(ask(somebody, 'We say congrats Zuzka')).toBe(true);
    expect(ask(somebody, 'Oh well done Zuzka')).toBe(true);
    expect(ask(somebody, 'It was Zuzka who fixed the van')).toBe(true);
    expect(ask(somebody, 'Then Zuzka and I left')).toBe(true);
    expect(ask(somebody, 'Orders from Gumroad')).toBe(false);
  });

  it('counts shared words by their stems', () => {
    const parent = { text: 'The hardest part of the refit was choosing the tiles.' };
    expect(ask(parentOverlap, 'Did the tile hold up in the refit?', { kind: 'reply', parent })).toBe(2);
    expect(ask(bioOverlap, 'Your goats!', { kind: 'dm', recipient: { about: 'Keeper of goats' } })).toBe(1);
  });

  it('hears a voice of the writer beside a link', () => {
    expect(ask(ownVoice, 'Still laughing at this lol')).toBe(true);
    expect(ask(ownVoice, 'Council approves new bridge')).toBe(false);
  });

  it.each([
    'Thanks to the crew on the 96 bus https://example.com/bus',
    'Well done Leeds https://example.com/cup',
    'Hats off to the crew https://example.com/boat',
    'Kudos to the crew https://example.com/boat',
    'Shout to the crew https://example.com/boat',
    'Might walk there https://example.com/walk',
    'Will probably rain https://example.com/rain',
  ])('hears it in %s', (text) => expect(ask(ownVoice, text)).toBe(true));

  it.each([
    'Well earned! RT @ana New report out https://example.com/report',
    'Ten out of ten. #baking RT: @ana New report out https://example.com/report',
    'Quite the view, @kofi RT @ana Bridge opens https://example.com/bridge',
  ])('hears words of their own before a quoted post: %s', (text) => expect(ask(ownVoice, text)).toBe(true));

  it.each([
    'RT @ana New report out https://example.com/report',
    '#baking @kofi https://example.com/cake RT @ana New report out',
    'Indeed. RT @ana New report out https://example.com/report',
    'RT @ana Bridge opens today RT @kofi New report out https://example.com/report',
    'Council approves START @ana https://example.com/bridge',
    'Bridge will probable close https://example.com/bridge',
  ])('hears none in %s', (text) => expect(ask(ownVoice, text)).toBe(false));
});

describe('what is asked for', () => {
  it('is a sale unless it is told, denied, quoted or wanted', () => {
    expect(ask(hardAsks, 'Book your free demo now').length).toBe(1);
    expect(ask(hardAsks, 'He told me to book a demo')).toEqual([]);
    expect(ask(hardAsks, 'Never order now').length).toBe(0);
    expect(ask(hardAsks, 'The sign said "book your free demo now" in red')).toEqual([]);
    expect(
      ask(hardAsks, 'Book your free demo', {
        kind: 'reply',
        parent: { text: 'Anyone do demos? Looking for one' },
      }),
    ).toEqual([]);
  });

  it.each(['Start your 14-day trial', 'Enter 2 win'])('is a sale with numbers: %s', (text) =>
    expect(ask(hardAsks, text).length).toBe(1),
  );

  it.each([
    'Tickets are available',
    'Tickets now on sale',
    'Three slots left',
    'Available now',
    'Available in stores',
    'Free P&P',
  ])('is on offer: %s', (text) => expect(engine.read(text).has(offersForSale)).toBe(true));

  it('is on offer unless it goes on to say where else', () => {
    expect(engine.read('Available online and on foot').has(offersForSale)).toBe(false);
  });

  it('is urgent only where nobody is missed', () => {
    for (const text of ["Don't miss out", 'Do not miss this', 'Never miss a bargain']) {
      expect(engine.read(text).has(urgencies)).toBe(true);
    }
    expect(engine.read('Do miss the old office').has(urgencies)).toBe(false);
  });

  it('is a job where an advert goes on in fields', () => {
    expect(ask(jobAdvert, "We're hiring! Location: Lagos. Experience: 2 years")).toBeGreaterThan(0);
    expect(ask(jobAdvert, 'We are hiring and nervous about it')).toBe(0);
  });
});
