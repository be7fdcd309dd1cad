import { describe, expect, it } from 'vitest';
import { losesPointed } from '../../../claims/languages/hi/questions/around/loses-pointed.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { townSigned } from '../../../claims/languages/hi/questions/story/places/town.ts';
import type { Reading } from '../../../claims/model.ts';

describe('a stem that lost its area or its time of play', () => {
  it.each(['2024 में औसत उपज कितने क्विंटल रही थी?', 'कप में मोहन राय कितने रन पर नाबाद थे?'])(
    'is not asked: %s',
    (stem) => expect(losesWhich(stem)).toBe(true),
  );

  it.each([
    '2024 में औसत उपज कितने क्विंटल प्रति एकड़ रही थी?',
    'दिन का खेल खत्म होने तक मोहन राय कितने रन पर नाबाद थे?',
  ])('is asked where it is there: %s', (stem) => expect(losesWhich(stem)).toBe(false));
});

describe('a conclusion about the one place of its sentence', () => {
  const of = (text: string) => ({ claim: { text } }) as unknown as Reading;
  const around = { before: 'इस वार्ड में 300 ने वोट नहीं दिए, यानी ', own: '', after: '', next: '' };

  it('is unsure without the place', () => {
    expect(losesPointed(of('जीत के अंतर से दोगुने वोट नहीं पड़े।'), around)).toBe(true);
  });

  it('is sure with it, and of a sentence about no one place', () => {
    expect(losesPointed(of('हापा वार्ड में दोगुने वोट नहीं पड़े।'), around)).toBe(false);
    expect(losesPointed(of('दोगुने वोट पड़े।'), { ...around, before: 'राज्य में 300 ने, यानी ' })).toBe(false);
  });
});

describe('the wording of a stem', () => {
  it('agrees with a feminine plural, and leaves others', () => {
    expect(tidied('कितने टीमें सर्वे कर रही हैं?')).toBe('कितनी टीमें सर्वे कर रही हैं?');
    expect(tidied('कितने घर बने हैं?')).toBe('कितने घर बने हैं?');
    expect(tidied('मकान कितने में बिका?')).toBe('मकान कितने में बिका?');
  });

  it('leaves out a therefore whose reason is gone, and the contest before its seat', () => {
    expect(tidied('कितने पदक एक साथ इसलिए दिए गए?')).toBe('कितने पदक एक साथ दिए गए?');
    expect(tidied('सबसे कड़ा मुकाबला हापा सीट पर कितने लोगों ने वोट दिया?')).toBe(
      'हापा सीट पर कितने लोगों ने वोट दिया?',
    );
    expect(tidied('सबसे कड़ा मुकाबला कितने वोट से तय हुआ?')).toBe('सबसे कड़ा मुकाबला कितने वोट से तय हुआ?');
  });
});

describe('the town that a story is signed in', () => {
  it('is that of its dateline, and none of two', () => {
    expect(townSigned('खबर\nआगरा, 8 जुलाई (भाषा)। पुल बना।')?.name).toBe('आगरा');
    expect(townSigned('खबर\nआगरा/मथुरा, 8 जुलाई (भाषा)। पुल बना।')).toBeUndefined();
  });
});
