import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askHindi } from '../../../claims/languages/hi/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/hi/questions/targets/index.ts';

const readingsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-20' }).readings;
const texts = (text: string) => readingsOf(text).map(({ claim }) => claim.text);
const stems = (text: string) =>
  readingsOf(text).flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askHindi(reading, target)?.stem ?? []),
  );

describe('two events of one kind in one district', () => {
  const story = (second: string) =>
    `कारगिल में नाले से सटे लमचिक सेक्टर में हिमस्खलन के बाद लापता हुए तीन जवान मृत पाए गए। ${second} में हिमस्खलन की चपेट में आई चौकी से सभी जवान निकाले गए।
चौकी पुरानी थी। हिमस्खलन के समय चौकी में पांच जवान मौजूद थे।`;

  it('are not told by the district', () => {
    expect(texts(story('काथसर सेक्टर')).join(' ')).not.toContain('कारगिल में हुए हिमस्खलन');
  });

  it('are one where the place is the same', () => {
    expect(texts(story('लमचिक सेक्टर'))).toContain('कारगिल में हुए हिमस्खलन के समय चौकी में पांच जवान मौजूद थे।');
  });
});

describe('a day before what happened then', () => {
  const TRIAL = 'मोहन राय को 26 नवंबर को गया में हुए नक्सली हमले से जुड़े मामले में विशेष जज नियुक्त किया गया है।';

  it('is not asked for as the day of what the clause tells', () => {
    expect(stems(TRIAL).filter((stem) => stem.includes('किस तारीख'))).toEqual([]);
  });

  it('is asked for where nothing else happened on it', () => {
    expect(
      stems('मोहन राय को 26 नवंबर को गया की अदालत में विशेष जज नियुक्त किया गया।').some((stem) =>
        stem.includes('किस तारीख'),
      ),
    ).toBe(true);
  });

  it('tells nothing of whom the verb of the clause has', () => {
    expect(texts(TRIAL).filter((text) => text.endsWith('हमला हुआ।'))).toEqual([]);
    expect(texts('26 नवंबर को गया में हुए नक्सली हमले में 12 लोग मारे गए।')).toContain(
      '26 नवंबर को गया में नक्सली हमला हुआ।',
    );
  });
});

describe('somebody told of with respect', () => {
  it('is not whoever a sentence calls no more than a person', () => {
    const story = (who: string) =>
      `सेवानिवृत्त शिक्षिका के पास फोन आया। फिर कॉल थाने को भेजी गई। वर्दी पहने ${who} ने फर्जी आदेश दिखाया। 22 अक्टूबर तक उनसे चार बार में 12 लाख रुपये जमा करवाए गए।`;
    expect(texts(story('व्यक्ति')).join(' ')).not.toContain('व्यक्ति से चार बार');
  });
});

describe('a colony that bears the name of a lake', () => {
  it('is in no other country', () => {
    expect(
      texts('मानसरोवर में रहने वाली शिक्षिका को पुलिस ने बचाया। दोपहर में 12 दुकानें बंद हुईं।').join(' '),
    ).not.toContain('चीन');
  });
});
