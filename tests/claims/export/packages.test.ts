import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { DEPENDENCIES, QuestionSet } from './h5p-shape.ts';
import { about, hostile, packed, quiz, unpacked } from './quiz.ts';

describe.each(['qti21', 'qti30'] as const)('%s', (format) => {
  it('is a package of well-formed files that its manifest names', () => {
    const files = unpacked(format, hostile);
    for (const [path, text] of Object.entries(files))
      expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
    const named = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]+)"/gu)].map(
      ([, path]) => path,
    );
    expect(named.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
    expect(files['imsmanifest.xml']).toContain(about.madeAt);
  });

  it('marks the key of an item as the right response', () => {
    const [item] = quiz.items;
    const text = unpacked(format)[`items/${item?.id}.xml`] ?? '';
    const names = (camel: string, dashed: string) => (format === 'qti21' ? camel : dashed);
    const root = new XMLParser({ ignoreAttributes: false }).parse(text)[
      names('assessmentItem', 'qti-assessment-item')
    ];
    const right =
      root[names('responseDeclaration', 'qti-response-declaration')][
        names('correctResponse', 'qti-correct-response')
      ][names('value', 'qti-value')];
    const interaction =
      root[names('itemBody', 'qti-item-body')][names('choiceInteraction', 'qti-choice-interaction')];
    const choices = interaction[names('simpleChoice', 'qti-simple-choice')] as {
      '@_identifier': string;
      '#text': string | number;
    }[];
    expect(String(choices.find((choice) => choice['@_identifier'] === right)?.['#text'])).toBe(
      item?.options.find(({ id }) => id === item.key)?.text,
    );
  });
});

describe('H5P', () => {
  const files = unpacked('h5p', hostile);
  const about = JSON.parse(files['h5p.json'] ?? '{}');
  const content = JSON.parse(files['content/content.json'] ?? '{}');

  it('names the set as its main library and lists it with its dependencies', () => {
    expect(about.mainLibrary).toBe('H5P.QuestionSet');
    const libraries = about.preloadedDependencies.map((one: { machineName: string }) => one.machineName);
    expect(libraries).toContain('H5P.QuestionSet');
    expect(libraries).toContain('H5P.MultiChoice');
  });

  it('names every library that its own need', () => {
    const named = about.preloadedDependencies.map(
      (one: { machineName: string; majorVersion: number; minorVersion: number }) =>
        `${one.machineName} ${one.majorVersion}.${one.minorVersion}`,
    );
    for (const [library, needed] of Object.entries(DEPENDENCIES))
      for (const name of [library, ...needed]) expect(named).toContain(name);
  });

  it.each([
    ['a quiz', quiz],
    ['a hostile one', hostile],
  ])('holds of %s what the semantics of its libraries allow, and all that they ask for', (_, of) => {
    const set = JSON.parse(unpacked('h5p', of)['content/content.json'] ?? '{}');
    expect(QuestionSet.safeParse(set).error?.issues ?? []).toEqual([]);
  });

  it('keeps the order of options, one right, and holds no markup of the article', () => {
    const [question] = content.questions;
    expect(question.params.behaviour).toMatchObject({ type: 'single', randomAnswers: false });
    expect(question.params.answers.filter((one: { correct: boolean }) => one.correct)).toHaveLength(1);
    expect(question.params.question).toContain('&lt;h&gt;');
    expect(JSON.stringify(content)).not.toContain('<script>');
  });

  it('speaks the language of the quiz', () => {
    expect(about.language).toBe('hi');
    expect(content.texts.nextButton).toBe('अगला प्रश्न');
  });
});

describe('Kahoot', () => {
  it('has its headings in row 8 and the number of the key in the last column', async () => {
    const rows = await readSheet(Buffer.from(packed('kahoot')));
    expect(rows[7]?.[1]).toContain('Question');
    const [item] = quiz.items;
    const key = item?.options.findIndex(({ id }) => id === item.key);
    expect(item?.stem.endsWith(String(rows[8]?.[1]))).toBe(true);
    expect(rows[8]?.[7]).toBe((key ?? -2) + 1);
  });

  it('leaves a question out whole that is longer than it takes, and says so', async () => {
    const long = { ...quiz, items: quiz.items.map((item) => ({ ...item, stem: 'क'.repeat(121) })) };
    const rows = await readSheet(Buffer.from(packed('kahoot', long)));
    expect(rows).toHaveLength(8);
    expect(rows[2]?.[1]).toContain('3 longer questions left out');
  });

  it('leaves the story of a long question to the title, where all are of one', async () => {
    const kicker = 'पटना में नाव हादसा, 14 अप्रैल 2020';
    const asked = `नाव पर ${'बहुत '.repeat(18)}कितने लोग सवार थे?`;
    const items = quiz.items.slice(0, 1).map((item) => ({ ...item, stem: `${kicker}: ${asked}` }));
    const rows = await readSheet(Buffer.from(packed('kahoot', { ...quiz, items })));
    expect(rows[8]?.[1]).toBe(asked);
    const ofTwo = { ...quiz, items, articleIds: [...quiz.articleIds, 'a2'] };
    expect(await readSheet(Buffer.from(packed('kahoot', ofTwo)))).toHaveLength(8);
  });
});

describe('Wayground', () => {
  it('reads back with the options and the key by number', async () => {
    const rows = await readSheet(Buffer.from(packed('wayground', hostile)));
    const [item] = hostile.items;
    expect(rows[1]?.slice(2, 6)).toEqual(item?.options.map(({ text }) => text));
    expect(rows[1]?.[7]).toBe((item?.options.findIndex(({ id }) => id === item.key) ?? -2) + 1);
  });

  it('holds text as text, never as a formula', () => {
    expect(unpacked('wayground', hostile)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });
});

describe('every package', () => {
  it.each(['qti21', 'qti30', 'h5p', 'kahoot', 'wayground'] as const)(
    '%s has the same bytes each time',
    (format) => {
      expect(packed(format)).toEqual(packed(format));
    },
  );
});
