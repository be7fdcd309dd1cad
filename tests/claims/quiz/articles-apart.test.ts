import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lang, makeQuiz, type ReadResult, readArticle, spareOptions } from '../../../claims/index.ts';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);
const MANY = 400;

function read(lang: Lang): readonly ReadResult[] {
  const files = readdirSync(new URL(`${lang}/`, FOLDER)).filter((name) => name.endsWith('.txt'));
  return files.map((id) =>
    readArticle(
      { id, lang, text: readFileSync(new URL(`${lang}/${id}`, FOLDER), 'utf8'), publishedAt: '2026-11-27' },
      { claim: (n) => `${id}:c${n}` },
    ),
  );
}

function quizOf(stories: readonly ReadResult[]) {
  return makeQuiz({
    readings: stories.flatMap(({ readings }) => readings),
    articles: stories.map(({ article }) => article),
    items: MANY,
    seed: 's',
  }).items;
}

const articleOf = (claimId: string | undefined) => claimId?.split(':')[0];

describe.each(['hi', 'en'] as const)('a quiz of many articles (%s)', (lang) => {
  const stories = read(lang);
  const items = quizOf(stories);

  it('takes what an article tells as options of its own questions alone', () => {
    const borrowed = items.flatMap(({ claimId, distractorReasons }) =>
      distractorReasons.filter(
        (reason) => reason.source === 'article' && articleOf(reason.claimId) !== articleOf(claimId),
      ),
    );
    expect(items.length).toBeGreaterThan(stories.length);
    expect(borrowed).toEqual([]);
  });

  it('asks nearly as much as quizzes of each alone', () => {
    const alone = stories.flatMap((story) => quizOf([story]));
    expect(items.length).toBeGreaterThan(alone.length * 0.8);
  });
});

describe('further options for a question of one of two articles', () => {
  const hockey = readArticle(
    {
      id: 'hockey',
      text: 'भारत ने रविवार को पटना में जापान को 3-1 से हराया। कप्तान मोहन वर्मा ने दो गोल किए। गोलकीपर रमेश लाल, विवेक राय और अजय दास ने सात गोल बचाए।',
      publishedAt: '2026-11-22',
    },
    { claim: (n) => `hockey:c${n}` },
  );
  const house = readArticle(
    {
      id: 'house',
      text: 'मंत्री सुरेश कुमार ने सोमवार को विधानसभा में विधेयक पेश किया। मंत्री दिनेश पाल और मंत्री महेश सोनी ने उसका समर्थन किया।',
      publishedAt: '2026-11-23',
    },
    { claim: (n) => `house:c${n}` },
  );
  const readings = [...hockey.readings, ...house.readings];
  const articles = [hockey.article, house.article];

  it('name nobody of the other', () => {
    const [item] = quizOf([hockey]);
    expect(item).toBeDefined();
    const spares = item ? spareOptions({ item, readings, articles, pool: [], seed: 's' }) : [];
    expect(spares.length).toBeGreaterThan(0);
    expect(spares.map(({ text }) => text).join()).not.toMatch(/सुरेश|दिनेश|महेश/u);
  });
});
