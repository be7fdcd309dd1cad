import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** The stems that a text is asked with. */
export function stemsOf(text: string): string[] {
  const { readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => {
      const question = askEnglish(reading, { ...target, asOf: '2024-03-13' });
      return question ? [question.stem] : [];
    }),
  );
}
