import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2026-11-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

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
    expect(stemsOf(text)).not.toMatch(/घरेलू निवेशकों ने कितने/u);
  });

  it('is no place that a stem may leave out', () => {
    const told = (place: string) =>
      stemsOf(
        `महासमुंद, 12 नवंबर। जिले में धान की खरीदी सोमवार से शुरू हुई। ${place}मजदूर नहीं पहुंचे, इसलिए धान की तौल 11 बजे के बाद शुरू हुई।`,
      );
    expect(told('बसना में ')).not.toMatch(/तौल कितने बजे/u);
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
    const text = 'गया, 12 नवंबर। गया में गुरुवार को रात आठ बजे के आसपास सुभाष चौक पर बस पलट गई।';
    expect(stemsOf(text)).not.toMatch(/रात कितने बजे/u);
  });
});
