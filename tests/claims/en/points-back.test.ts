import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string, title: string) =>
  readArticle({ text, title, lang: 'en' })
    .readings.map(({ claim }) => claim.text)
    .join('\n');

const OPENING =
  'Zenor opened a mill in Leeds on Monday. It has 40 looms. The mill makes wool. Ada Palmer runs it.';

describe('a claim that points back at another sentence', () => {
  it.each([
    ['what was done', 'The Weavers Union condemned the move.'],
    ['what was said of somebody', 'Ben Hill denied the charge.'],
    ['what was asked for', 'The council rejected the request.'],
    ['somebody without his name', 'The midfielder lives in York.'],
  ])('is not told where it only names %s', (_, sentence) => {
    expect(told(`${OPENING} ${sentence}`, 'Wool mill opens in Leeds')).not.toContain(sentence);
  });

  it.each([
    ['its headline has the noun', 'The council rejected the request.', 'Council rejects request of mill'],
    ['it says which one', 'The council rejected the request for a second road.', 'Wool mill opens'],
    ['the noun only stands beside what it tells', 'Ben Hill left Leeds after the move.', 'Wool mill opens'],
  ])('is told where %s', (_, sentence, title) => {
    expect(told(`${OPENING} ${sentence}`, title)).toContain(sentence);
  });

  it('is told where the opening goes on of the headline', () => {
    expect(told('Peru has banned nets. The Weavers Union condemned the move.', 'Peru bans nets')).toContain(
      'condemned the move',
    );
  });
});
