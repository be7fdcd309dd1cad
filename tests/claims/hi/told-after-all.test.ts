/** Clauses that were left out though they say all that their reader needs. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readingsOf = (text: string) => readArticle({ text, lang: 'hi', title: 'खबर' }).readings;
const textsOf = (text: string) => readingsOf(text).map(({ claim }) => claim.text);

describe('what moves is what the clause is about', () => {
  it('a vehicle goes through one act after the other', () => {
    expect(textsOf('एक जहाज शुक्रवार को कोच्चि के बंदरगाह से निकलने के बाद डूब गया।')).toContain(
      'एक जहाज शुक्रवार को कोच्चि के बंदरगाह से निकलने के बाद डूब गया।',
    );
  });
  it('a place comes under a cold wave', () => {
    expect(textsOf('राजधानी समेत पूरा ओडिशा बाढ़ की चपेट में आ चुका है।')).toHaveLength(1);
  });
  it('but a bare place before "आ" alone is where somebody came', () => {
    const told = readingsOf('मोहन राय शुक्रवार को ओडिशा आ गए।').flatMap(({ claim }) => claim.arguments);
    expect(told.filter(({ role }) => role === 'agent').map(({ text }) => text)).toEqual(['मोहन राय']);
  });
});

describe('an event that the story points at', () => {
  it('keeps its adjective and loses the pointer', () => {
    expect(textsOf('इस भीषण आपदा में 14 लोगों की जान गई।')).toEqual(['भीषण आपदा में 14 लोगों की जान गई।']);
  });
  it('several of them are told where a participle says when they were', () => {
    expect(textsOf('बुधवार को हुए इन धमाकों में सात नाविक घायल हुए।')).toEqual([
      'बुधवार को हुए धमाकों में सात नाविक घायल हुए।',
    ]);
    expect(textsOf('बुधवार को हुए उन धमाकों में सात नाविक घायल हुए।')).toEqual([]);
  });
  it('is never asked of', () => {
    const [only] = readingsOf('5.9 तीव्रता का यह भूकंप द्वीप के पूर्वी हिस्से में आया।');
    expect(only?.claim.text).toBe('5.9 तीव्रता का भूकंप द्वीप के पूर्वी हिस्से में आया।');
    expect(only?.form.blocks).toContain('bare-event');
  });
});

describe('later on', () => {
  it('stands apart from the case marker before it', () => {
    const [only] = readingsOf('सेना ने बाद में तीन नावों को छोड़ दिया।');
    expect(only?.claim.text).toBe('सेना ने बाद में तीन नावों को छोड़ दिया।');
    expect(only?.claim.arguments.find(({ role }) => role === 'agent')?.text).toBe('सेना');
  });
  it('behind a genitive it is after something', () => {
    const [only] = readingsOf('चुनाव के बाद में सेना ने तीन नावों को छोड़ दिया।');
    expect(only?.claim.arguments.find(({ role }) => role === 'agent')?.text).toBe('सेना');
    expect(only?.claim.arguments.some(({ text }) => text === 'चुनाव')).toBe(true);
  });
});

describe('when and while', () => {
  it('what came about once behind its day is told, and never asked', () => {
    const [first] = readingsOf('7 जून को जब समिति की बैठक हुई तब सचिव को बुलाया गया था।');
    expect(first?.form.blocks).toContain('when-clause');
    expect(textsOf('7 जून को जब समिति की बैठक हुई तब सचिव को बुलाया गया था।')).toContain(
      '7 जून को समिति की बैठक हुई।',
    );
  });
  it('what happens whenever is told whole and of neither half', () => {
    const text = 'कोच्चि में जब बारिश होती है तो सड़कें डूब जाती हैं।';
    expect(textsOf(text)).toEqual([text]);
  });
  it('one thing set beside another is so', () => {
    expect(textsOf('जहां कोच्चि में पारा 31 डिग्री रहा, वहीं पुणे में 38 डिग्री दर्ज किया गया।')).toEqual([
      'कोच्चि में पारा 31 डिग्री रहा।',
      'पुणे में 38 डिग्री दर्ज किया गया।',
    ]);
  });
  it('a place that another clause points at is not', () => {
    const told = textsOf('जहां सड़क खराब है, वहां पुल बनेगा।');
    expect(told).not.toContain('सड़क खराब है।');
  });
});

describe('what a pronoun of the clause stands for', () => {
  it('places beside a named one need no other name, and are never asked of', () => {
    const [only] = readingsOf('कोच्चि और इससे सटे इलाकों में तेज बारिश हुई।');
    expect(only?.claim.text).toBe('कोच्चि और इससे सटे इलाकों में तेज बारिश हुई।');
    expect(only?.form.blocks).toContain('bare-neighbour');
    expect(textsOf('तेज हवा और उससे बारिश हुई।')).toEqual([]);
  });
  it('the one person of the clause owns what comes behind', () => {
    expect(textsOf('विनोद शर्मा की मौत की सूचना उसके परिजनों को दी गई।')).toHaveLength(1);
    expect(textsOf('विनोद शर्मा की पत्नी ने उसके खिलाफ शिकायत की।')).toEqual([]);
  });
  it('"इससे पहले भी" only ties the sentence to the one before', () => {
    expect(textsOf('इससे पहले भी नौसेना ने कोच्चि में तीन नावों को पकड़ा था।')).toEqual([
      'नौसेना ने कोच्चि में तीन नावों को पकड़ा था।',
    ]);
  });
});

describe('what a headline tells', () => {
  const headline = (title: string) =>
    readArticle({ text: `${title}\n\nमौसम साफ है।`, lang: 'hi' }).readings.map(({ claim }) => claim.text);
  it('an earthquake by its strength, behind its verb', () => {
    expect(headline('अंडमान में आया 4.7 तीव्रता का भूकंप')).toContain('अंडमान में 4.7 तीव्रता का भूकंप आया।');
    expect(headline('अंडमान में आया राय का भूकंप')).not.toContain('अंडमान में राय का भूकंप आया।');
  });
  it('several attacks', () => {
    expect(headline('ओडिशा में तीन चौकियों पर हमले')).toContain('ओडिशा में तीन चौकियों पर हमले हुए।');
  });
});
