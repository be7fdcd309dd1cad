import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, publishedAt?: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  return ['a', 'b', 'c', 'd']
    .flatMap((seed) =>
      makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ItemKind.options }).items.map(
        ({ stem }) => stem,
      ),
    )
    .join('\n');
}

describe('years of what is told by its year', () => {
  it('are asked for behind a name', () => {
    expect(stemsOf('सलीम रजा 1979 की क्रांति के बाद सेना में शामिल हो गए थे।')).toContain('किस वर्ष की क्रांति के बाद');
    expect(stemsOf('सलीम रजा 1979 क्रांति के बाद तेहरान में सेना में शामिल हो गए थे।')).toContain(
      'किस वर्ष की क्रांति के बाद',
    );
  });

  it('are no numbers of people of an election', () => {
    expect(stemsOf('पटना में चुनाव आयोग ने 2000 चुनाव कर्मियों को निलंबित किया।', '2026-11-20')).not.toContain(
      'किस वर्ष',
    );
    expect(stemsOf('सलीम रजा ने 2000 चुनावों में पर्यवेक्षक भेजे।', '2026-11-20')).not.toContain('किस वर्ष');
    expect(stemsOf('सलीम रजा ने 2000 विधानसभा चुनावों में पर्यवेक्षक भेजे।', '2026-11-20')).not.toContain('किस वर्ष');
  });

  it('are years of elections of a parliament', () => {
    expect(stemsOf('सलीम रजा ने 2014 लोकसभा चुनावों में पर्यवेक्षक भेजे।', '2026-11-20')).toContain('किस वर्ष');
  });
});

describe('words that count from the day of the news', () => {
  it('"इसी साल" is told by its year where the month is asked for', () => {
    const stems = stemsOf(
      'लखनऊ, 3 नवंबर। इसरो ने इसी साल मार्च में आदित्य मिशन का दूसरा चरण पूरा किया था।',
      '2026-11-03',
    );
    expect(stems).not.toContain('इसी साल');
  });

  it('"अब तक" is understood under the day of the news, and without one it is not asked', () => {
    const text = 'दिल्ली। केंद्रीय स्वास्थ्य मंत्रालय के अनुसार डेंगू से अब तक सबसे ज्यादा 127 लोगों की मौत महाराष्ट्र में हुई है।';
    expect(stemsOf(text, '2026-11-03')).toContain('अब तक सबसे ज्यादा');
    expect(stemsOf(text)).not.toContain('अब तक');
  });

  it('"अब" goes from before whom it was done to', () => {
    const text = 'दिल्ली, 3 नवंबर। बिहार के शिक्षक संघ ने पटना के मामले में अब झारखंड सरकार को पत्र लिखा है।';
    expect(stemsOf(text, '2026-11-03')).not.toMatch(/ अब /u);
  });
});

it('a visarga that was typed as a colon is no mark of a kicker', () => {
  const text =
    'दिल्ली, 3 नवंबर। दिल्ली हाई कोर्ट ने यमुना में प्रदूषण का स्वत: संज्ञान लेते हुए सरकार से दस दिन के भीतर रिपोर्ट मांगी है।';
  const stems = stemsOf(text, '2026-11-03');
  expect(stems).toContain('स्वतः संज्ञान');
  expect(stems).not.toContain('स्वत: ');
});
