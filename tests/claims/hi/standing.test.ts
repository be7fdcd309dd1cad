import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('claims that depend on another clause', () => {
  it('are told with their condition', () => {
    expect(texts('अगर बारिश नहीं हुई तो फसल सूख जाएगी।')).toEqual(['अगर बारिश नहीं हुई तो फसल सूख जाएगी।']);
  });

  it('are told with a condition that has no अगर, where they are still to come', () => {
    expect(texts('किसानों को पानी मिला तो फसल बच जाएगी।')).toEqual(['किसानों को पानी मिला तो फसल बच जाएगी।']);
  });

  it('stay apart where both have happened', () => {
    expect(texts('पुलिस ने ट्रक रोका तो चालक भाग गया।')).toEqual(['पुलिस ने ट्रक रोका।', 'चालक भाग गया।']);
  });

  it('are told with the जब-clause that "उस समय" points at', () => {
    expect(texts('पुलिस ने चोर को उस समय पकड़ा, जब चोर दुकान का ताला तोड़ रहा था।')).toContain(
      'पुलिस ने चोर को उस समय पकड़ा, जब चोर दुकान का ताला तोड़ रहा था।',
    );
  });

  it('are left out where they only lead up to another', () => {
    expect(texts('धमाका इतना तेज था कि मकान की दीवार टूट गई।')).toEqual(['मकान की दीवार टूट गई।']);
  });
});

describe('relative clauses', () => {
  it('are told of the one noun that they can be about', () => {
    expect(texts('पुलिस ने रमेश यादव को पकड़ा, जिसने बैंक से पैसे चुराए थे।')).toContain('रमेश यादव ने बैंक से पैसे चुराए थे।');
  });

  it('are told of neither where two nouns fit', () => {
    const told = texts('मोहन शर्मा ने रमेश यादव को देखा, जिसने बैंक से पैसे चुराए थे।');
    expect(told.filter((text) => text.includes('चुराए'))).toEqual([
      'मोहन शर्मा ने रमेश यादव को देखा, जिसने बैंक से पैसे चुराए थे।',
    ]);
  });

  it('are told of the subject of "X वही N है, जहां …"', () => {
    expect(texts('पटना वही शहर है, जहां रमेश यादव ने दुकान खोली थी।')).toEqual([
      'पटना में रमेश यादव ने दुकान खोली थी।',
    ]);
  });
});

describe('what points back', () => {
  it('is left out where less is said without it', () => {
    expect(texts('इस संबंध में पुलिस ने रमेश यादव को पकड़ा।')).toEqual(['पुलिस ने रमेश यादव को पकड़ा।']);
  });

  it('takes the claim with it under a negation', () => {
    expect(texts('इस मामले में पुलिस ने रमेश यादव को नहीं पकड़ा।')).toEqual([]);
  });

  it('is told in full where the article did so before', () => {
    const told = texts('नगर निगम के बजट में कटौती हुई। इस बजट पर पार्षदों ने चर्चा की।');
    expect(told).toContain('नगर निगम के बजट पर पार्षदों ने चर्चा की।');
  });

  it('counts what is left out by its reason', () => {
    expect(read('उन्हें पुरस्कार दिया गया। पटना में मेला लगा।').leftOut).toEqual({ 'unresolved-pronoun': 1 });
  });
});

describe('subjects', () => {
  it('are shared by joined verbs, in the case that each asks for', () => {
    expect(texts('विधायक सुरेश यादव लौटे और पुल देखा।')).toContain('विधायक सुरेश यादव ने पुल देखा।');
  });

  it('are not borrowed by what has its own', () => {
    expect(texts('कई लोग घायल हुए और एक बच्चे की मौत हो गई।')).toContain('एक बच्चे की मौत हो गई।');
  });

  it('are needed', () => {
    expect(texts('डेढ़ घंटे तक चली।')).toEqual([]);
    expect(texts('जल्द ही पूरी तरह फैल गई।')).toEqual([]);
    expect(texts('आग जल्द ही पूरी तरह फैल गई।')).toEqual(['आग जल्द ही पूरी तरह फैल गई।']);
  });

  it('keep both sides of "नहीं बल्कि"', () => {
    expect(texts('रमेश यादव शिक्षक नहीं बल्कि वकील हैं।')).toEqual(['रमेश यादव शिक्षक नहीं बल्कि वकील हैं।']);
  });

  it('are pronouns too that stand beside a verb without tense', () => {
    const told = texts('विधायक सुरेश यादव ने पुल देखा। इसके बाद वो भाषण देकर पटना लौटे। उन्हें सम्मान दिया गया।');
    expect(told).toContain('सुरेश यादव भाषण देकर पटना लौटे।');
    expect(told).toContain('सुरेश यादव को सम्मान दिया गया।');
  });

  it('are cut from a genitive that does not agree with what follows', () => {
    const [claim] = read('एक बच्चे की अस्पताल में मौत हो गई।').readings.map((reading) => reading.claim);
    expect(claim?.arguments.map(({ role, text }) => [role, text])).toContainEqual(['place', 'अस्पताल']);
  });
});

describe('who says it', () => {
  const sources = (text: string) =>
    read(text).readings.map(({ claim }) => [claim.modality, claim.attribution?.source ?? null]);

  it('goes on behind जबकि', () => {
    expect(sources('मंत्री ने कहा कि बाजार बंद रहा। जबकि स्कूल में परीक्षा हुई।')).toEqual([
      ['reported', 'मंत्री'],
      ['reported', 'मंत्री'],
    ]);
  });

  it('makes no claim that somebody spoke, without what was said', () => {
    expect(texts('विधायक सुरेश यादव बोले।')).toEqual([]);
  });

  it('ends with the sentence elsewhere', () => {
    expect(sources('मंत्री ने कहा कि बाजार बंद रहा। स्कूल में परीक्षा हुई।')).toEqual([
      ['reported', 'मंत्री'],
      ['asserted', null],
    ]);
  });

  it('hedges what is feared', () => {
    expect(sources('पुलिस ने दो लोगों के डूबने की आशंका जताई है।')).toEqual([['hedged', 'पुलिस']]);
  });

  it('is so where it is what a problem or a merit is', () => {
    expect(texts('समस्या यह है कि मेरठ के अस्पताल में 12 डॉक्टर ही हैं।')).toEqual(['मेरठ के अस्पताल में 12 डॉक्टर ही हैं।']);
  });

  it('is known for no clause behind an unknown matrix verb', () => {
    expect(texts('लोगों ने इस बात के लिए वोट दिया कि पुल का नाम बदला गया।')).toEqual([]);
  });
});

describe('what somebody is told to do', () => {
  it('is what is said', () => {
    expect(texts('पटना के लोगों को घर खाली करने के लिए कहा गया है।')).toEqual([
      'पटना के लोगों को घर खाली करने के लिए कहा गया है।',
    ]);
  });

  it('is no content where nobody is told anything', () => {
    expect(texts('रमेश यादव ने समझाने के लिए कहा।')).toEqual([]);
  });
});
