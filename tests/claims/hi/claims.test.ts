import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { SAMPLE } from '../../../src/web/sample.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim);
const textsOf = (text: string) => claimsOf(text).map((claim) => claim.text);

describe('claims of a Hindi story', () => {
  it('carry their exact words', () => {
    for (const claim of claimsOf(SAMPLE)) {
      for (const span of claim.spans) expect(SAMPLE.slice(span.start, span.end)).toBe(span.exact);
      for (const argument of claim.arguments)
        expect(SAMPLE.slice(argument.span.start, argument.span.end)).toBe(argument.text);
    }
  });

  it('tell what happened, when and where, each on its own', () => {
    const texts = textsOf('मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया।');
    expect(texts).toContain('मंत्री रमेश शर्मा ने सोमवार को नए पुल का उद्घाटन किया।');
    expect(texts).toContain('मंत्री रमेश शर्मा ने पटना में नए पुल का उद्घाटन किया।');
  });

  it('tell who holds an office', () => {
    expect(textsOf('रूस के राष्ट्रपति व्लादिमीर पुतिन ने भाषण दिया।')).toContain('व्लादिमीर पुतिन रूस के राष्ट्रपति हैं।');
  });

  it('turn an action noun into a clause', () => {
    const texts = textsOf(
      'रूस के राष्ट्रपति व्लादिमीर पुतिन द्वारा 24 वर्ष बाद उत्तर कोरिया की यात्रा को अहम माना जा रहा है।',
    );
    expect(texts).toContain('रूस के राष्ट्रपति व्लादिमीर पुतिन ने 24 वर्ष बाद उत्तर कोरिया की यात्रा की।');
  });

  it('split what holds of both, but not what they do to each other', () => {
    expect(textsOf('भारत और चीन दोनों कमी से जूझ रहे हैं।')).toContain('भारत कमी से जूझ रहा है।');
    expect(textsOf('भारत और चीन दोनों एक दूसरे की मदद कर रहे हैं।')).not.toContain('भारत एक दूसरे की मदद कर रहा है।');
  });

  it('say for whom "both countries" stands, with its place', () => {
    const text = 'भारत और जापान ने समझौते पर हस्ताक्षर किए। दोनों देशों ने सहयोग बढ़ाया।';
    const claim = claimsOf(text).find((other) => other.substitutions.length > 0);
    expect(claim?.text).toBe('भारत और जापान ने सहयोग बढ़ाया।');
    expect(claim?.substitutions[0]).toMatchObject({
      text: 'भारत और जापान',
      span: { exact: 'दोनों देशों' },
      antecedent: { exact: 'भारत और जापान' },
    });
  });

  it('merge a repeated lead into one claim with two spans', () => {
    const lead = 'मंत्री रमेश शर्मा ने पटना में पुल का उद्घाटन किया';
    const claim = claimsOf(`पुल खुला\n${lead}।\nपटना, भाषा। ${lead}। भीड़ जुटी।`).find(
      (other) => other.spans.length > 1,
    );
    expect(claim?.rules).toContain('merge.repeat');
  });
});

describe('who says so, and how sure', () => {
  const modality = (text: string) =>
    claimsOf(text).map((claim) => [claim.modality, claim.attribution?.source ?? null]);

  it('names the source of what is reported, also across a comma', () => {
    expect(modality('पुलिस के अनुसार, चोर ने दुकान का ताला तोड़ा, मालिक ने शोर मचाया।')).toEqual([
      ['reported', 'पुलिस'],
      ['reported', 'पुलिस'],
    ]);
  });

  it('takes what follows कहा कि for reported by the speaker', () => {
    expect(modality('मंत्री ने कहा कि सरकार ने सड़क बनाई है।')).toEqual([['reported', 'मंत्री']]);
  });

  it('keeps belief, plan and possibility apart from fact', () => {
    expect(modality('माना जा रहा है कि रूस ने हथियार दिए हैं।')[0]?.[0]).toBe('hedged');
    expect(modality('सरकार अगले साल सड़क बनाएगी।')[0]?.[0]).toBe('planned');
    expect(modality('चीन रूस को हथियार दे सकता है।')[0]?.[0]).toBe('hedged');
    expect(modality('चीन ने रूस को हथियार दिए।')[0]?.[0]).toBe('asserted');
  });

  it('takes what has to be done for planned, what had to be done for done', () => {
    expect(modality('सरकार को सड़क बनाना है।')[0]?.[0]).toBe('planned');
    expect(modality('लोगों को गांव से भागना पड़ा है।')[0]?.[0]).toBe('asserted');
    expect(modality('मजदूर सड़क पर काम करने लगे हैं।')[0]?.[0]).toBe('asserted');
  });

  it('keeps a negation', () => {
    expect(claimsOf('सरकार ने सड़क नहीं बनाई।')[0]).toMatchObject({ negated: true });
    expect(claimsOf('सरकार ने सड़क बनाई।')[0]).toMatchObject({ negated: false });
  });

  it('keep a place with what it is the capital of', () => {
    const claims = claimsOf('बिहार की राजधानी पटना के कंकड़बाग थाना क्षेत्र में बुधवार को एक गोदाम जल गया।');
    expect(claims.map(({ text }) => text)).toEqual([
      'बिहार की राजधानी पटना के कंकड़बाग थाना क्षेत्र में बुधवार को एक गोदाम जल गया।',
    ]);
  });

  it.each(['क्या सरकार सड़क बनाएगी?', 'यह भी पढ़ें: सरकार ने सड़क बनाई', 'सड़क पर काम'])(
    'makes no claim of %s',
    (text) => {
      expect(claimsOf(`खबर\n${text}\nऔर कुछ`)).toEqual([]);
    },
  );
});

describe('any text at all', () => {
  const words = [
    'रूस',
    'और',
    'ने',
    'को',
    'में',
    'दोनों',
    'देशों',
    'किम जोंग',
    'उन',
    'की',
    'यात्रा',
    'करने',
    'के',
    'कारण',
    'है',
    'किया',
    '।',
    ',',
    '24',
    'वर्ष',
    'बाद',
    '(',
    ')',
    '"',
    'जो',
    'कि',
    'द्वारा',
    '\n',
    'नहीं',
    'हुए',
    'समझौते',
  ];

  it('gives exact spans and accounted words, or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (list) => {
        const text = `खबर ${list.join(' ')}`;
        for (const claim of claimsOf(text)) {
          for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
          const known = [
            ...claim.spans.map((span) => span.exact),
            ...claim.substitutions.map(({ text: put }) => put),
            ...claim.insertions.map(({ text: put }) => put),
          ].join(' ');
          for (const word of claim.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) expect(known).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the longest text in bounded time', () => {
    const text = `${'रूस और उत्तर कोरिया ने बुधवार को समझौते पर हस्ताक्षर किए। '.repeat(1700)}`.slice(0, 99_000);
    const start = performance.now();
    expect(claimsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
