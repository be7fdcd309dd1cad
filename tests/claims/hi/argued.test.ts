import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readingsOf = (text: string) =>
  readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => [claim.text, claim.attribution?.source]);
const SAID = 'पुल पिछले साल टूटा था';

describe('what somebody argues without ने', () => {
  it.each([
    ['गांव के लोग दावा करते हैं', 'गांव के लोग'],
    ['पुलिस दावा कर रही है', 'पुलिस'],
    ['कई लोग शिकायत कर चुके हैं', 'कई लोग'],
    ['अपनी किताब में मोहन राय स्वीकार करते हैं', 'मोहन राय'],
    ['मोहन राय का विश्वास है', 'मोहन राय'],
  ])('is theirs: %s', (matrix, source) =>
    expect(readingsOf(`${matrix} कि ${SAID}।`)).toEqual([[`${SAID}।`, source]]),
  );

  it.each(['बार-बार इस बात का दावा करते रहे हैं', 'उधर कुछ और ही दावा करते हैं'])(
    'is not told as a fact where nobody is named: %s',
    (matrix) => expect(readingsOf(`${matrix} कि ${SAID}।`).filter(([, source]) => !source)).toEqual([]),
  );

  it('leaves what the paper tells its reader as it is', () =>
    expect(readingsOf(`बता दें कि ${SAID}।`)).toEqual([[`${SAID}।`, undefined]]));
});
