import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { nearestFirst } from '../../../claims/languages/hi/questions/story/headline/lines-told.ts';
import { elsewhereIn } from '../../../claims/languages/hi/questions/story/places/elsewhere.ts';
import type { Question } from '../../../claims/languages/language.ts';
import { newsBeside } from '../../../claims/quiz/kicker/news.ts';
import { tellsNearly } from '../../../claims/quiz/kicker/words.ts';
import type { Asking } from '../../../claims/quiz/types.ts';

function stemWith(words: string, text: string, publishedAt?: string): string | undefined {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  const { items } = makeQuiz({ readings, articles: [article], items: 30, seed: 's' });
  return items.map(({ stem }) => stem).find((stem) => stem.includes(words));
}

const QUAKE =
  'पेरू भूकंप: मृतकों की संख्या 14 हुई, तटीय सड़कें बंद\n\nपेरू के तट पर मंगलवार को 7.1 तीव्रता का भूकंप आया। भूकंप में 14 लोगों की मौत हो गई।\n\nपेरू की सेना राहत में जुटी है।\n\n';

describe('a question that neither names an event nor stands under one', () => {
  const COPPER = `${QUAKE}लंदन में तांबे का वायदा भाव 1.4 फीसदी चढ़ा।`;

  it('tells in which news it stands', () => {
    expect(stemWith('वायदा भाव', COPPER, '2026-12-02')).toMatch(/^पेरू भूकंप से जुड़ी खबर \(2 दिसंबर 2026\): लंदन में/u);
  });

  it('tells it by the headline where nothing shorter calls the news', () => {
    const text =
      'रक्षा खरीद परिषद ने 40 हजार करोड़ के प्रस्तावों को मंजूरी दी\n\nनई दिल्ली, 25 नवंबर। रक्षा खरीद परिषद ने बुधवार को 40 हजार करोड़ रुपये के प्रस्तावों को मंजूरी दी।\n\nबीएसई पर भारत फोर्ज का शेयर 3.2 फीसदी चढ़ा।';
    expect(stemWith('शेयर', text, '2026-11-25')).toMatch(
      /^‘रक्षा खरीद परिषद ने (?:40 हजार करोड़ के )?प्रस्तावों को मंजूरी दी’ से जुड़ी खबर|^रक्षा खरीद परिषद/u,
    );
  });

  it('has the noun of the event before its marker', () => {
    const text =
      'पटना के कंकड़बाग इलाके में बुधवार को हमला हुआ। हमले में तीन लोग घायल हुए।\n\nमुख्यमंत्री ने पीड़ितों के लिए दो लाख रुपये की सहायता की घोषणा की है।\n\nलंदन में तांबे का वायदा भाव 1.4 फीसदी चढ़ा।';
    expect(stemWith('वायदा भाव', text, '2026-12-02') ?? '').not.toMatch(/हमला से/u);
  });

  it('does not where it names an event with its place itself', () => {
    const text = `${QUAKE}नेपाल में आई बाढ़ में 31 गांव डूब गए।`;
    expect(stemWith('गांव', text, '2026-12-02') ?? '').not.toContain('से जुड़ी');
  });

  it('does not where it tells what somebody is', () => {
    const text = `${QUAKE}गैब्रिएल सोटो पेरू के गृह मंत्री हैं।`;
    expect(stemWith('सोटो', text, '2026-12-02') ?? '').not.toContain('से जुड़ी');
  });
});

describe('the day beside the news that a question is told in', () => {
  const beside = (stem: string) =>
    newsBeside(
      {
        question: { stem, answer: '9.4 फीसदी' } as Question,
        asking: {
          reading: { claim: { lang: 'hi' } },
          target: {
            asOf: '2026-12-02',
            kicker: { dated: true, news: [{ name: 'पेरू भूकंप', beside: 'पेरू भूकंप से जुड़ी खबर' }] },
          },
        } as unknown as Asking,
        told: { told: new Set(), answer: [], stemsIn: (text) => text.split(' ') },
        may: (part) => part,
      },
      { written: '30 नवंबर 2026', isOwn: true },
    );

  it('is that of the news itself where the stem tells the weekday of what it asks', () => {
    expect(beside('सोमवार को लंदन में तांबे का हिस्सा कितने फीसदी था?')).toBe('पेरू भूकंप से जुड़ी खबर (2 दिसंबर 2026)');
  });

  it('is that of what is asked where only an hour is told', () => {
    expect(beside('सुबह 9 बजे लंदन में तांबे का हिस्सा कितने फीसदी था?')).toBe('पेरू भूकंप से जुड़ी खबर, 30 नवंबर 2026');
  });
});

describe('what had been before the news', () => {
  const PLAY =
    'रणजी ट्रॉफी: विदर्भ ने सौराष्ट्र को 66 रन से हराया\n\nनागपुर, 5 नवंबर। विदर्भ ने रणजी ट्रॉफी के मैच में गुरुवार को सौराष्ट्र को 66 रन से हरा दिया। ';

  it('stands under the day of the news, also in its match', () => {
    const stem = stemWith('पहली पारी', `${PLAY}विदर्भ ने पहली पारी में 312 रन बनाए थे।`, '2026-11-05');
    expect(stem ?? '5 नवंबर 2026').toContain('5 नवंबर 2026');
  });

  it('stands under none where it tells its year', () => {
    const stem = stemWith('पहली पारी', `${PLAY}विदर्भ ने 2019 में पहली पारी में 312 रन बनाए थे।`, '2026-11-05');
    expect(stem ?? '').not.toContain('5 नवंबर 2026');
  });
});

describe('what is told beside the news of another event', () => {
  it('stands under neither', () => {
    const text = `${QUAKE}दूसरी घटना में मोहन वर्मा ने चार लोगों को बचाया।`;
    expect(stemWith('बचाया', text, '2026-12-02') ?? '').not.toContain('भूकंप');
  });

  it('is no part of the news where it was in another state', () => {
    const text =
      'असम में बाढ़ से 12 की मौत\n\nअसम में बाढ़ से 12 लोगों की मौत हो गई है।\n\nराजस्थान के जैसलमेर में अधिकतम तापमान 44 डिग्री दर्ज किया गया।';
    expect(stemWith('जैसलमेर', text, '2026-06-02') ?? '').not.toContain('असम');
  });
});

describe('a part of a round-up', () => {
  const headline = 'दुनिया आज: पेरू में भूकंप, सूडान में युद्धविराम';
  const text = `${headline}\nपेरू में भूकंप आया।\nभूकंप में 14 मरे।\nसूडान: सेना युद्धविराम पर राजी हुई।\nलंदन में तांबा चढ़ा।`;
  const { isOtherPart, turnsElsewhere } = elsewhereIn(text, headline);

  it('has a place of its own at its head', () => {
    expect(isOtherPart(text.indexOf('सेना'))).toBe(true);
    expect(isOtherPart(text.indexOf('भूकंप में'))).toBe(false);
  });

  it('is none where a paragraph only goes abroad', () => {
    expect(turnsElsewhere(text.indexOf('तांबा'))).toBe(true);
    expect(isOtherPart(text.indexOf('तांबा'))).toBe(false);
  });
});

describe('a line of the headline', () => {
  it('tells no figure by the number of a day', () => {
    expect(tellsNearly('रिचार्ज 3 दिसंबर से महंगा', '2.9 प्रतिशत')).toBe(false);
    expect(tellsNearly('रिचार्ज 3 फीसदी महंगा', '2.9 प्रतिशत')).toBe(true);
  });

  it('stands without its count before one of another matter', () => {
    const [first] = nearestFirst(['पटना में बेड फुल', 'कोहरे से 23 उड़ानें लेट'], 'गया हवाई अड्डे से उड़ानें देरी से चलीं', [
      'कोहरे से उड़ानें लेट',
    ]);
    expect(first).toBe('कोहरे से 23 उड़ानें लेट');
    expect(nearestFirst(['पटना में बेड फुल', 'कोहरे से 23 उड़ानें लेट'], 'उड़ानें देरी से चलीं', ['कोहरे से उड़ानें लेट'])[1]).toBe(
      'कोहरे से उड़ानें लेट',
    );
  });
});
