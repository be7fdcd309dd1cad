import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

/** Days are told in stories alone: so many sentences make one. */
const STORY =
  'ठंड बढ़ी\nपटना, 12 नवंबर। बिहार में ठंड बढ़ गई है। पटना में कोहरा छाया रहा। गया में धूप निकली। नवादा में हवा चली। आरा में बादल छाए रहे। बक्सर में बूंदाबांदी हुई। सिवान में ओस गिरी।';

/** The claims of a story of Thursday, 12 November 2026. */
const textsOf = (text: string) =>
  readArticle({ text: `${STORY} ${text}`, lang: 'hi', publishedAt: '2026-11-12' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('a weekday that was still to come', () => {
  it.each([
    'पटना के जिला प्रशासन ने पांचवीं तक के स्कूल सोमवार से नौ बजे के बाद खोलने का आदेश दिया है।',
    'पटना में कानूनी राय के लिए सोमवार को बैठक बुलाई गई है।',
    'मौसम विभाग ने गया और नवादा के लिए शनिवार को रेड अलर्ट जारी किया है।',
    'गया के उपायुक्त ने शनिवार को सभी स्कूल बंद रखने के आदेश दिए हैं।',
    'विधानसभा की कार्यवाही शुक्रवार सुबह 11 बजे तक के लिए स्थगित हुई।',
    'पटना की अदालत ने आरोपी को सोमवार तक पुलिस हिरासत में भेज दिया।',
    'पटना के कला भवन ने शुक्रवार के सभी कार्यक्रम स्थगित कर दिए हैं।',
    'गया के उपायुक्त ने रविवार तक नुकसान की रिपोर्ट मांगी है।',
    'बिहार के मुख्यमंत्री ने सोमवार को गया का दौरा करने और पीड़ितों को एक लाख रुपये देने की घोषणा की है।',
    'गया में रेल लाइन शनिवार शाम तक बहाल होने की उम्मीद है।',
    'शनिवार को दिल्ली से गया की सीधी उड़ान का सबसे सस्ता टिकट 14,320 रुपये में मिल रहा था।',
  ])('has no day of the calendar: %s', (text) => {
    expect(textsOf(text).filter((claim) => claim.includes('2026'))).toEqual([]);
  });

  it.each([
    'बिहार के मुख्यमंत्री ने सोमवार को गया का दौरा किया और पीड़ितों को एक लाख रुपये देने की घोषणा की।',
    'पटना के जिला प्रशासन ने मंगलवार को स्कूल खोलने का आदेश दिया है।',
    'पटना में सोमवार को बैठक हुई।',
    'बुधवार सुबह गया में हुए हिमस्खलन में चार लोगों के मरने की आशंका है।',
    'विधानसभा की कार्यवाही मंगलवार को दो बार स्थगित हुई।',
    'गया में बुधवार तक 312 मरीज भर्ती हो चुके हैं।',
    'मंगलवार को दिल्ली से गया की सीधी उड़ान का टिकट 14,320 रुपये में बिका।',
    'गया के हवाई अड्डे पर सोमवार रात तक 40 उड़ानें रद्द की जा चुकी हैं।',
    'गया के उपायुक्त ने सोमवार को पांच दिसंबर तक सभी स्कूल बंद रखने का आदेश जारी किया है।',
  ])('has one where it was before the news: %s', (text) => {
    expect(textsOf(text).some((claim) => claim.includes('नवंबर 2026'))).toBe(true);
  });
});

describe('a question of a weekday', () => {
  const stemOf = (text: string) => {
    const { article, readings } = readArticle({
      text: `${STORY} ${text}`,
      lang: 'hi',
      publishedAt: '2026-11-12',
    });
    const { items } = makeQuiz({
      readings,
      articles: [article],
      items: 20,
      seed: 'a',
      kinds: ItemKind.options,
    });
    return items.find(({ stem }) => stem.includes('गया के कितने'))?.stem;
  };

  it('tells no date of the week before where the day is still to come', () => {
    const stem = stemOf('गया के 312 स्कूलों में सोमवार तक छुट्टी कर दी गई है।');
    expect(stem).toContain('सोमवार तक');
    expect(stem).not.toContain('9 नवंबर');
  });

  it('tells the date of a day that is over', () => {
    expect(stemOf('गया के 312 स्कूलों में सोमवार को परीक्षा हुई।')).toContain('सोमवार (9 नवंबर 2026)');
  });
});
