import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const whereOf = (text: string, title: string, words: string) =>
  readArticle({ text, title, lang: 'hi' }).readings.find(({ claim }) => claim.text.includes(words))?.form
    .where?.text;

describe('where a claim without a place is set', () => {
  it('is the place that title and lead tell, and that was told last', () => {
    const story = 'बलिया में मेला लगा। मेले में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'बलिया में मेला', '40 दुकानें')).toBe('बलिया में');
  });

  it('is not known where another place was told since', () => {
    const story = 'बलिया में मेला लगा। गाजीपुर में भी मेला लगा। मेले में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'बलिया में मेला', '40 दुकानें')).toBeUndefined();
  });

  it('is not known where a village without a listed name was told since', () => {
    const story = 'बलिया में मेला लगा। खैरवा गांव में नाटक हुआ। मेले में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'बलिया में मेला', '40 दुकानें')).toBeUndefined();
  });

  it('is not known far below, nor of a title that only names whose somebody is', () => {
    const far = `बलिया में मेला लगा। ${'लोग बहुत खुश थे। '.repeat(6)}मेले में 40 दुकानें खुलीं।`;
    expect(whereOf(far, 'बलिया में मेला', '40 दुकानें')).toBeUndefined();
    const ofSomebody = 'चीन के वैज्ञानिक ने दवा बनाई। दवा में 40 तत्व मिले।';
    expect(whereOf(ofSomebody, 'चीन के वैज्ञानिक की दवा', '40 तत्व')).toBeUndefined();
  });

  it('is not known where the story tells of the whole world or of a wider whole since', () => {
    const story = 'बलिया में मेला लगा। दुनिया में ऐसे मेले कम हैं। मेलों में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'बलिया में मेला', '40 दुकानें')).toBeUndefined();
  });

  it('is a capital that is called one', () => {
    const story = 'राजधानी दिल्ली में मेला लगा। मेले में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'दिल्ली में मेला', '40 दुकानें')).toBe('दिल्ली में');
  });

  it('is a country or state to the next sentence, a part of it only to the end of its own', () => {
    const story = 'नेपाल में मेला लगा। मेले में 40 दुकानें खुलीं।';
    expect(whereOf(story, 'नया मेला', '40 दुकानें')).toBe('नेपाल में');
    const ofPart = 'नेपाल में मेले लगे। अकेले पोखरा में 30 मेले लगे। मेलों में 40 दुकानें खुलीं।';
    expect(whereOf(ofPart, 'नए मेले', '40 दुकानें')).toBeUndefined();
  });

  it('is not where something stands that the sentence only speaks of', () => {
    const story = 'नेपाल में आयोजित मेले से व्यापारी लौटे। दुकानों पर 40 ग्राहक आए।';
    expect(whereOf(story, 'नया मेला', '40 ग्राहक')).toBeUndefined();
  });

  it('is left out of a claim that names it', () => {
    expect(whereOf('बलिया में 40 दुकानें खुलीं।', 'बलिया में मेला', '40 दुकानें')).toBeUndefined();
  });
});
