import { describe, expect, it } from 'vitest';
import { refsIn } from '../../../claims/catalogue/names-in.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';
import { isLandOfLeader } from '../../../claims/quiz/distractors/names/people/leaders-told.ts';
import { isStateOfCourt } from '../../../claims/quiz/distractors/names/places/courts.ts';
import {
  isBusinessTold,
  isHeadOfArmed,
  isSeatTold,
} from '../../../claims/quiz/distractors/names/places/home-told.ts';
import { askedOf, asksSame } from '../../../claims/quiz/rubric/set-rules/asked.ts';

function asked(text: string, kinds: readonly ItemKind[] = ItemKind.options): string[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items.map(
    ({ stem, options }) => `${stem} ${options.map((option) => option.text).join(' | ')}`,
  );
}

describe('a weekday', () => {
  it('is asked of a past event whose place is named', () => {
    expect(asked('Dutch police found a stolen painting in Paris on Saturday.', ['weekday']).join()).toContain(
      'which day',
    );
  });

  it.each([
    'Dutch police will find a stolen painting in Paris on Saturday.',
    'Dutch police have found a stolen painting in Paris on Saturday.',
    'Ada Palmer found a stolen painting on Saturday.',
    'Ada Palmer blamed the thieves on Saturday for the loss.',
  ])('is not asked in %s', (text) => {
    expect(asked(text).join()).not.toContain('which day');
  });
});

describe('a place that the stem gives away', () => {
  it('a country is not asked for beside a town of it', () => {
    expect(
      asked('Oil fell in Chicago after a mild winter across the United States in May.').join(),
    ).not.toContain('which country');
  });

  it('a town stands beside towns of the country that the stem names', () => {
    const [item = ''] = asked('The Irish team beat Wales in Dublin in 2019.').filter((one) =>
      one.includes('city'),
    );
    expect(item).not.toMatch(/Toronto|Ottawa|Marseille|Madrid/u);
  });

  it('where somebody holds an office is not asked', () => {
    expect(
      asked('Peter Harwood, an analyst at Acme in Moscow, said that prices fell by 4%.').join(),
    ).not.toContain('in which city');
  });

  it('a country is not asked for beside the leader who came to power there', () => {
    const land = {
      type: 'entity',
      class: 'place',
      name: 'Egypt',
      category: 'country',
      ref: 'country:EG',
    } as const;
    const told = 'Which country has seen more strikes since Sisi came to power?';
    expect(isLandOfLeader(land, told)).toBe(true);
    expect(isLandOfLeader({ ...land, name: 'Peru', ref: 'country:PE' }, told)).toBe(false);
    expect(isLandOfLeader(land, 'Which country has seen more strikes since Palmer came to power?')).toBe(
      false,
    );
    expect(isLandOfLeader(land, 'Which country did Sisi visit in May?')).toBe(false);
  });

  it('a state is not asked for beside its high court', () => {
    const state = {
      type: 'entity',
      class: 'place',
      name: 'Tamil Nadu',
      category: 'state',
      ref: 'state:in-tn',
    } as const;
    const refs = (words: string) => refsIn(words.split(' '), 'en');
    expect(isStateOfCourt(state, refs('the madras high court'))).toBe(true);
    expect(isStateOfCourt(state, refs('the kerala high court'))).toBe(false);
    expect(isStateOfCourt(state, refs('the supreme court'))).toBe(false);
  });

  it('the year of games whose town is told is not asked', () => {
    expect(asked('Ada Palmer won gold at the Sydney Olympics in 2000.').join()).not.toContain('which year');
  });
});

describe('whoever does not play', () => {
  it('is nobody beside a player who scored', () => {
    const told = asked(
      '18 अप्रैल 2020 को भारत के 24 राज्यों और केंद्र शासित प्रदेशों में बाढ़ से पुल टूट गए। देश में 40 पुल टूटे।',
      ['count'],
    ).filter((line) => line.includes('कितने राज्यों'));
    expect(told).toHaveLength(1);
    expect(told.join()).not.toMatch(/ (?:3[7-9]|[4-9]\d)(?= |$)/u);
  });
});

describe('an answer that the stem tells by what all know', () => {
  const ministry = (name: string) => ({ type: 'entity', class: 'organisation', name }) as const;
  const state = (ref: string) =>
    ({ type: 'entity', class: 'place', category: 'state', name: 'दिल्ली', ref }) as const;

  it('a ministry is not asked for by its own business', () => {
    expect(isBusinessTold(ministry('रेल मंत्रालय'), ' नई ट्रेन किस मंत्रालय ने चलाई ')).toBe(true);
    expect(isBusinessTold(ministry('गृह मंत्रालय'), ' नई ट्रेन किस मंत्रालय ने चलाई ')).toBe(false);
  });

  it('the head of an armed group stands beside no politician', () => {
    expect(isHeadOfArmed(' लश्कर के संस्थापक कौन हैं ')).toBe(true);
    expect(isHeadOfArmed(' किसने आतंकी हमले की निंदा की ')).toBe(false);
    expect(isHeadOfArmed(' बैंक के संस्थापक कौन हैं ')).toBe(false);
  });

  it('a state is not asked for by a body that sits there', () => {
    expect(isSeatTold(state('state:in-dl'), ' किस राज्य में एनसीडीसी ने जांच की ', [])).toBe(true);
    expect(isSeatTold(state('state:in-br'), ' किस राज्य में एनसीडीसी ने जांच की ', [])).toBe(false);
  });
});

describe('a figure told twice', () => {
  it('is asked for once', () => {
    const first = askedOf('बिहार में बाढ़ से कितने गांव डूबे?', '412');
    expect(asksSame(first, askedOf('बिहार में डूबे गांवों की संख्या बढ़कर कितनी हो गई है?', '412'))).toBe(true);
    expect(asksSame(first, askedOf('बिहार में डूबे गांवों की संख्या बढ़कर कितनी हो गई है?', '390'))).toBe(false);
  });
});

describe('a count of states and territories', () => {
  it('has no option above the thirty-six that there are', () => {
    const text = 'स्वास्थ्य मंत्रालय के अनुसार, 24 राज्यों और केंद्र शासित प्रदेशों में 18 अप्रैल को जांच शुरू हुई। देश में 40 केंद्र खुले।';
    for (const one of asked(text).filter((line) => line.includes('कितने राज्यों')))
      expect(one).not.toMatch(/ (?:3[7-9]|[4-9]\d)(?= |$)/u);
  });
});

describe('a part of a total that the story tells', () => {
  it('has no option above it', () => {
    const told = asked(
      'भारत में कोरोना वायरस के अब तक 12,200 मामले सामने आ चुके हैं। स्वास्थ्य मंत्रालय के अनुसार, देश के कुल मामलों में 10,300 केस सक्रिय हैं।',
    ).filter((line) => line.includes('कितने केस सक्रिय'));
    expect(told).toHaveLength(1);
    const options = (told[0] ?? '').split('? ')[1]?.split(' | ') ?? [];
    for (const option of options) expect(Number(option.replaceAll(',', ''))).toBeLessThanOrEqual(12_200);
  });
});
