import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readings = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim);
const textsOf = (text: string) => readings(text).map((claim) => claim.text);
const sourcesOf = (text: string) => [
  ...new Set(readings(text).map(({ attribution }) => attribution?.source)),
];

describe('a negation behind its verb', () => {
  it('is told with it, and opens nothing of what comes next', () =>
    expect(textsOf('भोपाल में फिल्म अभी आई नहीं लेकिन शहर में उसकी चर्चा बहुत अच्छी है।')).toEqual([
      'भोपाल में फिल्म अभी आई नहीं।',
    ]));

  it('is never lost behind "ही" before the next clause', () => {
    const told = textsOf('रमा को नोटिस मिला ही नहीं और नगर निगम ने दुकान तोड़ दी।');
    expect(told).toContain('रमा को नोटिस मिला ही नहीं।');
    expect(told).not.toContain('रमा को नोटिस मिला।');
  });

  it('says otherwise what would have come about, where "नहीं तो" stands there', () =>
    expect(textsOf('ट्रेन धीमी थी नहीं तो बड़ा हादसा हो सकता था।').join()).not.toContain('थी नहीं'));

  it('before its verb is told', () =>
    expect(textsOf('भोपाल में फिल्म नहीं आई लेकिन शहर में मेला लगा है।')).toContain('भोपाल में फिल्म नहीं आई।'));
});

describe('what a copula says of something that stands behind it', () => {
  it('is not told alone', () =>
    expect(textsOf('एक चुनौती है पुल का रखरखाव जिस पर 48 करोड़ रुपये खर्च हुए।')).not.toContain('एक चुनौती है।'));

  it('is told where it stands before', () =>
    expect(textsOf('पुल का रखरखाव एक चुनौती है।')).toEqual(['पुल का रखरखाव एक चुनौती है।']));
});

describe('a relative clause behind a question', () => {
  it('tells nothing of what is asked for', () =>
    expect(
      textsOf('किसी को याद नहीं कि वह कौन सी फिल्म थी जिसने सबसे पहले यह पुरस्कार जीता था।').join(' '),
    ).not.toContain('कौन सी'));
});

describe('whoever says something', () => {
  it('is called without when it was said', () =>
    expect(sourcesOf('इससे पहले संसदीय कार्य मंत्री मोहन राय ने कहा था कि पुल पिछले साल टूटा था।')).toEqual([
      'संसदीय कार्य मंत्री मोहन राय',
    ]));

  it('is the first one where the ordinal is of the office', () =>
    expect(sourcesOf('पहले यात्री ने कहा कि पुल पिछले साल टूटा था।').join()).toContain('पहले यात्री'));

  it('speaks in the first person, and not the agency that relays it', () => {
    const text =
      'पीटीआई के अनुसार टीवी चैनल पर मोहन राय ने कहा, “मुझे पता है कि मैंने जो किया वह गलत था. मुझे संयम बरतना चाहिए था.”';
    expect(textsOf(text)).toContain('मोहन राय ने कहा कि मुझे संयम बरतना चाहिए था।');
    expect(textsOf(text).join(' ')).not.toContain('पीटीआई ने');
  });
});

describe('a surname behind a noun that people are called by', () => {
  const STORY = 'शाहिद कपूर ने शनिवार को भोपाल में घर ख़रीदा।';

  it('is not that of another person of the story', () =>
    expect(textsOf(`${STORY} निर्माता एकता कपूर ने नई फिल्म बनाई है।`).join(' ')).not.toContain('एकता शाहिद'));

  it('is theirs where it stands alone, or the noun is of what stands before', () => {
    expect(textsOf(`${STORY} कपूर ने नई फिल्म बनाई है।`)).toContain('शाहिद कपूर ने नई फिल्म बनाई है।');
    expect(textsOf(`${STORY} मोहन राय की तरह कपूर ने नई फिल्म बनाई है।`).join(' ')).toContain('शाहिद कपूर ने नई');
  });
});
