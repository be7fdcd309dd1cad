import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { answersWithKey } from '../../../claims/quiz/item/round-trip.ts';

/** Whether the quote of each item answers it, by what the item asks for. */
function answered(text: string): Record<string, boolean> {
  const { article, readings } = readArticle({ text });
  const found: Record<string, boolean> = {};
  makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 'test',
    onTaken: (item, candidate) => {
      const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
      found[key] = answersWithKey(item, candidate);
    },
  });
  return found;
}

describe('the quote of an item', () => {
  it('answers it where a pronoun of the quote stands for whom the stem names', () => {
    const found = answered(
      'अभिनेता दिलीप तिवारी 1962 में जबलपुर से मुंबई पहुंचे। औपचारिक रूप से 1998 तक वो रंगमंच से जुड़े रहे।',
    );
    expect(found['1998']).toBe(true);
  });

  it('answers it by a count to which "एक" is no second answer', () => {
    const found = answered(
      'मंगलवार को कोटा में मेयर रमेश जोशी की अध्यक्षता में नगर निगम की पांच सदस्यीय समिति ने नाले की सफाई का निरीक्षण किया।',
    );
    for (const one of Object.values(found)) expect(one).toBe(true);
    expect(found.पांच).toBe(true);
  });

  it('answers it where it is a clause about a name, as a sentence of its own', () => {
    const found = answered(
      'Villagers in Portugal blocked a road on Monday. Amalia Ferreira, secretary of a residents’ forum, who has submitted a petition bearing 4,800 signatures, said the road was unsafe.',
    );
    expect(found['4,800']).toBe(true);
  });
});
