import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const PUBLISHED = '2026-11-14';

function claimsOf(text: string): string[] {
  return readArticle({ text, publishedAt: PUBLISHED }).readings.map(({ claim }) => claim.text);
}

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt: PUBLISHED });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('what somebody calls untrue', () => {
  it('is not told as what they say', () => {
    const claims = claimsOf(
      "मंत्री मोहन राय ने कहा कि 'जूते और कपड़े बिहार की कीमत पर अन्य राज्यों में बनाए जा रहे हैं' यह आरोप पूरी तरह से झूठ है।",
    );
    expect(claims.join(' ')).not.toContain('बनाए जा रहे हैं');
  });

  it('what they do not call untrue is', () => {
    const claims = claimsOf('मंत्री मोहन राय ने कहा कि सरकार ने 20 करोड़ रुपये दिए, यह झूठ नहीं है।');
    expect(claims.join(' ')).toContain('सरकार ने 20 करोड़ रुपये दिए');
  });
});

describe('sections of laws', () => {
  it('keep the bracket that says which part is meant; other brackets go', () => {
    expect(claimsOf('पुलिस ने आईटी अधिनियम की धारा 66(सी) के तहत मुकदमा दर्ज किया।').join(' ')).toContain(
      'धारा 66(सी)',
    );
    expect(claimsOf('पुलिस ने थाना क्षेत्र के दो युवकों (देर रात) पर मुकदमा दर्ज किया।').join(' ')).not.toContain(
      'देर रात',
    );
  });
});

describe('who does what in a joined clause', () => {
  it('what is run by a changed way is done by nobody told', () => {
    const claims = claimsOf(
      'पूर्व मध्य रेलवे ने 31 ट्रेनें रद्द कर दी हैं और पटना-गया मार्ग की 12 गाड़ियों को बदले हुए रास्ते से चलाया जा रहा है।',
    );
    expect(claims).toContain('पटना-गया मार्ग की 12 गाड़ियों को बदले हुए रास्ते से चलाया जा रहा है।');
  });

  it('what befell people belongs to its participle', () => {
    const claims = claimsOf('बाढ़ से लोगों को हुए नुकसान की भरपाई के लिए बिहार सरकार ने 20 करोड़ रुपये दिए।');
    expect(claims.join(' ')).toContain('लोगों को हुए नुकसान की भरपाई के लिए');
  });
});

describe('words of questions', () => {
  it('whoever spoke is told of by the pronoun', () => {
    const stems = stemsOf(
      'सोहन कश्यप पर शक गया। सोहन ने पुलिस को बताया कि उस पर खेल में हारे हुए पौने दो लाख रुपये का कर्ज था।',
    );
    expect(stems.join(' ')).toContain('बताया कि उस पर');
    expect(stems.join(' ')).not.toContain('कि सोहन कश्यप पर');
  });

  it('what votes are counted for is a seat, what a firm opens somewhere is not', () => {
    expect(stemsOf('सपा ने खतौली के नतीजे को अदालत में चुनौती देने का संकेत दिया है।').join(' ')).toContain(
      'किस सीट के नतीजे',
    );
    expect(stemsOf('एक निजी कंपनी ने मरम्मत के लिए खतौली में केंद्र खोला।').join(' ')).not.toContain('किस सीट');
  });
});
