import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';

function kindsOf(text: string, kinds?: readonly ItemKind[]) {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-20' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items.map(
    ({ kind }) => kind,
  );
}

const MEETING = 'झांसी नगर निगम की बैठक बुधवार को दीनदयाल सभागार में हुई।';

describe('the weekday of what is past', () => {
  it('is not asked unbidden', () => {
    expect(kindsOf(MEETING)).not.toContain('weekday');
  });

  it('is asked of whoever wants weekdays', () => {
    expect(kindsOf('रेल मंत्री अश्विनी वैष्णव ने बुधवार को पटना से नई ट्रेन रवाना की।', ['weekday'])).toEqual([
      'weekday',
    ]);
  });
});
