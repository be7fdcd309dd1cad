import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isSourceUnder } from '../../../claims/languages/en/questions/open-source.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';
import { pointsToStory } from '../../../claims/languages/en/questions/pointing.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import type { Entity, Reading } from '../../../claims/model.ts';
import { ItemKind } from '../../../claims/model.ts';
import { isOfOtherPart } from '../../../claims/quiz/distractors/names/places/same-part.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';
import { fineScale } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { key } from './quantity-key.ts';

function itemsOf(
  title: string,
  body: string,
  publishedAt = '2025-04-04',
  kinds: readonly ItemKind[] = ItemKind.options,
) {
  const { article, readings } = readArticle({ text: `${title}\n\n${body}`, lang: 'en', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const stemsOf = (...told: Parameters<typeof itemsOf>) => itemsOf(...told).map(({ stem }) => stem);

describe('a question of an English story', () => {
  it('stands under the headline though a noun of it is told in full', () => {
    const body = 'Fire destroyed a warehouse in Leeds on Sunday. The warehouse held 3,000 sofas.';
    expect(stemsOf('Fire guts Mill Lane store', body).find((stem) => /sofas/u.test(stem))).toMatch(
      /^Fire guts Mill Lane store \(news of /u,
    );
  });

  it('asks for a post in government under a headline alone', () => {
    const stem = 'Which post does Ada Palmer hold in government?';
    expect(isWholeStem(`Kenya raises taxes on tea (news of 4 May 2025): ${stem}`)).toBe(true);
    expect(isWholeStem(`News of 4 May 2025: ${stem}`)).toBe(false);
    expect(isWholeStem('News of 4 May 2025: Which post does Ada Palmer hold in the Kenyan government?')).toBe(
      true,
    );
  });

  it('names a ministry as its source under a headline, and no spokesman', () => {
    const from = (source: string) => ({ claim: { attribution: { source } } }) as unknown as Reading;
    expect(isSourceUnder(from('the transport ministry'), 'Ferry sinks off Bali')).toBe(true);
    expect(isSourceUnder(from('the search and rescue agency'), 'Ferry sinks off Bali')).toBe(true);
    expect(isSourceUnder(from('the spokesman'), 'Ferry sinks off Bali')).toBe(false);
    expect(isSourceUnder(from('the ministry'), 'Ferry sinks off Bali')).toBe(false);
  });

  it('takes as known what goes along with the headline', () => {
    expect(pointsToStory('Ferry sinks off Bali: How many people did rescuers pull from the water?')).toBe(
      false,
    );
    expect(pointsToStory('Shares fall in Leeds: How many people did rescuers pull from the water?')).toBe(
      true,
    );
    expect(pointsToStory('Tea harvest shrinks: How many kinds has the institute developed?')).toBe(true);
    expect(pointsToStory('Leeds institute moves: How many kinds has the institute developed?')).toBe(false);
  });

  it('tells of a land of its own by "the country", where none is named between', () => {
    const body = (between: string) =>
      `Nepal was hit by a quake on Friday. ${between} sent medicine. In 2015, a quake killed 9,000 people in the country.`;
    expect(stemsOf('Quake hits Nepal', body('The Red Cross')).join('\n')).toMatch(/2015.*Nepal/u);
    expect(stemsOf('Quake hits Nepal', body('Japan')).join('\n')).not.toMatch(/people in Nepal/u);
  });

  it('asks for flights that were called off, and for the turnout', () => {
    const flights = 'Fog covered Leeds on Monday. 87 flights were delayed.';
    expect(stemsOf('Fog closes Leeds airport', flights).join('\n')).toMatch(
      /How many flights were delayed\?/u,
    );
    const polls = 'Labour won 28.2 percent of the vote in Norway on Monday. Turnout was 78.9 percent.';
    expect(stemsOf('Labour wins Norway election', polls).join('\n')).toMatch(
      /What was the turnout percentage\?/u,
    );
    const profit = 'Acme opened a mill in Leeds on Monday. Margin was 78.9 percent.';
    expect(stemsOf('Acme opens Leeds mill', profit).join('\n')).not.toMatch(/margin/iu);
  });

  it('asks how many there were last year of what the headline is of', () => {
    const told = (noun: string) =>
      `A lawmaker said on Monday that fewer people came. There had been 1,127 ${noun} last year, according to Acme News.`;
    const title = "North Korea defector numbers 'drop' under Kim";
    expect(stemsOf(title, told('defections')).join('\n')).toMatch(
      /how many defections had there been in 2024\?/u,
    );
    expect(stemsOf(title, told('weddings')).join('\n')).not.toMatch(/weddings/u);
  });

  it('asks who said what a spokesman of a named body said', () => {
    const body = (aside: string) =>
      `The Kiri Dam in Kent overflowed on Friday. Paul Everett, ${aside}, said that 14 houses of Leeds had burned.`;
    const stems = stemsOf(
      'Floods in Kent as dam overflows',
      body('a station manager of the Kent Fire Service'),
    );
    expect(stems.join('\n')).toMatch(/14 houses|how many houses/u);
  });

  it('asks for the quarter of a dated story, and by the capital that is named', () => {
    expect(
      pointsToStory('Acme opens mill (news of 4 May 2025): How much did Acme earn in the second quarter?'),
    ).toBe(false);
    expect(pointsToStory('Acme opens mill: How much did Acme earn in the second quarter?')).toBe(true);
    const body = (aside: string) =>
      `Wildfires killed six people in Chile. President Ada Palmer declared a state of emergency in Nuble, about 500 kilometres south of the capital${aside}.`;
    expect(stemsOf("Chile's wildfires kill six", body(', Santiago')).join('\n')).toMatch(
      /how many kilometres|Who /u,
    );
  });

  it('asks of a year before under a headline that the matter goes along with', () => {
    const body = (noun: string) =>
      `Ten firms have to block accounts of younger users in Australia. Parliament passed the ${noun} by 34 votes to 19 in the Senate in November 2024.`;
    const title = 'Australia bans under-16s from social media';
    expect(stemsOf(title, body('law'), '2025-12-10', ['date']).join('\n')).toMatch(
      /In which month did parliament pass the law/u,
    );
    expect(stemsOf(title, body('budget'), '2025-12-10', ['date']).join('\n')).not.toMatch(/pass the budget/u);
  });

  it('asks for the measure of what has a name', () => {
    const body = (name: string) =>
      `The agency launched Kestrel-4 from Kent on Monday. ${name} weighs 1,150 kg.`;
    expect(stemsOf('Agency launches Kestrel-4', body('Kestrel-4')).join('\n')).toMatch(
      /How many kilograms does Kestrel-4 weigh\?/u,
    );
    expect(stemsOf('Agency launches Kestrel-4', body('It all')).join('\n')).not.toMatch(/kilograms/u);
  });

  it('asks who runs what one body runs', () => {
    const body = 'Eagles have bred in Kent. The Eagle Return project is run by Cardiff University.';
    const found = itemsOf('Sea eagles breed in Kent', body).find(({ stem }) => /project run\?/u.test(stem));
    expect(found?.options).toHaveLength(4);
    const visited = 'Eagles have bred in Kent. The Eagle Return project was visited by Cardiff University.';
    expect(stemsOf('Sea eagles breed in Kent', visited).join('\n')).not.toMatch(/project visited/u);
  });

  it('takes no month after the news for what has happened', () => {
    const text =
      'Measles cases in Texas pass 480\n\nThe Centers for Disease Control and Prevention sent a team of 12 experts to Texas in March.';
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-04-04' });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['date'] });
    const months = items.flatMap(({ options }) => options.map(({ text: month }) => month));
    expect(months).toContain('March');
    expect(months.filter((month) => /^(?:May|June|July|August)$/u.test(month))).toEqual([]);
  });
});

describe('numbers beside an English key', () => {
  it('a side has eleven, and a part no more than its whole', () => {
    const men = 'With how many men did Leeds play the last half hour?';
    expect(fromEnglishStem(key(10), men)).toMatchObject({ highest: 11, lowest: 7 });
    expect(fromEnglishStem(key(10), 'With how many men did Ada Palmer sail to Fiji?')).toEqual({});
    expect(fromEnglishStem(key(5), 'How many of their last six matches have Leeds lost?').highest).toBe(6);
    expect(fromEnglishStem(key(5), 'How many matches have Leeds lost since March?').highest).toBeUndefined();
  });

  it('a minute is one of a match, a place one beside the others', () => {
    const minute = fineScale(key(74, 'ordinal'), 'In which minute was Ada Palmer sent off?', '74th');
    expect(minute.highest).toBe(90);
    expect(fineScale(key(2, 'ordinal'), 'In which place did Leeds finish?', 'second').steps).toContain(1);
    expect(fineScale(key(74), 'How many goals did Leeds score?', '74').steps).toBeUndefined();
  });

  it('nobody cuts all of something, or makes up all of it', () => {
    const share = (stem: string) => fromEnglishStem(key(80, 'percent'), stem).highest;
    expect(share('By what percentage did Acme cut its staff?')).toBe(96);
    expect(share('What percentage of exports does copper make up?')).toBe(96);
    expect(share('By what percentage did Acme raise its price?')).toBeUndefined();
  });

  it('beside a land of Britain stands none of Asia', () => {
    const land = (name: string, ref: string): Entity => ({
      type: 'entity',
      class: 'place',
      name,
      ref,
      category: 'country',
    });
    const stem = ' eagles were brought back to which country from norway ';
    expect(isOfOtherPart(land('China', 'country:CN'), land('Scotland', 'country:GB'), stem)).toBe(true);
    expect(isOfOtherPart(land('Ireland', 'country:IE'), land('Scotland', 'country:GB'), stem)).toBe(false);
    expect(isOfOtherPart(land('Wales', 'country:GB'), land('Scotland', 'country:GB'), stem)).toBe(false);
    expect(isOfOtherPart(land('China', 'country:CN'), land('Japan', 'country:JP'), stem)).toBe(false);
  });
});

describe('private people of a place', () => {
  const local = (about: string) =>
    isLocal({ name: 'Paul Everett', about, told: 'A barn burned near Leeds in England.', year: 2025 });

  it('may stand beside made-up names: a station manager, a fisherman', () => {
    expect(local('station manager Paul Everett')).toBe(true);
    expect(local('a fisherman, Paul Everett')).toBe(true);
    expect(local('planning officer Paul Everett')).toBe(true);
  });

  it('those whom everybody may know do not', () => {
    expect(local('chief executive officer Paul Everett')).toBe(false);
    expect(local('fisheries minister Paul Everett')).toBe(false);
  });
});

describe('an English question under a headline that gives the answer away', () => {
  const stemsOn = (told: string, publishedAt?: string) => {
    const text = `Speaker slams Congress over retreat

The speaker of the Gujarat Assembly, Ramesh Vohra, criticised the members on Sunday. No resignation has been tendered since late Saturday, May 8, but ${told} nine more members to the Mysuru resort, joining the other 40 there.`;
    const { article, readings } = readArticle({ text, lang: 'en', ...(publishedAt ? { publishedAt } : {}) });
    const quiz = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['organisation'] });
    return quiz.items.map(({ stem }) => stem).join();
  };

  it('keeps the day of the news', () => {
    expect(stemsOn('Congress did send', '2021-05-09')).toMatch(
      /^News of 9 May 2021: Which party sent nine more members/u,
    );
  });

  it('has no day where nobody knows it', () => {
    expect(stemsOn('Congress did send')).not.toMatch(/News of|\d{4}/u);
  });

  it('has none for what had been long before', () => {
    expect(stemsOn('Congress had sent', '2021-05-09')).not.toMatch(/News of/u);
  });
});
