import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import { headlineName } from '../../../claims/languages/hi/questions/story/headline/headline-name.ts';

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2021-05-03' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items.map(({ stem }) => stem);
}
const labelOf = (text: string) => eventsOf(text)?.main.label;

describe('the event of a story', () => {
  it.each([
    [
      'at the end of a headline',
      'पटना के बाजार में जोरदार धमाका, चार घायल\nधमाका सुबह हुआ।',
      'पटना के बाजार में धमाका',
    ],
    ['by what belongs to it', 'असम में बाढ़ की स्थिति गंभीर है। बाढ़ का पानी बढ़ा।', 'असम में बाढ़'],
    ['near a place', 'पटना के पास हुए भूस्खलन में पुल ढहा। भूस्खलन बड़ा था।', 'पटना के पास भूस्खलन'],
    ['by a compound', 'पटना में दो गुटों के बीच मुठभेड़ का सिलसिला जारी है। मुठभेड़ रात में हुई।', 'पटना में मुठभेड़'],
    [
      'with its kind, once, by what came of it',
      'बस्तर में सोमवार को नक्सली हमले में तीन जवान शहीद\nशव लाए गए।',
      'बस्तर में नक्सली हमला',
    ],
    ['a storm by its name', 'फ्लोरिडा में इरमा तूफान से सात लोगों की मौत\nराहत जारी है।', 'फ्लोरिडा में इरमा तूफान'],
    [
      'by letters typed in one with their dot',
      'पटना में दो गुटों के बीच मुठभे\u095c का सिलसिला जारी है। मुठभे\u095c रात में हुई।',
      'पटना में मुठभेड़',
    ],
    ['by its dateline', 'मेरठ। गगोल मार्ग पर गोदाम में भीषण आग लग गई। दो मजदूर लापता हैं।', 'मेरठ में आग'],
    ['by a dateline of no list', 'संवाद सहयोगी, चनेड़ : रविवार को जंगल में लगी आग से दुकान राख हो गई।', 'चनेड़ में आग'],
    [
      'by its dateline, on a road between two other places',
      'चंदौली। सैदपुर-रामपुरा मार्ग पर भारी भूस्खलन हो गया। भूस्खलन से मार्ग बंद है।',
      'चंदौली में भूस्खलन',
    ],
    [
      'by the dateline of a mishap',
      'झांसी। लिफ्ट से गिरकर एक मजदूर की मौत हो गई। हादसा दोपहर में हुआ।',
      'झांसी में हादसा',
    ],
    ['by a capital that it names', 'भोपाल। शहर के एक गोदाम में सुबह आग लग गई। दमकल पहुंची।', 'भोपाल में आग'],
  ])('is told %s', (_, text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    ['several of them', 'इराक में आत्मघाती हमले, जांच शुरू\nहमले सुबह हुए। हमले में पुल टूटा।'],
    ['the last of two places', 'नेपाल और भूटान में आए भूकंप में पुल टूटे। भूकंप रात में आया।'],
    ['at the dateline, where another place is told', 'मेरठ। बागपत में गोदाम में आग लग गई। दो मजदूर लापता हैं।'],
    [
      'at the dateline, where a road from there to another town is told',
      'चंदौली। चंदौली-सैदपुर मार्ग पर रामपुरा के पास भारी भूस्खलन हो गया। भूस्खलन से मार्ग बंद है।',
    ],
    ['at the dateline of a capital', 'लखनऊ। कोयला गोदाम में आग लग गई। दो मजदूर लापता हैं।'],
    ['what nothing came of', 'बस्तर में नक्सली हमले से निपटने की तैयारी\nबैठक हुई।'],
    ['what is called no more than a mishap', 'पटना के लोग हादसे में तीन की मौत से दुखी\nशोक सभा हुई।'],
    ['what somebody else did', 'पटना में नेता ने दिल्ली की सरकार पर हमला किया। हमला तीखा था।'],
  ])('is not %s', (_, text) => {
    expect(labelOf(text)).toBeUndefined();
  });

  it('is not put before what another event did', () => {
    const FLOOD = 'पटना में आई बाढ़ से कई गांव डूब गए। बाढ़ के पानी से 40 गांव घिरे हैं।';
    const stems = stemsOf(`${FLOOD} सड़क दुर्घटनाओं में पुलिस ने तीन ट्रक जब्त किए। अब तक पांच लोगों को जेल भेजा गया है।`);
    for (const stem of stems.filter((one) => /ट्रक|जेल/u.test(one))) expect(stem).not.toContain('बाढ़');
  });
});

describe('the weather of another state', () => {
  const told = (rest: string) =>
    stemsOf(`शिमला में भूस्खलन में चार लोगों की मौत हो गई। भूस्खलन के बाद सड़क बंद रही। ${rest}`).filter((stem) =>
      /दुकान/u.test(stem),
    );

  it('is not put under the event of the story', () => {
    const stems = told('महाराष्ट्र के पुणे में बारिश के कारण 12 दुकानों में पानी भर गया है।');
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toContain('भूस्खलन');
  });
});

describe('the headline as the name of a story', () => {
  it('is its first clause, behind a colon where it has one', () => {
    expect(headlineName('पटना में पुल का उद्घाटन टला, जांच के आदेश')?.text).toBe('पटना में पुल का उद्घाटन टला');
    expect(headlineName('मौसम: गया में सर्दी का कहर जारी')?.text).toBe('गया में सर्दी का कहर जारी');
  });

  it.each([
    'पटना में आज क्या रहा खास',
    'सरकार ने उठाया बड़ा कदम',
    'जानिए पटना के पुल की कहानी',
    '"पटना का पुल नहीं टूटा"',
    'पटना में पुल के लिए मंत्री की अपील',
    'पटना में पुल का काम रुका।',
    'पटना के मेले में आए लोग नाराज थे',
  ])('is no name: %s', (headline) => {
    expect(headlineName(headline)).toBeNull();
  });
});

describe('what a story of one country counts there', () => {
  it('is asked under the name of that country', () => {
    const stems = stemsOf(`ईरान में कोरोना के मामले बढ़े
ईरान में कोरोना वायरस तेजी से फैला। देश में कोरोना से अब तक 978 लोग संक्रमित हुए हैं। ईरान ने स्कूल बंद किए।`);
    for (const stem of stems.filter((one) => one.includes('संक्रमित'))) expect(stem).toContain('ईरान');
  });

  it('is not asked as that of a state where it is of the whole country', () => {
    const stems = stemsOf(`बिहार में कोरोना के मामले बढ़े
बिहार में कोरोना वायरस तेजी से फैला। देश में कोरोना से अब तक 978 लोग संक्रमित हुए हैं। बिहार ने स्कूल बंद किए।`);
    for (const stem of stems.filter((one) => one.includes('संक्रमित'))) expect(stem).not.toContain('बिहार');
  });
});

describe('a total whose day is told before it', () => {
  const TOLD = 'और अब तक पटना में 49 पुल टूट चुके हैं।';

  it('is not asked without that day', () => {
    expect(stemsOf(`12 मार्च को नदी का पानी बढ़ा ${TOLD}`).join(' ')).not.toContain('कितने पुल');
  });

  it('is asked where none is told', () => {
    expect(stemsOf(`नदी का पानी बढ़ा ${TOLD}`).join(' ')).toContain('कितने पुल');
  });
});

describe('cases of an illness that a claim does not name', () => {
  const CASES = 'मंगलवार को पटना में 31 नए मरीज मिले।';

  it('are told under the one illness of the story', () => {
    const stems = stemsOf(`${CASES} बिहार सरकार ने डेंगू की जांच तेज की।`).filter((one) => one.includes('नए मरीज'));
    expect(stems).not.toEqual([]);
    for (const stem of stems) expect(stem).toContain('डेंगू');
  });

  it('are not asked where the story names none', () => {
    expect(stemsOf(`${CASES} बिहार सरकार ने जांच तेज की।`).join(' ')).not.toContain('नए मरीज');
  });
});
