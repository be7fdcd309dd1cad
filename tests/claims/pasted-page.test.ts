import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../claims/index.ts';
import { dayOfNews, type Lang } from '../../claims/model.ts';

const TITLE = 'Quarry near Leeds shut after 40-tonne rockfall';
const STORY = [
  'A quarry near Leeds was shut on Monday after 40 tonnes of rock fell on its road. Nobody was hurt.',
  'The council said that the quarry employed 62 people. It opened in 1974.',
];
const SHEERSHAK = 'बरगी में नया पुल खुला, 14 गांवों को मिलेगा फायदा';
const KAHANI = [
  'बरगी में सोमवार को नर्मदा नदी पर नया पुल खुला। पुल 620 मीटर लंबा है और उस पर 48 करोड़ रुपये खर्च हुए।',
  'कलेक्टर मोहन राय ने बताया कि पुल से 14 गांवों को फायदा मिलेगा। काम 2023 में शुरू हुआ था।',
];

const read = (lang: Lang, ...lines: string[]) => readArticle({ text: lines.join('\n\n'), lang });
const english = (above: string[], behind: string[] = []) => read('en', ...above, TITLE, ...STORY, ...behind);
const hindi = (above: string[], behind: string[] = []) =>
  read('hi', ...above, SHEERSHAK, ...KAHANI, ...behind);
const claimsOf = ({ readings }: ReturnType<typeof readArticle>) => readings.map(({ claim }) => claim.text);

describe('the headline of a pasted page', () => {
  it.each([
    [['Skip to main content', 'Sign in', 'News', 'Sport']],
    [['Home / News / Leeds']],
    [['Home', 'Yorkshire', 'By: Ann Orr | Edited By: Tom Hall']],
    [[`Home / Cities / ${TITLE}`]],
    [['The Dales Tribune, Tuesday 24 November 2026      5']],
    [['🚨 *BREAKING NEWS* 🚨']],
  ])('stands below %j', (above) => {
    expect(english(above).article.title).toBe(TITLE);
  });

  it.each([
    [['होम > राज्य > मध्य प्रदेश > जबलपुर']],
    [['Hindi News', 'शहर चुनें', 'लॉग इन']],
    [['एबीसी न्यूज | Edited by: अमित राय | Updated at : 24 Nov 2026 07:35 PM (IST)']],
  ])('stands below %j in Hindi', (above) => {
    expect(hindi(above).article.title).toBe(SHEERSHAK);
  });

  it('is told without the stars and pictures around it', () => {
    expect(read('en', `*${TITLE}* 🔥`, ...STORY).article.title).toBe(TITLE);
  });

  it('is the first line of a story without a page, however short', () => {
    expect(
      read('en', 'Quarry shut', 'Rocks fell on a road near Leeds for an hour', ...STORY).article.title,
    ).toBe('Quarry shut');
    expect(read('hi', 'पुल खुला', ...KAHANI).article.title).toBe('पुल खुला');
  });

  it('stands below the name of a bulletin of short lines', () => {
    const lines = ['📰 *Evening Bulletin of Dales* 📰', '📅 24 November 2026, Tuesday', `🔴 *${TITLE}*`];
    const story = [
      '➡️ A quarry near Leeds was shut on Monday after a rockfall. 🙏',
      '➡️ It employed 62 people.',
    ];
    expect(read('en', ...lines, ...story).article.title).toBe(TITLE);
  });

  it('is the first line, too, where a mark closes it', () => {
    const title = 'Rocks fall on a road near Leeds.';
    expect(
      read('en', title, 'By Ann Orr', 'A quarry near Leeds is shut for a week', ...STORY).article.title,
    ).toBe(title);
  });

  it('takes nothing from a story whose headline is given apart', () => {
    const lines = [
      'Rocks fell on a road near Leeds.',
      'By Ann Orr',
      'A quarry near Leeds is shut for a week',
      ...STORY,
    ];
    const { article } = readArticle({ text: lines.join('\n\n'), lang: 'en', title: TITLE });
    expect(article.sections[0]).toMatchObject({ kind: 'body', start: 0 });
  });

  it('is what questions are headed with', () => {
    const { article, readings } = hindi(['होम > राज्य > मध्य प्रदेश > जबलपुर']);
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.some(({ stem }) => stem.includes('होम') || stem.includes('>'))).toBe(false);
  });
});

describe('what stands behind a story', () => {
  const own = claimsOf(english([]));
  const apni = claimsOf(hindi([]));

  it.each([
    [['About the Author', 'Ann Orr covers Leeds for the Tribune. She joined it in 2014.']],
    [['Comments', 'Comments cannot be abusive or personal. They have to be in English.']],
    [['Tags: leeds, quarry', 'The views above are those of our users.']],
    [['Mira Rao of the Tribune contributed to this report.']],
    [['Most read', 'Storm cuts power to 300 homes', 'How do storms get their names?']],
  ])('makes no claims: %j', (behind) => {
    expect(claimsOf(english([], behind))).toEqual(own);
  });

  it.each([
    [['लेखक के बारे में', 'अमित राय को पत्रकारिता में 12 साल का अनुभव है। वह 2019 से अखबार के साथ जुड़े हैं।']],
    [['ये खबरें भी पढ़ें...', 'सागर में बाघिन ने तीन शावकों को जन्म दिया। पूरी खबर पढ़ें...']],
    [['अगला लेख', 'सागर में बस पलटी, 12 लोग घायल हुए']],
  ])('makes no claims in Hindi: %j', (behind) => {
    expect(claimsOf(hindi([], behind))).toEqual(apni);
  });

  it('is told by the name of the byline, too', () => {
    const box = 'Ann Orr is a reporter of the Tribune. She has written for it since 2014.';
    expect(claimsOf(read('en', TITLE, 'By Ann Orr', ...STORY, box))).toEqual(own);
  });

  it('is no box where most of the story stands below it', () => {
    const [first = '', second = ''] = STORY;
    const found = claimsOf(read('en', TITLE, first, 'Comments', second, second.replace('62', '70'), second));
    expect(found.join()).toContain('62');
  });

  it('is no box where the story goes on below it', () => {
    const goesOn =
      'The quarry road near Leeds was cleared of 9 tonnes of rock on Tuesday. The council fined its owner.';
    expect(claimsOf(english([], ['Comments', goesOn])).join()).toContain('9 tonnes');
  });

  it('is no box where somebody else is told of', () => {
    const found = read(
      'en',
      TITLE,
      'By Ann Orr',
      ...STORY,
      'Tom Hall is a reporter. He joined the union in 2014.',
    );
    expect(claimsOf(found).length).toBeGreaterThan(own.length);
  });
});

describe('lines between the paragraphs', () => {
  it.each([
    'A digger stands at the quarry. | Photo Credit: Ben Orr',
    'Rocks lie on the road near Leeds on Monday, Nov. 23, 2026. (AP Photo/Ben Orr)',
    'A digger lifted 12 tonnes of rock. REUTERS/Ben Orr/File Photo',
    '— Leeds Council (@leeds) November 24, 2026',
    'Look at 12 tonnes of rock! pic.twitter.com/abcd',
    'list 2 of 3 Why did 12 rocks fall in Wales?',
    '42 View comments',
  ])('are no story: %s', (line) => {
    const [first = '', second = ''] = STORY;
    expect(claimsOf(read('en', TITLE, first, line, second))).toEqual(claimsOf(english([])));
  });

  it.each([
    'The photo shows 12 tonnes of rock on the road.',
    'Updated figures show that 12 tonnes of rock fell on Sunday.',
    'The council posted a video on X (@leeds) of 12 tonnes of rock.',
    'Comments from 12 people were read out on Sunday.',
  ])('are story: %s', (line) => {
    const { article } = read('en', TITLE, ...STORY, line);
    expect(article.sections.at(-1)).toMatchObject({ kind: 'body' });
  });

  it('begin no list of other stories that takes the headline', () => {
    expect(english(['Home', 'Trending']).article.title).toBe(TITLE);
  });
});

describe('the day of a pasted page', () => {
  it.each([
    'Publish Date: Tue, 24 Nov 2026 08:14:22 AM (IST)',
    'Updated at : 24 Nov 2026 07:35 PM (IST)',
    '2 min read24 Nov 2026, 08:45 PM IST',
    '(अपडेटेड 24 नवंबर 2026, 6:40 PM IST)',
    'जबलपुर, मंगलवार, 24 नवंबर 2026      3',
  ])('is told by %s', (stamp) => {
    expect(dayOfNews(read('hi', SHEERSHAK, stamp, ...KAHANI).article)).toBe('2026-11-24');
  });

  it('is told below a summary, not by a post or a caption', () => {
    const summary =
      'The quarry had been shut once before, in 1998, the council said on Monday evening in Leeds.';
    const caption = 'Rocks on a road, September 9, 2026. REUTERS/Ben Orr';
    const stamp = 'Published On 24 Nov 2026';
    expect(dayOfNews(read('en', TITLE, summary, stamp, ...STORY).article)).toBe('2026-11-24');
    expect(dayOfNews(read('en', TITLE, caption, stamp, ...STORY).article)).toBe('2026-11-24');
    expect(
      dayOfNews(read('en', TITLE, summary, '— A (@a) November 3, 2026', ...STORY).article),
    ).toBeUndefined();
  });
});

describe('other stories behind a story', () => {
  const OTHER =
    'Two hurt in pile-up: Five cars hit one another on the Leeds road on Monday after rock fell near the quarry. The bus had 31 passengers.';

  it.each(['Also in city', 'NEWS IN BRIEF', 'Elsewhere in the city:'])(
    'are no part of it below %s',
    (head) => {
      expect(claimsOf(english([], [head, OTHER])).join(' ')).not.toContain('passengers');
    },
  );

  const DUSRI = 'सागर की सड़क पर सोमवार को बस पलटी, जिसमें 31 यात्री सवार थे।';

  it.each(['शहर की अन्य खबरें', 'संक्षिप्त समाचार:'])('are no part of it in Hindi below %s', (head) => {
    expect(claimsOf(hindi([], [head, DUSRI])).join(' ')).not.toContain('31');
  });

  it('go on with it in Hindi below a heading of its own', () => {
    expect(claimsOf(hindi([], ['आगे क्या होगा', DUSRI])).join(' ')).toContain('31');
  });

  it('go on with it below a heading of its own', () => {
    expect(claimsOf(english([], ['What happens next', OTHER])).join(' ')).toContain('passengers');
  });
});
