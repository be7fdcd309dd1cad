import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('"इनमें"', () => {
  it('is the one group that the sentence before counted, with what came upon it', () => {
    expect(texts('हादसे में 48 लोग मारे गए हैं। इनमें 20 महिलाएं शामिल हैं।')).toContain(
      'मारे गए 48 लोगों में 20 महिलाएं शामिल हैं।',
    );
    expect(texts('पुलिस ने 40 लोगों को गिरफ्तार किया है। इनमें से 12 लोग मेरठ के हैं।')).toContain(
      'गिरफ्तार किए गए 40 लोगों में से 12 लोग मेरठ के हैं।',
    );
    expect(texts('बस पलटने से पांच यात्रियों की मौत हो गई। इनमें दो बच्चे शामिल हैं।')).toContain(
      'मरने वाले पांच यात्रियों में दो बच्चे शामिल हैं।',
    );
    expect(texts('हादसे में 12 यात्री घायल हो गए। इनमें तीन बच्चे हैं।')).toContain('घायल हुए 12 यात्रियों में तीन बच्चे हैं।');
  });

  it('keeps what holds of the many of whom the group is part', () => {
    expect(texts('मारे गए 30 लोगों में 12 लोग मेरठ के थे। इनमें दो युवक शामिल हैं।')).toContain(
      'मारे गए मेरठ के 12 लोगों में दो युवक शामिल हैं।',
    );
  });

  it('is recorded with its antecedent', () => {
    const { article, readings } = read('हादसे में 48 लोग मारे गए हैं। इनमें 20 महिलाएं शामिल हैं।');
    const [substitution] = readings.at(-1)?.claim.substitutions ?? [];
    expect(substitution?.span.exact).toBe('इनमें');
    expect(substitution?.antecedent?.exact).toBe('48 लोग');
    expect(article.text.slice(substitution?.span.start, substitution?.span.end)).toBe('इनमें');
  });

  it('is left out beside two groups, and where nothing says which group it was', () => {
    expect(texts('पांच पुलिसकर्मियों ने 12 लोगों को गिरफ्तार किया। इनमें से दो पटना के हैं।').join(' ')).not.toContain(
      'दो पटना',
    );
    expect(texts('हमले में पांच जवान शहीद हुए, जबकि 10 लोग घायल हुए। इनमें से दो पटना के हैं।').join(' ')).not.toContain(
      'दो पटना',
    );
    expect(texts('बैठक में 12 नेता आए। इनमें से दो पटना के हैं।').join(' ')).not.toContain('दो पटना');
  });

  it('is left out after a negation or another sentence', () => {
    expect(texts('पुलिस ने 40 लोगों को गिरफ्तार नहीं किया। इनमें 12 लोग मेरठ के हैं।').join(' ')).not.toContain(
      '12 लोग',
    );
    expect(texts('हादसे में 48 लोग मारे गए। पुलिस ने जांच शुरू की। इनमें 20 महिलाएं शामिल हैं।').join(' ')).not.toContain(
      '20 महिलाएं',
    );
  });
});

describe('two offices before a name', () => {
  const next = 'तब उनकी जगह सुरेश कुमार को नियुक्त किया गया था।';

  it('are held by one where people hold both', () => {
    expect(texts(`कंपनी के सीईओ और एमडी मोहन वर्मा ने इस्तीफा दे दिया था। ${next}`)).toContain(
      'मोहन वर्मा की जगह सुरेश कुमार को नियुक्त किया गया था।',
    );
  });

  it('are two people elsewhere', () => {
    expect(texts(`प्रधानमंत्री और मंत्री मोहन वर्मा ने इस्तीफा दे दिया था। ${next}`).join(' ')).not.toContain(
      'की जगह',
    );
  });
});

describe('a group in "इनमें" that did something', () => {
  it('is told with what it did, and where', () => {
    expect(texts('असम में 44 मामले सामने आए हैं। इनमें से 11 मरीज ठीक हो चुके हैं।')).toContain(
      'असम में सामने आए 44 मामलों में से 11 मरीज ठीक हो चुके हैं।',
    );
    expect(texts('पटना में 160 टीमें लगाई गईं। इनमें से 110 टीमें शहरी क्षेत्र में हैं।')).toContain(
      'पटना में लगाई गई 160 टीमों में से 110 टीमें शहरी क्षेत्र में हैं।',
    );
  });

  it('is not told with what it did not do, or only does', () => {
    expect(texts('असम में 44 मामले सामने नहीं आए हैं। इनमें से 11 मरीज ठीक हो चुके हैं।').join()).not.toContain(
      'मामलों में से',
    );
    expect(texts('असम में 44 मरीज रह रहे हैं। इनमें से 11 ठीक हो चुके हैं।').join()).not.toContain('मरीजों में से');
  });
});
