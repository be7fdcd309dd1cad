import { XMLParser } from 'fast-xml-parser';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import type { Quiz } from '../../../claims/index.ts';
import { about, hostile, quiz, written } from './quiz.ts';

interface GiftQuestion {
  readonly type: string;
  readonly stem: { readonly text: string };
  readonly choices: readonly { readonly isCorrect: boolean; readonly text: { readonly text: string } }[];
}
const parseGift = (text: string) => parse(text) as unknown as GiftQuestion[];

const firstItem = (of: typeof quiz) => {
  const item = of.items[0];
  if (!item) throw new Error('the quiz has no item');
  return item;
};

describe('GIFT', () => {
  it('is read by a GIFT parser as one multiple-choice question an item, the key right', () => {
    const questions = parseGift(written('gift')).filter(({ type }) => type === 'MC');
    expect(questions.map(({ stem }) => stem.text)).toEqual(quiz.items.map(({ stem }) => stem));
    questions.forEach(({ choices }, i) => {
      const item = quiz.items[i];
      expect(choices.map(({ text }) => text.text)).toEqual(item?.options.map(({ text }) => text));
      expect(choices.map(({ isCorrect }) => isCorrect)).toEqual(
        item?.options.map(({ id }) => id === item.key),
      );
    });
  });

  it('takes its own marks in a text for text', () => {
    const [question] = parseGift(written('gift', hostile)).filter(({ type }) => type === 'MC');
    expect(question?.stem.text).toBe(firstItem(hostile).stem.replace('->', '→'));
    expect(question?.choices.map(({ text }) => text.text)).toEqual(
      firstItem(hostile).options.map(({ text }) => text),
    );
  });
});

describe('Moodle XML', () => {
  it('names questions by what they ask, without what stands before them, and cuts no word', () => {
    const item = quiz.items[0] as Quiz['items'][number];
    const asked = 'बरगी में नर्मदा नदी पर सोमवार को कितने करोड़ रुपये का नया पुल खुला, जिससे चौदह गांवों को फायदा होगा?';
    const stem = `बरगी में नर्मदा पर नया पुल खुला (24 नवंबर 2026 की खबर): ${asked}`;
    const name =
      /<name><text>([^<]*)/u.exec(written('moodle', { ...quiz, items: [{ ...item, stem }] }))?.[1] ?? '';
    expect(name.length).toBeLessThanOrEqual(80);
    expect(asked.split(' ').slice(0, name.split(' ').length).join(' ')).toBe(name.replace('…', ''));
  });

  const read = (text: string) =>
    new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      isArray: (name) => name === 'question',
    }).parse(text).quiz.question as {
      questiontext: { text: string };
      answer: { text: string; '@_fraction': string }[];
      idnumber: string;
    }[];

  it('is read back with the stem, the options and the whole grade on the key', () => {
    const questions = read(written('moodle'));
    expect(questions.map(({ idnumber }) => idnumber)).toEqual(quiz.items.map(({ id }) => id));
    const item = firstItem(quiz);
    expect(questions[0]?.questiontext.text).toBe(item.stem);
    expect(questions[0]?.answer.find((one) => one['@_fraction'] === '100')?.text).toBe(
      item.options.find(({ id }) => id === item.key)?.text,
    );
  });

  it('takes markup in a text for text', () => {
    const text = written('moodle', hostile);
    expect(text).not.toContain('<script>');
    expect(read(text)[0]?.questiontext.text).toContain('<h> "i" ]]>');
  });
});

describe('CSV', () => {
  it('opens with a byte order mark and holds no formula', () => {
    const text = written('csv', hostile);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('"\'=1+1"');
    expect(text).toContain('"\'@sum"');
  });
});

describe('Anki', () => {
  it('has four fields a note, our own id first', () => {
    const notes = written('anki')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(notes.map((line) => line.split('\t').length)).toEqual([4, 4, 4]);
    expect(notes[0]?.split('\t')[0]).toBe(firstItem(quiz).id);
  });

  it('takes markup in a text for text', () => {
    expect(written('anki', hostile)).not.toContain('<script>');
  });
});

describe('every text export', () => {
  it.each(['gift', 'moodle', 'csv', 'json'] as const)('%s carries when it was made', (format) => {
    expect(written(format)).toContain(about.madeAt);
  });
});
