import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { lacksPlace } from '../../../claims/languages/hi/questions/lacks.ts';
import { lintItem } from '../../../claims/quiz/rubric/index.ts';
import { hasDateline, kicked } from '../../../claims/quiz/rubric/kicker.ts';

function itemsOf(text: string, publishedAt?: string, lang: 'hi' | 'en' = 'hi'): Item[] {
  const { article, readings } = readArticle({
    text,
    lang,
    title: '',
    ...(publishedAt ? { publishedAt } : {}),
  });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}
const stemsOf = (text: string, publishedAt?: string) => itemsOf(text, publishedAt).map(({ stem }) => stem);

const CRASH = `पटना विमान दुर्घटना: कंपनी ने जांच शुरू की
पटना में बुधवार को विमान दुर्घटना हुई। 47 यात्रियों को सुरक्षित निकाला गया। सात लोगों को अस्पताल ले जाया गया।`;

describe('the kicker of a stem', () => {
  it('names the event of the headline and its day where the claim names neither', () => {
    expect(stemsOf(CRASH, '2021-05-03')).toContain(
      'पटना विमान दुर्घटना (3 मई 2021 की खबर): कितने लोगों को अस्पताल ले जाया गया?',
    );
  });

  it('has no day where nobody knows it', () => {
    const stems = stemsOf(CRASH);
    expect(stems).toContain('पटना विमान दुर्घटना: कितने लोगों को अस्पताल ले जाया गया?');
  });

  it('never holds the answer', () => {
    for (const { stem, options, key } of itemsOf(CRASH, '2021-05-03')) {
      const answer = options.find(({ id }) => id === key)?.text ?? '';
      expect(kicked(stem)?.kicker ?? '').not.toContain(answer);
    }
  });

  it('gives no day to what a year is told of', () => {
    const stems = stemsOf('पटना में मोहन वर्मा ने 1998 में 40 मजदूरों को काम दिया।', '2021-05-03');
    expect(stems.join(' ')).not.toContain('3 मई 2021');
  });

  it('stands under forty words and ten of its own', () => {
    for (const stem of stemsOf(CRASH, '2021-05-03')) {
      expect(stem.split(' ').length).toBeLessThanOrEqual(40);
      expect(kicked(stem)?.kicker.split(' ').length ?? 0).toBeLessThanOrEqual(10);
    }
  });
});

describe('the event of a kicker', () => {
  const FLOOD = `पटना में आई बाढ़ से कई गांव डूब गए। बाढ़ के पानी से 40 गांव घिरे हैं।`;
  const kickersOf = (text: string) => stemsOf(text, '2021-05-03').map((stem) => kicked(stem)?.kicker ?? '');

  it('is the one that the lead tells of, with its place', () => {
    const stems = stemsOf(`${FLOOD} प्रशासन ने 300 लोगों को सुरक्षित स्थानों पर पहुंचाया है।`, '2021-05-03');
    expect(stems.join(' ')).toMatch(/पटना में बाढ़ \(3 मई 2021 की खबर\): प्रशासन ने कितने लोगों को/u);
  });

  it('stands before no claim of another event, nor of another time', () => {
    for (const other of [
      'दूसरी घटना में मोहन वर्मा ने चार लोगों को बचाया।',
      'पिछले साल मोहन वर्मा ने चार लोगों को बचाया।',
    ])
      for (const stem of stemsOf(`${FLOOD} ${other}`, '2021-05-03').filter((one) => one.includes('बचाया')))
        expect(kicked(stem)?.kicker ?? '').not.toContain('बाढ़');
  });

  it('makes no case of a name where no crime is told', () => {
    const text =
      'पुलिस ने मोहन वर्मा को थाने बुलाया। मोहन वर्मा से पूछताछ हुई। मोहन वर्मा के घर से 40 मोबाइल बरामद हुए। पुलिस ने चार लोगों को गिरफ्तार किया।';
    expect(kickersOf(text).join(' ')).not.toContain('मामला');
  });
});

describe('a claim that names nothing', () => {
  const inNation = 'देश में डेंगू मरीजों की संख्या बढ़कर 300 हो गई है।';

  it('is asked under its day where it counts what there is in the whole country', () => {
    expect(stemsOf(inNation, '2021-05-03').join(' ')).toContain('3 मई 2021');
    expect(stemsOf(inNation)).toEqual([]);
  });

  it('is silent where the country may be another', () => {
    expect(stemsOf(`नेपाल में जांच शुरू हुई। ${inNation}`, '2021-05-03').join(' ')).not.toContain('देश में');
  });

  it('is silent where only what was told before says of whom it is', () => {
    expect(stemsOf('कहना आसान होता है। वहां तीन लोग पहुंचे।', '2021-05-03')).toEqual([]);
  });
});

describe('a set of stems with kickers', () => {
  it('names no answer of another item in a kicker', () => {
    const items = itemsOf(CRASH, '2021-05-03');
    const answers = items.map(({ options, key }) => options.find(({ id }) => id === key)?.text ?? '');
    items.forEach(({ stem }, i) => {
      const kicker = kicked(stem)?.kicker ?? '';
      answers.forEach((answer, j) => {
        if (i !== j) expect(` ${kicker} `).not.toContain(` ${answer} `);
      });
    });
  });
});

describe('a date at the head of a stem', () => {
  it.each([
    'पटना, 14 अप्रैल 2020: कौन आया?',
    '3 May 2021: Who came?',
    'Cebu ferry accident, May 3, 2021: Who came?',
  ])('is seen in %s', (stem) => {
    expect(hasDateline(stem)).toBe(true);
  });

  it.each(['पटना हादसा: कौन आया?', '14 अप्रैल 2020 को कौन आया?', 'Ferry accident: Who came?'])(
    'is not seen in %s',
    (stem) => {
      expect(hasDateline(stem)).toBe(false);
    },
  );

  const rulesOf = (stem: string) =>
    lintItem({ lang: 'hi', stem, options: ['पांच', 'छह', 'सात', 'आठ'], key: 1 }).flatMap(
      ({ rule, verdict }) => (verdict === 'pass' ? [] : [rule]),
    );

  it('says when "आज" is, but not where "यहां" is', () => {
    expect(rulesOf('पटना में आज कितने मरीज मिले?')).toContain('stands-alone');
    expect(rulesOf('पटना, 14 अप्रैल 2020: आज कितने मरीज मिले?')).not.toContain('stands-alone');
    expect(rulesOf('14 अप्रैल 2020: यहां कितने मरीज मिले?')).toContain('stands-alone');
    expect(rulesOf('14 मई 2020: पटना में अब कितने मरीज हैं?')).toContain('stands-alone');
  });

  it('names no event, nor the state that a noun leaves open', () => {
    expect(rulesOf('14 मई 2020: कितने लोग गए?')).toContain('names-event');
    expect(rulesOf('पटना, 14 मई 2020: कितने लोग गए?')).not.toContain('names-event');
    expect(rulesOf('14 मई 2020: राज्य में कितने मरीज मिले?')).toContain('stands-alone');
    expect(rulesOf('बिहार, 14 मई 2020: राज्य में कितने मरीज मिले?')).not.toContain('stands-alone');
  });
});

describe('what a Hindi stem hangs on', () => {
  const EPIDEMIC = `बिहार में कोरोना: सैंपलों की जांच तेज
बिहार में कोरोना संक्रमण की जांच तेज हुई। बिहार के गया में कोरोना के मरीज मिले। `;

  it('is the illness of the story with its state where a claim names neither', () => {
    const stems = stemsOf(`${EPIDEMIC}सोमवार को 410 सैंपलों की जांच की गई।`, '2021-05-04');
    for (const stem of stems.filter((one) => one.includes('सैंपलों'))) expect(stem).toContain('कोरोना');
  });

  it('is a place that somebody names', () => {
    expect(lacksPlace('राज्य में कितने पुल बने?')).toBe(true);
    expect(lacksPlace('पुलिस के अनुसार, कितने घर गिरे?')).toBe(true);
    expect(lacksPlace('बिहार, 3 मई 2021: राज्य में कितने पुल बने?')).toBe(false);
    expect(lacksPlace('बलिया जिले में कितने पुल बने?')).toBe(false);
    expect(lacksPlace('किस राज्य में 40 पुल बने?')).toBe(false);
  });

  it('is no weekday that the day at its head gives away', () => {
    const asked = (day: string) =>
      stemsOf('पटना में मोहन वर्मा ने बुधवार को 40 पुलों का उद्घाटन किया।', day).filter((one) =>
        one.includes('किस दिन'),
      );
    expect(asked('2021-05-05')).toEqual([]);
  });
});
