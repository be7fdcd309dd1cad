import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../claims/index.ts';

describe('telling the language', () => {
  it('knows Hindi and English', () => {
    expect(identifyLanguage('सरकार ने नई योजना की घोषणा की है।')).toBe('hi');
    expect(identifyLanguage('The government has announced a new scheme for the farmers.')).toBe('en');
  });

  it('takes Hindi with English words in it for Hindi', () => {
    expect(identifyLanguage('कंपनी ने Galaxy S24 Ultra को भारत में लॉन्च किया है।')).toBe('hi');
  });

  it.each([
    ['Marathi', 'मुख्यमंत्री म्हणाले की हे काम पूर्ण झाले आहे आणि त्यांनी सर्वांचे आभार मानले.'],
    ['Nepali', 'प्रधानमन्त्रीले आज नयाँ योजना घोषणा गरेका छन् र यो काम छिटो हुने बताएका छन्।'],
    ['French', 'Le président a dit que la ville est dans une situation difficile pour les gens.'],
    ['Tamil', 'முதலமைச்சர் புதிய திட்டத்தை அறிவித்தார்.'],
    ['digits', '12345 67890'],
  ])('refuses %s', (_name, text) => {
    expect(() => identifyLanguage(text)).toThrow(expect.objectContaining({ code: 'unsupported-language' }));
  });
});
