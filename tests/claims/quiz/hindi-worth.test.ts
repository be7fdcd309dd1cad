import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { ItemKind } from '../../../claims/model.ts';
import { isOfNoDay } from '../../../claims/quiz/asking/of-no-day.ts';
import type { Asking } from '../../../claims/quiz/types.ts';

function itemsOf(text: string, publishedAt?: string) {
  const { article, readings } = readArticle({
    text,
    lang: 'hi',
    title: '',
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items;
}
const keysOf = (text: string, publishedAt?: string) =>
  itemsOf(text, publishedAt).map(({ options, key }) => options.find(({ id }) => id === key)?.text);

describe('what is beside the matter of a story', () => {
  it.each([
    'किस शहर की स्टार्टअप कंपनी नीलम मोटर्स ने नया स्कूटर उतारा है?',
    'किस शहर में स्थित उच्चायोग ने छात्रों की वापसी की पुष्टि की है?',
    'बारिश से कितने किलोमीटर लंबे राजमार्ग पर यातायात रोक दिया गया?',
    'विभाग ने योजना के कितने साल पूरे होने पर शुल्क घटाया है?',
    'गया में सूर्यास्त कितने बजे हुआ?',
    'विमान सुबह कितने बजे पटना से रवाना हुआ था?',
    'हवाई अड्डे पर कितनी एंबुलेंस तैनात थीं?',
    'गोदाम की आग पर फायर ब्रिगेड की कितनी गाड़ियां पहुंचीं?',
    'लोकगायक के परिवार में कितने पोते हैं?',
    'मोहन राणा के पेट में कितनी गोलियां लगी थीं?',
    'मोहन राणा कितने साल से किराए के मकान में रहते हैं?',
    'कितने दिवसीय महापर्व छठ रविवार को संपन्न हुआ?',
    'दो गुटों की कहासुनी के बाद गिनती कितनी देर रोकनी पड़ी?',
    'हर साल औसतन कितने चक्रवात आते हैं?',
    'बाघिन का पोस्टमार्टम कितने डॉक्टरों के पैनल ने किया?',
    'घायल किसान को इलाज के लिए किस शहर ले जाया गया?',
    'आग बढ़ने पर किस जगह से एक गाड़ी बुलाई गई?',
    'कंपनी ने दिल्ली से किस जिले के लिए उड़ान शुरू की है?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'पटना की किस कंपनी ने नया स्कूटर उतारा है?',
    'किस राज्य में 12 किलोमीटर लंबी सड़क धंस गई?',
    'मंत्री ने कितने किलोमीटर लंबे राजमार्ग का उद्घाटन किया?',
    'आग में परिवार के कितने बच्चे झुलस गए?',
    'लोकगायक के परिवार में कितनी बेटियां हैं?',
    'कितनी दमकल गाड़ियों ने आग पर काबू पाया?',
    'पुलिस ने मोहन राणा के पास से कितनी गोलियां बरामद कीं?',
    'तकनीकी खराबी से मेट्रो सेवा कितनी देर रुकी रही?',
    'किस जिले में हवाई अड्डे का काम शुरू हुआ है?',
    'टक्कर में घायल कितने लोगों को पटना ले जाया गया?',
  ])('is asked where it is the news: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a figure cut out of its words', () => {
  it.each([
    'पुल पर कितने पहिया वाहनों की एंट्री बंद कर दी गई?',
    'एक और कितने ग्राम के सिक्के दोपहर तक खत्म हो गए?',
    'फैसले का असर करीब कितने रुपये होगा?',
    'गुरुवार शाम समय करीब कितने बजे पेड़ सड़क पर गिरा?',
    'राज्य में शनिवार को कितने से अधिक खुराक दी गईं?',
    'विमान में सवार कितने अन्य लोग अस्पताल में हैं?',
    'विभाग के अनुसार, कितने जिलों में, गया में सबसे अधिक 120 मकान ढहे?',
    'गया में हादसा: हादसा किस सड़क पर हुआ?',
    'किस महीने में बिक्री के आंकड़े पहली तिमाही में तेजी दिखाते हैं?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'पुल पर कितने वाहनों की एंट्री बंद कर दी गई?',
    'दोपहर तक कितने ग्राम के सिक्के खत्म हो गए?',
    'तूफान से कितने से अधिक घरों को नुकसान हुआ है?',
    'हादसे में चालक की मौत हो गई और कितने अन्य घायल हुए?',
    'किस महीने में बिक्री सबसे ज्यादा रही?',
  ])('is asked where it is whole: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a figure that rises day by day', () => {
  it.each([
    'मंत्रालय के अनुसार, देश में कोरोना के कुल मामलों का आंकड़ा कितने तक पहुंच गया है?',
    'गया जिले में कोरोना संक्रमण से कितनी मौत हुई है?',
    'रविवार को कोविड वैक्सीन की कितनी खुराक दी गईं?',
    'किस देश में एक दिन में रिकॉर्ड सात लाख कोरोना टेस्ट हुए?',
    'गया में जहरीली शराब पीने से कितने लोगों की मौत हो गई?',
  ])('lacks its day: %s', (stem) => {
    expect(lacksDay(stem)).toBe(true);
  });

  it.each([
    'कोरोना के चलते राज्य सरकार ने हफ्ते में कितने दिन लॉकडाउन का फैसला किया है?',
    '12 मार्च 2021 को कोविड वैक्सीन की कितनी खुराक दी गईं?',
    'गया में बस खाई में गिरने से कितने लोगों की मौत हो गई?',
    'विस्तार के बाद उपनगरीय सेवाओं की संख्या बढ़कर कितनी हो गई?',
  ])('has it, or needs none: %s', (stem) => {
    expect(lacksDay(stem)).toBe(false);
  });
});

describe('a story of no day', () => {
  const party = 'कांग्रेस के नेता रमेश पटेल ने पटना में नई सड़क परियोजना का विरोध करते हुए धरना दिया।';

  it('asks nobody of which party or place somebody is', () => {
    expect(
      itemsOf(party)
        .map(({ stem }) => stem)
        .filter((stem) => / नेता हैं\?$/u.test(stem)),
    ).toEqual([]);
  });

  it('may ask what somebody founded, which stays so, and no office', () => {
    const role = (text: string) =>
      ({
        reading: { claim: { lang: 'hi', kind: 'role', text } },
        target: { kind: 'organisation', asOf: null },
        argument: { text: '' },
      }) as unknown as Asking;
    expect(isOfNoDay(role('मोहन राय जन सेवा दल के संस्थापक हैं।'))).toBe(false);
    expect(isOfNoDay(role('मोहन राय जन सेवा दल के नेता हैं।'))).toBe(true);
  });

  it('asks for no day of no year, nor for an hour', () => {
    const text = 'पटना विश्वविद्यालय ने 28 जुलाई को सुबह 11 बजे गांधी मैदान में दीक्षांत समारोह किया।';
    expect(keysOf(text).filter((key) => /जुलाई|बजे/u.test(key ?? ''))).toEqual([]);
  });

  it('asks for the hour of what all felt', () => {
    expect(keysOf('शिमला में मंगलवार रात 12 बजे पहाड़ खिसकने से बस खाई में गिर गई।')).toContain('12 बजे');
    expect(keysOf('नेपाल में मंगलवार सुबह 8:09 बजे भूकंप के झटके महसूस किए गए।')).toContain('8:09 बजे');
  });
});
