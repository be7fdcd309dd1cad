import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readings = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2026-11-25' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => readings(text).map((claim) => claim.text);
const all = (text: string) => texts(text).join('\n');

describe('a piece of another clause is no claim', () => {
  it('leaves out the time behind which something was done', () => {
    const told = all(
      'The decree extended the curfew in Guayas, home to the port, two days after a car bomb outside a mill killed four people.',
    );
    expect(told).not.toMatch(/^Two days after/mu);
    const whole = 'A day after Ben Hill quit the party and joined the union, two more clerks switched sides.';
    expect(texts(whole)).toContain(whole);
  });

  it('leaves out an age that passes for a deed', () => {
    expect(
      all(
        "The money was awarded for the delay and towards the schooling of the baker's two daughters, aged six and three.",
      ),
    ).not.toContain('money aged');
  });

  it('takes what somebody did meanwhile for no role', () => {
    const told = texts(
      'The mill in Leeds was raided on October 21 as its owner Ben Hill, 58, was closing up.',
    );
    expect(told.join('\n')).not.toContain('as its owner');
    expect(all('The man was identified as Ben Hill, 58.')).toContain('identified as Ben Hill');
  });

  it('tells which point of a row it is of nothing else', () => {
    expect(texts('Second, markets in Leeds do not trade such firms.').join('\n')).not.toContain(
      'Second markets',
    );
    expect(all('Second prizes went to two mills in Leeds.')).toContain('Second prizes');
  });

  it('tells no half of a range of days', () => {
    expect(all('The fair will be held on July 27- 28 in Leeds.')).not.toContain('July 27');
    expect(all('The fair will be held on July 27 in Leeds.')).toContain('July 27');
  });

  it('tells what "ever" goes with, or neither', () => {
    expect(all('Anna has known Peter ever since she first appeared on the show in 2012.')).not.toMatch(
      /ever\.$/mu,
    );
  });
});

describe('what belongs to whoever speaks', () => {
  it('is no deed of what is spoken of', () => {
    expect(texts('Rejecting the plea, the spade belonged to the mill, the court said.')).toContain(
      'The spade belonged to the mill.',
    );
    expect(texts('Walking home, the guard fell into a pit, police said.')).toContain(
      'Walking home, the guard fell into a pit.',
    );
  });

  it('is another statement where it is told so', () => {
    const told = texts(
      'The WTO said that many countries support the end of quotas and stressed that funding was available to the poor.',
    );
    expect(told).toContain('The WTO said that many countries support the end of quotas.');
    expect(told.join('\n')).not.toContain('quotas and stressed');
  });

  it('may be what "and" joins behind what had not been', () => {
    const told = 'The minister said the union had not formed a view and sought time.';
    expect(texts(told)).toContain('The union had not formed a view.');
    expect(all(told)).not.toContain('union sought');
  });

  it('is told by his name where whose president he is, another sentence tells', () => {
    const told = readings(
      'The Leeds action group welcomed the rule. "We are not opposed to scrutiny," its president Anna Moss said.',
    );
    expect(told.map(({ text }) => text)).toContain('"We are not opposed to scrutiny," Anna Moss said.');
    expect(told.at(-1)?.attribution?.source).toBe('Anna Moss');
  });
});

describe('what another sentence tells of', () => {
  it.each([
    ['One firm has 10 points. Another in Leeds has set aside 20 points.', 'Another in'],
    ['Ours is a party which is driven by ideas.', 'A party is driven'],
    ['Nine firms want it. Only one, Vast, has a mill, and its debut has slipped twice.', 'Only one'],
    ['Few seats are full. Roughly one in eight had gone empty in 2025.', 'one in eight'],
    ['The rule was called unfair. The minister denied the charge.', 'denied the charge'],
    ['Police asked for help. The embassy had not received a formal request.', 'request'],
    ['Much is under water. The actual extent was 20,000 hectares.', 'extent'],
    ['A walk to replace a faulty pump, which astronauts finished on Sunday, took six hours.', 'finished'],
    ['A key part of the side, Ben Hill’s best day was the final in 2003.', 'best day'],
  ])('%s', (text, words) => {
    expect(all(text)).not.toContain(words);
  });

  it.each([
    ['At least 20 were killed in Leeds on Monday.', 'At least 20 were killed'],
    ['Of the 30 farmers, only two have left.', 'only two have left'],
    ['Only one set of fans left the ground on Monday.', 'Only one set of fans left'],
    ['The minister denied the charge of theft.', 'denied the charge of theft'],
    ['The embassy had not received a request from Peru.', 'a request from Peru'],
    ['The city mended a bridge, which was built in 1920.', 'A bridge was built in 1920.'],
  ])('%s is told', (text, words) => {
    expect(all(text)).toContain(words);
  });
});

describe('a body with its head', () => {
  it('is told with it, and that is no fact by itself', () => {
    expect(texts('A bench headed by Justice Ben Hill ordered the firm to pay Rs 20 lakh.')).toEqual([
      'A bench headed by Justice Ben Hill ordered the firm to pay Rs 20 lakh.',
    ]);
  });

  it('is no bench of the first of two', () => {
    expect(
      all(
        'The case went to a bench of Justices Ben Hill and Anna Moss. The bench directed the firm to file a reply by May 5.',
      ),
    ).not.toMatch(/Ben Hill directed/u);
  });
});

describe('what is done to nobody', () => {
  it('is no passive behind one', () => {
    expect(texts('Ben Hill was pulled out by firemen and survived.')).toContain('Ben Hill survived.');
    expect(texts('The road was closed and repaired.')).toContain('The road was repaired.');
  });
});

describe('who is meant', () => {
  it('is never the speaker as "he" in his own speech', () => {
    const own = '"He shared the news with his school," Anna Hill said. Anna Hill runs a mill in Leeds.';
    expect(all(own)).not.toContain('Anna Hill shared');
    expect(all('Ben Hill won in May. "He was born in Leeds," said his mother, Anna Hill.')).toContain(
      'Ben Hill was born in Leeds.',
    );
  });

  it('is no man as "her"', () => {
    const told = all('Anna Moss got a call. The man kept calling her for a year.');
    expect(told).not.toContain('The man kept calling her');
    expect(all('The man kept calling his mill for a year.')).toContain('kept calling his mill');
  });

  it('is he whose daughter finds him', () => {
    const told = 'Ben Hill was tied up. He was left in a room for two hours before his daughter found him.';
    expect(texts(told)).toContain('Ben Hill was left in a room for two hours before his daughter found him.');
  });

  it('is the one thing next to "which was"', () => {
    expect(texts('The council owns 20 mills and an old farm, which was sold in May.')).toContain(
      'An old farm was sold in May.',
    );
    expect(texts('The council owns 20 mills and an old farm, which were sold in May.')).not.toContain(
      'An old farm were sold in May.',
    );
  });

  it('is told as a source without when it was said', () => {
    const told = readings(
      'Late last year, steel maker Acme, one of the leading firms, warned that some of its mills would be sold.',
    );
    expect(told.some(({ attribution }) => /last year/u.test(attribution?.source ?? ''))).toBe(false);
  });
});
