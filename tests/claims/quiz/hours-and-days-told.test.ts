import { describe, expect, it } from 'vitest';
import { findValues, type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { askHindi } from '../../../claims/languages/hi/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/hi/questions/targets/index.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { mayAskFor } from '../../../claims/quiz/asking/askable.ts';

/** All stems that a text's claims are asked by, without what a story would put before them. */
function stems(text: string): string[] {
  return readArticle({ text, title: '' }).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askHindi(reading, target)?.stem ?? []),
  );
}

function itemsOf(text: string, publishedAt?: string, kinds?: Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, ...(publishedAt ? { publishedAt } : {}) });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}

const optionsOf = (items: readonly Item[], part: string) =>
  (items.find(({ stem }) => stem.includes(part))?.options ?? []).map(({ text }) => text);

describe('an hour told with its minutes', () => {
  it('is asked for by the hour alone', () => {
    expect(stems('बरेली में रात 2 बजकर 25 मिनट पर मालगाड़ी पटरी से उतर गई।')).toContain(
      'बरेली में रात कितने बजे मालगाड़ी पटरी से उतर गई?',
    );
  });

  it('stands beside other hours with the same minutes, also where it is told in a word', () => {
    const items = itemsOf('बरेली में सोमवार सुबह पांच बजकर 25 मिनट पर भूकंप आया।', '2026-11-20', ['timeOfDay']);
    const options = optionsOf(items, 'कितने बजे');
    expect(options).toHaveLength(4);
    expect(options.every((text) => /^\S+ बजकर 25 मिनट$/u.test(text))).toBe(true);
  });

  it('is not asked for where its seconds follow', () => {
    expect(stems('रात में 8 बजकर, 25 मिनट और 14 सेकेंड पर बरेली में भूकंप आया।').join(' ')).not.toContain('कितने बजे');
  });
});

describe('an hour of a story without a day', () => {
  it('is asked for under a headline, and not with nothing that happened', () => {
    expect(lacksDay('नैनीताल में दो दिन से हाईवे बंद: दोपहर कितने बजे पिथौरागढ़ जाने वाला मार्ग खोला गया?')).toBe(false);
    expect(lacksDay('नैनीताल में दो दिन से हाईवे बंद: कितने बजे मार्ग खोला गया?')).toBe(true);
    expect(lacksDay('दोपहर कितने बजे मार्ग खोला गया?')).toBe(true);
    expect(lacksDay('नैनीताल: दोपहर कितने बजे मार्ग खोला गया?')).toBe(true);
  });

  it('may be asked of a claim that is read less surely, as a number may, and a name may not', () => {
    const { readings } = readArticle({ text: 'बरेली में सोमवार सुबह पांच बजे सुरेश मेहता के गोदाम में आग लगी।' });
    const unsure = readings.map((reading) => ({ ...reading, claim: { ...reading.claim, confidence: 0.6 } }));
    const kinds = unsure.flatMap((reading) =>
      targetsOf(reading)
        .filter((target) => mayAskFor(reading, target))
        .map(({ kind }) => kind),
    );
    expect(kinds).toContain('timeOfDay');
    expect(kinds).not.toContain('city');
  });
});

describe('what is told twice', () => {
  it('is asked once, where both tell one hour', () => {
    const text =
      'गोदाम में आग, लाखों का नुकसान\nबरेली। सोमवार रात नौ बजे बरेली के एक गोदाम में आग लग गई। बरेली के गोदाम में रात नौ बजे अचानक लपटें उठने लगीं।';
    expect(itemsOf(text, '2026-11-20').filter(({ stem }) => stem.includes('कितने बजे')).length).toBeLessThan(2);
  });

  it('is asked once, where one tells years and the other the months of them', () => {
    const text =
      'अदालत ने व्यापारी सुरेश मेहता को 2.5 साल कैद की सजा सुनाई है। वकील मोहन राय ने कहा कि सुरेश मेहता को 30 महीने कैद की सजा सुनाई गई है।';
    const asked = itemsOf(text, '2026-11-20').filter(({ stem }) => /कितने (?:साल|महीने) कैद/u.test(stem));
    expect(asked.length).toBeLessThan(2);
  });
});

describe('half years told in figures', () => {
  it('stand beside halves and wholes', () => {
    const items = itemsOf('अदालत ने व्यापारी सुरेश मेहता को 2.5 साल कैद की सजा सुनाई है।', '2026-11-20');
    const options = optionsOf(items, 'कितने साल');
    expect(options).toHaveLength(4);
    expect(options.every((text) => /^\d(?:\.5)? साल$/u.test(text))).toBe(true);
  });
});

describe('a day, a month and a march', () => {
  it('lets the day be asked for behind what only places it before the news', () => {
    expect(stems('गत 4 मई को नैनीताल में पुल टूट गया था।')).toContain('किस तारीख को नैनीताल में पुल टूट गया था?');
    expect(stems('27 और 28 अप्रैल को नैनीताल में पुल की मरम्मत हुई थी।').join(' ')).not.toContain('किस तारीख');
  });

  it('asks for a month with its noun by the noun once', () => {
    const asked = stems('नैनीताल में अप्रैल के महीने में 40 नए पुल बनाए गए थे।').join(' ');
    expect(asked).toContain('किस महीने में');
    expect(asked).not.toContain('महीने के महीने');
  });

  it('takes no march for the month', () => {
    const months = (text: string) =>
      findValues(text, { lang: 'hi' }).filter(({ fact }) => fact.type === 'time' && fact.grain === 'month');
    expect(stems('व्यापारियों ने अमृतसर में रोष मार्च निकाला।').join(' ')).not.toContain('किस महीने');
    expect(stems('छात्रों ने मार्च में अमृतसर में रैली की थी।').join(' ')).toContain('किस महीने');
    expect(months('मार्च में')).toHaveLength(1);
  });
});

describe('how strong a quake was', () => {
  it('is asked for by its tenths, and nothing else is counted in them', () => {
    expect(stems('जयपुर में आए भूकंप की तीव्रता 5.3 मापी गई है।')).toContain(
      'जयपुर में आए भूकंप की तीव्रता कितनी मापी गई है?',
    );
    expect(stems('भूकंप की तीव्रता रिक्टर पैमाने पर 5.3 आंकी गई।').join(' ')).toContain('कितनी आंकी गई');
    expect(stems('जयपुर में कुल मामले 5.3 दर्ज किए गए।').join(' ')).not.toContain('कितन');
  });
});

describe('the hour of what a story is of', () => {
  const HEAD = 'नेपाल के पोखरा में भूकंप, 14 लोगों की मौत';
  const told = (behind: string) =>
    itemsOf(`${HEAD}\n\nनेपाल के पोखरा में बुधवार रात आए भूकंप में 14 लोगों की मौत हो गई। ${behind}`, '2026-12-04', [
      'timeOfDay',
    ]).map(({ stem }) => stem);

  it('is asked for though its sentence tells no more, the place before it in the direct case', () => {
    expect(told('भूकंप रात 9 बजकर 40 मिनट पर आया।').join()).toContain('पोखरा में भूकंप रात कितने बजे आया?');
  });

  it('is not asked for of what is no such event, nor without the day of the news', () => {
    expect(told('मेला सुबह नौ बजे लगा।')).toEqual([]);
    const undated = itemsOf(`${HEAD}\n\nनेपाल के पोखरा में भूकंप में 14 लोगों की मौत हो गई। भूकंप सुबह नौ बजे आया।`);
    expect(undated.filter(({ kind }) => kind === 'timeOfDay')).toEqual([]);
  });
});

describe('the age of a child', () => {
  it('is not asked for, in words as little as in figures', () => {
    expect(stems('मोहन राय का साढ़े तीन साल का बेटा सोहन जयपुर गया था।').join(' ')).not.toContain('कितने साल');
    expect(stems('मोहन राय को साढ़े तीन साल कैद की सजा सुनाई गई।').join(' ')).toContain('कितने साल');
  });
});
