import { describe, expect, it } from 'vitest';
import { lintItem, makeQuiz, readArticle } from '../../../claims/index.ts';
import { aroundOf } from '../../../claims/languages/hi/questions/around/sentences.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, kinds: readonly ItemKind[] = ItemKind.options): string {
  const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2024-03-13' });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 12,
    seed: 's',
    kinds,
  });
  return items.map(({ stem }) => stem).join(' ');
}

describe('what the story takes back', () => {
  it.each([
    [
      'a cost that others put twice as high',
      'बिहार सरकार ने पटना के पुल पर 12 करोड़ रुपये खर्च किए हैं।',
      'लेखा आयोग ने हालांकि कहा कि लागत इसकी दोगुनी है।',
      'कितने रुपये',
    ],
    [
      'a count that is denied',
      'पटना के मेले में सोमवार को 12 दुकानें लूटी गईं।',
      'हालांकि पुलिस ने इसका खंडन किया है।',
      'कितनी दुकानें',
    ],
    [
      'a day that was put off',
      'पटना में गंगा महोत्सव का उद्घाटन 2 मई को था।',
      'बारिश के कारण इसे टाल दिया गया।',
      'किस तारीख',
    ],
  ])('is not asked: %s', (_, told, back, asked) => {
    expect(stemsOf(`${told} ${back}`)).not.toContain(asked);
    expect(stemsOf(`${told} दुकानदार खुश हैं।`)).toContain(asked);
  });
});

describe('what is called false in the same breath', () => {
  const told = (behind: string) =>
    stemsOf(`पटना के एक चैनल ने सोमवार को 12 मछुआरों के लापता होने की खबर चलाई थी${behind}`);
  it('is not asked', () => {
    expect(told(', जिसे कलेक्टर ने गलत बताया।')).not.toContain('कितने मछुआरों');
    expect(told(', जिसका पुलिस ने खंडन किया।')).not.toContain('कितने मछुआरों');
  });
  it('is asked where it is only told on', () => {
    expect(told(', जिसे कई लोगों ने देखा।')).toContain('कितने मछुआरों');
  });
});

describe('what the story does not take back', () => {
  it('is an offer that somebody refuses to accept', () => {
    const offer = 'बिहार सरकार ने गया संग्रहालय को 12 मूर्तियां देने की पेशकश की है';
    expect(stemsOf(`${offer} लेकिन संग्रहालय ने इसे स्वीकार करने से इनकार कर दिया है।`)).toContain('कितनी मूर्तियां');
    expect(stemsOf(`${offer} लेकिन सरकार ने इससे इनकार किया है।`)).not.toContain('कितनी मूर्तियां');
  });

  it('ends with its sentence, where a stop stands with no space behind it', () => {
    const text = 'अगर पुल टूटेगा तो लोग परेशान रहेंगे.मार्च में पटना में मेला लगा';
    const start = text.indexOf('मार्च');
    const span = { start, end: text.length, exact: text.slice(start) };
    expect(aroundOf([span], text).before).toBe('');
    const initials = 'श्री म.राय ने पटना में मेला लगाया';
    const from = initials.indexOf('राय');
    expect(
      aroundOf([{ start: from, end: initials.length, exact: initials.slice(from) }], initials).before,
    ).toContain('श्री');
  });
});

describe('how many did the first of two things', () => {
  it('is not asked of the second behind a "but"', () => {
    expect(stemsOf('बुधवार को 40 लोग पटना के मेले में आए, लेकिन शाम को गंगा पुल से गया लौट गए।')).not.toMatch(
      /कितने लोग .*लौट/u,
    );
    expect(stemsOf('बुधवार को 40 लोग शाम को पटना के गंगा पुल से गया लौट गए।')).toMatch(/कितने लोग .*लौट/u);
  });
});

describe('an option that the story sets beside the same words', () => {
  it('is not offered, though no claim was read from it', () => {
    const item = (told: string) => {
      const { article, readings } = readArticle({ text: told, title: 'खबर', lang: 'hi' });
      const quote = 'मोहन राय ने बुधवार को पटना के गंगा पुल का उद्घाटन किया';
      const start = told.indexOf(quote);
      const evidence = { exact: quote, start, end: start + quote.length };
      const stem = 'बुधवार को पटना के गंगा पुल का उद्घाटन किसने किया?';
      const options = ['मोहन राय', 'सुरेश यादव', 'रमेश वर्मा', 'दिनेश सिंह'];
      return lintItem({ lang: 'hi', stem, options, key: 0, evidence }, { article, readings }).find(
        ({ rule }) => rule === 'no-other-true',
      )?.verdict;
    };
    const first = 'मोहन राय ने बुधवार को पटना के गंगा पुल का उद्घाटन किया। ';
    expect(item(`${first}तस्वीर: बुधवार को पटना के गंगा पुल के उद्घाटन में सुरेश यादव`)).toBe('reject');
    expect(item(`${first}तस्वीर: गुरुवार को गया के मेले में सुरेश यादव`)).toBe('pass');
  });
});

describe('what holds only under a clause that the claim leaves out', () => {
  it('is not asked', () => {
    expect(stemsOf('अगर बारिश नहीं रुकी और पानी बढ़ा, पटना में 12 पुल टूट गए।')).not.toContain('कितने पुल');
    expect(stemsOf('बारिश नहीं रुकी और पानी बढ़ा, पटना में 12 पुल टूट गए।')).toContain('कितने पुल');
  });
});

describe('what came of an earlier happening', () => {
  it('is not told of the one that the news is of', () => {
    const news = 'दिल्ली में बुधवार को मुठभेड़ में तीन लोग घायल हो गए। ';
    const old = 'जून महीने में दो गिरोहों के बीच झगड़ा हुआ था। इसमें सात राहगीर घायल हो गए थे।';
    expect(stemsOf(`${news}${old}`)).not.toMatch(/मुठभेड़ में .*कितने राहगीर/u);
  });
});

describe('the words around a claim', () => {
  it('are those of its sentence and of the next', () => {
    const text = 'पहला वाक्य। मोहन ने कहा कि पुल बना, पर टूटा। तीसरा वाक्य।\nचौथा।';
    const start = text.indexOf('पुल बना');
    const span = { start, end: start + 'पुल बना'.length, exact: 'पुल बना' };
    expect(aroundOf([span], text)).toEqual({
      before: ' मोहन ने कहा कि ',
      own: ' मोहन ने कहा कि पुल बना, पर टूटा',
      after: ', पर टूटा',
      next: 'तीसरा वाक्य',
    });
  });
});

describe('a name told in full where the story has its surname', () => {
  it('leaves nothing behind: after how many years is asked', () => {
    const stems = stemsOf(
      'जापान के प्रधानमंत्री शिंजो आबे सोमवार को हनोई पहुंचे। जापान के प्रधानमंत्री आबे द्वारा 12 वर्ष बाद वियतनाम की यात्रा को काफी अहम माना जा रहा है।',
      ['duration'],
    );
    expect(stems).toContain('कितने वर्ष बाद वियतनाम की यात्रा की');
  });
});
