import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

function claimsOf(text: string): string[] {
  return readArticle({ text }).readings.map(({ claim }) => claim.text);
}
const LATER = ' बाद में प्राचार्य गोपाल सिंह ने आभार जताया।';

describe('a surname in a row of people', () => {
  it('belongs to the plain word before it, and to nobody named elsewhere', () => {
    const [opened] = claimsOf(`शिविर का शुभारंभ पार्षद रीना गुप्ता और शक्ति सिंह ने किया।${LATER}`);
    expect(opened).toContain('शक्ति सिंह ने');
    expect(opened).not.toContain('गोपाल');
  });

  it('alone is still told in full', () => {
    const claims = claimsOf('प्राचार्य गोपाल सिंह ने शिविर का शुभारंभ किया। सिंह ने पांच छात्रों को सम्मानित किया।');
    expect(claims.some((claim) => claim.includes('गोपाल सिंह ने पांच छात्रों'))).toBe(true);
  });
});

describe('the noun of a verb with करना, left without it', () => {
  it('is no given name before a surname', () => {
    const told = claimsOf('शीर्ष वरीयता हासिल वर्मा ने सोमवार को पटना में खिताब जीता। वर्मा ने पांच मैच खेले।').join(
      ' ',
    );
    expect(told).not.toContain('हासिल वर्मा ने पांच');
    expect(told).toContain('वर्मा ने पांच मैच खेले');
  });
});

describe('where somebody is brought', () => {
  it('is not who brought him', () => {
    const claims = claimsOf('पुलिस ने मोहन राय को पकड़ा। मोहन राय को नवंबर 2021 में जयपुर लाया।');
    expect(claims.every((claim) => !/जयपुर लाया/u.test(claim))).toBe(true);
  });

  it('may be a country that brings something itself', () => {
    const claims = claimsOf('सोमवार को भारत संयुक्त राष्ट्र में एक प्रस्ताव लाया।');
    expect(claims.some((claim) => claim.includes('भारत'))).toBe(true);
  });
});
