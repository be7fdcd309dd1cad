import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const claims = (text: string) => read(text).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const kinds = (text: string, kind: string) => claims(text).filter((claim) => claim.kind === kind);
const items = (text: string, publishedAt?: string) => {
  const { article, readings } = readArticle({
    text,
    title: 'खबर',
    lang: 'hi',
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a', kinds: ItemKind.options }).items;
};

describe('what somebody says', () => {
  it('is told without "X said that", with the speaker as its source', () => {
    const [claim, ...more] = claims('निदेशक रमेश तिवारी ने बताया कि नहर में पानी छोड़ा गया है।');
    expect(more).toEqual([]);
    expect(claim?.text).toBe('नहर में पानी छोड़ा गया है।');
    expect(claim?.attribution?.source).toBe('निदेशक रमेश तिवारी');
    expect(claim?.arguments.map(({ role, text }) => [role, text])).toContainEqual([
      'source',
      'निदेशक रमेश तिवारी',
    ]);
  });

  it('is told with "X said that" where it speaks of "us"', () => {
    const [claim] = kinds('निदेशक रमेश तिवारी ने बताया कि हमारी टीम ने नहर में पानी छोड़ा है।', 'statement');
    expect(claim?.text).toBe('निदेशक रमेश तिवारी ने बताया कि हमारी टीम ने नहर में पानी छोड़ा है।');
  });

  it('goes on to the end of a quotation over several sentences', () => {
    const all = claims('विधायक सुरेश यादव ने कहा, "नहर में पानी छोड़ा गया है। गांव में बिजली आ गई है।" बाजार बंद रहा।');
    expect(all.map(({ text, attribution }) => [text, attribution?.source])).toEqual([
      ['नहर में पानी छोड़ा गया है।', 'विधायक सुरेश यादव'],
      ['गांव में बिजली आ गई है।', 'विधायक सुरेश यादव'],
      ['बाजार बंद रहा।', undefined],
    ]);
  });

  it('names the last speaker for "उन्होंने", and leaves the claim out where nobody spoke', () => {
    const said = 'उन्होंने कहा कि गांव में बिजली आ गई है।';
    const all = claims(`विधायक सुरेश यादव ने कहा कि नहर में पानी छोड़ा गया है। ${said}`);
    expect(all.map(({ attribution }) => attribution?.source)).toEqual(['विधायक सुरेश यादव', 'विधायक सुरेश यादव']);
    expect(texts(said)).toEqual([]);
  });

  it('makes no such claim where nobody is named', () => {
    expect(kinds('बताया जा रहा है कि नहर में पानी छोड़ा गया है।', 'statement')).toEqual([]);
  });

  it('takes a study that found something for its source', () => {
    const found = claims('अध्ययन में सामने आया कि गांव में पानी घट रहा है।').find(({ text }) => text.includes('घट'));
    expect([found?.modality, found?.attribution?.source]).toEqual(['reported', 'अध्ययन']);
  });
});

describe('the scene of an event', () => {
  const lead = 'मध्य प्रदेश के सागर जिले में बस पलटने से तीन लोग घायल हो गए। ';

  it('stands for "this accident" later on', () => {
    expect(texts(`${lead}इस हादसे में बस का शीशा टूट गया।`)).toContain(
      'मध्य प्रदेश के सागर जिले में हुए हादसे में बस का शीशा टूट गया।',
    );
  });

  it('is left out where the clause names a place of its own', () => {
    expect(texts(`${lead}इस हादसे में भोपाल की बस का शीशा टूट गया।`).join(' ')).not.toContain('सागर जिले में हुए');
  });

  it('is unknown once such an event of another place is told of', () => {
    const text = `${lead}पिछले साल राजस्थान में ट्रक पलटने से दो लोग घायल हुए। इस हादसे में ट्रक का शीशा टूट गया।`;
    expect(texts(text).join(' ')).not.toMatch(/हुए हादसे में ट्रक/u);
  });
});

describe('short names', () => {
  it('stand for the long name where they are its end or a given name', () => {
    expect(texts('विधायक सुरेश यादव पटना पहुंचे। यादव ने पुल देखा।')).toContain('सुरेश यादव ने पुल देखा।');
  });

  it('do not where the word is a place that the first mention ran into', () => {
    const text = 'सूचना पर तहसीलदार मांट रामसजन यादव पहुंचे। मांट के गांव में बिजली गिरी।';
    expect(texts(text).join(' ')).not.toContain('रामसजन यादव के गांव');
  });

  it('keep initials together', () => {
    const named = claims('बैठक में पी. ए. संगमा ने भाषण दिया।').flatMap((claim) => claim.arguments);
    expect(named.map(({ text }) => text)).toContain('पी. ए. संगमा');
  });

  it('take no stadium for the person that it is named after', () => {
    const facts = claims('मैच राजीव गांधी स्टेडियम में खेला गया।').flatMap((claim) => claim.arguments);
    expect(facts.some(({ fact }) => fact?.type === 'entity' && fact.class === 'person')).toBe(false);
  });
});

describe('pronouns', () => {
  it('are resolved to the only person of the sentence before', () => {
    expect(texts('मंत्री अनिल वर्मा लखनऊ गए। उन्होंने पुल देखा।')).toContain('अनिल वर्मा ने पुल देखा।');
  });

  it('stand for whoever the text goes on about', () => {
    expect(texts('मंत्री अनिल वर्मा ने किसानों से बात की। उन्होंने पुल देखा।')).toContain('अनिल वर्मा ने पुल देखा।');
  });

  it('leave a claim out where others acted since', () => {
    const told = texts('मंत्री अनिल वर्मा गांव पहुंचे। किसानों ने नारे लगाए। उन्होंने पुल देखा।');
    expect(told.filter((text) => text.includes('पुल'))).toEqual([]);
  });
});

describe('lists and headings', () => {
  it('reads three places with commas as one phrase', () => {
    expect(texts('सीवान, छपरा, आरा में बारिश हुई।')).toContain('सीवान, छपरा, आरा में बारिश हुई।');
  });

  it('cuts a heading off that the text glues to its paragraph', () => {
    const { article } = read('गर्मी ने तोड़ा रिकॉर्डदिल्ली में पारा 45 डिग्री पहुंच गया।');
    expect(article.sections.map(({ kind }) => kind)).toEqual(['heading', 'body']);
  });

  it('leaves a compound alone that is one word', () => {
    const { article } = read('रेलमार्ग पर पानी भर गया।');
    expect(article.sections.map(({ kind }) => kind)).toEqual(['body']);
  });
});

describe('ages and scores', () => {
  it('reads an age behind a name in parentheses', () => {
    expect(texts('रमेश राय (45) खेत से लौट रहे थे।')).toContain('रमेश राय 45 वर्ष के हैं।');
  });

  it('tells of a woman where the word before the name says so', () => {
    const told = texts('यात्रा में रमेश राय (35) के साथ उनकी पत्नी तन्नू सिंह (32) शामिल हुईं।');
    expect(told).toContain('तन्नू सिंह 32 वर्ष की हैं।');
    expect(told).toContain('रमेश राय 35 वर्ष के हैं।');
  });

  it('tells an age in words that fit both where the name does not say whose it is', () => {
    expect(texts('करुआ (45) खेत से लौट रहे थे।')).toContain('करुआ की उम्र 45 वर्ष है।');
  });

  it('takes no other number in parentheses for an age', () => {
    expect(texts('रमेश यादव (2019) खेत से लौट रहे थे।').join(' ')).not.toContain('वर्ष के हैं');
  });

  it('keeps a score whole', () => {
    const score = claims('भारत ने जापान को 3-1 से हराया।').flatMap((claim) => claim.arguments);
    expect(score.find(({ fact }) => fact?.type === 'quantity')?.text).toBe('3-1');
  });

  it('keeps a season whole', () => {
    const season = claims('टीम साल 2010-11 में जीती।').flatMap((claim) => claim.arguments);
    expect(season.find(({ fact }) => fact?.type === 'time')?.text).toBe('साल 2010-11');
  });
});

describe('questions about people', () => {
  it('never ask for a private person beside harm', () => {
    const asked = items('सागर में राकेश दुबे की हत्या के मामले में पुलिस ने महेश पांडे को गिरफ्तार किया।');
    expect(asked.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('ask who holds an office that one person holds', () => {
    const others = 'पुल के पास अनिल गुप्ता ने पुलिस को बुलाया। मोहन वर्मा ने चाबी सौंपी। सुरेश यादव ने सड़क खोली।';
    const text = `मध्य रेलवे के महाप्रबंधक रमेश तिवारी ने पुल देखा। ${others}`;
    const stems = items(text, '2026-03-03').map(({ stem }) => stem);
    expect(stems.join('\n')).toContain('मध्य रेलवे के महाप्रबंधक कौन हैं?');
    // Of no day, others held it too.
    expect(items(text).map(({ stem }) => stem)).not.toContain('मध्य रेलवे के महाप्रबंधक कौन हैं?');
  });

  it('do not where many hold it', () => {
    const stems = items('कांग्रेस सांसद रमेश तिवारी ने पुल देखा।').map(({ stem }) => stem);
    expect(stems.join(' ')).not.toContain('सांसद कौन हैं');
  });

  it('ask of which party a member is', () => {
    const text = 'कांग्रेस सांसद रमेश तिवारी ने पुल देखा।';
    const [item] = items(text, '2026-03-03').filter(({ kind }) => kind === 'organisation');
    expect(item?.stem).toContain('रमेश तिवारी किस पार्टी के सांसद हैं?');
    expect(items(text).filter(({ kind }) => kind === 'organisation')).toEqual([]);
  });
});
