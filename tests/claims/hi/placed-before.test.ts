import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

const read = (text: string, title = 'खबर') =>
  readArticle({ text, title, lang: 'hi', publishedAt: '2024-05-05' });
const texts = (text: string, title?: string) => read(text, title).readings.map(({ claim }) => claim.text);

const RAID = `बलिया में पुलिस ने शुक्रवार रात एक गोदाम पर छापा मारा।

गोदाम से 40 पेटी शराब बरामद हुई। पुलिस ने चार लोगों को हिरासत में लिया है। ट्रक भी जब्त कर लिया गया है।`;

describe('a claim that names nothing', () => {
  it('is told with the place that all of its story is of', () => {
    const told = texts(RAID);
    expect(told).toContain('बलिया में गोदाम से 40 पेटी शराब बरामद हुई।');
    expect(told).toContain('बलिया में पुलिस ने चार लोगों को हिरासत में लिया है।');
  });

  it('has the place from where the text tells it', () => {
    const claim = read(RAID).readings.find(({ claim: { text } }) => text.includes('पेटी'))?.claim;
    expect(claim?.spans).toContainEqual({ start: 0, end: 5, exact: 'बलिया' });
    expect(claim?.insertions).toContainEqual({ text: 'में', rule: 'setting' });
  });

  it('is told with the state of a story of several of its towns', () => {
    const story =
      'बिहार में तीन दिन से बारिश हो रही है।\n\nगया में 40 घर गिरे। आरा में दो पुल बह गए।\n\nनदियां उफान पर हैं। अब तक 12 लोगों की मौत हो चुकी है।';
    expect(texts(story)).toContain('बिहार में अब तक 12 लोगों की मौत हो चुकी है।');
  });

  it('is told with it beside people whom only their town knows', () => {
    const story = `${RAID}\n\nपुलिस ने चालक हरिराम वर्मा को भी पकड़ा है।`;
    expect(texts(story).some((text) => /^बलिया में पुलिस ने चालक हरिराम/u.test(text))).toBe(true);
  });

  it('stays as it is where whoever it tells of is gone', () => {
    expect(texts(`${RAID}\n\nदो तस्कर अभी फरार हैं।`).filter((text) => /फरार/u.test(text))).toEqual([
      'दो तस्कर अभी फरार हैं।',
    ]);
  });

  it('stays as it is where somebody whom all know may have acted anywhere', () => {
    const story = `${RAID}\n\nनरेंद्र मोदी ने पुलिस को बधाई दी है।`;
    expect(texts(story).filter((text) => /मोदी/u.test(text) && text.startsWith('बलिया'))).toEqual([]);
  });

  it('stays as it is in a story of a high court', () => {
    const story =
      'सुप्रीम कोर्ट ने बलिया में हुई एक हत्या के मामले में आठ लोगों की सजा घटाई।\n\nआठ लोग जेल में हैं। दो लोग रिहा किए गए। तीन लोगों पर जुर्माना लगाया गया।';
    expect(texts(story).filter((text) => text.startsWith('बलिया में'))).toEqual([]);
  });

  it('stays as it is where the story goes about', () => {
    const story =
      'बलिया में पुलिस ने एक गोदाम पर छापा मारा।\n\nजयपुर में भी दो गोदाम सील हुए। नागपुर में जांच हुई।\n\nपुलिस ने चार लोगों को हिरासत में लिया है।';
    expect(texts(story)).toContain('पुलिस ने चार लोगों को हिरासत में लिया है।');
  });

  it('stays as it is where its paragraph goes on about another place, until that comes back to its own', () => {
    const quake =
      'नेपाल में भूकंप से तबाही\n\nनेपाल में शुक्रवार को तेज भूकंप आया। नेपाल के पोखरा में 40 घर गिरे। राहत दल नेपाल भेजे गए हैं। नेपाल की सेना ने बचाव शुरू किया है।';
    const other = 'जापान के एक टापू में भी भूकंप ने तबाही मचाई। लोग सड़कों पर रहे। फिर बारिश हुई।';
    const bridges = 'तेज झटकों से 12 पुल टूट गए हैं।';
    expect(texts(`${quake}\n\n${other} ${bridges}`)).toContain(bridges);
    expect(texts(`${quake}\n\n${other}\n\n${bridges}`)).toContain(`नेपाल में ${bridges}`);
    expect(texts(`${quake}\n\n${other} नेपाल में स्कूल बंद हैं। ${bridges}`)).toContain(`नेपाल में ${bridges}`);
  });

  it('stays as it is right behind another place', () => {
    const story = `${RAID}\n\nबलिया में जुर्माना भी लगाया गया। बलिया में दुकानें बंद रहीं। बलिया में बैठक हुई। जयपुर में भी एक गोदाम मिला। दो मजदूर पकड़े गए।`;
    expect(texts(story).filter((text) => text.includes('मजदूर'))).toEqual(['दो मजदूर पकड़े गए।']);
  });

  it('stays as it is where it tells what always holds, what a court did, or of another time', () => {
    const story = `${RAID}\n\nनकली शराब से हर साल कई जानें जाती हैं। अदालत ने चार लोगों को जेल भेजा। पिछले साल भी 20 पेटी शराब मिली थी।`;
    expect(texts(story).filter((text) => /जानें|अदालत|पिछले/u.test(text) && text.startsWith('बलिया'))).toEqual(
      [],
    );
  });

  it('stays as it is where only the office of somebody names a state', () => {
    const story =
      'बिहार के मंत्री मोहन राय ने पुल देखा। पुल की लंबाई 40 मीटर है। चार मजदूर घायल हुए। काम रोक दिया गया है।';
    expect(texts(story)).toContain('काम रोक दिया गया है।');
  });
});

const CRASH = `बलिया के रसड़ा इलाके में शुक्रवार रात बस ट्रक से भिड़ी।

पुलिस चौकी पास में है। बचाव दल देर से पहुंचा। क्रेन मंगाई गई।`;

describe('an event that a claim begins with', () => {
  it('is tied to the place of its story, whoever the claim names', () => {
    const story = `${CRASH}\n\nघटना की सूचना पर मंत्री मोहन राय पहुंचे। हादसे की जांच तीन अधिकारी करेंगे।`;
    const told = texts(story).filter((text) => /घटना|जांच/u.test(text));
    expect(told).not.toEqual([]);
    expect(told.every((text) => /^बलिया\S* .*(?:हुई घटना|हुए हादसे)/u.test(text))).toBe(true);
  });

  it('stays bare where it is another one', () => {
    const story = `${CRASH}\n\nहादसे में पिछले साल भी आठ लोग मरे थे।`;
    expect(texts(story).filter((text) => text.startsWith('बलिया में हुए हादसे में पिछले'))).toEqual([]);
  });
});

describe('a question of a claim told with its place', () => {
  it('says by its kicker of what it is, as before', () => {
    const { article, readings } = readArticle({
      text: `बलिया में छापा, 40 पेटी शराब बरामद\n\n${RAID.replace('गोदाम से 40 पेटी शराब बरामद हुई। ', '')}`,
      lang: 'hi',
      publishedAt: '2024-05-05',
    });
    const { items } = makeQuiz({
      articles: [article],
      readings,
      items: 9,
      seed: 's',
      kinds: ['count'],
    });
    expect(items.map(({ stem }) => stem)).toContain(
      'बलिया में छापा, 40 पेटी शराब बरामद (5 मई 2024 की खबर): पुलिस ने कितने लोगों को हिरासत में लिया है?',
    );
    expect(items.filter(({ stem }) => /बलिया.*बलिया/u.test(stem))).toEqual([]);
  });

  it('has the place of its story in its kicker, where nothing else says where it is', () => {
    const stems = (story: string) => {
      const { article, readings } = readArticle({ text: story, lang: 'hi', publishedAt: '2024-05-05' });
      return makeQuiz({
        articles: [article],
        readings,
        items: 9,
        seed: 's',
        kinds: ItemKind.options,
      }).items.map(({ stem }) => stem);
    };
    const story = `नाव पलटी, पांच लापता\n\nभागलपुर में शनिवार को नाव पलट गई। पांच लोग लापता हैं। लापता लोगों में दो महिलाएं और एक 14 साल का लड़का शामिल है। तलाश जारी है।`;
    expect(stems(story).filter((stem) => stem.includes('लापता लोगों में') && !stem.includes('भागलपुर'))).toEqual(
      [],
    );
    expect(stems(story).some((stem) => stem.includes('लापता लोगों में'))).toBe(true);
  });
});
