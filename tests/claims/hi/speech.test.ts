import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const sourceOf = (text: string, part: string) => {
  const found = claims(text).find((claim) => claim.text.includes(part));
  return found ? (found.attribution?.source ?? null) : undefined;
};

describe('speech that goes on in the next sentence', () => {
  const opening = 'जल निगम के अभियंता मोहन राय ने बताया कि टंकी की मरम्मत चल रही है।';

  it.each([
    ['how things are', 'सुबह दो घंटे पानी दिया जा रहा है।', 'दो घंटे'],
    ['what will be', 'मरम्मत का काम 12 दिन चलेगा।', '12 दिन'],
    ['what follows from it', 'इससे 40 मोहल्लों में दिक्कत हुई है।', '40 मोहल्लों'],
    ['what is added', 'साथ ही 15 टैंकर लगाए गए हैं।', '15 टैंकर'],
  ])('keeps its speaker: %s', (_, next, part) => {
    expect(sourceOf(`${opening} ${next}`, part)).toContain('मोहन राय');
  });

  it('keeps its speaker between two sentences of his', () => {
    const text = `${opening} टंकी 1972 में बनाई गई थी। उन्होंने कहा कि 12 टैंकर और आएंगे।`;
    expect(sourceOf(text, '1972')).toContain('मोहन राय');
  });

  it.each([
    ['an act of somebody else', 'नगर निगम ने 20 टैंकर भेजे हैं।', '20 टैंकर'],
    ['another place', 'पटना में 20 टैंकर खड़े हैं।', '20 टैंकर'],
    ['what the paper adds', 'बता दें कि शहर में 20 टंकियां हैं।', '20 टंकियां'],
    ['what had happened', 'टंकी 1972 में बनाई गई थी।', '1972'],
    ['what speaks of the speaker', 'मोहन राय 20 साल से निगम में काम कर रहे हैं।', '20 साल'],
  ])('leaves the paper its own word: %s', (_, next, part) => {
    expect(sourceOf(`${opening} ${next}`, part)).toBeNull();
  });

  it('ends with its paragraph', () => {
    expect(sourceOf(`${opening}\n\nसुबह दो घंटे पानी दिया जा रहा है।`, 'दो घंटे')).toBeNull();
  });

  it('never takes the speaker for whom he speaks of', () => {
    const text = 'डॉक्टर मोहन राय ने बताया कि मरीज की हालत ठीक है। वह 12 नंबर वार्ड में भर्ती है।';
    expect(claims(text).some((claim) => claim.text.includes('मोहन राय 12'))).toBe(false);
  });
});

describe('speech without कि', () => {
  it('follows a comma', () => {
    expect(sourceOf('मंत्री मोहन राय ने कहा, सरकार 12 पुल बनाएगी।', '12 पुल')).toContain('मोहन राय');
  });

  it('follows a dash after a tweet', () => {
    expect(sourceOf('मोहन राय ने ट्वीट किया- शहर में 12 दुकानें बंद हैं।', '12 दुकानें')).toContain('मोहन राय');
  });

  it('stands before its speaker', () => {
    expect(sourceOf('बाजार में 40 दुकानें जल गईं, अधिकारी मोहन राय ने बताया।', '40 दुकानें')).toContain('मोहन राय');
  });

  it('is over behind its speaker', () => {
    const text = 'बाजार में 40 दुकानें जल गईं, अधिकारी मोहन राय ने बताया। 12 दुकानें बंद हैं।';
    expect(sourceOf(text, '12 दुकानें')).toBeNull();
  });
});

describe('a speaker in a line or sentence of their own', () => {
  it('says the list that the line heads', () => {
    const text = 'जल मंत्रालय ने कहा\n\n12 नहरों में पानी छोड़ा गया।\n\n40 गांवों में टैंकर भेजे गए।';
    expect(sourceOf(text, '12 नहरों')).toBe('जल मंत्रालय');
    expect(sourceOf(text, '40 गांवों')).toBe('जल मंत्रालय');
  });

  it('says what stands before "ने यह जानकारी दी"', () => {
    const text = 'रेल की पटरी 12 जगह टूट गई। रेलवे के अधिकारियों ने शनिवार को यह जानकारी दी।';
    expect(sourceOf(text, '12 जगह')).toContain('अधिकारियों');
  });

  it('says nothing of what stands before another statement', () => {
    const text = 'रेल की पटरी 12 जगह टूट गई। रेलवे के अधिकारियों ने शनिवार को कहा कि काम चल रहा है।';
    expect(sourceOf(text, '12 जगह')).toBeNull();
  });
});
