import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);
const told = (text: string, part: string) => texts(text).find((claim) => claim.includes(part));

describe('what says which one is meant', () => {
  it('stays: where a thing stands, of which state a body is, that an office is over', () => {
    expect(texts('भारत ने काबुल स्थित तकनीकी मिशन को दूतावास का दर्जा दिया।').join(' ')).toBe(
      'भारत ने काबुल स्थित तकनीकी मिशन को दूतावास का दर्जा दिया।',
    );
    const body = 'अदालत ने झारखंड कर्मचारी चयन आयोग को नोटिस दिया। आयोग के वकील मोहन राय ने दलील का विरोध किया।';
    expect(told(body, 'विरोध') ?? '').toContain('झारखंड कर्मचारी चयन आयोग के वकील');
    const former = 'मैदान में भाजपा के पूर्व जिला पंचायत अध्यक्ष मोहन सिंह हैं, जो पिछली बार 812 वोट से हारे थे।';
    expect(told(former, '812') ?? '').toContain('पूर्व जिला पंचायत अध्यक्ष');
  });

  it('is missing where another number of them is told, or a corner is taken for its town', () => {
    expect(texts('केरल में 24 मंत्री हैं जबकि नियम के अनुसार 30 तक हो सकते हैं।').join(' ')).not.toContain('30 तक');
    const corner = 'दुकानदारों का कहना है कि रामपुर मोड़ पर पुलिस चौकी है, लेकिन वहां पुलिस तैनात नहीं रहती है।';
    expect(told(corner, 'तैनात')).toBeUndefined();
  });

  it('is not guessed for a ruling of long ago', () => {
    const near = 'अदालत ने फैसला सुनाया। इस फैसले से 12 गांवों को राहत मिली है।';
    expect(told(near, 'राहत') ?? '').toContain('अदालत के फैसले');
    const far = near.replace('सुनाया।', 'सुनाया। बाजार बंद रहा। सड़क खाली रही। दुकानें नहीं खुलीं। पीठ ने अपील सुनी।');
    expect(told(far, 'राहत') ?? '').not.toContain('अदालत के फैसले');
  });
});

describe('what was asked', () => {
  it('is no claim, nor is the time at which it was asked', () => {
    expect(texts('बात तब बिगड़ी जब पार्षद मोहन राय ने पूछ लिया कि सूची क्यों नहीं बांटी गई।')).toEqual([]);
    const asked = '"मैंने पर्ची पर लिखकर पूछा कि सब ठीक है? वे रोने लगे", प्रबंधक सीता राय ने बताया।';
    expect(told(asked, 'सब ठीक')).toBeUndefined();
  });
});
