/** "यह इस साल की चौथी कटौती है": told with what it ranks. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', title: 'खबर' }).readings;
const texts = (text: string) => read(text).map(({ claim }) => claim.text);

describe('what the next sentence ranks', () => {
  it('is told with it', () => {
    expect(texts('रिजर्व बैंक ने शुक्रवार को रेपो दर 0.25 प्रतिशत घटाई। यह इस साल की चौथी कटौती है।')).toContain(
      'रिजर्व बैंक ने शुक्रवार को रेपो दर 0.25 प्रतिशत घटाई, यह इस साल की चौथी कटौती है।',
    );
    expect(texts('विराट कोहली ने 120 गेंदों में 135 रन बनाए। यह उनका 52वां एकदिवसीय शतक है।')).toContain(
      'विराट कोहली ने 120 गेंदों में 135 रन बनाए, यह विराट कोहली का 52वां एकदिवसीय शतक है।',
    );
  });
  it('is never asked about', () => {
    const both = read('भारत ने नेपाल को 17 रन से हराया। यह भारत की लगातार तीसरी जीत है।').find(({ claim }) =>
      claim.text.includes('तीसरी जीत'),
    );
    expect(both?.form.blocks).toContain('relative-clause');
  });
  it('stays out where the sentence before tells two things, or what somebody said', () => {
    const two = texts('भारत ने नेपाल को हराया और श्रीलंका ने ओमान को हराया। यह इस साल की तीसरी जीत है।');
    expect(two.join(' ')).not.toContain('तीसरी जीत');
    const said = texts('मोहन राय ने कहा कि दर घटी है। यह इस साल की चौथी कटौती है।');
    expect(said.join(' ')).not.toContain('चौथी कटौती');
  });
});

describe('"इस मौसम"', () => {
  it('is of the season before का, and of what was told before में', () => {
    expect(texts('पटना में शनिवार को इस मौसम की सबसे सर्द रात रही।')).toHaveLength(1);
    expect(texts('इस मौसम में सांस के मरीज बढ़ जाते हैं।')).toEqual([]);
  });
});
