import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', title: '', publishedAt: '2025-11-20' });

function namesIn(text: string): string[] {
  return read(text).readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact.name] : [])),
  );
}

function stemsOf(text: string): string[] {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items.map(({ stem }) => stem);
}

describe('names that a number belongs to', () => {
  it.each([
    [
      'a model with what stands behind its number',
      'आईफोन 19 प्रो मैक्स की कीमत 1.44 लाख रुपये रखी गई है।',
      'आईफोन 19 प्रो मैक्स',
    ],
    ['a model by letters and a number', 'शाओजी ने नोवा एक्स7 प्लस का दाम घटाया।', 'नोवा एक्स7 प्लस'],
    ['a model of a known line', 'वनप्लस 15 की बिक्री शुक्रवार को शुरू हुई।', 'वनप्लस 15'],
    ['a road', 'राष्ट्रीय राजमार्ग 31 पर बस पलट गई।', 'राष्ट्रीय राजमार्ग 31'],
  ])('are read whole: %s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['runs of a batsman', 'कोहली 42 पर आउट हो गए।', 'कोहली 42'],
    ['hours on a road', 'राष्ट्रीय राजमार्ग 12 घंटे बंद रहा।', 'राजमार्ग 12'],
    ['people before whom a line stands', 'कंपनी ने आईफोन 40 लोगों को दिए।', 'आईफोन 40'],
  ])('do not take in what is counted: %s', (_, text, name) => {
    expect(namesIn(text).some((one) => one.includes(name))).toBe(false);
  });
});

describe('places called by their kind and a name', () => {
  it('are one name', () => {
    expect(namesIn('माउंट ज़ोरान पर फंसे चार पर्वतारोहियों को बचा लिया गया।')).toContain('माउंट ज़ोरान');
  });

  it('need a name behind the kind', () => {
    expect(namesIn('पोर्ट पर दो जहाज पहुंचे।')).not.toContain('पोर्ट पर');
  });
});

describe('a stem beside a thing that no list knows', () => {
  it('stands where a number or a title tells which thing', () => {
    expect(stemsOf('फिल्म ‘रेत का पुल’ ने पहले दिन 42 करोड़ रुपये कमाए।').join()).toContain('कितने रुपये');
    expect(stemsOf('एनएच-28 पर बस पलटने से 15 यात्री घायल हो गए।').join()).toContain('कितने यात्री');
  });

  it('is not made where the word may be a noun', () => {
    expect(stemsOf('ज़ोरबाक पर बस पलटने से 15 यात्री घायल हो गए।')).toEqual([]);
  });
});

describe('figures of which a country has one', () => {
  it('are asked of without its name', () => {
    expect(stemsOf('खुदरा महंगाई दर अक्टूबर में घटकर 0.25 प्रतिशत पर आ गई।').join()).toContain('कितने प्रतिशत');
  });

  it('but not figures that any firm has', () => {
    expect(stemsOf('कुल बिक्री अक्टूबर में घटकर 0.25 प्रतिशत पर आ गई।')).toEqual([]);
  });
});

describe('women that are counted', () => {
  it('agree with the question word', () => {
    const text = 'महाराष्ट्र के नांदेड़ में ट्रैक्टर कुएं में गिरने से सात महिला मजदूरों की मौत हो गई।';
    expect(stemsOf(text).join()).toContain('कितनी महिला मजदूरों');
  });

  it('and men do as before', () => {
    const text = 'महाराष्ट्र के नांदेड़ में ट्रैक्टर कुएं में गिरने से सात पुरुष मजदूरों की मौत हो गई।';
    expect(stemsOf(text).join()).toContain('कितने पुरुष मजदूरों');
  });
});

describe('names whose last noun inflects', () => {
  it.each([
    ['कुंभ मेले में 66 करोड़ श्रद्धालुओं ने स्नान किया।', 'कुंभ मेला'],
    ['लाल किले के पास कार में धमाका हुआ।', 'लाल किले'],
  ])('are known before a marker: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('are not, where another noun stands before it', () => {
    expect(namesIn('पुराने किले के पास कार में धमाका हुआ।')).toEqual([]);
  });
});

describe('words before a name that are of no name', () => {
  it('leave it as it is', () => {
    const text = 'डॉ. कलाम नव प्रवर्तन के प्रबल पक्षधर थे।';
    expect(namesIn(text)).toContain('कलाम');
    expect(namesIn(text).some((name) => name.startsWith('कलाम नव'))).toBe(false);
  });

  it('but a surname behind a given name stays with it', () => {
    expect(namesIn('डॉ. मोहन राय शिक्षा के प्रबल पक्षधर थे।')).toContain('मोहन राय');
  });
});

describe('a visarga typed as a colon', () => {
  it('belongs to its word', () => {
    const texts = read('मोहन राय और सीता झा को क्रमश: 12 और 15 वोट मिले।').readings.map(
      ({ claim }) => claim.text,
    );
    expect(texts.join()).toContain('क्रमश: 12');
  });

  it('while the colon behind a word of saying opens what is said', () => {
    const { claim } = read('मंत्री ने कहा: बैठक रद्द हुई।').readings[0] ?? {};
    expect(claim?.attribution?.source).toBe('मंत्री');
  });
});
