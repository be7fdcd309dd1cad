import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { headlineOf } from '../../../claims/languages/hi/questions/story/words.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { ItemKind } from '../../../claims/model.ts';
import { givesAway, stemsOf as wordsOf } from '../../../claims/quiz/kicker/words.ts';
import { underHeadline } from '../../../claims/quiz/rubric/kicker.ts';

function stemsOf(text: string, publishedAt?: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', ...(publishedAt ? { publishedAt } : {}) });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    kinds: ItemKind.options,
  });
  return items.map(({ stem }) => stem).join('\n');
}

const DAY = '2026-11-18';

describe('a count that leaves out the day that its sentence told', () => {
  const story = (lead: string) =>
    `विधानसभा में बिजली दरों पर हंगामा, विपक्ष का बहिर्गमन\n\nपटना, 18 नवंबर। ${lead} अध्यक्ष ने विपक्ष से शांति की अपील की।`;

  it('stands under the headline of that day', () => {
    const stems = stemsOf(
      story('विपक्ष ने बुधवार को सदन में नारेबाजी की, जिसके कारण सदन की कार्यवाही तीन बार स्थगित करनी पड़ी।'),
      DAY,
    );
    expect(stems).toMatch(
      /^बिहार – विधानसभा में बिजली दरों पर हंगामा.*: सदन की कार्यवाही कितनी बार स्थगित करनी पड़ी\?$/mu,
    );
  });

  it('is not asked where the day was another than that of the news', () => {
    const stems = stemsOf(
      story(
        'सदन की बैठक बुधवार को शांति से चली। विपक्ष ने सोमवार को नारेबाजी की थी, जिसके कारण कार्यवाही तीन बार स्थगित करनी पड़ी।',
      ),
      DAY,
    );
    expect(stems).not.toContain('कितनी बार');
  });

  it('is not asked where it is of hours', () => {
    const stems = stemsOf(
      story('बीते 24 घंटे में सदन में नारेबाजी हुई, जिसके कारण कार्यवाही तीन बार स्थगित करनी पड़ी।'),
      DAY,
    );
    expect(stems).not.toContain('कितनी बार');
  });

  it('lacks nothing where the hours are how long something was late', () => {
    const text =
      'कोहरे ने रोकी बसों की रफ्तार, यात्री परेशान\n\nघने कोहरे का असर बुधवार को सड़कों पर दिखा। पटना पहुंचने वाली 34 बसें दो घंटे की देरी से चलीं, जबकि सात बसों का मार्ग बदलना पड़ा।';
    expect(stemsOf(text, DAY)).toContain('कितनी बसों का मार्ग बदलना पड़ा?');
  });
});

describe('a claim with little beside its number', () => {
  const crash = (tail: string) =>
    `सीकर: जीप से टकराया ट्रक, चार की मौत\n\nसीकर (राजस्थान), 18 नवंबर (एजेंसी)। राजस्थान के सीकर जिले में बुधवार को हुए सड़क हादसे में चार लोगों की मौत हो गई ${tail}`;

  it('is asked of who was hurt in the event of its story', () => {
    expect(stemsOf(crash('और 17 घायल हो गए।'), DAY)).toMatch(/सीकर .*कितने लोग घायल हो गए\?$/mu);
  });

  it('is not asked of what else was done', () => {
    expect(stemsOf(crash('और 17 रवाना हो गए।'), DAY)).not.toContain('कितने रवाना');
  });

  it('is of what the noun of its verb takes by a marker', () => {
    const text =
      'जलापूर्ति योजना को मंत्रिपरिषद की हरी झंडी\n\nपटना, 18 नवंबर। मंत्रिपरिषद की बैठक बुधवार को हुई। मुख्यमंत्री नीतीश कुमार की अध्यक्षता में हुई बैठक में कुल 16 प्रस्तावों पर विचार हुआ।';
    expect(stemsOf(text, DAY)).toContain('कितने प्रस्तावों पर विचार हुआ?');
  });
});

describe('numbers in a claim', () => {
  const market = (told: string) =>
    `शेयर बाजार में लगातार दूसरे दिन गिरावट\n\nमुंबई, 18 नवंबर (एजेंसी)। घरेलू शेयर बाजार बुधवार को गिरकर बंद हुए। ${told}`;

  it('are no list where one thing is told in several measures, and the last is not asked without the first', () => {
    const stems = stemsOf(
      market('बीएसई का 30 शेयरों वाला सेंसेक्स 318.45 अंक यानी 0.41 प्रतिशत टूटकर 77,260.15 अंक पर बंद हुआ।'),
      DAY,
    );
    expect(stems).toContain('सेंसेक्स कितने अंक टूटकर');
    expect(stems).not.toContain('कितने प्रतिशत');
  });

  it('are a list in a row', () => {
    const stems = stemsOf(market('बाजार में 12 बैंक, 14 कंपनियां, 16 कोष और 18 दलाल शामिल हुए।'), DAY);
    expect(stems).not.toMatch(/कितन[ीे] (?:बैंक|कोष|दलाल)/u);
  });

  it('name the headline and its day as their event', () => {
    expect(
      underHeadline('शेयर बाजार में लगातार दूसरे दिन गिरावट (18 नवंबर 2026 की खबर): सूचकांक कितने प्रतिशत टूटा?'),
    ).toBe(true);
    expect(underHeadline('शेयर बाजार में लगातार दूसरे दिन गिरावट: सूचकांक कितने प्रतिशत टूटा?')).toBe(false);
    expect(underHeadline('18 नवंबर 2026 की खबर: सूचकांक कितने प्रतिशत टूटा?')).toBe(false);
  });

  it('share what they are measured in with any headline', () => {
    expect(givesAway('सागर में तापमान 43 डिग्री पहुंचा', wordsOf('38 डिग्री सेल्सियस'))).toBe(false);
    expect(givesAway('सागर में तापमान 43 डिग्री पहुंचा', wordsOf('43 डिग्री सेल्सियस'))).toBe(true);
  });
});

describe('a headline that a stem says half of', () => {
  const meeting = (headline: string) =>
    `${headline}\n\nनई दिल्ली, 18 नवंबर (एजेंसी)। सर्वेक्षण की तैयारियों पर बुधवार को चर्चा हुई। बैठक में 18 राज्यों और चार केंद्रशासित प्रदेशों के प्रतिनिधि शामिल हुए।`;

  it('stands before a question that names nothing, where it tells more', () => {
    expect(stemsOf(meeting('पशु सर्वेक्षण पर राज्यों की तीसरी बैठक, मानदेय और उपकरण पर उठे सवाल'), DAY)).toMatch(
      /^पशु सर्वेक्षण .*: बैठक में .*कितने .* शामिल हुए/mu,
    );
  });

  it('gives way to what stands before its colon where it tells the answer', () => {
    const text =
      'एमपी बोर्ड: पहले दिन 2 लाख से ज्यादा ने छोड़ी परीक्षा\n\nभोपाल। बोर्ड की परीक्षा बुधवार को शुरू हुई। पूरी परीक्षा के पहले दिन 2 लाख 18 हजार परीक्षार्थी गैरहाजिर रहे।';
    const stems = stemsOf(text, DAY);
    expect(stems).toMatch(/^एमपी बोर्ड \(.*\): .*कितने परीक्षार्थी/mu);
    expect(stems).not.toMatch(/2 लाख .*: .*कितने परीक्षार्थी/u);
  });
});

describe('a story whose day nobody knows', () => {
  it('is never asked for a weekday: of which week it is nobody knows', () => {
    expect(lacksDay('पटना के गांधी मैदान में किस दिन आग लगने से 12 दुकानें जल गईं?')).toBe(true);
    expect(lacksDay('पटना में हुए हादसे में किस दिन की सुबह 9 बजे परिजनों को सूचना मिली?')).toBe(true);
    expect(lacksDay('मंत्री ने किस दिन पुल का उद्घाटन किया?')).toBe(true);
  });

  it('is asked for readings of its day under its headline alone', () => {
    expect(lacksDay('सागर में ओले गिरे, फसल चौपट: बुधवार को तापमान कितनी डिग्री रहा?')).toBe(false);
    expect(lacksDay('सागर में ओले: बुधवार को तापमान कितनी डिग्री रहा?')).toBe(true);
  });

  it('has the headline that is glued to it', () => {
    expect(headlineOf('सागर और दमोह में तापमान 43 डिग्री पहुंचासूरज की तपन से लोग परेशान हैं।')).toBe(
      'सागर और दमोह में तापमान 43 डिग्री पहुंचा',
    );
    expect(headlineOf('सागर में लोग परेशान हैं। दमोह में पानी नहीं है।\nऔर')).toBe(
      'सागर में लोग परेशान हैं। दमोह में पानी नहीं है।',
    );
  });

  it('is told of under its headline where the place is that of a source', () => {
    const text =
      'सागर में गिरे ओले, फसल को भारी नुकसान\n\nमौसम ने बुधवार को करवट ली। दमोह शोध केंद्र के प्रभारी डॉ. राम नारायण शर्मा ने बताया कि हवा में आर्द्रता 82 प्रतिशत मापी गई।';
    expect(stemsOf(text)).toMatch(/^सागर में गिरे ओले.*आर्द्रता कितने प्रतिशत मापी गई\?$/mu);
  });
});
