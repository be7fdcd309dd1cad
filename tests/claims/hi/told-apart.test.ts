import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const readingsOf = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' }).readings;
const textsOf = (text: string) => readingsOf(text).map(({ claim }) => claim.text);

describe('two things counted side by side', () => {
  it('are a claim each', () => {
    expect(textsOf('मृतकों में चार महिलाएं और दो बच्चे शामिल हैं।')).toEqual([
      'मृतकों में चार महिलाएं शामिल हैं।',
      'मृतकों में दो बच्चे शामिल हैं।',
    ]);
  });

  it('are a claim each before a marker, too', () => {
    expect(textsOf('पटना में हुए हादसे में तीन महिलाओं और दो बच्चों की मौत हो गई।')).toEqual([
      'पटना में हुए हादसे में तीन महिलाओं की मौत हो गई।',
      'पटना में हुए हादसे में दो बच्चों की मौत हो गई।',
    ]);
  });

  it('share no argument that holds them both', () => {
    const spans = readingsOf('पटना में हुए हादसे में तीन महिलाओं और दो बच्चों की मौत हो गई।').flatMap(({ claim }) =>
      claim.arguments.map(({ text }) => text),
    );
    expect(spans.filter((text) => text.includes(' और '))).toEqual([]);
  });

  it('are asked apart', () => {
    const { article, readings } = readArticle({
      text: 'पटना में ट्रक और बस की टक्कर, छह की मौत\n\nपटना, 20 नवंबर। पटना के दीघा में शुक्रवार को हुए हादसे में चार महिलाओं और दो बच्चों की मौत हो गई। घायलों को पटना मेडिकल कॉलेज अस्पताल में भर्ती कराया गया है। पुलिस ने ट्रक चालक को गिरफ्तार कर लिया है।',
      lang: 'hi',
      publishedAt: '2026-11-20',
    });
    const stems = makeQuiz({ articles: [article], readings, items: 10, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.filter((stem) => /कितन\S+ (?:महिलाओं|बच्चों) और|और कितन/u.test(stem))).toEqual([]);
  });

  it('stay together where one of them cannot be told alone', () => {
    expect(textsOf('पुलिस ने तीन पिस्तौल और 12 कारतूस बरामद किए।')).toHaveLength(1);
    expect(textsOf('पटना में बाढ़ से 12 गांवों और तीन कस्बों के लोग प्रभावित हुए।')).toHaveLength(1);
  });
});

describe('what something was given or done in exchange for', () => {
  const told = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

  it('may be told apart', () => {
    expect(told('नेपाल ने तकनीक के बदले भूटान को 12 विमान दिए।')).toContain('नेपाल ने भूटान को 12 विमान दिए।');
  });

  it('is never told apart where it stands for what should have been', () => {
    expect(told('नेपाल ने ट्रक की जगह भूटान को 12 विमान दिए।')).toEqual([
      'नेपाल ने ट्रक की जगह भूटान को 12 विमान दिए।',
    ]);
  });
});
