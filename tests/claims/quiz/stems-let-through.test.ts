import { describe, expect, it } from 'vitest';
import { lintItem, makeQuiz, readArticle } from '../../../claims/index.ts';

/** The rules on grammar and negation that a stem breaks. */
function faults(stem: string, options: readonly string[] = ['दो', 'तीन', 'चार', 'पांच']) {
  return lintItem({ lang: 'hi', stem, options, key: 0 })
    .filter(({ rule, verdict }) => /agreement|not-negative|one-form/u.test(rule) && verdict === 'reject')
    .map(({ rule }) => rule);
}

function stemsOf(text: string) {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-20', lang: 'hi' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('stems that are right', () => {
  it('say of how many something is', () => {
    expect(faults('गया के सभागार की क्षमता कितने दर्शकों की है?')).toEqual([]);
    expect(faults('गया के मेयर कितने पुलों की घोषणा की है?')).toContain('agreement');
  });

  it('count who has an illness', () => {
    expect(faults('गया में 4 मई 2020 को कितने कोरोना संक्रमितों की पहचान हुई?')).toEqual([]);
    expect(faults('गया में 4 मई 2020 को कितने कमरा में पानी भरा?')).toContain('agreement');
  });

  it('ask where somebody was taken', () => {
    const options = ['सदर अस्पताल', 'मगध अस्पताल', 'टाटा अस्पताल', 'नालंदा अस्पताल'];
    expect(faults('गया में हुए हादसे के घायलों को किस अस्पताल ले जाया गया?', options)).toEqual([]);
    expect(faults('गया में हुए हादसे के बाद किस अस्पताल बंद रहा?', options)).toContain('agreement');
  });

  it('say what should not be done, and what people leave', () => {
    expect(faults('प्रशासन ने गया के लोगों को कितने दिन नदी में नहीं उतरने की सलाह दी है?')).toEqual([]);
    expect(faults('गया में बाढ़ के कारण कितने परिवार घर छोड़कर चले गए?')).toEqual([]);
    expect(faults('गया में बाढ़ के कारण कितने परिवार नहीं लौटे?')).toContain('not-negative');
    expect(faults('गया को छोड़कर कितने जिलों में बाढ़ आई?')).toContain('not-negative');
  });

  it('have names beside names, whatever else their last word may be', () => {
    const names = ['महेंद्र सिंह धोनी', 'रोहित शर्मा', 'कुलदीप यादव', 'विराट कोहली'];
    expect(faults('रांची के मैच में किसे मैन ऑफ द मैच चुना गया?', names)).toEqual([]);
    const mixed = ['आग बुझाना', 'रोहित शर्मा', 'कुलदीप यादव', 'विराट कोहली'];
    expect(faults('रांची के मैच में किसे मैन ऑफ द मैच चुना गया?', mixed)).toContain('one-form');
  });
});

describe('a source', () => {
  it('is not named beside what it tells of itself', () => {
    const stems = stemsOf(
      'टाटा स्टील का मुनाफा बढ़ा\n\nजमशेदपुर। टाटा स्टील ने बुधवार को बताया कि टाटा स्टील की आय नौ प्रतिशत बढ़कर 41,300 करोड़ रुपये रही।',
    ).join('\n');
    expect(stems).toMatch(/टाटा स्टील की आय/u);
    expect(stems).not.toContain('टाटा स्टील के अनुसार');
  });

  it('is named beside what it tells of others', () => {
    const stems = stemsOf(
      'पटना में 40 बसें\n\nपटना। परिवहन मंत्री रमेश वर्मा ने बुधवार को बताया कि पटना में 40 नई बसें चलाई गई हैं।',
    ).join('\n');
    expect(stems).toMatch(/परिवहन मंत्री रमेश वर्मा के अनुसार, .*कितनी नई बसें/u);
  });
});

describe('a sum', () => {
  it('is asked of what it was spent on', () => {
    const stems = stemsOf(
      'गया में नए पुल का उद्घाटन\n\nगया। गया में फल्गु नदी पर बने नए पुल का बुधवार को उद्घाटन हुआ। पुल पर 320 करोड़ रुपये खर्च हुए।',
    );
    expect(stems.join('\n')).toMatch(/पुल पर कितने रुपये खर्च हुए\?/u);
  });
});
