import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import {
  losesOthersOfRow,
  losesSetDay,
  losesSetPlace,
} from '../../../claims/languages/hi/questions/around/set-before.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import type { Reading } from '../../../claims/model.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2026-11-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

/** A claim of such words, and what its sentence tells before it. */
const readingOf = (text: string) => ({ claim: { text, arguments: [] } }) as unknown as Reading;
const behind = (before: string) => ({ before }) as Parameters<typeof losesSetDay>[1];

describe('a stem that does not say of what it asks', () => {
  it.each([
    'रणजी ट्रॉफी में बिहार और असम के बीच मैच में आखिरी कितने विकेट 40 रन के भीतर गिर गए?',
    'रणजी ट्रॉफी में बिहार और असम के बीच मैच में अंतिम पांच विकेट कितने रन के भीतर गिर गए?',
    'बोइंग में कितनी सीटें होती हैं?',
    'किसान रमेश राय के अनुसार, मंडी में कितने किलो की पेटी 300 रुपये में बिक रही है?',
    'गया में छात्र किस पार्टी के कार्यकर्ता धरने पर बैठे?',
    'मोहन राय ने किस शहर का सिस्टम अपनाया?',
    'मोहन राय ने कहा कि कितने लोगों के लिए 20 हजार दिए?',
    'देर रात तक कितने बच्चे केंद्र में थे?',
    '40 किलोमीटर पूर्व में रामपुर के पास कितने यात्रियों को बचाया गया?',
    'एक में कितने क्विंटल आलू मिला?',
    'गया – दो गोदामों पर छापे: दूसरे में कितने क्विंटल आलू मिला?',
    'आरा का तापमान कितनी डिग्री, गया का 7.2 डिग्री और सिवान का 6.1 डिग्री रहा?',
    'आरा का तापमान 9.4 डिग्री, गया का कितनी डिग्री और सिवान का 6.1 डिग्री रहा?',
    'दूध 2.1 प्रतिशत, तेल कितने प्रतिशत महंगा हुआ?',
    'गया में मजदूर किस पार्टी के कार्यकर्ता धरने पर बैठे?',
    '2026 में 3 नवंबर तक गया में 31 अक्टूबर तक ठगी की कितनी शिकायतें मिली हैं?',
  ])('is not asked: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'पटना में खेले गए मैच में बिहार के आखिरी पांच विकेट कितने रन के भीतर गिर गए?',
    'विभाग के अनुसार, गया में हर साल कितने मेले होते हैं?',
    'मंडी में टमाटर की 25 किलो की पेटी कितने रुपये में बिक रही है?',
    'गया में छात्र राजद के कितने कार्यकर्ता धरने पर बैठे?',
    'किस शहर का मेला 12 दिन चला?',
    'गया के एक गोदाम में कितने क्विंटल आलू मिला?',
    'दो में से एक में कितने क्विंटल आलू मिला?',
    'दूध 2.1 रुपये महंगा हुआ और तेल कितने प्रतिशत?',
    'गया में 12 मीटर ऊंची दीवार से कितने मीटर दूर बम मिला?',
    'राहत में कितने लोगों के लिए 20 बोरी चावल दिए?',
    'राहत केंद्र में कितने बच्चे मिले?',
    'गया से 40 किलोमीटर पूर्व में रामपुर के पास कितने यात्रियों को बचाया गया?',
    'गया में 31 अक्टूबर तक ठगी की कितनी शिकायतें मिली हैं?',
  ])('is asked where it does: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});

describe('what the clause before sets for both', () => {
  const TRADE = (day: string) =>
    `मुंबई, 12 नवंबर। शेयर बाजार गुरुवार को गिरकर बंद हुआ। विदेशी निवेशकों ने ${day}2,246 करोड़ रुपए की बिक्री की थी, जबकि घरेलू निवेशकों ने ${day}3,505 करोड़ रुपए की खरीदारी की थी।`;

  it('is no day that a stem may leave out', () => {
    const text = TRADE('सोमवार को ').replace('निवेशकों ने सोमवार को 3,505', 'निवेशकों ने 3,505');
    expect(stemsOf(`मुंबई में शेयर बाजार गिरा\n\n${text}`)).toMatch(/विदेशी निवेशकों ने सोमवार .* कितने/u);
    expect(stemsOf(`मुंबई में शेयर बाजार गिरा\n\n${text}`)).not.toMatch(/घरेलू निवेशकों ने कितने/u);
    expect(
      losesSetDay(
        readingOf('घरेलू निवेशकों ने 3,505 करोड़ रुपए की खरीदारी की थी।'),
        behind('निवेशकों ने सोमवार को 12 करोड़ रुपए की बिक्री की थी, जबकि '),
      ),
    ).toBe(true);
    expect(losesSetDay(readingOf('सरकार ने 12 पुल बनाए थे।'), behind('कंपनी 2019 में बंद हुई और '))).toBe(true);
  });

  it('is not missed in what is new, or where no day stands before', () => {
    const bought = readingOf('घरेलू निवेशकों ने 3,505 करोड़ रुपए की खरीदारी की।');
    expect(losesSetDay(bought, behind('निवेशकों ने सोमवार को बिक्री की, जबकि '))).toBe(false);
    expect(losesSetDay(readingOf('सरकार ने 12 पुल बनाए थे।'), behind('कंपनी बंद हुई थी और '))).toBe(false);
    expect(losesSetDay(readingOf('सरकार ने 12 पुल बनाए थे।'), behind('कंपनी 2019 में बंद हुई थी। '))).toBe(false);
  });

  it('is no place that a stem may leave out', () => {
    const story = (place: string) =>
      stemsOf(
        `महासमुंद में धान की खरीदी शुरू\n\nमहासमुंद, 12 नवंबर। जिले में धान की खरीदी सोमवार से शुरू हुई। ${place}मजदूर नहीं पहुंचे, इसलिए धान की तौल 11 बजे शुरू हुई।`,
      );
    expect(story('बसना में ')).not.toMatch(/तौल कितने बजे/u);
    expect(story('')).toMatch(/तौल कितने बजे/u);
  });

  it('may be a place that the claim names itself', () => {
    const before = behind('बसना में मजदूर नहीं पहुंचे, इसलिए ');
    expect(losesSetPlace(readingOf('बसना में धान की तौल 11 बजे शुरू हुई।'), before)).toBe(false);
    expect(losesSetPlace(readingOf('धान की तौल 11 बजे शुरू हुई।'), before)).toBe(true);
  });
});

describe('one number for each of several', () => {
  const STORY = (row: string) =>
    stemsOf(
      `गया में शतरंज प्रतियोगिता\n\nगया, 12 नवंबर। गया में शतरंज प्रतियोगिता में ${row} चार-चार अंकों के साथ दूसरे स्थान पर हैं।`,
    );

  it('is asked of all of them', () => {
    expect(STORY('मोहन राय और सीमा सिंह')).toMatch(/मोहन राय और सीमा सिंह कितने अंकों/u);
  });

  it('is not asked of the last alone', () => {
    const own = readingOf('सीमा सिंह के चार-चार अंक हैं।');
    expect(losesOthersOfRow(own, behind('मोहन राय और '))).toBe(true);
    expect(losesOthersOfRow(readingOf('दोनों टीमों के चार-चार अंक हैं।'), behind('मोहन राय हारे और '))).toBe(false);
    expect(losesOthersOfRow(readingOf('सीमा सिंह के चार अंक हैं।'), behind('मोहन राय और '))).toBe(false);
  });
});

describe('where a side stands in a table', () => {
  const STORY =
    'रणजी ट्रॉफी में विदर्भ ने सौराष्ट्र को हराया\n\nनागपुर, 12 नवंबर। विदर्भ ने रणजी ट्रॉफी के मुकाबले में बुधवार को सौराष्ट्र को 41 रन से हराया। सौराष्ट्र आठ अंक के साथ छठे स्थान पर खिसक गया। विदर्भ ने पहली पारी में 236 रन बनाए।';

  it('is told of the tournament, and not of the match', () => {
    expect(stemsOf(STORY)).toMatch(/: रणजी ट्रॉफी में सौराष्ट्र [^\n]*स्थान पर खिसक गया/u);
  });

  it('leaves what was done in the match to it', () => {
    expect(stemsOf(STORY)).toMatch(/सौराष्ट्र के खिलाफ मुकाबले में .*कितने रन/u);
  });
});

describe('coaches off the rails', () => {
  const STORY = (other: string) =>
    `इटावा में मालगाड़ी पटरी से उतरी\n\nइटावा, 12 नवंबर। इटावा में गुरुवार को एक मालगाड़ी ट्रक से टकरा गई, जिससे उसके नौ डिब्बे पटरी से उतर गए। ${other}`;

  it('are not asked for where the story counts them otherwise', () => {
    expect(stemsOf(STORY('मंडल प्रबंधक मोहन राय ने बताया कि तीन बोगियां डिरेल हुई हैं।'))).not.toMatch(/कितने डिब्बे/u);
  });

  it('are asked for beside those of an older accident', () => {
    const old = 'पिछले साल इसी जगह 12 डिब्बे पटरी से उतर गए थे।';
    expect(stemsOf(STORY(old))).toMatch(/कितने डिब्बे/u);
  });
});

describe('those hurt beside one dead', () => {
  const STORY = (end: string) =>
    `करनाल। करनाल जिले में गांव नयाबास के पास शनिवार सुबह एक सड़क हादसे में एक किसान की मौत हो गई, जबकि छह अन्य घायल हो गए। ${end}`;

  it('are not counted where the dead one was hurt at first', () => {
    expect(stemsOf(STORY('सभी को कार में ले गए। अस्पताल ले जाते समय किसान की मौत हो गई।'))).not.toMatch(
      /कितने लोग घायल/u,
    );
  });

  it('are counted where he died there', () => {
    expect(stemsOf(STORY('पुलिस ने जांच शुरू की।'))).toMatch(/कितने लोग घायल/u);
  });
});

describe('"के आसपास" behind an hour', () => {
  it('is not lost in the question', () => {
    const told = (hour: string) =>
      stemsOf(`गया में बस पलटी\n\nगया, 12 नवंबर। गया के सुभाष चौक पर बस गुरुवार रात ${hour} पलट गई।`);
    expect(told('आठ बजे के आसपास')).toMatch(/रात करीब कितने बजे/u);
    expect(told('आठ बजे')).toMatch(/रात कितने बजे/u);
    expect(told('करीब आठ बजे के आसपास')).not.toMatch(/करीब करीब/u);
  });
});
