import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

/** Every stem that the claims of a story allow. */
function stems(text: string, title = 'खबर', publishedAt?: string): string[] {
  const { article, readings } = readArticle({
    text,
    title,
    lang: 'hi',
    ...(publishedAt ? { publishedAt } : {}),
  });
  return askingsOf(readings, undefined, { articles: [article] }).flatMap(
    (asking) => putQuestion(asking)?.question.stem ?? [],
  );
}

const FIRE = 'भोपाल के टीटी नगर बाजार में बुधवार रात आग लग गई। आग में कई दुकानें जल गईं। ';
const QUAKE = 'असम के तेजपुर में सोमवार को भूकंप आया। भूकंप से दहशत फैल गई। ';
const MATCH = 'श्रीलंका ने पहले टेस्ट मैच में बांग्लादेश को 120 रन से हराया। ';

describe('the event of a story', () => {
  it('is told with its place, without its day', () => {
    expect(eventsOf(`${QUAKE}`)?.main).toMatchObject({ tie: 'असम के तेजपुर में आए', noun: 'भूकंप' });
    expect(eventsOf('पटना में हुए बम धमाके में पांच लोग घायल हुए। धमाका शाम को हुआ।')?.main.tie).toBe('पटना में हुए बम');
  });

  it('is none where the lead speaks of those accused of one, or names no place', () => {
    expect(eventsOf('पटना में हुए हमले के आरोपी को पकड़ा गया। हमला पिछले साल हुआ था।')).toBeNull();
    expect(eventsOf('बाजार में आग लग गई। आग बुझा दी गई।')).toBeNull();
  });

  it('is none where the headline is what somebody said, and stays where it tells of the event itself', () => {
    const body = 'वर्मा ने कहा कि तेजपुर हिंसा में मरे लोगों को न्याय मिलेगा। हिंसा की जांच होगी।';
    expect(eventsOf(`वर्मा बोले, तेजपुर हिंसा से ध्यान हटा रही सरकार\n\n${body}`)).toBeNull();
    expect(eventsOf(`तेजपुर हिंसा में तीन की मौत, वर्मा बोले- जांच होगी\n\n${body}`)?.main.place).toBe('तेजपुर');
  });
});

const EPIDEMIC = 'केरल में निपाह का संक्रमण फैला। निपाह के 14 मरीज कोझिकोड में मिले। निपाह की जांच तेज हुई। ';

describe('the illness whose cases a story counts', () => {
  it('stands before stems of cases and recoveries, and opens those of deaths', () => {
    const cured = `${EPIDEMIC}मलप्पुरम में कुल 12 मरीज ठीक हुए हैं।`;
    expect(stems(cured, 'खबर', '2024-05-05').join(' ')).toContain('मलप्पुरम में कितने मरीज ठीक हुए हैं?');
    expect(stems(cured).join(' ')).not.toContain('ठीक');
    const deaths = `${EPIDEMIC}मलप्पुरम में अब तक 12 लोगों की मौत हुई है।`;
    expect(stems(deaths, 'खबर', '2024-05-05').join(' ')).toContain('निपाह संक्रमण से ');
    // Without its day another total may be as right.
    expect(stems(deaths).join(' ')).not.toContain('मौत');
  });

  it('is not told of what may be the cases of one day or one group alone: they are not asked', () => {
    expect(stems(`${EPIDEMIC}मलप्पुरम में 12 मरीज ठीक हुए हैं।`).join(' ')).not.toContain('ठीक');
  });

  it('opens none that name it, count something else, or are of earlier years', () => {
    const asked = stems(
      `${EPIDEMIC}कोझिकोड में पुलिस ने 30 मामले दर्ज किए। कोझिकोड में पिछले साल 12 मरीज ठीक हुए थे। कोझिकोड में 40 दुकानें खुलीं।`,
    );
    expect(asked.filter((stem) => stem.startsWith('निपाह संक्रमण के दौरान'))).toEqual([]);
  });

  it('is not surely meant in a story of two illnesses', () => {
    const asked = stems(`${EPIDEMIC}डेंगू भी फैला है। मलप्पुरम में 12 मरीज ठीक हुए हैं।`);
    expect(asked.some((stem) => stem.includes('के दौरान'))).toBe(false);
  });
});

describe('a number of a day or of some hours', () => {
  it('is not asked where only the clause before tells when', () => {
    const story = 'केरल में पिछले 24 घंटे में 90 पेड़ गिरे और 12 खंभे टूटे।';
    expect(stems(story, 'केरल में आंधी').filter((stem) => stem.includes('खंभे'))).toEqual([]);
  });

  it('is asked where it is a total', () => {
    const story = 'केरल में शुक्रवार को 90 पेड़ गिरे और केरल में अब तक कुल 12 खंभे टूट चुके हैं।';
    expect(stems(story, 'केरल में आंधी', '2024-05-05').some((stem) => stem.includes('खंभे'))).toBe(true);
  });
});

describe('what a Hindi stem opens with', () => {
  it('is the place of the story where a claim names none', () => {
    expect(stems('बलिया में बड़ा मेला लगा। मेले में हस्तशिल्प की 40 दुकानें खुलीं।', 'बलिया में मेला')).toContain(
      'बलिया में मेले में हस्तशिल्प की कितनी दुकानें खुलीं?',
    );
  });

  it('is no place for what was done by somebody named', () => {
    const asked = stems('बलिया में बड़ा मेला लगा। मंत्री मोहन राय ने मेले में 40 गायें बांटीं।', 'बलिया में मेला');
    expect(asked.some((stem) => /^बलिया में (?!मेला: )/u.test(stem))).toBe(false);
  });

  it('gives way to a kicker that names the event of the story', () => {
    const asked = stems(`${QUAKE}राहत के लिए 40 टीमें भेजी गई हैं।`);
    expect(asked).toContain('असम के तेजपुर में भूकंप: राहत के लिए कितनी टीमें भेजी गई हैं?');
    expect(asked.join(' ')).not.toContain('भूकंप के बाद');
  });

  it('stands before a bare word for the event', () => {
    const asked = stems(`${FIRE}आग पर 12 दमकल गाड़ियों ने काबू पाया।`);
    expect(asked.some((stem) => /में लगी आग पर कितनी दमकल/u.test(stem))).toBe(true);
  });

  it('is no event for what was before it, or at another place', () => {
    const asked = stems(`${QUAKE}पिछले साल राहत के लिए 40 टीमें भेजी गई थीं। नागालैंड में 30 घर गिरे।`);
    expect(asked.filter((stem) => stem.includes('तेजपुर में आए'))).toEqual([]);
  });

  it('is the match of the two sides where a claim tells of play', () => {
    expect(stems(`${MATCH}कुसल मेंडिस ने 88 रन बनाए।`)).toContain(
      'श्रीलंका और बांग्लादेश के बीच पहले टेस्ट मैच में कुसल मेंडिस ने कितने रन बनाए?',
    );
  });

  it('is no match where two were played, or the claim is of a series', () => {
    const two = `${MATCH}बांग्लादेश ने दूसरे टेस्ट मैच में नेपाल को 30 रन से हराया। `;
    expect(stems(`${two}कुसल मेंडिस ने 88 रन बनाए।`).some((stem) => stem.includes('के बीच'))).toBe(false);
    expect(
      stems(`${MATCH}श्रीलंका ने तीन मैचों की सीरीज 2-1 से जीती।`).some((stem) => stem.includes('के बीच')),
    ).toBe(false);
  });
});

describe('what is not asked in Hindi', () => {
  it('is the whole of which a part is told, and the state around a named district', () => {
    const asked = stems('पटना में 50 घायलों में से 12 घायलों को छुट्टी मिली। बिहार के गया जिले में 30 घर गिरे।');
    expect(asked).toContain('पटना में 50 घायलों में से कितने घायलों को छुट्टी मिली?');
    expect(asked.some((stem) => /कितने घायलों में से|किस राज्य के गया/u.test(stem))).toBe(false);
  });

  it('is the office of somebody at the margin', () => {
    const story = 'पटना में 30 घर गिरे। कांग्रेस प्रवक्ता मोहन वर्मा ने कहा कि सरकार जिम्मेदार है।';
    expect(stems(story).some((stem) => stem.includes('किस पार्टी'))).toBe(false);
  });
});

describe('a Hindi stem', () => {
  it('loses what ties its sentence to the one before', () => {
    expect(stems('पटना में आग से तीन लोगों की मौत भी हुई है।')).toContain('पटना में आग से कितने लोगों की मौत हुई है?');
  });
});

describe('questions of places, times and totals', () => {
  it('ask how often, how many in all, since which year, and for two places at once', () => {
    expect(stems('रमेश शर्मा को 14 बार पुरस्कार के लिए नामित किया गया।')).toContain(
      'रमेश शर्मा को कितनी बार पुरस्कार के लिए नामित किया गया?',
    );
    expect(stems('पटना शहर की आबादी 24 लाख है।')).toContain('पटना शहर की आबादी कितनी है?');
    expect(stems('पटना में साल 2015 से शराबबंदी लागू है।')).toContain('पटना में किस वर्ष से शराबबंदी लागू है?');
  });

  it('leave the second half of two alone, and cut it from the stem of the first', () => {
    const asked = stems('पटना में दिन का तापमान 27 डिग्री और रात का तापमान 20 डिग्री रहा।', 'खबर', '2024-06-19');
    expect(asked).toContain('19 जून 2024 की खबर: पटना में दिन का तापमान कितनी डिग्री रहा?');
    expect(asked.filter((stem) => stem.includes('डिग्री'))).toHaveLength(1);
  });

  it('ask no place of what only tells which thing is meant, and no day of what went on', () => {
    const asked = stems('पटना से दिल्ली जाने वाली ट्रेन में रमेश शर्मा मिले। रमेश शर्मा सोमवार को पटना से घर लौट रहे थे।');
    expect(asked.some((stem) => /किस शहर से दिल्ली|किस दिन/u.test(stem))).toBe(false);
  });
});

describe('what may be asked', () => {
  it('are the numbers of quoted words that anybody could say, and nothing of what "we" did', () => {
    const asked = stems(
      'पटना में आग लग गई। अधिकारी रमेश शर्मा ने कहा, "पटना में आग से 12 घर जल गए हैं। हमने 30 लोगों को बचाया है।"',
    );
    expect(asked.some((stem) => /कितने घर/u.test(stem))).toBe(true);
    expect(asked.some((stem) => /कितने लोगों को बचाया/u.test(stem))).toBe(false);
  });

  it('is what happened, however loudly it is told, and no opinion', () => {
    expect(
      stems('मंगलवार को पटना में अब तक का सबसे घातक विस्फोट हुआ, जिसमें रमेश शर्मा घायल हुए।', 'खबर', '2024-05-09').some(
        (stem) => /किस दिन/u.test(stem),
      ),
    ).toBe(true);
    expect(stems('रमेश शर्मा पटना के सबसे अच्छे शिक्षक हैं।')).toEqual([]);
  });
});

describe('a count beside a list of names', () => {
  it('is asked unless it is the number of the names', () => {
    const listed = stems('हिमाचल प्रदेश के चार जिलों चंबा, कांगड़ा, ऊना और सोलन में बारिश हुई।');
    expect(listed.some((stem) => stem.includes('कितने'))).toBe(false);
    const beside = stems('जिनेवा के अनुसार 40 हजार स्कूल युगांडा, केन्या और इथियोपिया में बंद पड़े हैं।');
    expect(beside.some((stem) => /कितने स्कूल/u.test(stem))).toBe(true);
  });
});
