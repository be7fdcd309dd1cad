import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { datedYear } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { askHindi } from '../../../claims/languages/hi/questions/ask/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { targetsOf } from '../../../claims/languages/hi/questions/targets/index.ts';

/** All stems that a text's claims are asked by, without what a story would put before them. */
function stems(text: string): string[] {
  return readArticle({ text, title: '', lang: 'hi' }).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askHindi(reading, target)?.stem ?? []),
  );
}

describe('an amount that something came to', () => {
  it('is asked for', () =>
    expect(stems('सूर्या सीमेंट का बाजार पूंजीकरण घटकर 640 करोड़ रुपये रह गया।')).toContain(
      'सूर्या सीमेंट का बाजार पूंजीकरण घटकर कितने रुपये रह गया?',
    ));

  it('is not asked for where nothing says of what it is', () =>
    expect(stems('5 डिग्री, गया में 42 डिग्री रहा।').join(' ')).not.toContain('कितनी डिग्री, गया'));
});

describe('where an index stood', () => {
  it('is asked for to the hundredth', () =>
    expect(stems('सोमवार को निफ्टी 11,204.35 पर बंद हुआ।').join(' ')).toContain('निफ्टी कितने अंक पर बंद हुआ?'));

  it('is not asked for beside the points by which it fell', () =>
    expect(stems('सोमवार को निफ्टी 190 अंक गिरकर 11,204.35 पर बंद हुआ।').join(' ')).not.toContain('गिरकर कितने'));
});

describe('points told once more as a share', () => {
  it('are asked for by their gender', () =>
    expect(stems('सोमवार को सेंसेक्स 1,140.20 अंकों यानी 2.9 फीसदी लुढ़क गया।').join(' ')).toContain(
      'कितने अंकों यानी',
    ));
});

describe('months of this year', () => {
  it('are told with it', () =>
    expect(datedYear('इस वर्ष जनवरी से मई तक गया में कितने मामले दर्ज हुए?', '2026-06-02')).toBe(
      'जनवरी से मई 2026 तक गया में कितने मामले दर्ज हुए?',
    ));

  it('that are told with their year lose it', () =>
    expect(datedYear('इस साल जनवरी से 2 जून 2026 तक कितने मामले दर्ज हुए?', '2026-06-02')).toBe(
      'जनवरी से 2 जून 2026 तक कितने मामले दर्ज हुए?',
    ));

  it('of another year stay', () =>
    expect(datedYear('इस साल जनवरी से 2 जून 2025 तक कितने मामले दर्ज हुए?', '2026-06-02')).toContain(
      'इस साल जनवरी',
    ));
});

describe('a stem', () => {
  it.each([
    ['with the sum in another currency', 'गया के बैंक ने कितने डॉलर (करीब 900 करोड़ रुपये) दिए?'],
    ['that asks for half of a purpose', 'आयोग ने दोनों परीक्षाएं एक साथ किसलिए तारीख तय की?'],
    ['with half of a phrase of the hour', 'करीब कितने बजे के कारोबार सूचकांक गिर गया?'],
    ['with half of "at least"', 'गया में मरने वाले से कम 14 लोगों में कितनी महिलाएं हैं?'],
  ])('%s is flawed', (_, stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    ['a sum alone', 'गया की कंपनी ने कितने रुपये का कर्ज चुकाया?'],
    ['an hour with its marker', 'सुबह कितने बजे के बाद बाजार खुला?'],
    ['a capital with its state', 'बिहार की राजधानी पटना में कितने मामले दर्ज हुए?'],
  ])('with %s is not', (_, stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('puts the noun of a district into its oblique', () => {
    expect(tidied('किस जिला के बाराचट्टी में बाजार लगा?')).toBe('किस जिले के बाराचट्टी में बाजार लगा?');
    expect(tidied('कौन-सा जिला सबसे ठंडा रहा?')).toBe('कौन-सा जिला सबसे ठंडा रहा?');
  });
});

describe('a bound of another number', () => {
  const keysOf = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-06-02' });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('does not leave the asked number open', () =>
    expect(
      keysOf(
        'गया की खदान में फंसे मजदूर निकाले गए\n\nगया की खदान में फंसे 31 मजदूरों को करीब 50 घंटे चले अभियान के बाद सोमवार को निकाल लिया गया।',
      ).join(' '),
    ).toMatch(/कितने मजदूरों|कितनी देर|कितने घंटे/u));
});

describe('a bare number of what is sold, counted or scored', () => {
  it.each([
    ['देश में ट्रैक्टरों की खुदरा बिक्री 1.24 लाख रही।', 'देश में ट्रैक्टरों की खुदरा बिक्री कितनी रही?'],
    ['ट्रैक्टरों की बिक्री 12.4 फीसदी बढ़कर 92 हजार पर पहुंची।', 'ट्रैक्टरों की बिक्री 12.4 फीसदी बढ़कर कितने पर पहुंची?'],
    ['सरकार ने सीटों की संख्या 300 से बढ़ाकर 420 कर दी।', 'सरकार ने सीटों की संख्या 300 से बढ़ाकर कितनी कर दी?'],
    ['मंत्री ने सीटों की संख्या 300 से बढ़ाकर 420 करने की घोषणा की।', 'संख्या 300 से बढ़ाकर कितनी करने की घोषणा की?'],
    ['जवाब में सौराष्ट्र 243 पर आउट हो गया।', 'जवाब में सौराष्ट्र कितने रन पर आउट हो गया?'],
  ])('is asked for: %s', (text, stem) => expect(stems(text).join(' ')).toContain(stem));

  it('is not asked for where nothing is counted', () =>
    expect(stems('नॉर्म फिलहाल 2491 पर हैं।').join(' ')).not.toContain('कितने'));
});
