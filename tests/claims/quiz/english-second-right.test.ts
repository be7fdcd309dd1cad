import { describe, expect, it } from 'vitest';
import { entries } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { peerIn } from '../../../claims/languages/en/questions/peers.ts';
import type { Entity } from '../../../claims/model.ts';
import {
  isOfOtherLandThanLed,
  isOfOtherThanLed,
} from '../../../claims/quiz/distractors/names/people/parties.ts';
import { isOutOfReach } from '../../../claims/quiz/distractors/names/places/harbours.ts';
import { isSceneTold } from '../../../claims/quiz/distractors/names/places/home-told.ts';
import { namesTown } from '../../../claims/quiz/distractors/names/places/same-part.ts';
import { withinStory } from '../../../claims/quiz/distractors/numbers/story-bounds.ts';
import { isManyValued } from '../../../claims/quiz/distractors/shared/single-valued.ts';
import { key, OPEN } from './quantity-key.ts';

function named(en: string): Entity {
  const entry = entries().find((one) => one.en === en);
  if (!entry) throw new Error(en);
  return { type: 'entity', class: entry.class, name: en, ref: entry.ref, category: entry.category };
}
const itemsOf = (text: string, title: string) => {
  const { article, readings } = readArticle({ text, title, publishedAt: '2019-05-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
};

describe('places of an English story', () => {
  it('a ship does not head for a country without a coast', () => {
    const stem = ' to which country did the tanker head after its release ';
    expect(isOutOfReach(named('Ethiopia'), named('Kenya'), stem)).toBe(true);
    expect(isOutOfReach(named('Tanzania'), named('Kenya'), stem)).toBe(false);
    expect(isOutOfReach(named('Ethiopia'), named('Kenya'), ' to which country did the convoy drive ')).toBe(
      false,
    );
  });

  it('neither does a boat set off from one', () => {
    const stem = ' from near mbour in which country had the fishing boat set off ';
    expect(isOutOfReach(named('Chad'), named('Senegal'), stem)).toBe(true);
    expect(isOutOfReach(named('Ghana'), named('Senegal'), stem)).toBe(false);
  });

  it('a town that the stem names tells the part of the world', () => {
    expect(namesTown('The boat had set off from near Mbour in which country?')).toBe(true);
    expect(namesTown('The boat had landed in which country?')).toBe(false);
  });

  it('several may broker an accord', () => {
    expect(isManyValued('en', 'broker')).toBe(true);
    expect(isManyValued('en', 'sign')).toBe(false);
  });

  it('what everybody knows the place of gives it away', () => {
    expect(isSceneTold(named('London'), ' in which city did the wimbledon final begin ')).toBe(true);
    expect(isSceneTold(named('London'), ' in which city did the trial begin ')).toBe(false);
    expect(isSceneTold(named('Paris'), ' in which city did the wimbledon winner live ')).toBe(false);
  });

  it('where unrest has spread to is not asked, where it broke out is', () => {
    const stems = (verb: string) =>
      itemsOf(`The unrest ${verb} Marseille on Tuesday.`, 'Unrest in France').map(({ stem }) => stem);
    expect(stems('spread to').filter((stem) => /which city/u.test(stem))).toEqual([]);
    expect(stems('began in').filter((stem) => /which city/u.test(stem))).toHaveLength(1);
  });
});

describe('who leads a party', () => {
  it('is not taken for one of another party', () => {
    const stem = 'Who was replaced as leader of the ALP by Bill Shorten?';
    expect(isOfOtherThanLed('John Howard', 'Kevin Rudd', stem)).toBe(true);
    expect(isOfOtherThanLed('Julia Gillard', 'Kevin Rudd', stem)).toBe(false);
    expect(isOfOtherThanLed('John Howard', 'Kevin Rudd', 'Who opened the bridge?')).toBe(false);
  });

  it('is not taken for one who governs another country', () => {
    const stem = 'Canada votes: Who heads the Liberal Party?';
    const key = named('Justin Trudeau');
    expect(isOfOtherLandThanLed(named('Boris Johnson'), key, stem)).toBe(true);
    expect(isOfOtherLandThanLed(named('Stephen Harper'), key, stem)).toBe(false);
    expect(isOfOtherLandThanLed(named('Boris Johnson'), key, 'Who opened the party in Oslo?')).toBe(false);
  });
});

describe('what many may do', () => {
  it('is not asked by who does it, what one did once is', () => {
    expect(isManyValued('en', 'rely')).toBe(true);
    expect(isManyValued('en', 'build')).toBe(false);
  });

  it('what only differs by degree is of no kinds: one majority is more than half, whatever it is called', () => {
    expect(peerIn('absolute majority')).toBeNull();
    expect(peerIn('critical condition')).toBeNull();
    expect(peerIn('peace talks')?.kind).toBe('kind of talks');
  });
});

describe('a part of what the headline counts', () => {
  const highest = (kicker: string) =>
    withinStory(
      OPEN,
      key(8),
      {
        question: {
          stem: `${kicker}, 14 May 2019: How many of the rescued whales were returned to the sea?`,
        },
        reading: { claim: { lang: 'en', text: '' } },
        target: { kind: 'count' },
      } as never,
      { told: () => '', figures: () => [] } as never,
    ).highest;

  it('is no more than that', () => {
    expect(highest('Ten stranded whales rescued')).toBe(10);
  });

  it('may be any where the headline counts other things, or fewer', () => {
    expect(highest('Ten boats rescue whales')).toBe(Number.POSITIVE_INFINITY);
    expect(highest('Three more whales rescued')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the play of men is no writer's", () => {
  it('and has no peers, where a play by somebody has', () => {
    expect(peerIn('men’s play')).toBeNull();
    expect(peerIn('short play')?.others).toContain('novel');
  });
});
