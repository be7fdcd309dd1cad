import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Target } from '../../../claims/languages/language.ts';
import { mayAskFor } from '../../../claims/quiz/asking/askable.ts';

const stems = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'en' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
};

describe('the first sentence of an English story whose headline names the answer', () => {
  const rest =
    'The final lasted two hours. Roger Federer, Rafael Nadal and Lleyton Hewitt had gone out before the last round.';

  it('is asked by itself where it says enough', () => {
    const told = stems(
      `Murray seals Antwerp victory\n\nAndy Murray captured his first indoor title with a straight-sets victory over Tim Henman in the final of the Antwerp Open. ${rest}`,
    );
    expect(told).toContain(
      'Who captured his first indoor title with a straight-sets victory over Tim Henman in the final of the Antwerp Open?',
    );
  });

  it('is not asked by itself where it says little', () => {
    const told = stems(
      `Murray seals Antwerp victory\n\nAndy Murray captured his first indoor title. ${rest}`,
    );
    expect(told.join(' ')).not.toContain('Who captured');
  });
});

describe('who did what, told by a title and a surname in a sentence that is read loosely', () => {
  const first = 'Tory chairman Liam Fox spoke in Leeds on Monday. Ferries were on his mind.';
  const readingOf = (sentence: string, told: string) => {
    const { readings } = readArticle({ text: `${first} ${sentence}`, title: 'A story', lang: 'en' });
    return readings.find(({ claim }) => claim.text.startsWith(told));
  };
  const mayAsk = (sentence: string, told: string) => {
    const reading = readingOf(sentence, told);
    const argument = reading?.claim.arguments.findIndex(({ text }) => text === 'Fox') ?? -1;
    expect(argument).toBeGreaterThanOrEqual(0);
    return reading !== undefined && mayAskFor(reading, { kind: 'person', argument } as Target);
  };

  it('may be asked for, as the rest stands word for word', () => {
    const sentence = 'Mr Fox is steering that ferry this time.';
    expect(mayAsk(sentence, 'Mr Liam Fox is steering')).toBe(true);
  });

  it('may not where something stands before it', () => {
    const sentence =
      'In what Mr Fox called an alarming development, the ferries of Leeds fell from 36 to just 21 and then sank.';
    const reading = readingOf(sentence, 'In what Mr Liam Fox');
    const argument = reading?.claim.arguments.findIndex(({ text }) => text === 'Fox') ?? -1;
    expect(reading !== undefined && mayAskFor(reading, { kind: 'person', argument } as Target)).toBe(false);
  });
});
