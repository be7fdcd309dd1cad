import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lang, readArticle } from '../../../claims/index.ts';
import { languageOf } from '../../../claims/languages/registry.ts';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);

/** So many stories have questions of most kinds. */
const STORIES = 4;

function storiesOf(lang: Lang): string[] {
  const folder = new URL(`${lang}/`, FOLDER);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.slice(0, STORIES).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** The answers of every question of a language's stories, as the question has them and as they are told without a stem. */
function answersIn(lang: Lang): (readonly [asked: string, told: string | null])[] {
  const language = languageOf(lang);
  return storiesOf(lang).flatMap((text) =>
    readArticle({ text }).readings.flatMap((reading) =>
      language.targets(reading).flatMap((target) => {
        const asked = language.ask(reading, target);
        return asked ? [[asked.answer, language.answerFor(reading, target)] as const] : [];
      }),
    ),
  );
}

describe('an answer without its stem', () => {
  it.each(['hi', 'en'] as const)(
    'is that of the question, where one is put (%s)',
    (lang) => {
      const answers = answersIn(lang);
      expect(answers.length).toBeGreaterThan(20);
      expect(answers.map(([, told]) => told)).toEqual(answers.map(([asked]) => asked));
    },
    30_000,
  );
});
