import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { hasBareNoun } from '../../../claims/languages/hi/questions/story/bare-nouns.ts';
import {
  headlineName,
  signedName,
} from '../../../claims/languages/hi/questions/story/headline/headline-name.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}
const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('the name that a headline gives its story', () => {
  it.each([
    ["गुजरात तट से टकराया तूफान 'मेघा', चार लोग लापता", 'गुजरात तट से टकराया तूफान मेघा'],
    ['केरल: नाव और जहाज की टक्कर में 12 की मौत, सात घायल', 'केरल में नाव और जहाज की टक्कर'],
    ['भूटान में संसदीय चुनाव सात मार्च को, तैयारी शुरू', 'भूटान में संसदीय चुनाव'],
    ['भोपाल में आज से तीन दिन का विज्ञान मेला, 30 देश आए', 'भोपाल में तीन दिन का विज्ञान मेला'],
    ['टाटा स्टील ने 3,100 करोड़ में खरीदा इटली का कारखाना', 'टाटा स्टील ने 3,100 करोड़ में खरीदा इटली का कारखाना'],
  ])('is a clause without marks, toll and day: %s', (headline, name) => {
    expect(headlineName(headline)?.text).toBe(name);
  });

  it.each(['इसरो ने रचा इतिहास, सबने दी बधाई', 'भारतीय सेना ने उठाया बड़ा कदम', 'कीमतें कई गुना बढ़ीं'])(
    'is none where it says nothing of what happened: %s',
    (headline) => {
      expect(headlineName(headline)).toBeNull();
    },
  );
});

describe('a headline that names nothing itself', () => {
  it('is told with the city of its dateline', () => {
    const text = 'परिषद की बैठक में हाथापाई, छह निलंबित\nउज्जैन/नगर प्रतिनिधि। बैठक सोमवार को हुई।';
    expect(signedName('परिषद की बैठक में हाथापाई, छह निलंबित', text)?.text).toBe('परिषद की बैठक में हाथापाई, उज्जैन');
  });

  it.each([
    ['खुदरा महंगाई सात महीने में सबसे ज्यादा', 'नई दिल्ली, 3 मई (भाषा)। महंगाई बढ़ गई।'],
    ['गोवा में परिषद की बैठक में हाथापाई', 'पणजी। बैठक सोमवार को हुई।'],
    ['परिषद की बैठक में हाथापाई', 'बैठक सोमवार को हुई।'],
  ])('is none without a town of its own: %s', (headline, body) => {
    expect(signedName(headline, `${headline}\n${body}`)).toBeNull();
  });

  it('stands before figures of its story alone', () => {
    const stems = stemsOf(`परिषद की बैठक में हाथापाई, छह निलंबित
उज्जैन। परिषद की बैठक मंगलवार को हुई, जिसमें पार्षदों के बीच हाथापाई हो गई। माहौल बिगड़ता देख पुलिस को बुलाया गया। प्रस्ताव 41 के मुकाबले 17 मतों से पारित हो गया।`);
    expect(
      stems.some((stem) => /^उज्जैन – परिषद की बैठक में हाथापाई \(13 मई 2026 की खबर\): .*कितने मतों से/u.test(stem)),
    ).toBe(true);
  });
});

describe('a bare noun', () => {
  it.each([
    'याचिका मोहन वर्मा ने 2021 में दायर की थी।',
    'समारोह में 12 मंत्री मौजूद थे।',
    'भूकंप का केंद्र 40 किलोमीटर दूर था।',
  ])('says of none which it is: %s', (text) => {
    expect(hasBareNoun(text)).toBe(true);
  });

  it.each([
    'लखनऊ में कैबिनेट की बैठक में 12 प्रस्ताव पास हुए।',
    'ताइवान में मंगलवार को भूकंप के झटके महसूस किए गए।',
    'राष्ट्रीय परियोजना पर 300 करोड़ रुपये खर्च हुए।',
  ])('is none where it is named or told anew: %s', (text) => {
    expect(hasBareNoun(text)).toBe(false);
  });

  it('is asked of under the headline alone', () => {
    const told = 'गिरोह तीन साल से नकली नोट छापकर बिहार में बेच रहा था।';
    const isOfGang = (stem: string) => stem.includes('गिरोह कितने साल से');
    expect(stemsOf(`पुलिस ने पांच लोगों को गिरफ्तार किया है। ${told}`).filter(isOfGang)).toEqual([]);
    const headed = `कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़, पांच गिरफ्तार
पुलिस ने शनिवार को कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़ किया। पुलिस ने पांच लोगों को गिरफ्तार किया है। ${told}`;
    expect(stemsOf(headed).find(isOfGang)).toMatch(/^कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़(?::| \()/u);
  });
});

describe('an amount for each', () => {
  it('is not asked for without its number', () => {
    const stems = stemsOf(
      'मुख्यमंत्री योगी आदित्यनाथ ने सोमवार को मृतकों के परिजनों को तीन-तीन लाख रुपये की सहायता देने की घोषणा की।',
    );
    expect(stems.filter((stem) => stem.includes('तीन-तीन कितने'))).toEqual([]);
  });
});

describe('what a stem keeps and whom it offers', () => {
  const optionsTo = (text: string, part: string) =>
    itemsOf(text)
      .find(({ stem }) => stem.includes(part))
      ?.options.map((option) => option.text) ?? [];

  it('offers those of the cabinet beside the head of the state, where no gender shows', () => {
    const story = 'राष्ट्रपति द्रौपदी मुर्मू रविवार को अंगोला पहुंचीं। मुर्मू ने सोमवार को अंगोला की संसद को संबोधित किया।';
    const options = optionsTo(story, 'किसने');
    expect(options).not.toContain('प्रतिभा पाटिल');
    expect(options).not.toContain('आतिशी');
  });

  it('asks for no body that its work names', () => {
    const stems = stemsOf('कोहरे के कारण रेलवे ने सोमवार को बिहार में 94 ट्रेनें रद्द कर दीं।');
    expect(stems.filter((stem) => /किस (?:संगठन|संस्था)/u.test(stem))).toEqual([]);
  });

  it('asks for no year that belongs to a name', () => {
    const stems = stemsOf('परीक्षा बोर्ड ने मंगलवार को नीट पीजी 2026 के नतीजे घोषित कर दिए।');
    expect(stems.filter((stem) => stem.includes('पीजी किस वर्ष'))).toEqual([]);
  });

  it('says for where an alert is, though another claim tells it', () => {
    const stems = stemsOf(
      'मौसम विभाग ने अगले 48 घंटों के लिए चमोली और पिथौरागढ़ में भारी बारिश का अलर्ट जारी किया है।',
    );
    expect(stems.find((stem) => stem.includes('कितने घंटों'))).toContain('चमोली');
  });

  it('leaves a key its noun where the other options bear theirs', () => {
    const story =
      'मुंबई के अंधेरी इलाके में सोमवार को एक इमारत में आग लग गई। आग में घायल चार लोगों को कूपर अस्पताल में भर्ती कराया गया है।';
    const options = optionsTo(story, 'किस अस्पताल');
    expect(options.every((option) => option.endsWith('अस्पताल'))).toBe(true);
  });
});

describe('a span of time in two units', () => {
  it('is not asked for by half', () => {
    const stems = stemsOf('पटना में सुमन राय ने फाइनल में जापान के केनजी ओनो को एक घंटे 18 मिनट में हराया।');
    expect(stems.filter((stem) => /18 मिनट|एक घंटे/u.test(stem) && /कितन/u.test(stem))).toEqual([]);
  });
});
