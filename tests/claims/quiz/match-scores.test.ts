import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** The options of "by what score", with each of several seeds. */
function optionsUnder(end: string): string[] {
  const text = `Kent go top of the county league\n\nLeeds, Nov 18 (AP) - Arsenal beat Chelsea 2-1 at the Emirates Stadium on Tuesday. ${end}`;
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
  return ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['count', 'measure'] })
      .items.filter(({ stem }) => stem.includes('what score did Arsenal'))
      .flatMap(({ options }) => options.map((option) => option.text)),
  );
}

describe('results beside that of a match', () => {
  it('are any near it where the story tells no other', () => {
    const options = optionsUnder('Ada Palmer scored in the 88th minute.');
    expect(options).toContain('2-1');
    expect(options).toContain('1-0');
    expect(options).toContain('3-1');
  });

  it.each([
    ['It was 1-0 at the break.', '1-0'],
    ['Chelsea had won 3-1 in May.', '3-1'],
    ['Arsenal were held 0–1 for an hour.', '1-0'],
    ['Ada Palmer, who was hurt, said the 1-3 of May was forgotten.', '3-1'],
  ])('are none that the story tells, either way round: %s', (end, told) => {
    const options = optionsUnder(end);
    expect(options).toContain('2-1');
    expect(options).not.toContain(told);
  });

  it.each([
    'Arsenal went through 4-2 on aggregate.',
    'Chelsea had won the cup on penalties in May.',
    'The sides meet over two legs.',
  ])('are none where the story tells of two that are one: %s', (end) => {
    expect(optionsUnder(end)).toEqual([]);
  });
});

/** The options of "by what score" of a final of kabaddi that ended so, with each of several seeds. */
function optionsOfEnd(result: string, more = ''): string[][] {
  const text = `प्रो कबड्डी लीग: पटना चैंपियन\n\nपुणे, 2 दिसंबर। प्रो कबड्डी लीग 2026 के फाइनल में पटना पाइरेट्स ने बुधवार को यू मुंबा को ${result} से हराया। दर्शकों ने तालियां बजाईं। ${more}`;
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-12-02' });
  return ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['count', 'measure'] })
      .items.filter(({ stem }) => stem.includes('फाइनल') && stem.includes('किस स्कोर'))
      .map(({ options }) => options.map((option) => option.text)),
  );
}

describe('results beside that of a long game', () => {
  it('share the winner’s points in pairs, so that the key does not stand out', () => {
    const all = optionsOfEnd('36-35');
    expect(all.length).toBeGreaterThan(0);
    for (const options of all) {
      const sides = options.map((option) => option.split('-'));
      expect(new Set(sides.map(([won]) => won)).size).toBe(2);
      expect(new Set(sides.map(([, lost]) => lost)).size).toBe(2);
      expect(sides.every(([won, lost]) => Number(won) > Number(lost))).toBe(true);
    }
  });

  it('are none that the story tells', () => {
    expect(optionsOfEnd('36-35', 'मई में पटना 36-30 से जीता था।').flat()).not.toContain('36-30');
  });
});

describe('results of a match that the kicks decide', () => {
  const options = (result: string) => {
    const text = `सैफ कप: भारत जीता\n\nकाठमांडू, 2 दिसंबर। भारत ने सैफ कप 2026 के फाइनल में बुधवार को नेपाल को ${result} से हराया। दर्शकों ने तालियां बजाईं।`;
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-12-02' });
    return ['a', 'b', 'c', 'd'].flatMap((seed) =>
      makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['count', 'measure'] }).items.flatMap(
        (item) => item.options.map(({ text }) => text).filter((text) => /^\d-\d$/u.test(text)),
      ),
    );
  };

  it('have no options: few of them can be', () => {
    expect(options('टाईब्रेकर में 4-3')).toEqual([]);
    expect(options('2-2 की बराबरी के बाद 4-3')).toEqual([]);
  });

  it('have some where they are goals', () => {
    expect(options('4-3')).toContain('4-3');
  });
});
