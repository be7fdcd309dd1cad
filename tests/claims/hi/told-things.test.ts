import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a pronoun of a thing', () => {
  it('is told as the one thing of the sentence before that can have what is said of it', () => {
    const bridge = claimsOf(
      'मुख्यमंत्री ने गंडक नदी पर बने पुल का उद्घाटन किया। यह पुल 5.5 किलोमीटर लंबा है और इसके निर्माण पर 1,850 करोड़ रुपये खर्च हुए हैं।',
    );
    expect(bridge).toContain('गंडक नदी पर बना पुल 5.5 किलोमीटर लंबा है।');
    expect(bridge).toContain('गंडक नदी पर बने पुल के निर्माण पर 1,850 करोड़ रुपये खर्च हुए हैं।');
    const ward = 'पटना का नया अस्पताल सोमवार से शुरू हो गया। इसमें 500 बिस्तर हैं।';
    expect(claimsOf(ward)).toContain('पटना के नए अस्पताल में 500 बिस्तर हैं।');
  });

  it('is told as a bill by what stands in it, and a train by its coaches and who was aboard', () => {
    const bill = 'संसद ने डेटा सुरक्षा विधेयक पारित किया। इसमें 250 करोड़ रुपये तक के जुर्माने का प्रावधान है।';
    expect(claimsOf(bill)).toContain('डेटा सुरक्षा विधेयक में 250 करोड़ रुपये तक के जुर्माने का प्रावधान है।');
    const train = claimsOf(
      'सोमवार को जयपुर एक्सप्रेस पटरी से उतर गई। इसके 12 डिब्बे पलट गए। इसमें सवार 40 यात्री घायल हुए।',
    );
    expect(train).toContain('जयपुर एक्सप्रेस के 12 डिब्बे पलट गए।');
    expect(train).toContain('जयपुर एक्सप्रेस में सवार 40 यात्री घायल हुए।');
  });

  it('is told as what an act is done to', () => {
    const told = claimsOf('भारत ने अग्नि-5 मिसाइल का सफल परीक्षण किया। इसकी मारक क्षमता 5,000 किलोमीटर है।');
    expect(told).toContain('अग्नि-5 मिसाइल की मारक क्षमता 5,000 किलोमीटर है।');
    expect(told.some((text) => text.startsWith('भारत की मारक'))).toBe(false);
  });

  it('is told as a quake by where it was', () => {
    const told = claimsOf('जापान में सोमवार को 6.2 तीव्रता का भूकंप आया। इसका केंद्र टोक्यो से 120 किलोमीटर दूर था।');
    expect(told).toContain('जापान में आए 6.2 तीव्रता के भूकंप का केंद्र टोक्यो से 120 किलोमीटर दूर था।');
  });

  it('is left out where two things can have it, or the one is not told by what says which', () => {
    const two = claimsOf('रामनगर का पुल और सोनपुर की सुरंग खुल गई। इसकी लंबाई 5 किलोमीटर है।');
    expect(two.some((text) => text.includes('5 किलोमीटर'))).toBe(false);
    const bare = claimsOf('नई ट्रेन दो शहरों के बीच चलेगी। इसमें 18 डिब्बे होंगे।');
    expect(bare.some((text) => text.includes('18 डिब्बे'))).toBe(false);
    const far = claimsOf('पटना में भूकंप आया। लोग घरों से निकल आए। इसका केंद्र गया था।');
    expect(far.some((text) => text.includes('केंद्र'))).toBe(false);
  });

  it('is never told as where something was, nor beside what may be a thing or somebody', () => {
    const frog = claimsOf(
      'केरल के वैज्ञानिकों ने पश्चिमी घाट में मेंढक की एक नई प्रजाति खोजी है। इसका नाम राना रखा गया है। यह केवल 2.5 सेंटीमीटर लंबा है।',
    );
    expect(frog.some((text) => text.startsWith('पश्चिमी घाट'))).toBe(false);
    const statue = claimsOf(
      'पटना संग्रहालय को सोमवार को 11वीं सदी की एक विष्णु मूर्ति सौंपी गई। इसकी ऊंचाई 1.8 मीटर है।',
    );
    expect(statue.some((text) => text.startsWith('पटना संग्रहालय की ऊंचाई'))).toBe(false);
  });

  it('is never told as a body where a thing beside it has the weight', () => {
    const told = claimsOf('इसरो ने सोमवार को उपग्रह जीसैट-20 छोड़ा। इसका वजन 4,700 किलोग्राम है।');
    expect(told.some((text) => text.includes('संगठन का वजन'))).toBe(false);
  });
});

describe('what came upon a counted group', () => {
  it('tells who they are when the next sentence says what was done to them', () => {
    const them = claimsOf('हादसे में 12 लोग घायल हुए। उन्हें जिला अस्पताल में भर्ती कराया गया है।');
    expect(them).toContain('घायल हुए 12 लोगों को जिला अस्पताल में भर्ती कराया गया है।');
    const both = claimsOf('हादसे में दो युवक घायल हो गए। दोनों को निजी अस्पताल में भर्ती कराया गया है।');
    expect(both).toContain('घायल हुए दो युवकों को निजी अस्पताल में भर्ती कराया गया है।');
  });

  it('tells nothing where their number is another, or somebody by name is told of beside them', () => {
    const other = claimsOf('हादसे में 12 लोग घायल हुए। दोनों को अस्पताल में भर्ती कराया गया है।');
    expect(other.some((text) => text.includes('भर्ती'))).toBe(false);
    const named = claimsOf('मोहन राय ने मदद की और 12 लोग घायल हुए। उन्हें जिला अस्पताल में भर्ती कराया गया है।');
    expect(named.some((text) => text.includes('12 लोगों को'))).toBe(false);
  });
});

describe('places that were listed by name', () => {
  it('are what "these towns" of the next sentence are', () => {
    const told = claimsOf('पटना, गया और आरा में तेज बारिश हुई। इन शहरों में स्कूल बंद रहे।');
    expect(told).toContain('पटना, गया और आरा में स्कूल बंद रहे।');
  });

  it('are not what another kind of places is', () => {
    const told = claimsOf('पटना, गया और आरा में तेज बारिश हुई। इन राज्यों में स्कूल बंद रहे।');
    expect(told.some((text) => text.includes('स्कूल'))).toBe(false);
  });
});

describe('"here"', () => {
  it('is the place that the sentence before opened with, wherever the story was filed', () => {
    const told = claimsOf(
      'पटना, 12 मार्च। जयपुर में तेज आंधी आई। अलवर में कई मकानों की छतें उड़ गईं। यहां तीन लोगों की मौत हो गई।',
    );
    expect(told).toContain('अलवर में तीन लोगों की मौत हो गई।');
  });

  it('is not known where the place before did not open its clause', () => {
    const told = claimsOf('पटना, 12 मार्च। जयपुर में तेज आंधी आई। लोग अलवर से लौट आए। यहां तीन लोगों की मौत हो गई।');
    expect(told.some((text) => text.startsWith('अलवर में तीन'))).toBe(false);
  });
});

describe('a bare noun whose clause names one of its kind', () => {
  it('is no other one that was told of before', () => {
    const told = claimsOf(
      'गया के पास हादसे के बाद रेलवे की राहत ट्रेन रवाना कर दी गई है।\n\nपटना में शुक्रवार को जनता एक्सप्रेस का इंजन ट्रेन से अलग हो गया।',
    );
    expect(told.some((text) => text.includes('राहत ट्रेन से अलग'))).toBe(false);
    expect(told).toContain('जनता एक्सप्रेस का इंजन ट्रेन से अलग हो गया।');
  });
});

describe('a quake whose shocks alone were felt somewhere', () => {
  it('is told as felt there, and not as having come there', () => {
    const felt = claimsOf('बिहार और नेपाल में भूकंप के झटके महसूस किए गए। इस भूकंप की तीव्रता 6.1 मापी गई है।');
    expect(felt.some((text) => text.includes('में आए भूकंप'))).toBe(false);
    expect(felt.some((text) => text.includes('में महसूस किए गए भूकंप की तीव्रता 6.1'))).toBe(true);
    const far = claimsOf(
      'मंत्री ने पटना में बैठक की। सोमवार को नेपाल में तीव्र भूकंप के झटके महसूस किए गए। इस भूकंप की वजह से एक व्यक्ति की मौत हो गई।',
    );
    expect(far.some((text) => text.includes('में आए तीव्र भूकंप'))).toBe(false);
    expect(far.some((text) => text.includes('नेपाल में महसूस किए गए तीव्र भूकंप'))).toBe(true);
    const came = claimsOf('नेपाल में सोमवार को भूकंप आया। इस भूकंप की तीव्रता 6.1 मापी गई है।');
    expect(came.some((text) => text.includes('नेपाल में आए भूकंप की तीव्रता 6.1'))).toBe(true);
  });
});
