import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { placesInLine } from '../../../claims/languages/hi/draft/setting/mentions.ts';

const claims = (text: string, title = 'खबर') =>
  readArticle({ text, title, lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string, title?: string) => claims(text, title).map((claim) => claim.text);

describe('a capital', () => {
  const story = (line: string) =>
    `लखनऊ में मंगलवार को 40 नए मरीज मिले।\n\n${line} अस्पतालों में जगह नहीं है। जांच तेज की गई है।`;

  it('is told by its name in a story of one', () => {
    expect(texts(story('राजधानी में 12 शिविर खोले गए।'), 'लखनऊ में डेंगू')).toContain(
      'राजधानी लखनऊ में 12 शिविर खोले गए।',
    );
  });

  it('stays bare where another town is told beside it, and where its country is named', () => {
    const told = [
      ...texts(story('पटना में भी मरीज मिले। राजधानी में 12 शिविर खोले गए।'), 'लखनऊ में डेंगू'),
      ...texts(story('नेपाल की राजधानी में 12 शिविर खोले गए।'), 'लखनऊ में डेंगू'),
    ];
    expect(told.filter((one) => /राजधानी लखनऊ/u.test(one))).toEqual([]);
  });
});

describe('a bare noun for where the story is set', () => {
  it('is the state that title and lead agree on', () => {
    const told = texts('बिहार में नई योजना शुरू हुई। राज्य में 12 अस्पताल खुले।', 'बिहार में नई योजना');
    expect(told).toContain('बिहार में 12 अस्पताल खुले।');
  });

  it('is known by a city of it, with that city as its proof', () => {
    const text = 'लखनऊ में मंगलवार को बैठक हुई। प्रदेश में 12 अस्पताल खुले।';
    const claim = claims(text).find((one) => one.text === 'उत्तर प्रदेश में 12 अस्पताल खुले।');
    expect(claim?.substitutions).toEqual([
      {
        span: { start: text.indexOf('प्रदेश'), end: text.indexOf('प्रदेश') + 6, exact: 'प्रदेश' },
        text: 'उत्तर प्रदेश',
        antecedent: { start: 0, end: 4, exact: 'लखनऊ' },
      },
    ]);
  });

  it('is the country that alone was told of', () => {
    expect(texts('नेपाल में मतदान हुआ। पूरे देश में 40 केंद्र बने।')).toContain('पूरे नेपाल में 40 केंद्र बने।');
  });

  it('keeps its noun after the name of a district or a city', () => {
    const told = texts('बलिया में बाढ़ आई। जिले में 14 सड़कें बंद हुईं। जिला प्रशासन ने शिविर खोला।', 'बलिया में बाढ़');
    expect(told).toContain('बलिया जिले में 14 सड़कें बंद हुईं।');
    expect(told).toContain('बलिया जिला प्रशासन ने शिविर खोला।');
  });

  it('is left where another one was just told of', () => {
    const told = texts('बिहार में बाढ़ आई। झारखंड में भी पानी भरा। राज्य में 12 शिविर खुले।', 'बिहार में बाढ़');
    expect(told).toContain('राज्य में 12 शिविर खुले।');
  });

  it('is not moved by where somebody came from', () => {
    const told = texts('केरल में शिविर लगा। 20 यात्री इटली से लौटे। राज्य में 12 केंद्र खुले।', 'केरल में शिविर');
    expect(told).toContain('केरल में 12 केंद्र खुले।');
  });

  it('is left where it has a word that tells it apart', () => {
    const told = texts('बिहार में बाढ़ आई। पड़ोसी राज्य में 12 शिविर खुले।', 'बिहार में बाढ़').join(' ');
    expect(told).toContain('पड़ोसी राज्य में');
  });

  it('is no capital region, though an agency signs there', () => {
    const told = texts('नई दिल्ली, एजेंसी। सरकार ने योजना शुरू की। राज्य में 12 केंद्र खुले।', 'नई योजना');
    expect(told).toContain('राज्य में 12 केंद्र खुले।');
  });

  it('is not the last word of another state’s name', () => {
    const story = 'शिमला में मेला लगा। दो व्यापारी मध्य प्रदेश के हैं। प्रदेश में 20 मेले लगे।';
    expect(texts(story, 'शिमला में मेला').join(' ')).not.toContain('मध्य प्रदेश में 20');
  });
});

describe('a town that is called as a verb is', () => {
  it.each([
    ['उन्हें अस्पताल में भर्ती कराया गया।', []],
    ['गया में चार लोग मिले।', ['गया']],
    ['गया', ['गया']],
  ])('is named before a marker alone: %s', (line, names) => {
    expect(placesInLine(line).map(({ name }) => name)).toEqual(names);
  });
});
