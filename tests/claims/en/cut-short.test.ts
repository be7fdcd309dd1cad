import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('clauses that stop before they tell something', () => {
  it.each([
    ['The office estimated by noon, there would be water for all.', 'by noon.'],
    ['The new rule comes just weeks after Ben Hill called for a cut.', 'just weeks.'],
    ['The gates were only shut after Ada Palmer rang the police.', 'only shut.'],
    ['More recently, the shirts were worn by Ben Hill in a film.', 'More the'],
    ['Ada Palmer is known for the phrase "A road is no place, it is a wish."', 'no place.'],
    ['Ben Hill ran 400 metres in 46 seconds, the fastest time recorded on the track.', 'time recorded'],
    ['The palace issued the following statement from Ada Palmer.', 'following statement'],
  ])('%s', (text, words) => {
    expect(texts(text).join('\n')).not.toContain(words);
  });

  it.each([
    ['The court found in favour of the firm.', 'The court found in favour of the firm.'],
    ['The firm announced 40 new jobs on Monday.', '40 new jobs'],
    ['The mill was shut for two weeks after the fire.', 'The mill was shut for two weeks'],
  ])('%s is told', (text, words) => {
    expect(texts(text).join('\n')).toContain(words);
  });
});

describe('what "and" joins', () => {
  it('is a claim of its own', () => {
    const told = texts(
      'The sale of the mill last month was the biggest in the town and brought the owner £3 million.',
    );
    expect(told.join('\n')).not.toMatch(/ and brought/u);
  });

  it('stays where it is one thing with what stands before', () => {
    expect(texts('The system reads around 2,300 letters and scans a day.').join('\n')).not.toContain(
      '2,300 letters.',
    );
  });
});
