import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { countsOtherOnSpot } from '../../../claims/languages/hi/questions/around/other-toll.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import { happeningOf } from '../../../claims/languages/hi/questions/story/event/happening.ts';
import { headOf } from '../../../claims/languages/hi/questions/story/headline/head.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { lacksDay, losesWhatBefell } from '../../../claims/languages/hi/questions/undated.ts';
import { hoursOn } from '../../../claims/languages/hours-on.ts';
import { deedOf } from '../../../claims/quiz/choosing/deed.ts';
import { figuresIn, isOneMatter } from '../../../claims/quiz/distractors/numbers/matters.ts';

const read = (text: string, publishedAt?: string) =>
  readArticle({ text, lang: 'hi', ...(publishedAt ? { publishedAt } : {}) });

function stemsOf(text: string, publishedAt?: string): string[] {
  const { article, readings } = read(text, publishedAt);
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('what news is called by its place', () => {
  const label = (headline: string, body: string) => happeningOf(`${headline}\n${body}`, headline)?.label;

  it('states of two words are places as those of one', () => {
    expect(label('मध्य प्रदेश में लू का प्रकोप, स्कूल बंद', 'मध्य प्रदेश में लू से लोग परेशान हैं।')).toBe('मध्य प्रदेश में लू');
  });

  it('a sea is none', () => {
    expect(label('बंगाल की खाड़ी में तूफान', 'लोगों को तट से दूर रहने को कहा गया है।') ?? '').not.toContain('खाड़ी');
  });

  it('a lead that tells of another place names none for a headline with its own', () => {
    const body = (place: string) => `बरेली। ${place} में पुलिस ने दो लोगों को पकड़ा। हत्या के मामले में जांच जारी है।`;
    const headline = 'रविवार को कनौरी के नई बाजार में व्यापारी की हत्या हुई थी';
    expect(label(headline, body('मेरठ')) ?? '').not.toContain('मेरठ');
  });

  it('a sentence that turns to something else names no event of the story', () => {
    const lead = 'अमेरिका में लोग गर्मी से परेशान हैं।';
    const rest = 'टेक्सास में लगी आग से जूझ रहे दमकलकर्मी थक गए हैं। आग से सात घर जल गए।';
    expect(eventsOf(`गर्मी से लोग परेशान\n${lead} उधर, ${rest}`)).toBeNull();
    expect(eventsOf(`दमकलकर्मी थके\n${lead} ${rest}`)?.main.label).toContain('आग');
  });
});

describe('an accident that no list of places knows', () => {
  it('is called by the town of its dateline, wherever its rides came from', () => {
    const story = (from: string) =>
      `जयपुर से लौट रही थी कार\nमांझौली. राजमार्ग पर बुधवार को ${from}कार सड़क किनारे खड़े ट्रक में घुस गई। हादसे में दो भाइयों की मौत हो गई।`;
    expect(eventsOf(story('आगरा की ओर से आ रही '))?.main.label).toBe('मांझौली में कार-ट्रक टक्कर');
    expect(eventsOf(story('आगरा में एक '))).toBeNull();
  });

  it('is called by what came to grief, also behind its verb', () => {
    const called = (headline: string) =>
      eventsOf(`${headline}\nबलिया जिले के बैरिया क्षेत्र में हुए हादसे में सात लोगों की मौत हो गई। हादसे में दो घायल हुए।`)
        ?.main.label;
    expect(called('लोगों पर चढ़ गया ट्रक')).toContain('सड़क हादसा');
    expect(called('लोगों ने देखा ट्रक')).toContain('क्षेत्र में हादसा');
  });

  it('stands under the line of the headline that tells what it was, near the top', () => {
    const story = (headline: string, between = '') =>
      stemsOf(
        `${headline}\nसीमेंट फैक्ट्री में देर शाम बॉयलर फट गया। ${between}इस हादसे में आठ श्रमिक गंभीर रूप से झुलस गए।`,
        '2026-06-14',
      ).filter((stem) => stem.includes('कितने श्रमिक'));
    expect(story('सीमेंट फैक्ट्री में बॉयलर फटा, 8 श्रमिक झुलसे')).toEqual([
      'सीमेंट फैक्ट्री में बॉयलर फटा (14 जून 2026 की खबर): हादसे में कितने श्रमिक गंभीर रूप से झुलस गए?',
    ]);
    expect(story('सीमेंट फैक्ट्री के मजदूर धरने पर बैठे')).toEqual([]);
  });
});

describe('a paragraph that opens in another state', () => {
  const story = (state: string) =>
    `कई राज्यों में बारिश\nअसम में बाढ़ से हालात खराब हैं। असम में बाढ़ से 40 गांव डूबे हैं। राहत टीमें पहुंच गई हैं। लोग घर छोड़ रहे हैं।\n${state} में नदियां उफान पर हैं। करीब 12 इंच बारिश ने पूरे इलाके में खतरे की घंटी बजा दी है।`;
  const asked = (state: string) =>
    stemsOf(story(state), '2026-07-12')
      .filter((stem) => stem.includes('इंच बारिश'))
      .join(' ');

  it('is of no event elsewhere', () => expect(asked('गुजरात')).not.toContain('असम में बाढ़'));
});

describe('a line of the headline before a question', () => {
  it('tells the news, and not what went on before it', () => {
    expect(linesOf('मेरठ से गया जा रही थी बस')).toEqual([]);
    expect(linesOf('मेरठ से गया जा रही बस पलटी')).toContain('मेरठ से गया जा रही बस पलटी');
  });

  it('is none where the question of no known day names its event and place itself', () => {
    const stems = stemsOf(
      'केरल में बाढ़ से छह लाख लोग प्रभावित\nकेरल में आई बाढ़ के कारण 19 गांवों के 5.45 लाख से अधिक लोग प्रभावित हुए हैं।',
    );
    expect(stems.join(' ')).not.toContain('छह लाख');
  });

  it('is no town in Latin letters', () => {
    expect(headOf('VARANASI: स्टेशन के पास मालगाड़ी पटरी से उतरी')).toBeUndefined();
    expect(headOf('REET Mains 2026: परीक्षा की तारीख तय')).toBe('REET Mains 2026');
  });
});

describe('a place alone before a count of victims', () => {
  it('says of nothing what befell them', () => {
    expect(lacksDay('बिहार: गया में कितने लोग मारे गए हैं?')).toBe(true);
    expect(lacksDay('बिहार: सोहन के कितने साथी गंभीर रूप से घायल हो गए?')).toBe(true);
    expect(losesWhatBefell('बिहार (14 जून 2026 की खबर): सोहन के कितने साथी घायल हो गए?')).toBe(true);
  });

  it('is enough where the question tells what happened, and where the name of that stands there', () => {
    expect(lacksDay('बिहार: गया में आई बाढ़ में कितने लोग मारे गए हैं?')).toBe(false);
    expect(lacksDay('बिहार में लू: गया में कितने लोग मारे गए हैं?')).toBe(false);
    expect(losesWhatBefell('बिहार में बाढ़ (14 जून 2026 की खबर): गया में कितने लोग मारे गए?')).toBe(false);
  });
});

describe('a stem of which a word is lost', () => {
  it.each([
    'दूसरा बवंडर मानपुर टाउन के से कितने मील की दूरी पर आया?',
    'एसडीआरएफ कितनी टीमें राहत कार्य में लगी हुई हैं?',
    'मानपुर गांव के पास कितने किलोमीटर प्वाइंट पर रेलगाड़ी पटरी से उतर गई?',
    'मानपुर के मुख्य बाजार किस जगह के ऊपर जंगल में आग लगी?',
    'कितने पक्षों के बीच कहासुनी हो गई?',
  ])('is not asked: %s', (stem) => expect(isFlawed(stem)).toBe(true));

  it.each([
    'दूसरा बवंडर मानपुर टाउन से कितने मील की दूरी पर आया?',
    'एसडीआरएफ की कितनी टीमें राहत कार्य में लगी हुई हैं?',
    'सेना कितनी टुकड़ियां सीमा पर तैनात करेगी?',
    'मानपुर गांव से कितने किलोमीटर दूर रेलगाड़ी पटरी से उतर गई?',
    'कितने देशों के बीच समझौता हुआ?',
  ])('is asked whole: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});

describe('figures of one deed', () => {
  it('is told with one light verb or another', () => {
    expect(deedOf('रवाना करना')).toBe(deedOf('रवाना होना'));
    expect(deedOf('रोक लेना')).toBe(deedOf('रोकना'));
    expect(deedOf('रवाना होना')).not.toBe(deedOf('रोकना'));
    expect(deedOf('set')).toBe('set');
  });

  it('are two of the dead on the spot where the story tells two', () => {
    const story = (spot: string) =>
      `गया की मिल में धमाके में सात मजदूरों की ${spot}मौत हो गई। पुलिस जांच कर रही है। हादसे में छह मजदूरों ने मौके पर ही दम तोड़ दिया।`;
    const unsure = (text: string) =>
      read(text).readings.filter((reading) => countsOtherOnSpot(reading, text));
    expect(unsure(story('मौके पर ही ')).length).toBeGreaterThan(0);
    expect(unsure(story(''))).toEqual([]);
  });

  it('are of different matters where one counts those who died on the spot', () => {
    const figures = figuresIn(
      read('गया में हादसे में सात मजदूरों की मौत हो गई। गया में हादसे में छह मजदूरों ने मौके पर दम तोड़ दिया।').readings,
    );
    const [all, spot] = [figures.find(({ value }) => value === 7), figures.find(({ value }) => value === 6)];
    expect(all && spot && isOneMatter(all, spot)).toBe(false);
  });
});

describe('the day of an hour', () => {
  const dayOf = (text: string, part: string) => {
    const { readings } = read(text, '2026-07-16');
    const reading = readings.find(({ claim }) => claim.text.includes(part));
    return reading && hoursOn(reading, readings);
  };
  const LEAD = 'मनाली में शनिवार को हाईवे बंद हो गया।';

  it('is the only one of the story', () => {
    expect(dayOf(`${LEAD} शाम चार बजे बिजली भी चली गई।`, 'चार बजे')).toBe('2026-07-11');
  });

  it('is the one told right before it, where there are several', () => {
    expect(dayOf(`${LEAD} रविवार को यात्रियों को रोक लिया गया। शाम चार बजे हाईवे खोला गया।`, 'चार बजे')).toBe(
      '2026-07-12',
    );
  });

  it('is none far from the days of the story, nor behind a night', () => {
    expect(
      dayOf(`${LEAD} रविवार को यात्रियों को रोक लिया गया। मलबा हटाया गया। शाम चार बजे हाईवे खोला गया।`, 'चार बजे'),
    ).toBeNull();
    expect(dayOf('मनाली में शनिवार रात हाईवे बंद हो गया। सुबह चार बजे हाईवे खोला गया।', 'चार बजे')).toBeNull();
  });
});
