import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('two facts in one sentence', () => {
  it('are told apart behind a time', () => {
    expect(texts('The mill opened in May and by June had hired 40 workers.')).toEqual([
      'The mill opened in May.',
      'By June the mill had hired 40 workers.',
    ]);
    const freed = 'The men arrested in May and in June were freed.';
    expect(texts(freed)).toEqual([freed]);
  });

  it('are told apart behind a day and "where"', () => {
    expect(texts('The team left for York on July 5 where they traced five people.')).toEqual([
      'The team left for York on July 5.',
    ]);
    const house = 'Ada Palmer visited the house where she was born.';
    expect(texts(house)).toEqual([house]);
  });

  it('leave a second clause out of what is told word for word', () => {
    expect(
      texts(
        'Judges can already jail parents who breach orders but that was a last resort which was rarely used.',
      ),
    ).toEqual(['Judges can already jail parents who breach orders.']);
    expect(
      texts(
        'Director, Food and Supplies, Ada Palmer said sales were down to 200 tonnes a day and that 13 shops had shut.',
      ),
    ).toEqual(['Director, Food and Supplies, Ada Palmer said sales were down to 200 tonnes a day.']);
    expect(
      texts(
        'Director, Food and Supplies, Ada Palmer said sales were down to 200 tonnes a day and 13 kilos.',
      ).join(' '),
    ).toContain('13 kilos');
  });

  it('keep what limits the first', () => {
    const told = texts(
      'Ada Palmer told that meeting at Leeds that a dam would help and that it would not help enough.',
    );
    expect(told.join(' ')).not.toMatch(/would help\.$/u);
  });
});

describe('half of a circumstance', () => {
  it('is left out with what is behind "and"', () => {
    expect(
      texts(
        'Tin futures fell on Wednesday, as a stronger dollar and weaker demand outweighed signs of better sales.',
      ),
    ).toEqual(['Tin futures fell on Wednesday.']);
    expect(texts('Ben Hill served as a judge and Ada Hill became a doctor.')).toContain(
      'Ben Hill served as a judge.',
    );
  });
});

describe('an adjective behind "and"', () => {
  it('is no deed', () => {
    const calm = 'Ada Palmer called the vote calm and well organised.';
    expect(texts(calm)).toEqual([calm]);
    expect(texts('Ada Palmer called the vote calm and organised a party.')).toContain(
      'Ada Palmer organised a party.',
    );
  });
});

describe('what a unit that is told beside a name does', () => {
  it('is no part of the name', () => {
    expect(
      texts('The line was in talks with Acme, the unit that runs its network, about signals.'),
    ).toContain('The line was in talks with Acme about signals.');
    expect(texts('The line was in talks with a unit that runs its network.').join(' ')).toContain(
      'that runs',
    );
  });
});

describe('what says too little by itself', () => {
  it.each([
    'Output fell.',
    'Ben Hill did not say so.',
    'A condition was the repeal of the Schools Act.',
    'Serious concerns have been raised.',
    'There are sensitivities involved.',
    '"There are sensitivities involved," said Ben Hill.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each([
    "Acme's output fell.",
    'Output fell by 3%.',
    'A condition of the deal was the repeal of the Schools Act.',
    'Concerns about the dam have been raised.',
    'There are problems with the dam in Leeds.',
    'The reserve covers 6.8 sq. km of forest.',
  ])('but %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });
});
