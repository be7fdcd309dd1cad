import { strFromU8, unzipSync } from 'fflate';
import { exportQuiz, type Format, makeQuiz, type Quiz, readArticle } from '../../../claims/index.ts';
import { SAMPLE } from '../../../src/web/sample.ts';

const { article, readings } = readArticle({ text: SAMPLE });

/** A quiz about the sample story. */
export const quiz: Quiz = makeQuiz({ readings, articles: [article], items: 3, seed: 's' });

export const about = { title: 'नमूना: "प्रश्न" & <उत्तर>', madeAt: '2024-06-19T00:00:00Z' };

/** Words that a careless writer would let through as marks of the format. */
export const hostile: Quiz = {
  ...quiz,
  items: quiz.items.slice(0, 1).map((item) => ({
    ...item,
    stem: 'a {b} ~c =d #e :f \\g -> <h> "i" ]]> &amp;?',
    explanation: 'x -> y: {z} ]]> <script>alert(1)</script>',
    options: item.options.map((option, i) => ({
      ...option,
      text: ['=1+1', '%40%x', '<b>: #', '@sum'][i] ?? '',
    })),
    evidence: { ...item.evidence, exact: 'quote: "#1" ~ -> ]]>' },
  })),
};

/** The text of an export in a text format. */
export function written(format: Format, other: Quiz = quiz): string {
  const { content } = exportQuiz(other, format, about);
  if (typeof content !== 'string') throw new Error(`${format} is no text`);
  return content;
}

/** The bytes of an export in a format that is a package or a spreadsheet. */
export function packed(format: Format, other: Quiz = quiz): Uint8Array {
  const { content } = exportQuiz(other, format, about);
  if (typeof content === 'string') throw new Error(`${format} is text`);
  return content;
}

/** The files of a package by path. */
export function unpacked(format: Format, other: Quiz = quiz): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(packed(format, other))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}
