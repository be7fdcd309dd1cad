import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { needsTopic } from '../../../claims/languages/hi/questions/stem/topics.ts';

const stems = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' });
  return makeQuiz({ articles: [article], readings, items: 12, seed: 's' }).items.map(({ stem }) => stem);
};

describe('a Hindi stem of what its story is of', () => {
  it.each([
    'मालत्या में बिजली कितने घंटे बाद बहाल हुई?',
    'मृतकों में कितनी महिलाएं और दो बच्चे शामिल हैं?',
    'मुख्यमंत्री ने मृतक के परिजनों को कितने रुपये देने की घोषणा की?',
    'आरोपियों के पास से कितने फोन मिले?',
    'त्रिपुरा में कितने लोग चपेट में आए हैं?',
  ])('stands under its name alone: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
    expect(needsTopic(stem)).toBe(true);
  });

  it.each([
    'भूकंप के कितने घंटे बाद बिजली बहाल हुई?',
    'हिमस्खलन में कितने घंटे बाद जवान मिला?',
    'त्रिपुरा में कितने लोग बाढ़ की चपेट में आए हैं?',
    'समिति में कितनी महिलाएं शामिल हैं?',
  ])('stands alone: %s', (stem) => expect(needsTopic(stem)).toBe(false));

  it('is asked under it, and not without it', () => {
    const told = 'सोनपुर में बिजली सात घंटे बाद बहाल हुई।';
    expect(stems(`सोनपुर में भूकंप, 14 घायल\n\nसोनपुर में बुधवार को भूकंप आया। ${told}`).join()).toMatch(
      /भूकंप[^:]*: .*कितने घंटे बाद बहाल हुई/u,
    );
    expect(stems(told).join()).not.toContain('कितने घंटे बाद');
  });
});

describe('a Hindi stem that is put right', () => {
  it.each([
    ['. कैथी जॉन के अनुसार, कितने लोग घायल हैं?', 'कैथी जॉन के अनुसार, कितने लोग घायल हैं?'],
    ['जारी आंकड़ों के अनुसार, कितने पुल टूटे?', 'आंकड़ों के अनुसार, कितने पुल टूटे?'],
    ['असम में असम में कितने गांव डूबे?', 'असम में कितने गांव डूबे?'],
    ['केवल मंगलवार की बात करें तो कितने पुल बने?', 'मंगलवार को कितने पुल बने?'],
    ['तबाही की बात करें बीते हफ्ते में गया में कितने घर गिरे?', 'बीते हफ्ते में गया में कितने घर गिरे?'],
    ['नेपाल में आए किस कारण आठ लोगों की मौत हुई?', 'नेपाल में किस कारण आठ लोगों की मौत हुई?'],
    ['पूर्णिमा पर किस नदी के स्नान के लिए लोग गए?', 'पूर्णिमा पर किस नदी में स्नान के लिए लोग गए?'],
    ['हमले की जिम्मेदारी किस संगठन के आतंकी समूह ने ली?', 'हमले की जिम्मेदारी किस आतंकी समूह ने ली?'],
    ['फिर कितने मिनट तक तालियां बजती रहीं?', 'कितने मिनट तक तालियां बजती रहीं?'],
    [
      'दो सेनाओं के बीच संयुक्त सैन्य अभ्यास किस सैन्य अभ्यास का पहला चरण आरंभ हुआ?',
      'दो सेनाओं के बीच किस संयुक्त सैन्य अभ्यास का पहला चरण आरंभ हुआ?',
    ],
    ['सुबह कितने बजे मिनट पर झटके लगे?', 'सुबह कितने बजे झटके लगे?'],
  ])('%s', (said, whole) => {
    expect(tidied(said)).toBe(whole);
    expect(isFlawed(whole)).toBe(false);
  });

  it('has its pronoun where whoever is told of is the source', () => {
    const text =
      'खबर\n\nकेंद्रीय मंत्री रमेश राणा ने बताया कि उन्होंने वित्त मंत्रालय के साथ परामर्श के बाद 14 कार्यालयों को बंद करने के आदेश पर हस्ताक्षर कर दिए हैं।';
    expect(stems(text).join()).toContain('रमेश राणा के अनुसार, उन्होंने वित्त मंत्रालय के साथ');
  });
});

describe('a Hindi stem that only looked flawed', () => {
  it.each([
    ['a row behind a source', 'वायु सेना के अनुसार, 442 ड्रोन और कितनी मिसाइलों को मार गिराया गया?'],
    ['two countries behind a source', 'संधि के अनुसार, किन दो देशों ने सहायता का वचन दिया है?'],
    ['those among whom others are', 'हमले में एक मेजर, पांच महिलाओं व दो बच्चों समेत कितने लोग घायल हो गए?'],
    ['an index', 'निफ्टी में कितने अंकों की तेजी रही?'],
    ['the centre of a storm', 'फ्लोरा का केंद्र किस राज्य के तट के पास था?'],
    ['a year of a storm', 'नामकरण की जरूरत किस वर्ष के एक तूफान के बाद महसूस हुई?'],
    ['a clause of time behind it', 'किस शहर में यात्रा उस वक्त रुक गई जब दो गुटों में कहासुनी हुई?'],
    ['a participle within it', 'भारत ने किस देश से लिए गए पुल को हटाने के बाद नए पुल की स्थापना की?'],
    ['how many a house has', 'कितने सदस्यों के सदन में मोहन राय को 188 मत मिले?'],
    ['a match by its number', 'भारत ने रविवार को खेले गए किस वनडे मैच में नेपाल को हराया?'],
    ['what one attack did', 'किस शहर में एक आत्मघाती हमले में 40 से ज्यादा लोग मारे गए?'],
    ['a distance before the number', 'राजधानी से 60 किलोमीटर उत्तर में हुए हमले में एक चालक और कितने सैनिक घायल हुए?'],
  ])('by %s', (_, stem) => expect(isFlawed(stem)).toBe(false));
});
