import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isOfTwoSides } from '../../../claims/quiz/asking/trivial.ts';
import type { Asking } from '../../../claims/quiz/types.ts';

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

describe('the two sides of a clash', () => {
  const sides = (text: string) => {
    const [reading] = readArticle({ text, title: 'खबर', lang: 'hi' }).readings;
    const argument = reading?.claim.arguments.find(({ text: own }) => /^(?:दो|चार)$/u.test(own));
    return reading && argument && isOfTwoSides({ reading, argument, target: { kind: 'count' } } as Asking);
  };

  it('are no count to ask for', () => {
    expect(sides('गया के मेले में बुधवार को छात्रों के दो गुटों में मारपीट हुई।')).toBe(true);
  });

  it('are one where they are more, and where nobody clashed', () => {
    expect(sides('गया के मेले में बुधवार को छात्रों के चार गुटों में मारपीट हुई।')).toBe(false);
    expect(sides('गया में बुधवार को छात्रों के दो गुटों ने पौधे लगाए।')).toBe(false);
  });
});
