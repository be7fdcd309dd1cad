import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { tellsOfHarm } from '../../../claims/quiz/asking/victims.ts';

function isOfHarm(text: string) {
  return readArticle({ text, title: 'खबर', lang: 'hi' }).readings.some(tellsOfHarm);
}

describe('words of harm', () => {
  it('are none in a name, and none of who was beaten by a weaker one', () => {
    expect(isOfHarm('रोजर फेडरर ने एंडी मरे को 6-3, 6-4 से हराया।')).toBe(false);
    expect(isOfHarm('सरीना विलियम्स चौथे दौर में उलटफेर का शिकार हुईं।')).toBe(false);
  });

  it('are those of a case that is filed against somebody, and of no other filing', () => {
    expect(isOfHarm('पुलिस ने रमेश वर्मा के खिलाफ मामला दर्ज किया।')).toBe(true);
    expect(isOfHarm('पटना में रमेश वर्मा ने 42 डिग्री तापमान दर्ज किया।')).toBe(false);
  });

  it('are those of who died and who was struck', () => {
    expect(isOfHarm('आगरा में हुए हादसे में चार मजदूर मरे।')).toBe(true);
    expect(isOfHarm('रमेश वर्मा सोमवार को ठगी का शिकार हुए।')).toBe(true);
  });
});
