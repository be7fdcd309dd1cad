import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, publishedAt = '2026-11-18', kinds?: readonly ItemKind[]): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  return makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    kinds: kinds ?? ItemKind.options,
  }).items.map(({ stem }) => stem);
}

const find = (stems: readonly string[], words: string) => stems.find((stem) => stem.includes(words)) ?? '';

describe('a kicker that would be a day alone', () => {
  const lead = 'नाले की सफाई ठप, दुकानदारों ने घेरा दफ्तर\n\nभोपाल। ';

  it('opens with the town of the dateline where the headline cannot stand', () => {
    const text = `${lead}बुधवार को नारेबाजी हुई। सुरेश मेहता ने 40 दुकानदारों के साथ दफ्तर घेरा और नाले की सफाई की मांग की।`;
    expect(stemsOf(text).join('\n')).toMatch(/भोपाल \(18 नवंबर 2026 की खबर\): /u);
  });

  it('names no town where the claim is of the whole state, or the sentence of another', () => {
    const text = `${lead}सुरेश मेहता ने कहा कि राज्य में 40 निकायों के कर्मचारी हड़ताल पर हैं। पटना में भी बैठक हुई, जहां सुरेश मेहता ने 25 पार्षदों को ज्ञापन सौंपा।`;
    for (const stem of stemsOf(text)) expect(stem).not.toMatch(/^भोपाल/u);
  });

  it('names no town where the lead sets its news in another district', () => {
    const story = (place: string) =>
      `नाले की सफाई ठप, दुकानदारों ने घेरा दफ्तर\n\nभोपाल। ${place} में बुधवार को नारेबाजी हुई। सुरेश मेहता ने 40 दुकानदारों के साथ दफ्तर घेरा।`;
    expect(stemsOf(story('विदिशा')).join('\n')).not.toMatch(/भोपाल/u);
    expect(stemsOf(story('शहर')).join('\n')).toMatch(/भोपाल/u);
  });

  it('names no town of agencies', () => {
    const text = `${lead.replace('भोपाल', 'नई दिल्ली')}सुरेश मेहता ने 40 दुकानदारों के साथ दफ्तर घेरा और नाले की सफाई की मांग की।`;
    expect(stemsOf(text).join('\n')).not.toMatch(/नई दिल्ली, 18/u);
  });
});

describe('the day beside the headline of a story', () => {
  const text =
    'ढाबे में घुसा तेज रफ्तार टैंकर, चालक फरार\n\nकोटा, 18 नवंबर। ढाबे में बुधवार को टैंकर घुस गया। हादसे के वक्त ढाबे में 27 लोग बैठे थे। आबादी के पास ऐसे ढाबों में रोज 300 ट्रक रुकते हैं।';

  it('stands also before what had been before', () => {
    expect(find(stemsOf(text), 'बैठे थे')).toMatch(/^[^:]+ \(18 नवंबर 2026 की खबर\): /u);
  });

  it('does not stand before what goes on every day', () => {
    expect(find(stemsOf(text), 'रुकते')).not.toMatch(/18 नवंबर 2026/u);
  });
});

describe('the headline before a question that stands by itself', () => {
  const head = 'मेले में उमड़ी भीड़, दुकानदारों के चेहरे खिले';

  it('takes the place of a day alone where both tell of one thing', () => {
    const text = `${head}\n\nगया। मेले में रविवार को भीड़ रही। सारण के हरिहर प्रसाद ने मेले में 14 झूले लगाए।`;
    expect(find(stemsOf(text, '2026-11-16'), 'झूले')).toMatch(/^मेले में उमड़ी भीड़/u);
  });

  it('does not stand before what is told of another state', () => {
    const text =
      'गया के मेले में उमड़ी भीड़, दुकानदार खुश\n\nगया। मेले में रविवार को भीड़ रही। राजस्थान के पुष्कर में भी मेले में 14 झूले लगाए गए।';
    for (const stem of stemsOf(text, '2026-11-16')) expect(stem).not.toMatch(/^गया.*पुष्कर/u);
  });

  it('does not stand before what was in another year', () => {
    const text = `${head}\n\nगया। मेले में रविवार को भीड़ रही। वर्ष 1998 में सारण के हरिहर प्रसाद ने मेले में 14 झूले लगाए थे।`;
    expect(find(stemsOf(text, '2026-11-16'), '1998')).not.toMatch(/नवंबर 2026/u);
  });
});

describe('the headline beside an answer in lakhs', () => {
  it('may tell of other lakhs', () => {
    const text =
      'परीक्षा में बैठेंगे 31 लाख छात्र, केंद्र तय\n\nजयपुर, 18 नवंबर। बोर्ड के सचिव ने बताया कि विज्ञान वर्ग में 12.40 लाख परीक्षार्थी पंजीकृत हैं।';
    expect(find(stemsOf(text), 'विज्ञान वर्ग')).toMatch(/^परीक्षा में बैठेंगे 31 लाख/u);
  });
});

describe('the town beside a headline that names no place', () => {
  const told = (from: string, sentences: string) =>
    stemsOf(`खेल मैदान पर कूड़े का ढेर, बच्चे परेशान\n\n${from}। ${sentences}`).join('\n');

  it('stands also before what goes on, or was in another year', () => {
    const stems = told('अकोला', 'मैदान पर कूड़ा पड़ा है। मैदान में 2019 में 14 बच्चे घायल हुए थे।');
    expect(stems).toMatch(/^अकोला – खेल मैदान [^:]*: .*2019/mu);
  });

  it('stands not before what is told of another place', () => {
    const stems = told('अकोला', 'मैदान पर कूड़ा पड़ा है। पटना में ऐसे मैदान में 2019 में 14 बच्चे घायल हुए थे।');
    expect(stems).not.toMatch(/अकोला[^:]*: .*2019/u);
  });

  it('is found under a byline of its own', () => {
    expect(told('दैनिक संदेश ब्यूरो\n\nअकोला', 'मैदान में 14 बच्चे घायल हुए।')).toContain('अकोला');
  });
});

describe('a crime that the police of a capital tell of', () => {
  const story = (lead: string) =>
    stemsOf(
      `नौकरी के नाम पर शिक्षिका से ठगी, चार गिरफ्तार\n\nरांची, 18 नवंबर (भाषा) ${lead} पुलिस ने उनके पास से 17 सिम कार्ड बरामद किए।`,
      '2026-11-18',
      ['count'],
    ).join('\n');

  it('is of that town', () => {
    expect(story('पुलिस ने बुधवार को ठगी के आरोप में चार लोगों को गिरफ्तार किया।')).toMatch(/^नौकरी [^:]*, रांची: /mu);
  });

  it('is not where the lead names another', () => {
    expect(story('धनबाद में पुलिस ने बुधवार को ठगी के आरोप में चार लोगों को गिरफ्तार किया।')).not.toMatch(
      /रांची[^:]*: /u,
    );
  });
});

describe('a story that begins with its dateline', () => {
  const story = (from: string) =>
    stemsOf(
      `${from}, 18 नवंबर (एपी) शहर में पानी की किल्लत है। जलकल विभाग के अनुसार मुख्य पाइपलाइन 14 जगह फट गई है।`,
    ).join('\n');

  it('has its town before what is of no other', () => {
    expect(story('अकोला')).toMatch(/^अकोला \(18 नवंबर 2026 की खबर\): .*पाइपलाइन/mu);
  });

  it('has no town abroad', () => {
    expect(story('मनीला')).not.toMatch(/^मनीला/mu);
  });
});
