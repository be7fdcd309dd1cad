import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

/** Who says the claim with this part. */
function sourceOf(text: string, part: string) {
  const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi' });
  const claim = readings.map((reading) => reading.claim).find((one) => one.text.includes(part));
  const span = claim?.attribution?.span;
  if (span) expect(article.text.slice(span.start, span.end)).toBe(span.exact);
  return claim?.attribution?.source;
}

describe('a source named by office or kind alone', () => {
  it('is told as the story named it in full', () => {
    const minister = 'कृषि मंत्री मोहन राय ने कहा कि 12 केंद्र खुले हैं। मंत्री ने कहा कि 38 पुल बने थे।';
    expect(sourceOf(minister, '38 पुल')).toBe('कृषि मंत्री मोहन राय');
    const ministry = 'वित्त मंत्रालय ने कहा कि 12 केंद्र खुले हैं। मंत्रालय का कहना है कि 38 पुल बने थे।';
    expect(sourceOf(ministry, '38 पुल')).toBe('वित्त मंत्रालय');
    const report = 'विश्व बैंक की रिपोर्ट में कहा गया है कि चीन में 12 केंद्र खुले हैं। रिपोर्ट के अनुसार, नेपाल में 38 पुल बने थे।';
    expect(sourceOf(report, '38 पुल')).toBe('विश्व बैंक की रिपोर्ट');
  });

  it('stays as it is where the story names two', () => {
    const two =
      'कृषि मंत्री मोहन राय ने कहा कि 12 केंद्र खुले हैं। वन मंत्री रमेश पाल ने कहा कि 15 पार्क बने हैं। मंत्री ने कहा कि 38 पुल बने थे।';
    expect(sourceOf(two, '38 पुल')).toBe('मंत्री');
    const bodies =
      'वित्त मंत्रालय ने कहा कि 12 केंद्र खुले हैं। रेल मंत्रालय ने सोनपुर में पुल बनाया। मंत्रालय का कहना है कि 38 पुल बने थे।';
    expect(sourceOf(bodies, '38 पुल')).toBe('मंत्रालय');
  });

  it('is no one of many, and none who held the office once', () => {
    const doctors = 'डॉक्टर मोहन राय ने कहा कि 12 मरीज आए हैं। डॉक्टर ने कहा कि 38 मरीज लौटे थे।';
    expect(sourceOf(doctors, '38 मरीज')).not.toBe('डॉक्टर मोहन राय');
    const former = 'पूर्व मंत्री मोहन राय ने कहा कि 12 केंद्र खुले हैं। मंत्री ने कहा कि 38 पुल बने थे।';
    expect(sourceOf(former, '38 पुल')).toBe('मंत्री');
  });
});

describe('what a source is called', () => {
  it('keeps the office before it', () => {
    const officer = 'आईजी अलीगढ़ डॉ. मोहन राय के मुताबिक, हाथरस से 12 जवान बुलाए गए हैं।';
    expect(sourceOf(officer, '12 जवान')).toBe('आईजी अलीगढ़ डॉ. मोहन राय');
    const thus = 'सोनपुर में 12 पुल बने हैं, ऐसा मंत्री मोहन राय ने बताया।';
    expect(sourceOf(thus, '12 पुल')).toBe('मंत्री मोहन राय');
  });

  it('keeps the name that letters in brackets stand for', () => {
    const spelt = 'विचार मंच ‘शांति संस्थान’ (एसएस) की एक रिपोर्ट के अनुसार आइसलैंड में 12 पुल बने हैं।';
    expect(sourceOf(spelt, '12 पुल')).toContain('विचार मंच');
  });

  it('keeps who put a statement out', () => {
    const issued = 'राष्ट्रपति भवन से जारी बयान में कहा गया कि 12 लोगों को पुरस्कार मिले हैं।';
    expect(sourceOf(issued, '12 लोगों')).toBe('राष्ट्रपति भवन से जारी बयान');
    const bare = 'बयान में कहा गया कि 12 लोगों को पुरस्कार मिले हैं।';
    expect(sourceOf(bare, '12 लोगों')).toBe('बयान');
  });

  it('takes no place for an office', () => {
    const place = 'सोनपुर में मोहन राय के मुताबिक, 12 पुल बने हैं।';
    expect(sourceOf(place, '12 पुल')).toBe('मोहन राय');
  });
});
