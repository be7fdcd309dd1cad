import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { lacksPlace } from '../../../claims/languages/hi/questions/lacks.ts';
import { needsTopic } from '../../../claims/languages/hi/questions/stem/topics.ts';
import { accidentsThatCan } from '../../../claims/quiz/distractors/causes/accident-causes.ts';
import { isManAmongWomen } from '../../../claims/quiz/distractors/names/people/players.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const stemsOf = (text: string, kinds?: readonly Item['kind'][]) =>
  itemsOf(text, kinds).map(({ stem }) => stem);
const keyOf = ({ options, key }: Item) => options.find(({ id }) => id === key)?.text;

describe('a price without its currency', () => {
  it('is asked for in rupees where something is sold or charged at it', () => {
    const items = itemsOf('ग्वालियर के मोहन राय ने कहा कि डीएपी की बोरी 1,480 में मिलती है।');
    const price = items.find(({ stem }) => stem.includes('कितने रुपये'));
    expect(price && keyOf(price)).toBe('1,480');
  });

  it('is none where people meet or a year is told', () => {
    const stems = stemsOf('गया में 2019 में मोहन राय अध्यक्ष चुने गए थे।');
    expect(stems.filter((stem) => stem.includes('रुपये'))).toEqual([]);
  });
});

describe('what somebody gets', () => {
  it('is asked for with whoever gets it', () => {
    const text = 'बिहार के अनुपूरक बजट में ऊर्जा विभाग को 2,940 करोड़ रुपये मिले हैं।';
    expect(stemsOf(text, ['money']).some((stem) => stem.includes('ऊर्जा विभाग को कितने रुपये'))).toBe(true);
  });
});

describe('cameras', () => {
  it('of a circuit are counted and not measured', () => {
    const [item] = itemsOf('गया में पुलिस ने बाजार में लगे 148 सीसी कैमरों की फुटेज खंगाली।', ['measure']);
    expect(item?.stem).toContain('कितने सीसी कैमरों');
    expect(item && keyOf(item)).toBe('148');
  });
});

describe('others beside somebody named', () => {
  it('are asked for where they are many', () => {
    const ask = (many: number) =>
      stemsOf(`पटना हाईकोर्ट ने मोहन राय व ${many} अन्य की याचिकाओं पर फैसला सुरक्षित रखा।`, ['count']).filter(
        (stem) => stem.includes('कितने अन्य'),
      ).length;
    expect(ask(146)).toBe(1);
    expect(ask(2)).toBe(0);
  });
});

describe('a decimal in words joined by a hyphen', () => {
  it('has options that are written in the same way', () => {
    const [item] = itemsOf('मुंबई में रिजर्व बैंक ने रेपो दर पांच दशमलव दो-पांच प्रतिशत रखी।', ['percent']);
    expect(item && keyOf(item)).toMatch(/^पांच दशमलव दो-पांच/u);
    for (const { text } of item?.options ?? [])
      expect(text).toMatch(/^\S+ दशमलव [^ -]+(?:-[^ -]+)?(?: प्रतिशत)?$/u);
  });
});

describe('the magnitude of an earthquake', () => {
  it('is never above the strongest that there was', () => {
    const items = itemsOf('जापान के होंशू में शुक्रवार को आए भूकंप की तीव्रता 8.1 थी।');
    const options = items.filter(({ stem }) => stem.includes('तीव्रता')).flatMap((one) => one.options);
    expect(options.length).toBeGreaterThan(0);
    expect(options.every(({ text }) => Number(/\d+(?:\.\d+)?/u.exec(text)?.[0]) <= 9.5)).toBe(true);
  });
});

describe('a figure that was first told', () => {
  it('is not asked for where the story says that another came in its place', () => {
    const answers = (said: string, then: string) =>
      itemsOf(`${said} कि जावा में डूबी नाव पर 132 लोग थे। ${then}`, ['count']).map(keyOf);
    expect(answers('अधिकारियों ने कहा', 'लेकिन कोई घायल नहीं हुआ।')).toContain('132');
    expect(answers('अधिकारियों ने कहा', 'लेकिन गिनती के बाद यह संख्या बदलनी पड़ी।')).not.toContain('132');
    expect(answers('शुरू में अधिकारियों ने कहा था', 'अब जांच चल रही है।')).not.toContain('132');
  });
});

describe('a way that is called by its two ends', () => {
  it('says where it is', () => {
    expect(lacksPlace('कोटा-जयपुर हाईवे पर पलटी बस: राज्य सरकार ने कितने रुपये की सहायता दी?')).toBe(false);
    expect(lacksPlace('हाईवे पर पलटी बस: राज्य सरकार ने कितने रुपये की सहायता दी?')).toBe(true);
  });
});

describe('kin of those who died', () => {
  it('need no headline where the stem says of what they died', () => {
    const given = 'मृतकों के परिजनों को कितने रुपये देने की घोषणा की?';
    expect(needsTopic(`मुख्यमंत्री ने ${given}`)).toBe(true);
    expect(needsTopic(`मुख्यमंत्री ने सागर जिले में हुए हादसे पर शोक जताते हुए ${given}`)).toBe(false);
  });
});

describe('one thing that goes to one', () => {
  it('went to no other, so that any of the others may stand beside it', () => {
    const text = 'गया में लोकसभा उपचुनाव में एकमात्र सीट कांग्रेस के खाते में गई।';
    const [item] = itemsOf(text, ['organisation']);
    expect(item && keyOf(item)).toBe('कांग्रेस');
  });
});

describe('a cause with the place where it was', () => {
  it('is asked for without the place, which stays in the stem', () => {
    const text = 'ओडिशा में शुक्रवार को भद्रक जिले के बासुदेवपुर में पेड़ गिरने से 62 वर्षीय एक महिला की मौत हो गई।';
    const [item] = itemsOf(text, ['cause']);
    expect(item?.stem).toContain('बासुदेवपुर में किस कारण');
    expect(item && keyOf(item)).toBe('पेड़ गिरने से');
  });
});

describe('an accident on a river', () => {
  it('comes of nothing that happens to vehicles or houses', () => {
    const can = accidentsThatCan('नाव पलटने', 'परमान नदी में नाव पलटने से पांच लोगों की मौत हो गई।', '');
    for (const other of ['ब्रेक फेल होने', 'टायर फटने', 'छत गिरने', 'चट्टान खिसकने'])
      expect(can).not.toContain(other);
    const bus = accidentsThatCan('ब्रेक फेल होने', 'बस के ब्रेक फेल होने से पांच लोगों की मौत हो गई।', '');
    expect(bus).toContain('टायर फटने');
  });
});

describe('a contest of women', () => {
  it('has no men among its players', () => {
    const man = 'person:rohit-sharma';
    expect(isManAmongWomen(man, 'महिला क्रिकेट: किसने 43 गेंदों पर 58 रन बनाए?')).toBe(true);
    expect(isManAmongWomen(man, 'क्रिकेट: किसने 43 गेंदों पर 58 रन बनाए?')).toBe(false);
    expect(isManAmongWomen('person:smriti-mandhana', 'महिला टीम: किसने 58 रन बनाए?')).toBe(false);
    expect(isManAmongWomen(undefined, 'महिला टीम: किसने 58 रन बनाए?')).toBe(false);
  });
});
