import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../claims/languages/registry.ts';
import { fold } from '../../claims/text/fold.ts';
import { soundKey } from '../../claims/text/romanise.ts';
import { layOut } from '../../claims/text/sections.ts';
import { splitSentences } from '../../claims/text/sentences.ts';
import { tokenize } from '../../claims/text/tokens.ts';

const hindi = languageOf('hi');
const sentences = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, hindi.sentences).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('folding', () => {
  it.each([
    ['फ़िल्म', 'फिल्म'],
    ['पाँच', 'पांच'],
    ['हिन्दी', 'हिंदी'],
    ['लम्बा', 'लंबा'],
    ['गये', 'गए'],
    ['नयी', 'नई'],
    ['२४', '24'],
    ['कॉलेज', 'कालेज'],
    ['आर्इ', 'आई'],
  ])('takes %s and %s for one word', (a, b) => expect(fold(a)).toBe(fold(b)));

  it('keeps words apart that differ in more than spelling', () => {
    expect(fold('कमल')).not.toBe(fold('कमाल'));
    expect(fold('जन्म')).not.toBe(fold('जम्न'));
    expect(fold('वर्ष')).not.toBe(fold('वष'));
  });
});

describe('sentences', () => {
  it('ends one at a danda with or without a space', () => {
    expect(sentences('पुल बना है।सड़क टूटी है। काम रुका है।')).toEqual(['पुल बना है।', 'सड़क टूटी है।', 'काम रुका है।']);
  });

  it('does not end one after an abbreviation or inside a number', () => {
    expect(sentences('डॉ. शर्मा ने 3.5 लाख रुपये दिए।')).toHaveLength(1);
    expect(sentences('प्रो. वर्मा पहुंचे। डॉ. राव लौट गए।')).toHaveLength(2);
  });

  it('does not end one inside a quotation that goes on', () => {
    expect(sentences('मंत्री ने कहा, "पुल बना है। सड़क भी बनेगी।" और चले गए।')).toHaveLength(1);
  });

  it('is not led astray by a quotation that never closes', () => {
    expect(sentences('उसने कहा, "पुल बना है। सड़क टूटी है। काम रुका है।')).toHaveLength(3);
  });
});

describe('sections', () => {
  const text =
    'पुल टूटा, तीन घायल\nपटना, भाषा। पुल टूट गया है।राहत का काम जारी\nयह भी पढ़ें: दूसरी खबर\nअस्पताल का हाल\nतीन लोग घायल हैं।';
  const layout = layOut(text, hindi);
  const kinds = layout.sections.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('tells title, dateline, heading, link and body apart', () => {
    expect(kinds).toEqual([
      ['title', 'पुल टूटा, तीन घायल'],
      ['dateline', 'पटना, भाषा।'],
      ['body', 'पुल टूट गया है।'],
      ['heading', 'राहत का काम जारी'],
      ['link', 'यह भी पढ़ें: दूसरी खबर'],
      ['heading', 'अस्पताल का हाल'],
      ['body', 'तीन लोग घायल हैं।'],
    ]);
  });

  it('reads place and agency of the dateline', () =>
    expect(layout.dateline).toMatchObject({ place: 'पटना', agency: 'भाषा' }));

  describe('a short line with a verb and without a mark', () => {
    const long = (mark: string) =>
      `पटना में सोमवार को राज्य सरकार की ओर से बुलाई गई बैठक में पांच जिलों के अधिकारी, कई विधायक और बड़ी संख्या में गांवों से आए लोग शामिल हुए और सबने अपनी बात कही, जिसे लिखा भी गया${mark}`;
    const kindOf = (mark: string) => {
      const story = `बैठक हुई\n${long(mark)}\nसरकार को किसी की फिक्र नहीं है\n${long(mark)}`;
      return layOut(story, hindi).sections.find(({ start }) => story.startsWith('सरकार को', start))?.kind;
    };
    it('is a heading where all paragraphs are closed', () => expect(kindOf('।')).toBe('heading'));
    it('is a sentence where none is', () => expect(kindOf('')).toBe('body'));
  });

  it('takes no sentence that only begins with a place for a dateline', () => {
    const story = 'पटना में पुल टूट गया है। राहत का काम जारी है।';
    expect(layOut(story, hindi).dateline).toBeUndefined();
  });
});

describe('tokens', () => {
  it('lie in the text exactly, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });
});

describe('a full stop behind a unit', () => {
  const sentencesOf = (text: string) => {
    const { passages } = layOut(text, languageOf('en'), '');
    return passages.map(({ start, end }) => text.slice(start, end));
  };
  it('ends a sentence where the next begins, and none within one', () => {
    expect(sentencesOf('The winds reach 185 km/h. It moved north.')).toHaveLength(2);
    expect(sentencesOf('It was sent c/o Mr. Hill of Leeds.')).toHaveLength(1);
  });
});

describe('letters of old fonts', () =>
  it.each([
    ['अॉनलाइन', 'ऑनलाइन'],
    ['अायोग', 'आयोग'],
  ])('%s is %s', (typed, meant) => expect(fold(typed)).toBe(fold(meant))));

describe('a number glued to the word before it', () => {
  const texts = (text: string) => tokenize(text).map((token) => token.text);
  it('is a token of its own behind a particle', () =>
    expect(texts('बताया कि14 मई से 2दिन')).toEqual(['बताया', 'कि', '14', 'मई', 'से', '2', 'दिन']));
  it('stays with a name', () => expect(texts('जी20 कोविड19')).toEqual(['जी20', 'कोविड19']));
  it('is a name with the letters of a generation or a dimension', () =>
    expect(texts('गांव में 5जी, ३डी और 4जी-सेवा')).toEqual([
      'गांव',
      'में',
      '5जी',
      ',',
      '३डी',
      'और',
      '4जी',
      '-',
      'सेवा',
    ]));
  it('is no name before an honorific or a longer word', () =>
    expect(texts('14जी 4 जी 2डीजल')).toEqual(['14', 'जी', '4', 'जी', '2', 'डीजल']));
});

describe('names in two scripts', () => {
  it.each([
    ['पुतिन', 'Putin'],
    ['किम', 'Kim'],
    ['लखनऊ', 'Lakhnau'],
    ['प्योंगयांग', 'Pyongyang'],
    ['मोदी', 'modi'],
  ])('%s meets %s', (hi, en) => expect(soundKey(hi)).toBe(soundKey(en)));

  it('keeps other names apart', () => expect(soundKey('पुतिन')).not.toBe(soundKey('Patna')));
});
