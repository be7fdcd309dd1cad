import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { placesInLine } from '../../../claims/languages/hi/draft/setting/mentions.ts';
import { isSetApart } from '../../../claims/languages/hi/questions/story/places/town.ts';

function stems(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-12' });
  return makeQuiz({ articles: [article], readings, seed: 's', items: 20 }).items.map(({ stem }) => stem);
}

const TITLE = 'पेरू: खनिकों ने छह दिन बाद खोला दक्षिणी राजमार्ग, सरकार से बातचीत जारी';
const STORY =
  'पेरू के दक्षिण में खनिकों ने मुख्य राजमार्ग से नाकेबंदी हटा ली है। प्रदर्शनकारियों ने चार नवंबर को अरेक्विपा क्षेत्र के कस्बे चाला के पास 40 टायर जलाकर सड़क रोक दी थी। पेरू में 200 पर्यटकों को विमान से निकालना पड़ा। पेरू में पंजीकरण की समयसीमा बढ़ाई गई है। शाम तक यातायात शुरू हो गया।';

describe('a story of another land', () => {
  it('does not stand under the town that an agency wrote it from', () =>
    expect(stems(`${TITLE}\n\nलीमा, 10 नवंबर (एपी) ${STORY}`).join(' ')).not.toMatch(/लीमा \(|, लीमा/u));

  it('says by its headline who protested', () => {
    const asked = stems(`${TITLE}\n\nलीमा, 10 नवंबर (एपी) ${STORY}`).filter((stem) =>
      stem.includes('प्रदर्शनकारियों ने'),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const stem of asked) expect(stem).toMatch(/^पेरू – खनिकों ने/u);
  });
});

describe('a story of a town of India', () => {
  it('stands under the town of its dateline', () =>
    expect(
      stems(
        'साही की मांद से टूटी सड़क, चार गांवों का रास्ता बंद\n\nकटिहार, 10 नवंबर (संवाददाता)। रामपुर गांव की सड़क सोमवार की रात टूट गई। लगभग 25 फीट चौड़ी दरार में एक ट्रैक्टर फंस गया। चार गांवों के 900 लोग परेशान हैं। शाम तक काम शुरू हो गया। मौके पर भीड़ जमा हो गई।',
      ).join(' '),
    ).toContain('कटिहार'));
});

describe('a lead of one state, and a place of another behind it', () => {
  const FALL = (lead: string) =>
    `बर्फबारी से ठिठुरे शहर\n\nनई दिल्ली, 10 नवंबर। ${lead} बर्फबारी से दिल्ली में पारा 6 डिग्री तक गिर गया। सेना ने 40 लोगों को बचाया। सड़क पर तीन फीट बर्फ जमी है।`;

  it('say not where it was', () =>
    expect(
      stems(FALL('हिमाचल प्रदेश के केलांग में सोमवार को बर्फीले तूफान में फंसकर 12 पर्यटकों की मौत हो गई।')).join(' '),
    ).not.toContain('दिल्ली में बर्फबारी'));

  it('of the same state say so', () =>
    expect(stems(FALL('दिल्ली में सोमवार को सीजन की पहली बर्फ गिरी।')).join(' ')).toContain('दिल्ली में बर्फबारी'));
});

describe('a headline of one city', () => {
  const COLD = (where: string) =>
    `दिल्ली में सीजन की सबसे ठंडी रात\n\nनई दिल्ली। दिल्ली में बुधवार को सीजन की सबसे ठंडी रात रही। ठंड का असर यातायात पर भी पड़ा। ${where} हवाई अड्डे पर 14 उड़ानें देरी से चलीं।`;
  const find = (text: string) => stems(text).find((stem) => stem.includes('उड़ानें')) ?? '';

  it('stands before what is told of the city', () =>
    expect(find(COLD('दिल्ली के'))).toMatch(/^(?:दिल्ली में सीजन|12 नवंबर|$)/u));

  it('stands before no question of another city, but as the news that it was told in', () => {
    expect(find(COLD('पटना के'))).toMatch(/उड़ानें/u);
    expect(find(COLD('पटना के'))).not.toMatch(/^दिल्ली में/u);
  });
});

describe('a line that sets its news in a city', () => {
  const isApart = (text: string) => isSetApart('गया में गोदाम में लगी भीषण आग', text, () => placesInLine(text));

  it('is apart from what was in another', () => expect(isApart('पटना में छह दुकानें जल गईं।')).toBe(true));

  it('is not apart from where the injured were taken, nor from its own city', () => {
    expect(isApart('पटना के अस्पताल में छह मजदूर भर्ती कराए गए।')).toBe(false);
    expect(isApart('गया में छह दुकानें जल गईं।')).toBe(false);
  });
});

describe('an event that a headline names', () => {
  const BODY =
    'पटना, 10 नवंबर। भुगतान की सेवाएं मंगलवार शाम करीब तीन घंटे तक बाधित रहीं। शिकायतों की वेबसाइट पर 19 हजार शिकायतें दर्ज हुईं। निगम ने हमले के दावों को खारिज किया। बैंकों के 12 केंद्र बंद रहे।';

  it('and denies is not what the story is of', () =>
    expect(stems(`पटना में भुगतान ठप, निगम ने कहा- साइबर हमला नहीं, मशीन में चूक\n\n${BODY}`).join(' ')).not.toMatch(
      /में साइबर हमला/u,
    ));

  it('and people argue over is not what the story is of', () => {
    const told = stems(
      'गया में 34 माओवादियों ने छोड़ी बंदूक, पुरानी मुठभेड़ पर ग्रामीणों ने उठाए सवाल\n\nगया, 10 नवंबर। गया जिले में मंगलवार को 34 माओवादियों ने आत्मसमर्पण कर दिया। माओवादियों पर 61 लाख रुपये का इनाम था। समूह में 13 महिलाएं हैं। पिछले महीने की मुठभेड़ पर विवाद बढ़ गया है।',
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.join(' ')).not.toContain('गया में मुठभेड़');
  });

  it('and tells of as news is', () =>
    expect(
      stems(
        'गया में मुठभेड़, तीन माओवादी ढेर\n\nगया, 10 नवंबर। गया जिले में मंगलवार को मुठभेड़ में तीन माओवादी मारे गए। मुठभेड़ दो घंटे तक चली। मौके से 12 बंदूकें मिलीं। दो जवान घायल हुए हैं।',
      ).join(' '),
    ).toContain('गया में मुठभेड़'));
});
