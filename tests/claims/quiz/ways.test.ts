import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2026-02-11' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options })
    .items.map(({ stem }) => stem)
    .join(' ');
}

describe('the end of a way', () => {
  it('is asked for where one who travels is under way', () =>
    expect(stemsOf('मीरा वर्मा कांग्रेस की बैठक में हिस्सा लेने जयपुर जा रही थीं।')).toContain('किस शहर जा रही थीं?'));

  it('is not asked for where a bus was bound that came to grief', () =>
    expect(stemsOf('पटना से वाराणसी जा रही बस सोमवार को हादसे का शिकार हुई।')).not.toContain(
      'किस शहर जा रही बस',
    ));

  it('is not asked for where many travel, who may part', () =>
    expect(stemsOf('मीरा वर्मा और मोहन राय कांग्रेस की बैठक में हिस्सा लेने जयपुर जा रहे थे।')).not.toContain('किस शहर'));

  it('is not asked for without the town where the way began', () =>
    expect(stemsOf('वाराणसी जा रही बस सोमवार को हादसे का शिकार हुई।')).not.toContain('किस शहर जा रही बस'));

  it('is asked for once, however often it is told', () => {
    const text =
      'मीरा वर्मा पटना से जयपुर जा रही थीं। प्रवक्ता ने बताया कि मीरा वर्मा कांग्रेस की बैठक में हिस्सा लेने जयपुर जा रही थीं।';
    expect(stemsOf(text).split('किस शहर जा रही थीं').length - 1).toBeLessThan(2);
  });
});
