import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('what the bearer of a name can be', () => {
  it.each([
    ['The board gave a prize in memory of the architect, Ada Palmer, who built the hall.', 'is memory'],
    ['Ada Palmer, once mayor of Leeds, a big grower of roses, sold the house.', 'grower'],
    ['The prize was given to the leader King Olav of Norway.', 'Olav is'],
    ['First Minister and Labour Party leader Ada Palmer left the hall.', 'is Minister'],
    ['Landslides blocked roads in the Apayao province, Luzon.', 'Luzon is'],
  ])('%s', (text, words) => {
    expect(texts(text).join('\n')).not.toContain(words);
  });

  it('was what somebody was who died', () => {
    expect(
      texts('The town lowered the flag for British Prime Minister Winston Churchill who died in 1965.'),
    ).toContain('Winston Churchill was British Prime Minister.');
  });

  it('is told where it fits', () => {
    expect(texts('Ada Palmer, a baker in Leeds, sold the house.')).toContain(
      'Ada Palmer is a baker in Leeds.',
    );
    expect(texts('The fair was held in Springfield, the capital of Illinois.')).toContain(
      'Springfield is the capital of Illinois.',
    );
    expect(texts('Storm Dora, the fifth storm of the year, hit the coast.').join('\n')).toContain('Dora');
  });
});
