import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { frameOf, withCourt } from '../../../claims/languages/hi/questions/story/headline/frame.ts';
import { linesTold } from '../../../claims/languages/hi/questions/story/headline/lines-told.ts';
import { withBody } from '../../../claims/languages/hi/questions/story/headline/named-bodies.ts';
import { playOf } from '../../../claims/languages/hi/questions/story/match/sport.ts';
import { homeOfHeadline, placeOfHeadline } from '../../../claims/languages/hi/questions/story/places/town.ts';
import type { Reading } from '../../../claims/model.ts';

function stemsOf(text: string, publishedAt = '2026-11-18'): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

const placeOf = (headline: string, body: string) => placeOfHeadline(headline, `${headline}\n\n${body}`);

describe('the place of a headline that names none', () => {
  const head = 'नाले की सफाई ठप, दुकानदारों ने घेरा दफ्तर';

  it('is the town of the dateline', () => {
    expect(placeOf(head, 'सागर। बुधवार को दुकानदारों ने नारे लगाए।')).toBe('सागर');
    expect(placeOf(head, 'सागर। दिल्ली से दमोह जा रही बस बुधवार को रोक दी गई।')).toBe('सागर');
    expect(placeOf('दफ्तर घेरा, सागर के बाजार बंद', 'सागर। बुधवार को नारे लगाए।')).toBe('सागर');
  });

  it('is the town that a way leads from to another', () => {
    expect(placeOf(head, 'सागर। विदिशा की ओर जाने वाली सड़क पर बुधवार को दुकानदारों ने नारे लगाए।')).toBe('सागर');
  });

  it('is that of a capital where the lead is of the town, and its state where it is of that', () => {
    expect(placeOf(head, 'भोपाल। शहर में बुधवार को दुकानदारों ने नारे लगाए।')).toBe('भोपाल');
    expect(placeOf(head, 'भास्कर न्यूज | भोपाल\n\nभोपाल के न्यू मार्केट में बुधवार को नारे लगे।')).toBe('भोपाल');
    expect(placeOf('किसानों को बोनस मिलेगा', 'भोपाल। प्रदेश सरकार ने बुधवार को बोनस का ऐलान किया।')).toBe(
      'मध्य प्रदेश',
    );
    expect(placeOf('किसानों को बोनस मिलेगा', 'भोपाल। किसानों ने बुधवार को बोनस की मांग की।')).toBeUndefined();
  });

  it.each([
    [head, 'नई दिल्ली। बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'सागर। विदिशा में बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'सागर। कोटरापुर जिले में बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'सागर। मेरठ के बाजार में बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'सागर। विदिशा की मंडी में बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'नैनीताल। रुद्रपुर शहर में बुधवार को दुकानदारों ने नारे लगाए।'],
    [head, 'सागर/कोटरापुर। बुधवार को दुकानदारों ने नारे लगाए।'],
    ['पटना में नाले की सफाई ठप', 'सागर। बुधवार को दुकानदारों ने नारे लगाए।'],
    ['कंपनी का मुनाफा बढ़ा', 'पुणे। कंपनी ने बुधवार को नतीजे जारी किए।'],
    ['हाईकोर्ट ने रोक लगाई', 'जोधपुर। अदालत ने बुधवार को रोक लगाई।'],
  ])('is not known where the news may be of elsewhere: %s / %s', (headline, body) => {
    expect(placeOf(headline, body)).toBeUndefined();
  });

  it('stands before each question of the story, but where it is asked for', () => {
    const stems = stemsOf(
      `${head}\n\nसागर। बुधवार को दुकानदारों ने नारे लगाए। दफ्तर के बाहर 46 दुकानदार जुटे। दुकानदारों ने आठ ट्रक रोके। ट्रक कटनी की ओर जा रहे थे।`,
    );
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toMatch(/^सागर – नाले की सफाई ठप/u);
  });
});

describe('a headline of no place and no dateline', () => {
  const homeIn = (headline: string, lead: string) => {
    const { article, readings } = readArticle({
      text: `${headline}\n\n${lead} ज्वालामुखी के पास के 12 गांव खाली कराए गए। राहत दल ने 240 लोगों को शिविर में पहुंचाया।`,
      lang: 'hi',
    });
    return homeOfHeadline(headline, article.text, readings);
  };
  const lead = 'इंडोनेशिया में बुधवार को ज्वालामुखी फट गया। इंडोनेशिया की सरकार ने मदद भेजी।';

  it('is of the land that its lead and all of it are set in', () => {
    expect(homeIn('ज्वालामुखी से निकला लावा, गांव खाली', lead)).toBe('इंडोनेशिया');
  });

  it('is of none where it tells of another, or the story of several', () => {
    expect(homeIn('जापान ने भेजी राहत', lead)).toBeUndefined();
    expect(homeIn('ज्वालामुखी से निकला लावा', 'जापान और चिली में बुधवार को ज्वालामुखी फट गए।')).toBeUndefined();
  });

  it('is none that its lead names for a hospital or somebody who lives there alone', () => {
    const story = 'पुल टूटने से आठ मजदूर घायल\n\nबुधवार को निर्माणाधीन पुल टूट गया।';
    const { readings } = readArticle({ text: `${story} पुल लोहे का था।`, lang: 'hi' });
    const [first] = readings;
    const told = (lead: string) => {
      const one = { ...(first as Reading), form: { ...(first as Reading).form, home: { text: 'वाराणसी' } } };
      return homeOfHeadline('पुल टूटने से आठ मजदूर घायल', `पुल टूटने से आठ मजदूर घायल\n\n${lead}`, [one]);
    };
    expect(told('वाराणसी में बुधवार को पुल टूट गया।')).toBe('वाराणसी');
    expect(told('बुधवार को पुल टूट गया। घायल वाराणसी के ट्रॉमा सेंटर में हैं।')).toBeUndefined();
    expect(told('बुधवार को पुल टूट गया। ठेकेदार वाराणसी निवासी है।')).toBeUndefined();
    expect(told('चंदौली में बुधवार को पुल टूट गया। वाराणसी में शोक है।')).toBeUndefined();
  });

  it('does not stand before a question that asks for it', () => {
    const stems = stemsOf(`ज्वालामुखी से निकला लावा, गांव खाली\n\n${lead}`).filter((stem) =>
      stem.includes('किस देश'),
    );
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.join()).not.toContain('इंडोनेशिया');
  });
});

describe('a high court in a headline', () => {
  it('is the one that the story names', () => {
    const line = 'हाईकोर्ट ने भर्ती पर रोक लगाई';
    const told = (body: string) => withCourt(line, `${line}\n\n${body}`);
    expect(told('राजस्थान हाईकोर्ट ने बुधवार को रोक लगाई।')).toBe(`राजस्थान ${line}`);
    expect(told('जोधपुर। राजस्थान हाईकोर्ट की एकल पीठ ने बुधवार को रोक लगाई।')).toBe(`राजस्थान ${line}`);
    expect(told('जयपुर। राजस्थान हाईकोर्ट में बुधवार को सुनवाई हुई।')).toBe(`राजस्थान ${line}`);
    expect(told('राजस्थान हाईकोर्ट ने रोक लगाई। पटना हाईकोर्ट ने भी।')).toBe(line);
    expect(told('बुधवार को हाईकोर्ट ने रोक लगाई।')).toBe(line);
  });

  it.each([
    'जोधपुर। हाईकोर्ट ने बुधवार को रोक लगाई। पटना हाईकोर्ट ने पिछले साल यही कहा था।',
    'जोधपुर। न्यायाधीश ने बुधवार को पटना हाईकोर्ट के फैसले का हवाला दिया।',
    'जोधपुर। बुधवार को रोक लगी। न्यायाधीश पहले राजस्थान हाईकोर्ट में वकील थे।',
    'जोधपुर। पटना हाईकोर्ट ने बुधवार को रोक लगाई।',
  ])('is none that is cited, or of another state than the dateline: %s', (body) => {
    const line = 'हाईकोर्ट ने भर्ती पर रोक लगाई';
    expect(withCourt(line, `${line}\n\n${body}`)).toBe(line);
  });
});

describe('fog that an accident was in', () => {
  it('is not what the story is called', () => {
    const stems = stemsOf(
      'कोहरे में खड़े ट्रक से भिड़ी बस, जांच शुरू\n\nसागर। हाईवे पर बुधवार तड़के घने कोहरे के बीच बस ट्रक में जा घुसी। बस में 46 यात्री सवार थे। हादसे में आठ लोग घायल हो गए।',
    );
    expect(stems.join('\n')).not.toContain('सागर में कोहरा');
    expect(stems.length).toBeGreaterThan(0);
  });
});

describe('an accident of no sort', () => {
  it('is told by the headline where that has its place', () => {
    const stems = stemsOf(
      'इटारसी के निकट मालगाड़ी के डिब्बे पटरी से उतरे, जांच शुरू\n\nइटारसी, 18 नवंबर। इटारसी के निकट बुधवार तड़के मालगाड़ी के डिब्बे पटरी से उतर गए। हादसे में दो लोग घायल हो गए। हादसे के बाद आठ ट्रेनें रद्द कर दी गईं।',
    );
    expect(stems.join('\n')).not.toMatch(/^इटारसी के निकट हादसा/mu);
    expect(stems.join('\n')).toMatch(/^इटारसी के निकट मालगाड़ी के डिब्बे पटरी से उतरे/mu);
  });
});

describe('the contest of a headline that names none', () => {
  const body =
    'बेंगलुरु। कबड्डी के फाइनल मैच में सेना ने रेलवे को हराया। सेना ने पहला मुकाबला भी जीता था। मैच के बाद खिताब सेना को मिला।';
  const playIn = (headline: string) => playOf(headline, `${headline}\n\n${body}`);

  it('is the one whose title somebody won, or the sport alone', () => {
    expect(playIn('सेना ने रेलवे को हराकर जीता राष्ट्रीय पुरुष कबड्डी का खिताब')).toBe('राष्ट्रीय पुरुष कबड्डी');
    expect(playIn('आखिरी पलों में सेना ने रेलवे को हराया')).toBe('कबड्डी');
  });

  it('is what the headline says before its colon', () => {
    expect(playIn('अजय ठाकुर कबड्डी: सेना ने रेलवे को हराया')).toBe('अजय ठाकुर कबड्डी');
  });

  it('is none where the headline is of no sport, or the story of two', () => {
    expect(playIn('मंत्री ने सड़क का उद्घाटन किया')).toBeUndefined();
    const two = 'सेना ने रेलवे को हराया';
    expect(playOf(two, `${two}\n\n${body} हॉकी के फाइनल मैच में भी सेना जीती।`)).toBeUndefined();
  });
});

describe('what a headline puts before its colon', () => {
  it('stands with its clause, so that the clause says of which contest it is', () => {
    const text = `राष्ट्रीय महिला कबड्डी: 17 साल की मीना ने पूर्व चैंपियन टीम को हराकर खिताब दिलाया, फाइनल में फैसला

पटना। बिहार की मीना कुमारी ने रविवार को राष्ट्रीय महिला कबड्डी के फाइनल में हरियाणा को हराया। मीना कुमारी को 12 लाख रुपये मिले। कबड्डी के इस टूर्नामेंट में 24 टीमों ने 60 मैच खेले। कुल इनामी राशि 35 लाख रुपये थी।`;
    const stems = stemsOf(text, '2026-11-15');
    const under = stems.filter((stem) => stem.includes('खिताब दिलाया'));
    expect(under.length).toBeGreaterThan(0);
    for (const stem of under) expect(stem).toContain('राष्ट्रीय महिला कबड्डी – ');
  });

  it('stands there in Latin letters, too', () => {
    const text = `MAMI 2026: मराठी फिल्म 'ओसरी' को स्वर्ण पुरस्कार, अभिनेत्री का पुरस्कार बंटा

मुंबई। मराठी फिल्म 'ओसरी' को शनिवार को स्वर्ण पुरस्कार मिला। निर्देशक मीना राय को 40 लाख रुपये मिले। निर्देशक का पुरस्कार ईरान के अली रजा को मिला।`;
    for (const stem of stemsOf(text).filter((one) => one.includes('को स्वर्ण पुरस्कार (')))
      expect(stem).toContain('MAMI 2026 – ');
  });
});

describe('a university that a headline calls by its noun alone', () => {
  const readings = (body: string) => readArticle({ text: body, lang: 'hi', title: 'खबर' }).readings;
  const line = 'विश्वविद्यालय की परीक्षा रद्द';

  it('has the name that the lead gives it', () => {
    expect(withBody(line, readings('मगध विश्वविद्यालय ने सोमवार को गया में परीक्षा रद्द कर दी।'))).toBe(
      'मगध विश्वविद्यालय की परीक्षा रद्द',
    );
  });

  it('has none where the story names two, or none in its lead', () => {
    expect(
      withBody(line, readings('मगध विश्वविद्यालय ने सोमवार को परीक्षा रद्द कर दी। पटना विश्वविद्यालय ने बैठक बुलाई।')),
    ).toBe(line);
    expect(withBody(line, readings('छात्रों ने सोमवार को गया में नारे लगाए।'))).toBe(line);
    expect(withBody('छात्रों ने घेरा दफ्तर', readings('मगध विश्वविद्यालय ने परीक्षा रद्द कर दी।'))).toBe(
      'छात्रों ने घेरा दफ्तर',
    );
  });
});

describe('a line of a headline without what stands before its colon', () => {
  const linesIn = (headline: string, body: string) => {
    const text = `${headline}\n\n${body}`;
    return linesTold(headline, text, frameOf(headline, text, [], null)).lines;
  };

  it('is no line of its own where it names nothing', () => {
    const lines = linesIn('नगर निकाय चुनाव: 14 में से नौ सीट के नतीजे घोषित', 'लखनऊ। नौ सीट के नतीजे आए।');
    expect(lines).toContain('नगर निकाय चुनाव – 14 में से नौ सीट के नतीजे घोषित');
    expect(lines).not.toContain('14 में से नौ सीट के नतीजे घोषित');
    expect(linesIn('सीओपी29: तय समय से दो दिन आगे खिंची वार्ता', 'बाकू। वार्ता जारी है।')).toEqual([
      'सीओपी29 – तय समय से दो दिन आगे खिंची वार्ता',
    ]);
  });

  it('is one where it names its news', () => {
    const lines = linesIn('नगर निकाय चुनाव: मेरठ में नौ सीट के नतीजे घोषित', 'मेरठ। नौ सीट के नतीजे आए।');
    expect(lines).toContain('मेरठ में नौ सीट के नतीजे घोषित');
    expect(linesIn('गोवा फिल्म समारोह: नैरवी की फिल्म को मिला पहला पुरस्कार', 'पणजी। फिल्म चुनी गई।')).toContain(
      'नैरवी की फिल्म को मिला पहला पुरस्कार',
    );
  });
});

describe('a headline under the page of its paper', () => {
  const body = 'सागर। बुधवार को दुकानदारों ने नारे लगाए।';
  const frameFor = (headline: string) => frameOf(headline, `${headline}\n\n${body}`, [], null)?.text;

  it('is of the town of the dateline', () => {
    expect(frameFor('Sagar News: नाले की सफाई ठप, दुकानदारों ने घेरा दफ्तर')).toBe('सागर');
  });

  it('is not, where what stands before the colon calls its matter', () => {
    expect(frameFor('नाले की बात: सफाई ठप, दुकानदारों ने घेरा दफ्तर')).not.toBe('सागर');
  });
});
