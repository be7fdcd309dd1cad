/** Measures how many of our questions ask for what people asked of the same paragraph (XQuAD). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeQuiz, readArticle } from '../../claims/index.ts';
import { type Measure, share } from './measure.ts';

interface Answer {
  readonly text: string;
  readonly answer_start: number;
}
interface Paragraph {
  readonly context: string;
  readonly qas: readonly { readonly answers: readonly Answer[] }[];
}

export interface PeopleFigures {
  readonly paragraphs: number;
  readonly items: number;
  /** Items whose quote holds an answer that somebody asked for. */
  readonly comparable: number;
  /** Those of them that ask for it. */
  readonly same: number;
}

function measureLang(path: string, lang: 'hi' | 'en'): PeopleFigures {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as { data: { paragraphs: Paragraph[] }[] };
  const paragraphs = data.flatMap((article) => article.paragraphs);
  let [items, comparable, same] = [0, 0, 0];
  for (const { context, qas } of paragraphs) {
    const { article, readings } = readArticle({ text: context, lang });
    const answers = qas.flatMap((qa) => qa.answers);
    for (const item of makeQuiz({ readings, articles: [article], items: 10, seed: 'eval' }).items) {
      items++;
      const inside = answers.filter(
        ({ text, answer_start: at }) => item.evidence.start <= at && at + text.length <= item.evidence.end,
      );
      if (inside.length === 0) continue;
      comparable++;
      const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
      const number = key.split(' ')[0] as string;
      if (
        inside.some(
          ({ text }) =>
            key.includes(text) || text.includes(key) || (/\p{Nd}/u.test(number) && text.includes(number)),
        )
      )
        same++;
    }
  }
  return { paragraphs: paragraphs.length, items, comparable, same };
}

/** Questions of paragraphs that people wrote questions for. */
export const peopleMeasure: Measure = (data) =>
  (['hi', 'en'] as const).flatMap((lang) => {
    const path = join(data ?? '', 'xquad', `xquad.${lang}.json`);
    if (!data || !existsSync(path)) return [];
    const figures = measureLang(path, lang);
    const title =
      lang === 'hi'
        ? 'Questions people asked of Hindi paragraphs'
        : 'Questions people asked of English paragraphs';
    return [
      {
        id: `people.${lang}`,
        title,
        figures,
        rows: [
          { name: 'items', value: `${figures.items} of ${figures.paragraphs} paragraphs` },
          { name: 'items beside an answer that people asked for', value: String(figures.comparable) },
          {
            name: 'of them asking for the same',
            value: share(figures.same, figures.comparable),
            goal: '60 %',
          },
        ],
      },
    ];
  });
