import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const stemsOf = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-12-01T18:00:00+05:30' });
  return makeQuiz({ articles: [article], readings, seed: 's', items: 20 }).items.map(({ stem }) => stem);
};

const HEADLINE = 'मप्र विधानसभा: बिजली संकट पर हंगामा; शोर के बीच 14,600 करोड़ का अनुपूरक बजट पेश';
const LEAD =
  'भोपाल। मप्र विधानसभा में मंगलवार को बिजली संकट पर विपक्ष ने हंगामा किया। करीब 18 मिनट के हंगामे के बाद सदन की कार्यवाही स्थगित करनी पड़ी।';
const BUDGET =
  'वित्त मंत्री जगदीश देवड़ा ने 14,600 करोड़ रुपये का पहला अनुपूरक बजट पेश किया। इसमें सिंचाई परियोजनाओं को 1,400 करोड़ रुपये दिए गए हैं।';

describe('a headline of several matters', () => {
  it('puts none of them before a question of another', () => {
    const stems = stemsOf(`${HEADLINE}\n\n${LEAD}\n\n${BUDGET}`).filter((stem) => stem.includes('बजट पेश'));
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.filter((stem) => stem.includes('बिजली संकट'))).toEqual([]);
  });

  it('stands before a question of its own matter', () => {
    const stems = stemsOf(`${HEADLINE}\n\n${LEAD}\n\n${BUDGET}`).filter((stem) => stem.includes('कितने मिनट'));
    expect(stems.some((stem) => stem.includes('मप्र विधानसभा – बिजली संकट पर हंगामा'))).toBe(true);
  });

  it('is no news of another place that it does not name', () => {
    const story = `जोजिला के आसपास भारी हिमपात; अगले तीन दिन शीतलहर का अलर्ट\n\nश्रीनगर। जोजिला के आसपास मंगलवार को भारी हिमपात हुआ और 40 वाहन फंस गए।\n\nदिल्ली में मंगलवार को न्यूनतम तापमान 7.1 डिग्री रहा।`;
    expect(stemsOf(story).filter((stem) => stem.includes('दिल्ली में') && stem.includes('जोजिला'))).toEqual([]);
  });

  it('of one matter stands before what is told of it elsewhere in the story', () => {
    const stems = stemsOf(
      `जोजिला के आसपास भारी हिमपात\n\nश्रीनगर। जोजिला के आसपास मंगलवार को भारी हिमपात हुआ। पुलिस ने 40 वाहन निकाले। 129 ट्रांसफार्मर ठप होने से कई गांवों में बिजली गुल है।`,
    );
    expect(stems.some((stem) => stem.includes('ट्रांसफार्मर') && stem.includes('जोजिला'))).toBe(true);
  });
});

describe('a town that bears the name of a district of another state', () => {
  const TOWN = 'शेखावाटी अंचल के फतेहपुर में रविवार को न्यूनतम तापमान शून्य से 1.2 डिग्री सेल्सियस नीचे दर्ज किया गया।';

  it('is asked for as no district', () => {
    expect(
      stemsOf(`शीतलहर का कहर\n\nजयपुर। राजस्थान के ${TOWN}`).filter((stem) => stem.includes('किस जिले')),
    ).toEqual([]);
  });

  it('leaves the districts of the state itself', () => {
    const stems = stemsOf(
      'शीतलहर का कहर\n\nलखनऊ। उत्तर प्रदेश के फतेहपुर में रविवार को न्यूनतम तापमान शून्य से 1.2 डिग्री सेल्सियस नीचे दर्ज किया गया।',
    );
    expect(stems.some((stem) => stem.includes('किस जिले'))).toBe(true);
  });
});

describe('what a stem points at and does not tell', () => {
  const BUS = 'बस्ती में बस पलटी\n\nबस्ती। बस्ती में रविवार को बस पलटने से 15 यात्री घायल हो गए।';
  const BANK = 'रीपो दर जस की तस\n\nमुंबई। भारतीय रिजर्व बैंक ने शुक्रवार को रीपो दर 5.25 फीसदी पर बरकरार रखी।';

  it.each([
    ['the rest of whom', `${BUS} बाकी चार लोगों को मरहम-पट्टी के बाद छुट्टी दे दी गई।`, /बाकी कितने/u],
    ['whose forecast', `${BANK} वृद्धि दर का अनुमान 6.8 फीसदी पर कायम है।`, /का अनुमान कितने/u],
    ['members of what', `${BANK} दो बाहरी सदस्य चौथाई फीसदी कटौती के पक्ष में थे।`, /कितने बाहरी सदस्य/u],
    [
      'compensation for what',
      'अदालत का फैसला\n\nनई दिल्ली। शीर्ष अदालत ने बुधवार को हरियाणा के एक परिवार को मिलने वाला मुआवजा 8 लाख 72 हजार से बढ़ाकर 24 लाख 60 हजार रुपये कर दिया।',
      /बढ़ाकर/u,
    ],
  ])('is not asked about: %s', (_, story, stem) => {
    expect(stemsOf(story).filter((one) => stem.test(one))).toEqual([]);
  });

  it.each([
    [
      'whose forecast',
      `${BANK} रिजर्व बैंक ने चालू वित्त वर्ष के लिए वृद्धि दर का अनुमान 6.8 फीसदी पर कायम रखा है।`,
      /वृद्धि दर का अनुमान कितने/u,
    ],
    [
      'compensation for what',
      'अदालत का फैसला\n\nनई दिल्ली। शीर्ष अदालत ने बुधवार को हरियाणा के एक परिवार को हादसे के लिए मिलने वाला मुआवजा 8 लाख 72 हजार से बढ़ाकर 24 लाख 60 हजार रुपये कर दिया।',
      /बढ़ाकर कितने/u,
    ],
  ])('is asked about where it is told: %s', (_, story, stem) => {
    expect(stemsOf(story).some((one) => stem.test(one))).toBe(true);
  });
});
