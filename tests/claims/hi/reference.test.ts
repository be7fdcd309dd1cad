import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const claimWith = (text: string, words: string) =>
  read(text).readings.find(({ claim }) => claim.text.includes(words))?.claim;

describe('speakers', () => {
  it('say "I" and "we" only in a claim that names them', () => {
    const told = texts('मंत्री मोहन राय ने कहा, "हमारा काम पूरा हो गया है। हमारी सरकार नई सड़क बनाएगी।"');
    expect(told).toContain('मंत्री मोहन राय ने कहा कि हमारा काम पूरा हो गया है।');
    expect(told).toContain('मंत्री मोहन राय ने कहा कि हमारी सरकार नई सड़क बनाएगी।');
  });

  it('are not known for a quotation without one', () => {
    expect(texts('"हमारा काम पूरा हो गया है। हमारी सरकार नई सड़क बनाएगी।"')).toEqual([]);
  });

  it('are told with what they mean, where their words only carry it', () => {
    expect(texts('मंत्री मोहन राय ने कहा, "मेरा मानना है कि हमारा काम पूरा हो गया है।"')).toEqual([
      'मंत्री मोहन राय ने कहा कि मेरा मानना है कि हमारा काम पूरा हो गया है।',
    ]);
  });

  it('are whom the text turned to last, where a pronoun speaks', () => {
    const story = 'सांसद रेखा वर्मा ने बाजार का दौरा किया। उन्होंने कहा कि बाजार में 12 दुकानें जली हैं।';
    expect(claimWith(story, '12 दुकानें')?.attribution?.source).toBe('रेखा वर्मा');
  });

  it('are meant by "वह" as the subject of what they say', () => {
    expect(texts('विमान कंपनी इंडिगो ने कहा कि वह दस नए विमान खरीदेगी।').join(' ')).toContain(
      'इंडिगो दस नए विमान खरीदेगी',
    );
    expect(texts('वैज्ञानिकों ने बताया कि वे नई दवा बनाएंगे।')).toContain('वैज्ञानिक नई दवा बनाएंगे।');
  });

  it('are not surely meant where they speak to somebody else', () => {
    expect(texts('सुरेश यादव ने रमेश वर्मा से कहा कि वह शांति के पक्ष में हैं।')).toEqual([]);
  });

  it('are not meant by a pronoun in their own direct speech', () => {
    const told = texts('नेता सुरेश यादव ने भाषण दिया। सुरेश यादव ने कहा, "उन्हें फिर भागना पड़ा है।"');
    expect(told.join(' ')).not.toContain('सुरेश यादव को फिर');
  });
});

describe('यह and वह', () => {
  it('are pronouns before a phrase with a case marker', () => {
    const told = texts('रमेश यादव ने दुकान खोली। वह बाजार में कपड़े बेचते हैं।');
    expect(told).toContain('रमेश यादव बाजार में कपड़े बेचते हैं।');
  });

  it('determine a noun in the direct case', () => {
    expect(texts('यह टीका असरदार है।')).toEqual([]);
  });

  it('point ahead to a कि-clause', () => {
    const told = texts('प्रवक्ता मोहन राय ने कहा कि इस बात की संभावना है कि हमारी टीम जीतेगी।');
    expect(told).toContain('प्रवक्ता मोहन राय ने कहा कि इस बात की संभावना है कि हमारी टीम जीतेगी।');
  });
});
