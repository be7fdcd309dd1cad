import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-14' }).readings.map(({ claim }) => claim.text);

describe('a figure that was set', () => {
  it('is set against what it was before', () => {
    expect(texts('निगम ने पार्किंग का शुल्क बढ़ाकर 40 रुपये कर दिया है। पहले यह 25 रुपये था।')).toContain(
      'पहले पार्किंग का शुल्क 25 रुपये था।',
    );
  });

  it('is not taken up by what is no figure', () => {
    expect(texts('निगम ने पार्किंग का शुल्क बढ़ाकर 40 रुपये कर दिया है। पहले यह आसान था।').join()).not.toContain(
      'शुल्क आसान',
    );
  });
});

describe('a number of cases', () => {
  it('is taken up by its noun', () => {
    expect(texts('गया में इस साल डेंगू के 640 मरीज मिले हैं। पिछले वर्ष यह संख्या 412 थी।')).toContain(
      'पिछले वर्ष गया में डेंगू के मरीजों की संख्या 412 थी।',
    );
  });

  it('is not that of people to whom something else was done', () => {
    expect(texts('गया में पिछले साल हादसों में 640 लोग मारे गए। 2024 में यह आंकड़ा 412 था।').join()).not.toContain(
      'लोगों की संख्या',
    );
  });
});

describe('a player called by what they are', () => {
  const first = 'दीपक नेगी ने मेरठ में 41 रन बनाए।';

  it('keeps the word for it beside the name', () => {
    expect(texts(`${first} बाएं हाथ के इस स्पिनर ने तीन विकेट भी लिए।`)).toContain(
      'बाएं हाथ के स्पिनर दीपक नेगी ने तीन विकेट भी लिए।',
    );
  });

  it('is nobody where the sentence before names none', () => {
    expect(texts('मेरठ में मैच खेला गया। इस स्पिनर ने तीन विकेट लिए।').join()).not.toContain('स्पिनर मेरठ');
  });

  it('is no young man of the town', () => {
    expect(texts(`${first} इस युवक ने कार चलाई।`).join()).not.toContain('युवक दीपक');
  });
});

describe('a seat', () => {
  it('is that of the one place named before', () => {
    expect(texts('सिवान में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।')).toContain(
      'सिवान सीट पर 12 उम्मीदवार हैं।',
    );
  });

  it('is none of a state, nor of one of two towns', () => {
    expect(texts('बिहार में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।').join()).not.toContain('बिहार सीट');
    expect(texts('सिवान और छपरा में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।').join()).not.toContain(
      'सीट पर 12',
    );
  });
});
