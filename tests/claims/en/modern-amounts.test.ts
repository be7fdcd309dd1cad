import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { stemsOf } from './stems-of.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}
const textsOf = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('what several do behind a comma', () => {
  it('is a verb, though the word may be a noun', () => {
    expect(textsOf('Food prices, which account for a third of the basket, rose 4.6% in October.')).toEqual([
      'Food prices account for a third of the basket.',
      'Food prices rose 4.6% in October.',
    ]);
    expect(textsOf('The villages, which border Nepal, were flooded on Monday.')[0]).toBe(
      'The villages border Nepal.',
    );
  });

  it('is none of one alone', () => {
    expect(textsOf('The party, which side the court took, won the vote.').join(' ')).not.toContain(
      'side the',
    );
  });
});

describe('a firm of information technology', () => {
  it('does something, and "IT" before it stands for nothing', () => {
    expect(textsOf('Shares of IT firms in Kent fell 2% on Monday.')).toEqual([
      'Shares of IT firms in Kent fell 2% on Monday.',
    ]);
  });

  it('is told apart from a word for something', () => {
    expect(textsOf('Acme fell 2% on Monday. It closed mills in Kent.')).toEqual(['Acme fell 2% on Monday.']);
    expect(textsOf('Acme fell 2% on Monday. IT firms closed mills in Kent.')).toEqual([
      'Acme fell 2% on Monday.',
      'IT firms closed mills in Kent.',
    ]);
  });
});

describe('where people post', () => {
  it('ends its sentence', () => {
    expect(
      textsOf('Ada Palmer shared a video of the cubs on X. Leeds Park covers 74 square kilometres.'),
    ).toEqual(['Ada Palmer shared a video of the cubs on X.', 'Leeds Park covers 74 square kilometres.']);
  });

  it('is no initial of a name', () => {
    expect(textsOf('The prize went to Malcolm X. Palmer of Leeds on Monday.')).toEqual([
      'The prize went to Malcolm X. Palmer of Leeds on Monday.',
    ]);
  });
});

describe('a move to a level', () => {
  it.each([
    [
      'The Nifty declined 141.20 points to 25,530.40 on Wednesday.',
      'By how many points did the Nifty decline to 25,530.40 on Wednesday?',
    ],
    [
      'Gold prices fell Rs 850 to Rs 1,31,200 per 10 grams in Leeds.',
      'By how much did gold prices fall to Rs 1,31,200 per 10 grams in Leeds?',
    ],
    [
      'The rupee closed at 90.42 against the US dollar on Wednesday.',
      'At what level did the rupee close against the US dollar on Wednesday?',
    ],
    [
      'The workforce of Acme stood at 593,314 at the end of September.',
      'At what figure did the workforce of Acme stand at the end of September?',
    ],
    [
      'Food prices in India rose 4.6% year-on-year.',
      'By what percentage did food prices in India rise year-on-year?',
    ],
  ])('is asked for by how far, or where it stood: %s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it('is none where an amount is one end of a range, or stands at a place', () => {
    expect(stemsOf('Gold costs Rs 850 per gram in Leeds.')).toEqual([
      'How much does gold cost per gram in Leeds?',
      'In which city does gold cost Rs 850 per gram?',
    ]);
    expect(stemsOf('Gold costs Rs 850 to Rs 900 per gram in Leeds.')).toEqual([
      'In which city does gold cost Rs 850 to Rs 900 per gram?',
    ]);
    expect(stemsOf('The workforce of Acme stood at 12 at the end of September.')).toEqual([
      'At what figure did the workforce of Acme stand at the end of September?',
    ]);
    expect(stemsOf('The workforce of Acme stood at 12 Palmer Road at the end of September.')).toEqual([]);
  });

  it('has rates of the same month beside it', () => {
    const text =
      'Markets close in Mumbai\n\nMumbai, Nov 18: The rupee closed at 90.42 against the US dollar.';
    const [item] = itemsOf(text).filter(({ stem }) => stem.includes('what level'));
    const values = item?.options.map((option) => Number(option.text)) ?? [];
    expect(values).toHaveLength(4);
    expect(values.every((value) => Math.abs(value - 90.42) < 2)).toBe(true);
  });
});

describe('an amount before what it is told by', () => {
  it.each([
    [
      'Ada Palmer led Mayor Grace Orr by 1,118 votes out of nearly 14,300 cast in Leeds.',
      'By how many votes did Ada Palmer lead Mayor Grace Orr out of nearly 14,300 cast in Leeds?',
    ],
    [
      'Acme Farms manages about 85,000 hectares between Leeds and York.',
      'About how many hectares between Leeds and York does Acme Farms manage?',
    ],
    [
      'The duties of the EU were replaced by a temporary 10% levy on imports.',
      'The duties of the EU were replaced by a temporary levy of what percentage on imports?',
    ],
    ['Ada Palmer was jailed in early July.', 'In which month was Ada Palmer jailed?'],
    ['The WHO had sent a team of nine to Mbale.', 'The WHO sent a team of how many people to Mbale?'],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });
});

describe('a question', () => {
  it('goes without the same measure in brackets, and puts the side with the distance', () => {
    expect(
      stemsOf(
        'The quake struck at 7:48 pm (1648 GMT) on Monday about 14 kilometres (nine miles) southwest of Leeds.',
      ),
    ).toContain('About how many kilometres southwest of Leeds did the quake strike at 7:48 pm on Monday?');
  });

  it('goes without the second of two counts', () => {
    expect(stemsOf('The outbreak in Leeds has resulted in 10 human cases and 46 animal cases.')).toContain(
      'In how many human cases has the outbreak in Leeds resulted?',
    );
  });

  it('puts a sentence with those who got it', () => {
    expect(
      stemsOf("A court in Delhi has sentenced four men to seven years' rigorous imprisonment for fraud."),
    ).toContain(
      "How many men has a court in Delhi sentenced to seven years' rigorous imprisonment for fraud?",
    );
    expect(
      stemsOf("A court in Delhi sentenced Ada Palmer to seven years' rigorous imprisonment for fraud."),
    ).toContain("A court in Delhi sentenced Ada Palmer to how many years' rigorous imprisonment for fraud?");
  });
});

describe('runs without their noun', () => {
  it.each([
    ['Kent were bowled out for 167 at Leeds.', 'For how many runs were Kent bowled out at Leeds?'],
    [
      'Ada Palmer finished on 107 not out at Leeds.',
      'On how many runs did Ada Palmer finish not out at Leeds?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it('are none of what lasts for so long', () => {
    expect(stemsOf('Kent were thrown out for 16 weeks.').join('\n')).not.toMatch(/how many runs/u);
  });

  it('of a ton are a hundred or more', () => {
    const text = `Grace Orr's seven-for trumps Ada Palmer's unbeaten ton\n\nLeeds, Nov 18: For four hours on the final day 14 wickets fell in Leeds. Ada Palmer finished on 107 not out in the second innings.`;
    const [item] = itemsOf(text).filter(({ stem }) => stem.includes('how many runs'));
    expect(item?.options.every((option) => Number(option.text) > 99)).toBe(true);
  });
});

describe('the result of a match', () => {
  const REPORT = (sentence: string) =>
    `Kent go top of the county league\n\nLeeds, Nov 18 (AP) - ${sentence} Ada Palmer scored in the 88th minute of the match.`;

  it('is asked for as a score, beside others that the winner could have had', () => {
    const [item] = itemsOf(REPORT('Arsenal beat Chelsea 2-1 at the Emirates Stadium on Tuesday.')).filter(
      ({ stem }) => stem.includes('score did'),
    );
    expect(item?.stem).toContain('By what score did Arsenal beat Chelsea at the Emirates Stadium');
    const results = item?.options.map((option) => option.text.split('-').map(Number)) ?? [];
    expect(results).toHaveLength(4);
    expect(results.every(([won = 0, lost = 0]) => won > lost)).toBe(true);
  });

  it('is none of a series, a set or a lead', () => {
    const stems = [
      'India took a 2-1 lead in the series.',
      'India won the series against Kenya 3-1.',
      'Ada Palmer beat Grace Orr 6-4, 7-6, 6-3 in the final.',
    ].flatMap(stemsOf);
    expect(stems.join('\n')).not.toMatch(/what score/u);
  });
});
