import { describe, expect, it } from 'vitest';
import { plain } from '../../../claims/as-asked.ts';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string, title = 'A story') => readArticle({ text, title, lang: 'en' }).readings;
const texts = (text: string, title?: string) => read(text, title).map(({ claim }) => claim.text);
const LEAD = 'Leeds beat Oslo by 46 runs in Kent on Wednesday.';

describe('a match that the lead brings in', () => {
  it.each([
    ['Oslo resumed at 71 for 2.', 'Oslo resumed at 71 for 2 in the match between Leeds and Oslo.'],
    ['Ben Orr scored 54.', 'Ben Orr scored 54 in the match between Leeds and Oslo.'],
    [
      'The visitors lost seven wickets.',
      'The visitors lost seven wickets in the match between Leeds and Oslo.',
    ],
    [
      'Ben Orr of Leeds was fit. Ben Orr was dismissed for 54.',
      'Ben Orr was dismissed for 54 in the match between Leeds and Oslo.',
    ],
    ['Leeds scored twice.', 'Leeds scored twice in the match between Leeds and Oslo.'],
    ['Leeds won by 46 runs.', 'Leeds won by 46 runs in the match between Leeds and Oslo.'],
    ['Oslo chased 240.', 'Oslo chased 240 in the match between Leeds and Oslo.'],
    [
      'Ben Orr of Leeds was fit. Ben Orr netted 12.',
      'Ben Orr netted 12 in the match between Leeds and Oslo.',
    ],
    ['The match was played in rain.', 'The match between Leeds and Oslo was played in rain.'],
    ['The victory lifted Leeds to the top.', 'The victory over Oslo lifted Leeds to the top.'],
  ])('is told with what was done in it: %s', (text, told) => {
    expect(texts(`${LEAD} ${text}`)).toContain(told);
  });

  it.each([
    'Ben Orr scored a hundred against Kent.',
    'Ben Orr scored four hundreds last season.',
    'Ben Orr scored 12 goals in his career.',
    'Ben Orr had scored 54.',
    'Ben Orr was born in Wales.',
    'Ben Orr of Leeds was declared dead.',
    'Ada Palmer of Leeds declared a state of emergency.',
    'Leeds batted away criticism.',
    'Leeds netted a profit.',
    'Leeds tackled poverty.',
    'Ben Orr of Oslo chased the thief.',
    'Leeds conceded the point.',
    'Leeds won by 46 votes.',
    'Leeds scored an own goal.',
    'Ben Orr netted 12.',
    'Leeds dismissed 40.',
    'Leeds scored four points with voters.',
  ])('is not told with what may have been done elsewhere: %s', (text) => {
    expect(texts(`${LEAD} ${text}`)).toContain(text);
  });

  it('is told by who won it with "to beat" as well', () => {
    const lead = 'Former champions Leeds defended a small target to beat Oslo by 46 runs on Wednesday.';
    expect(texts(`${lead} The match was played in Kent.`)).toContain(
      'The match between Leeds and Oslo was played in Kent.',
    );
  });

  it('is no part of what a question sees, and of its spans the lead is the last', () => {
    const told = read(`${LEAD} Ben Orr scored 54.`).find(({ claim }) => claim.text.startsWith('Ben Orr'));
    expect(told?.claim.insertions).toEqual([{ text: 'in the match between Leeds and Oslo', rule: 'event' }]);
    expect(told?.claim.spans.at(-1)?.exact).toContain('Leeds beat Oslo');
    expect(told && plain(told).claim.text).toBe('Ben Orr scored 54.');
    expect(told && plain(told).claim.spans).toHaveLength(1);
  });
});

describe('another match', () => {
  it.each([
    'Leeds will meet Kent in May. The game will be played in rain.',
    'Leeds met Kent in May. The game was played in rain.',
  ])('is not that of the lead: %s', (text) => {
    expect(texts(`${LEAD} ${text}`).join(' ')).not.toContain('The game between');
  });

  it.each([
    'Kent won the cup in May.',
    'Leeds reached the final in May. The stand was full.',
    'A match in Hull was played in rain.',
  ])('is where what is told behind it may have been done: %s', (text) => {
    expect(texts(`${LEAD} ${text} Leeds scored twice.`)).toContain('Leeds scored twice.');
  });

  it('is left where the story goes on about its own', () => {
    expect(texts(`${LEAD} Kent won the cup. The stand was full. It rained. Leeds scored twice.`)).toContain(
      'Leeds scored twice in the match between Leeds and Oslo.',
    );
  });
});

describe('an accident that the lead brings in', () => {
  const crash = 'A bus carrying 40 workers fell into a gorge near Leeds on Monday.';

  it('is told with whom it befell', () => {
    const told = texts(`${crash} Nine people were killed. The accident happened at dawn.`);
    expect(told).toContain('Nine people were killed in the accident near Leeds.');
    expect(told).toContain('The accident near Leeds happened at dawn.');
  });

  it.each(['Six people died in 2019.', 'Ten people were hurt in Oslo.'])('is not told with %s', (text) => {
    expect(texts(`${crash} ${text}`)).toContain(text);
  });

  it.each([
    ['Elsewhere, 12 people died.', '12 people died.'],
    ['Separately, a bridge was shut. Twelve people died.', 'Twelve people died.'],
    ['Every year 300 people are killed. Nine people died.', 'Nine people died.'],
  ])('is not told where the story looks away from it: %s', (text, told) => {
    expect(texts(`${crash} ${text}`)).toContain(told);
  });

  it('is told in the paragraph behind that again', () => {
    expect(texts(`${crash}\n\nElsewhere, a bridge was shut.\n\nTwelve people died.`)).toContain(
      'Twelve people died in the accident near Leeds.',
    );
  });

  it('is not told behind another event', () => {
    expect(texts(`${crash} In May a ferry sank off Oslo. Six people were killed.`)).toContain(
      'Six people were killed.',
    );
  });
});

describe('a noun with "the"', () => {
  it('is what the headline calls by a name', () => {
    const text =
      'Peru truce talks resume in Leeds\n\nEnvoys met in Leeds on Monday. The talks will last until Friday.';
    const { readings } = readArticle({ text, lang: 'en' });
    expect(readings.map(({ claim }) => claim.text)).toContain('The Peru truce talks will last until Friday.');
  });

  it('stays where the story tells of another', () => {
    const text =
      'Peru truce talks resume in Leeds\n\nEnvoys met in Leeds for the border talks on Monday. The talks will last until Friday.';
    const { readings } = readArticle({ text, lang: 'en' });
    expect(readings.map(({ claim }) => claim.text).join(' ')).not.toContain('The Peru truce talks will');
  });

  it('is what a measure told of it before', () => {
    const text = 'The agency put a 118-kg satellite in orbit on Monday. The satellite has a camera.';
    expect(texts(text)).toContain('The 118-kg satellite has a camera.');
  });

  it('is the firm of the story by its trade, where no other stands near', () => {
    const text =
      'Acme Foods said on Monday it had shut 12 kitchens. The burrito chain opened its first kitchen in 1993.';
    expect(texts(text)).toContain('Acme Foods opened its first kitchen in 1993.');
    expect(
      texts(
        'Acme Foods said on Monday it had shut 12 kitchens. The rival chain opened a kitchen in 1993.',
      ).join(' '),
    ).toContain('The rival chain opened');
  });
});
