import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isClub } from '../../../claims/languages/en/questions/story/match.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { withoutCounts } from '../../../claims/languages/hi/questions/story/headline/headline-parts.ts';

describe('a stem that lost what it is of', () => {
  it.each([
    'एयर इंडिया का विमान कितनी करीब एक घंटा देर से पटना से रवाना हुआ?',
    'पटना: लगातार बढ़ती किस कारण जिला प्रशासन ने स्कूल बंद रखे?',
  ])('is none: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'एयर इंडिया का विमान करीब कितने घंटे देर से पटना से रवाना हुआ?',
    'पटना: किस कारण जिला प्रशासन ने स्कूल बंद रखे?',
    'पटना एक्सप्रेस कितने घंटे लेट रही?',
  ])('is one that has it: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a stem of something else, or that gives itself away', () => {
  it.each([
    'वित्त समिति की कितने दिन चली बैठक में पांच सदस्यों ने दर स्थिर रखने का मत दिया?',
    'रेलवे ने गया से कितनी फेरे स्पेशल ट्रेन चलाने का एलान किया है?',
    'सदन ने किस विश्वविद्यालय संशोधन विधेयक ध्वनिमत से पारित कर दिया?',
    'बिहार में सबसे ठंडा शहर कितनी डिग्री के साथ गया रहा?',
    'किस जानवर ने मीना राय को सूंड़ से पटक दिया?',
    'रणजी ट्रॉफी में लंच के समय स्कोर कितने विकेट पर 84 था?',
    'किस चरण पर फैसला टाल दिया गया है?',
  ])('is none: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'वित्त समिति की बैठक कितने दिन चली?',
    'रेलवे ने गया से कितनी नई स्पेशल ट्रेनें चलाने का एलान किया है?',
    'पटना में कितनी किराये की कारें जब्त की गईं?',
    'सदन ने किस विश्वविद्यालय के संशोधन विधेयक को पारित कर दिया?',
    'गया में न्यूनतम तापमान कितनी डिग्री रहा?',
    'किस जानवर ने मीना राय को पटक दिया?',
    'लंच के समय बिहार का स्कोर कितने विकेट पर 84 था?',
    'किस चरण में बिहार विधानसभा चुनाव का मतदान टाल दिया गया है?',
  ])('is one that holds: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a headline without its counts', () => {
  it('keeps how many it happened in', () => {
    expect(withoutCounts('छह घंटे में सात राज्यों में तीन बार भूकंप')).toBeUndefined();
  });

  it('loses how many were in it', () => {
    expect(withoutCounts('कोहरे में टकराए पांच वाहन')).toBe('कोहरे में टकराए वाहन');
  });
});

describe('a city in a story of sport', () => {
  const club = (text: string, name: string) => {
    const [reading] = readArticle({ text, title: 'Cup final', lang: 'en' }).readings;
    const argument = reading?.claim.arguments.findIndex(({ text: own }) => own === name) ?? -1;
    return reading && isClub(reading, { kind: 'city', argument });
  };

  it('is its club where nothing happens in it', () => {
    expect(club('Chelsea finished fourth above Leicester.', 'Leicester')).toBe(true);
  });

  it('is the city where something does', () => {
    expect(club('Chelsea won the final in Leicester.', 'Leicester')).toBe(false);
  });
});
