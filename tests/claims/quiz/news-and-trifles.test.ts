import { describe, expect, it } from 'vitest';
import { type ItemKind, type Lang, makeQuiz, readArticle } from '../../../claims/index.ts';
import { askingsOf } from '../../../claims/quiz/asking/index.ts';
import { TRAITS } from '../../../claims/quiz/choosing/traits.ts';
import { outlineOf } from '../../../claims/quiz/choosing/worth.ts';

const read = (lang: Lang, title: string, body: string) =>
  readArticle({ text: `${title}\n\n${body}`, title, lang, publishedAt: '2026-11-20' });

/** The traits of whatever is asked for with these words as the answer. */
function traitsOf(lang: Lang, title: string, body: string, answer: string): string[] {
  const { article, readings } = read(lang, title, body);
  const askings = askingsOf(readings, undefined, { articles: [article] });
  const outline = outlineOf(readings, askings, title);
  return askings
    .filter(({ argument }) => argument.text === answer)
    .flatMap((asking) => TRAITS.filter(({ holds }) => holds(asking, outline)).map(({ id }) => id));
}

const FIRE = 'पटना की दवा फैक्टरी में आग, चार मजदूरों की मौत';
const LEAD = 'पटना की दवा फैक्टरी में सोमवार को आग लगने से चार मजदूरों की मौत हो गई।';

describe('what a question tests of its story', () => {
  it('is more where it asks for the dead, and for a sum', () => {
    const told = `${LEAD} कारखाने के मालिक ने 14 लाख रुपये की मशीनें खरीदीं।`;
    expect(traitsOf('hi', FIRE, told, 'चार')).toContain('toll');
    expect(traitsOf('hi', FIRE, told, '14 लाख रुपये')).toContain('sum-or-share');
    expect(traitsOf('hi', FIRE, told, '14 लाख रुपये')).not.toContain('toll');
  });

  it('is less where it asks for what stands beside what is told', () => {
    const text = 'Rain closed the Leeds bypass. Workers cleared 40 trees from the bypass in 12 hours.';
    expect(traitsOf('en', 'Rain closes Leeds bypass', text, '40')).not.toContain('adjunct');
    expect(traitsOf('en', 'Rain closes Leeds bypass', text, '12 hours')).toContain('adjunct');
  });

  it('is less at the end of a long story than at its head', () => {
    const middle = Array.from({ length: 9 }, (_, at) => `Crew ${at + 2} mended ${at + 20} roofs in Leeds.`);
    const text = `A storm cut 70 lines in Leeds on Monday. ${middle.join(' ')}`;
    expect(traitsOf('en', 'Storm cuts lines in Leeds', text, '70')).toContain('lead');
    expect(traitsOf('en', 'Storm cuts lines in Leeds', text, '28')).toEqual(
      expect.arrayContaining(['below-the-news', 'end']),
    );
  });
});

describe('who and when at the end of a long English story', () => {
  const middle = Array.from(
    { length: 9 },
    (_, at) => `Crew ${at + 2} mended ${at + 20} roofs in Leeds.`,
  ).join(' ');
  const title = 'Storm cuts lines in Leeds';

  it('are beside the news', () => {
    const text = `A storm cut 70 lines in Leeds on Monday. ${middle} Ben Hill opened the Leeds depot in 1998.`;
    expect(traitsOf('en', title, text, '1998')).toContain('end-beside-the-news');
  });

  it('are the news in the lead, and a figure is one anywhere', () => {
    const text = `Ben Hill opened the Leeds depot in 1998. ${middle} Crews mended 95 lines in Leeds.`;
    expect(traitsOf('en', title, text, '1998')).not.toContain('end-beside-the-news');
    expect(traitsOf('en', title, text, '95')).not.toContain('end-beside-the-news');
  });
});

describe('a past weekday', () => {
  it.each([
    ['en', 'Leeds council shuts two bridges', 'Leeds council shut two bridges on Tuesday.', 'Tuesday'],
    ['hi', 'पटना में दो पुल बंद', 'पटना में प्रशासन ने मंगलवार को दो पुल बंद किए।', 'मंगलवार'],
  ] as const)('tests nothing (%s)', (lang, title, told, day) => {
    expect(traitsOf(lang, title, told, day)).toContain('past-weekday');
  });

  it('tests something where it was to come', () => {
    expect(
      traitsOf(
        'en',
        'Leeds council alert',
        'Leeds council announced a flood alert for Thursday.',
        'Thursday',
      ),
    ).not.toContain('past-weekday');
  });
});

describe('a past weekday beside other senses of what is said ahead', () => {
  it.each([
    'Leeds council called off a fair on Tuesday.',
    'Leeds council shut two bridges on Tuesday due to floods.',
  ])('tests nothing: %s', (told) => {
    expect(traitsOf('en', 'Leeds council shuts two bridges', told, 'Tuesday')).toContain('past-weekday');
  });
});

describe('an office', () => {
  it.each([
    ['en', 'Leeds fair', 'Ann Orr, the mayor of Leeds, opened a fair on Monday.', true],
    ['hi', 'पटना में मेला', 'पटना के महापौर मोहन राय ने मेला खोला।', false],
  ] as const)('weighs less in English still (%s)', (lang, title, told, isLess) => {
    const { article, readings } = read(lang, title, told);
    const askings = askingsOf(readings, undefined, { articles: [article] });
    const outline = outlineOf(readings, askings, title);
    const less = TRAITS.find(({ id }) => id === 'office-in-english');
    const offices = askings.filter(({ reading: { claim } }) => claim.kind === 'role');
    expect(offices.length).toBeGreaterThan(0);
    for (const asking of offices) expect(less?.holds(asking, outline)).toBe(isLess);
  });
});

describe('a series that one sentence tells', () => {
  const SERIES =
    'पटना, 20 नवंबर। सोमवार को पटना में 31.2 डिग्री, गया में 29.4 डिग्री, आरा में 28.7 डिग्री, बक्सर में 27.9 डिग्री और सिवान में 26.1 डिग्री सेल्सियस तापमान रिकॉर्ड किया गया। बिहार में 14 लोगों की मौत हो गई।';
  it('is asked of twice at most', () => {
    const { article, readings } = read('hi', 'बिहार में बढ़ा तापमान', SERIES);
    const { items } = makeQuiz({ articles: [article], readings, items: 20, seed: 's' });
    const asked = items.filter(({ stem }) => stem.includes('डिग्री'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('what a figure was before', () => {
  const TAX = 'पटना नगर निगम ने संपत्ति कर घटाया';
  const told = 'पटना नगर निगम ने सोमवार को संपत्ति कर की दर को 6.8 प्रतिशत से घटाकर 6.2 प्रतिशत कर दिया।';

  it('is less than what it came to', () => {
    expect(traitsOf('hi', TAX, told, '6.8 प्रतिशत')).toContain('came-from');
    expect(traitsOf('hi', TAX, told, '6.2 प्रतिशत')).not.toContain('came-from');
    expect(traitsOf('hi', TAX, told.replace('से घटाकर 6.2 प्रतिशत', 'पर'), '6.8 प्रतिशत')).not.toContain(
      'came-from',
    );
  });

  it('is less than what is wanted in its place', () => {
    const text = 'पटना के किसानों ने सोमवार को 4,300 रुपये प्रति क्विंटल की जगह 6,500 रुपये मांगे।';
    expect(traitsOf('hi', 'पटना में किसानों का धरना', text, '4,300 रुपये')).toContain('came-from');
    expect(traitsOf('hi', 'पटना में किसानों का धरना', text, '6,500 रुपये')).not.toContain('came-from');
  });

  it('gives way to it in a quiz', () => {
    const { article, readings } = read('hi', TAX, told);
    const { items } = makeQuiz({ readings, articles: [article], items: 1, seed: 's', kinds: ['percent'] });
    expect(items.map(({ stem }) => stem).join()).toContain('6.8 प्रतिशत से घटाकर कितने प्रतिशत');
  });
});

describe('a trifle', () => {
  const kindsOf = (kinds?: readonly ItemKind[], behind = '') => {
    const more =
      'दमकल की गाड़ियां पहुंचीं। लोग जमा हो गए। पुलिस ने रास्ता रोका। फैक्टरी का जाम सोमवार रात साढ़े नौ बजे हटा था। मालिक सुरेश मेहता ने मार्च 2024 में लाइसेंस लिया था।';
    const { article, readings } = read('hi', FIRE, `${LEAD} ${behind}${more}`);
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items.map(
      ({ kind }) => kind,
    );
  };

  it('fills a quiz that would be short', () => {
    expect(kindsOf()).toEqual(expect.arrayContaining(['count', 'date']));
  });

  it('is less than one where it is the hour of what came below the news', () => {
    expect(kindsOf()).not.toContain('timeOfDay');
  });

  it('is not asked unbidden where there is news enough', () => {
    const news =
      'फैक्टरी में आग से 12 करोड़ रुपये का नुकसान हुआ। फैक्टरी में 240 मजदूर काम करते थे। सरकार ने मृतकों के परिजनों को 5 लाख रुपये दिए। फैक्टरी के 35 फीसदी हिस्से में आग फैली। ';
    expect(kindsOf(undefined, news).length).toBeGreaterThanOrEqual(4);
    expect(kindsOf(undefined, news)).not.toContain('date');
  });

  it('is asked of whoever wants its kind', () => {
    expect(kindsOf(['timeOfDay'])).toEqual(['timeOfDay']);
  });
});

describe('a quiz of few questions', () => {
  it('has the figure of the headline before what came beside it', () => {
    const text = `${LEAD} मजदूर दो बसों से पटना पहुंचे थे। मालिक सुरेश मेहता के पास पटना में 12 दुकानें हैं।`;
    const { article, readings } = read('hi', FIRE, text);
    const { items } = makeQuiz({ readings, articles: [article], items: 1, seed: 's' });
    expect(items.map(({ stem }) => stem).join()).toContain('कितने मजदूरों की मौत');
  });
});

describe('what an English story tells beside its news', () => {
  const title = 'Storm cuts power in Leeds';
  const lead = 'A storm cut power to 70 streets in Leeds on Monday. The council opened four halls.';
  const of = (told: string, answer: string, headline = title) =>
    traitsOf('en', headline, `${lead} ${told}`, answer);

  it('is the hour of whatever was no accident', () => {
    expect(of('The library in Harrogate reopened at 6 a.m. on Tuesday.', '6 a.m.')).toContain('clock-time');
    const crash = 'Two buses collided in Leeds at 6 a.m. on Tuesday. A crane cleared the road.';
    expect(traitsOf('en', 'Two buses collide in Leeds', crash, '6 a.m.')).not.toContain('clock-time');
  });

  it('is a while of minutes below the lead', () => {
    expect(of('The mayor spoke for 20 minutes.', '20 minutes')).toContain('short-while');
    expect(of('The council shut the ring road for 20 days.', '20 days')).not.toContain('short-while');
  });

  it('is a year gone by, and not one to come nor of a life that ended', () => {
    const told = 'Yorkshire Water built a pump works in Leeds in 2019.';
    expect(of(told, '2019')).toContain('bygone-year');
    expect(of(told, '2019', 'Leeds mayor dies aged 90')).not.toContain('bygone-year');
    expect(of('Yorkshire Water will open a pump works in Leeds in 2028.', '2028')).not.toContain(
      'bygone-year',
    );
  });

  it('is the index of a sector, and shares that the headline does not name', () => {
    expect(of('The Nifty Metal index rose 1.2 per cent.', '1.2 per cent')).toContain('side-of-market');
    expect(of('Shares in Infosys fell 3.4 per cent on Tuesday.', '3.4 per cent')).toContain('side-of-market');
    expect(
      of('Shares in Infosys fell 3.4 per cent on Tuesday.', '3.4 per cent', 'Infosys storm in Leeds'),
    ).not.toContain('side-of-market');
    expect(of('Sales of lamps rose 3.4 per cent.', '3.4 per cent')).not.toContain('side-of-market');
  });

  it('is a moment of play that settled nothing', () => {
    expect(of('Captain Ben Hill hit a post with his header.', 'Ben Hill', 'Leeds v Hull')).toContain(
      'small-play',
    );
    expect(
      of('Captain Ben Hill scored the winner with his header.', 'Ben Hill', 'Leeds v Hull'),
    ).not.toContain('small-play');
  });

  it('is the weather under a headline of none, and what a clause adds of somebody private', () => {
    const warmth = 'The minimum temperature in Leeds was 7.4 degrees Celsius on Sunday.';
    expect(of(warmth, '7.4 degrees Celsius', 'Bus strike in Leeds')).toContain('weather-beside');
    expect(of(warmth, '7.4 degrees Celsius')).not.toContain('weather-beside');
    const farm = 'Ben Hill, who owns 85 acres near Hull, said that the strike in Leeds had cost him trade.';
    expect(of(farm, 'Hull', 'Bus strike in Leeds')).toContain('added-beside');
    const own = 'Ben Hill works 85 acres near Hull.';
    expect(of(own, 'Hull', 'Bus strike in Leeds')).not.toContain('added-beside');
  });

  it('is a plain noun beside others of its kind', () => {
    const told = 'A leopard walked into a cage near a quarry in Leeds.';
    expect(of(told, 'leopard')).toContain('peer-of-noun');
    expect(of('Ben Hill opened a quarry in Leeds.', 'Ben Hill')).not.toContain('peer-of-noun');
  });
});

describe('made-up names', () => {
  const title = 'Leeds council raises parking charges in Kent Road';
  const body =
    'Leeds council has raised parking charges in Kent Road by 40 percent. "The council should bring in the new charges over two years," said Peter Gaskell, a shopkeeper in Leeds.';
  const stemsOf = (kinds?: ItemKind[]) => {
    const { article, readings } = read('en', title, body);
    const { items } = makeQuiz({ articles: [article], readings, items: 20, seed: 's', kinds });
    return items.map(({ stem }) => stem).join('\n');
  };

  it('are no options of an English question that nobody wanted, and of one that somebody wanted they are', () => {
    expect(stemsOf()).not.toMatch(/Who said/u);
    expect(stemsOf(['person'])).toMatch(/Who said/u);
  });
});

describe('what is on the map', () => {
  const stemsOf = (told: string) => {
    const { article, readings } = read('en', 'Tunnel dug in Leeds', `Crews dug a tunnel in Leeds. ${told}`);
    const { items } = makeQuiz({ articles: [article], readings, items: 20, seed: 's', kinds: ['measure'] });
    return items.map(({ stem }) => stem).join('\n');
  };

  it('is not asked, what a new line measures is', () => {
    expect(stemsOf('The Great Wall stretches over 21,000 km.')).not.toMatch(/Great Wall/u);
    expect(stemsOf('Crews dug 14 km of the Leeds line in May.')).toMatch(/how many/iu);
  });
});
