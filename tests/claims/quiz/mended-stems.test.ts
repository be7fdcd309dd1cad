import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items.map(({ stem }) => stem).join('\n');
}

describe('the day before a passive verbal noun', () => {
  it('is not asked for: it may be the day of that', () => {
    const text =
      'असम पुलिस ने 9 मई को गुवाहाटी से सुरेश मेहता को गिरफ्तार किए जाने की रिकॉर्डिंग गौहाटी हाई कोर्ट में पेश की।';
    expect(stemsOf(text)).not.toMatch(/किस तारीख/u);
  });
});

describe('how far something is', () => {
  it('is not asked for in hours', () => {
    expect(isFlawed('कोच्चि से मुन्नार की दूरी लगभग कितने घंटे है?')).toBe(true);
    expect(isFlawed('कोच्चि से मुन्नार की बस में कितने घंटे लगे?')).toBe(false);
  });
});

describe('whom a seat sent', () => {
  it('is of a seat, and a district stays one where a member only was there', () => {
    expect(tidied('किस जिले से तत्कालीन सांसद सुरेश मेहता को छूट दी गई?')).toContain('किस सीट से');
    expect(tidied('किस शहर के अस्पताल में विधायक ने शिविर खोला?')).toContain('किस शहर के');
  });
});

describe('what a stem says of no use', () => {
  it.each([
    ['a mishap that the next sentence tells', 'ओडिशा के किस शहर में सोमवार को बड़ा हादसा हो गया?'],
    ['a video of whatever', 'बिहार के किस शहर में एक वीडियो सामने आया है?'],
    ['brothers of one who died', 'मृतक दुकानदार कितने भाइयों में सबसे छोटा था?'],
    ['nobody brought to hospital', 'पुलिस ने किस शहर के अस्पताल में भर्ती कराया?'],
  ])('is left out where it tells %s', (_, stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'ओडिशा के किस शहर में सोमवार को हुए हादसे में 14 लोग घायल हो गए?',
    'मणिपुर में कितने लोग बाढ़ की चपेट में आए हैं?',
    'पुलिस ने घायल चालक को किस शहर के अस्पताल में भर्ती कराया?',
    'किस कानून के तहत सुरेश मेहता पर मामला दर्ज हुआ?',
  ])('stays where it tells what happened: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('is tidied away before a sentence that it tied to another', () => {
    expect(tidied('साथ कोच्चि में कितनी नावें तैयार रखी गई हैं?')).toBe('कोच्चि में कितनी नावें तैयार रखी गई हैं?');
    expect(tidied('साथ काम करने वाले कितने मजदूर लौटे?')).toContain('साथ काम');
    expect(tidied('वैसे तो निगम कितने रुपये लेता है?')).toBe('निगम कितने रुपये लेता है?');
    expect(tidied('मुन्नार में कितने जगह भूस्खलन हुआ?')).toContain('कितनी जगह');
    expect(tidied('किस महीने को मुन्नार में बाढ़ आई थी?')).toContain('किस महीने में');
  });
});
