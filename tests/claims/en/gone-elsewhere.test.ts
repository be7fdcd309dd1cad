import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { goesOnElsewhere } from '../../../claims/languages/en/questions/story/elsewhere.ts';

/** Whether the claim of a story that holds these words goes on from elsewhere. */
function isElsewhere(title: string, body: string, words: string, match: string | null = null): boolean {
  const text = `${title}\n\n${body}`;
  const { readings } = readArticle({ text, title, lang: 'en', publishedAt: '2026-11-27' });
  const found = readings.find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(`no claim of ${words}`);
  return goesOnElsewhere(found, text, title, match);
}

describe('a toll', () => {
  const title = 'Earthquake in Peru kills nine';
  const lead =
    'A strong earthquake struck southern Peru early on Thursday, killing nine people in their homes.';

  it.each([
    'In 2007 a quake struck the coast. Fifty homes were destroyed.',
    'A volcano erupted in Ecuador. Fifty homes were destroyed.',
    'A storm struck the coast last month. Fifty homes were destroyed.',
    'A dam burst on Monday.\n\nFifty homes were destroyed.',
    'Fifty homes were destroyed last year.',
  ])('is elsewhere behind another year, place or day: %s', (behind) =>
    expect(isElsewhere(title, `${lead} ${behind}`, 'Fifty homes were destroyed')).toBe(true),
  );

  it.each([
    'Fifty homes were destroyed.',
    'The ground shook for a minute. Fifty homes were destroyed.',
    'The army came on Thursday, officials said on Friday. Fifty homes were destroyed.',
  ])('is of the story behind what is told of that: %s', (behind) =>
    expect(isElsewhere(title, `${lead} ${behind}`, 'Fifty homes were destroyed')).toBe(false),
  );
});

describe('what was done in a match', () => {
  const title = 'Australia bowl out England for 230';
  const lead = 'Australia bowled out England for 230 on the first day of the first Test on Thursday.';
  const match = 'Australia v England';

  it.each([
    'In Lahore, Pakistan declared at 500 against Sri Lanka.',
    'Ghana lost to Kenya.',
    'Last season England lost by 20 runs.',
  ])('is of another match behind its sides, place or time: %s', (behind) =>
    expect(isElsewhere(title, `${lead} ${behind} Ann Lee took four wickets.`, 'took four', match)).toBe(true),
  );

  it.each([
    'Ben Hill made 88.',
    'In Lahore, Pakistan declared at 500. England lost a wicket.',
    'Ben Hill, who was born in Kenya, made 88 for England.',
  ])('is of the match of the story where a side of that was named last: %s', (behind) =>
    expect(isElsewhere(title, `${lead} ${behind} Ann Lee took four wickets.`, 'took four', match)).toBe(
      false,
    ),
  );
});
