import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const all = (text: string) => texts(text).join(' ');

describe('"इसके लिए" and "इस जीत से"', () => {
  it('are left out before what stands or comes about whatever they mean', () => {
    expect(texts('राज्य में 12 जनवरी को मेला लगेगा। इसके लिए 340 शिविर बनाए गए हैं।')).toContain(
      '340 शिविर बनाए गए हैं।',
    );
    expect(texts('गया की टीम ने मेरठ को 12 अंक से हराया। इस जीत से मेजबान टीम को छह अंक मिले।')).toContain(
      'मेजबान टीम को छह अंक मिले।',
    );
  });

  it('leave nothing to tell where the rest needs them', () => {
    expect(all('सरकार ने योजना बनाई है। 40 परिवारों ने इसके लिए आवेदन किया है।')).not.toContain('40 परिवारों');
    expect(all('गया की टीम ने मेरठ को 12 अंक से हराया। इस जीत से बड़ी जीत 2012 में मिली थी।')).not.toContain('2012');
  });
});

describe('"इसी अवधि"', () => {
  it('is the stretch of the year that it is now, behind "पिछले साल"', () => {
    expect(texts('पिछले साल इसी मौसम में 22 ट्रेनें रद्द की गई थीं।')).toContain(
      'पिछले साल इसी मौसम में 22 ट्रेनें रद्द की गई थीं।',
    );
  });

  it('is never left out of its year, and is not known alone', () => {
    expect(texts('पिछले साल इसी अवधि में 20 लोग बचाए गए थे।')).not.toContain('पिछले साल 20 लोग बचाए गए थे।');
    expect(all('मेरठ में इसी अवधि में 20 लोग बचाए गए थे।')).not.toContain('मेरठ में इसी अवधि');
  });
});

describe('"दोनों ओर"', () => {
  const stuck = 'पुलिस ने सड़क बंद कर दी। दोनों ओर 900 वाहन फंसे हैं।';

  it('is told, and asked of no one', () => {
    const told = read(stuck).readings.find(({ claim }) => claim.text === 'दोनों ओर 900 वाहन फंसे हैं।');
    expect(told?.form.blocks).toContain('bare-sides');
  });

  it('is not any two', () => {
    expect(all('पुलिस ने सड़क बंद कर दी। दोनों गाड़ियों में 900 बोरे मिले।')).not.toContain('900 बोरे');
  });
});

describe('a group to whom something was done', () => {
  it('is told with it in "इनमें से"', () => {
    expect(texts('शाम तक 14 लोगों को मलबे से निकाला जा चुका था। इनमें से चार की हालत नाजुक है।')).toContain(
      'मलबे से निकाले गए 14 लोगों में से चार की हालत नाजुक है।',
    );
  });

  it('is not known where it is still to be done', () => {
    expect(all('शाम तक 14 लोगों को मलबे से निकाला जा सकता है। इनमें से चार की हालत नाजुक है।')).not.toContain(
      'चार की हालत',
    );
  });
});

describe('"यह जमीन"', () => {
  it('is the one that the sentence before told with whose it is', () => {
    const { readings } = read('मंत्री ने वन विभाग की 3.4 हेक्टेयर जमीन अस्पताल को दी। यह जमीन 2014 से खाली पड़ी थी।');
    const claim = readings.at(-1)?.claim;
    expect(claim?.text).toBe('वन विभाग की 3.4 हेक्टेयर जमीन 2014 से खाली पड़ी थी।');
    expect(claim?.substitutions[0]?.antecedent?.exact).toBe('वन विभाग की 3.4 हेक्टेयर जमीन');
  });

  it('is not known beside another, nor two sentences on', () => {
    expect(
      all(
        'मंत्री ने वन विभाग की 3.4 हेक्टेयर जमीन और रेलवे की 2.1 हेक्टेयर जमीन अस्पताल को दी। यह जमीन 2014 से खाली पड़ी थी।',
      ),
    ).not.toContain('2014');
    expect(
      all(
        'मंत्री ने वन विभाग की 3.4 हेक्टेयर जमीन अस्पताल को दी। मेरठ में बारिश हुई। लोग घर लौटे। यह जमीन 2014 से खाली पड़ी थी।',
      ),
    ).not.toContain('2014');
  });
});

describe('a company whose founding was told', () => {
  const founded = 'निर्माला की स्थापना 2012 में हुई थी। ';

  it('is meant by what it has, earns and bears', () => {
    const told = texts(
      `${founded}वित्त वर्ष 2024-25 में उसका राजस्व बढ़कर 966 करोड़ रुपये रहा, जो उससे पिछले वर्ष 700 करोड़ था। इस दौरान उसने 21 करोड़ रुपये का शुद्ध लाभ कमाया, जबकि 2023-24 में उसे 47 करोड़ रुपये का घाटा हुआ था।`,
    );
    expect(told).toContain('वित्त वर्ष 2024-25 में निर्माला का राजस्व बढ़कर 966 करोड़ रुपये रहा।');
    expect(told).toContain('निर्माला ने 21 करोड़ रुपये का शुद्ध लाभ कमाया।');
    expect(told).toContain('2023-24 में निर्माला को 47 करोड़ रुपये का घाटा हुआ था।');
  });

  it('is not surely meant once somebody else acts', () => {
    expect(all(`${founded}बैंक ने कर्ज दिया। 2023-24 में उसे 47 करोड़ रुपये का घाटा हुआ था।`)).not.toContain('47 करोड़');
    expect(all(`${founded}पिछले साल उसे पुरस्कार मिला।`)).not.toContain('निर्माला को पुरस्कार');
  });
});
