import { describe, expect, it } from 'vitest';
import { identifyLanguage, readArticle } from '../../claims/index.ts';

describe('telling the language', () => {
  it.each([
    'सरकार ने नई योजना की घोषणा की है।',
    'कंपनी ने Galaxy S24 Ultra को भारत में लॉन्च किया है।',
    'पुलिस के मुताबिक़ तीन लोग घायल हुए हैं और एक की हालत गंभीर है।',
  ])('knows Hindi: %s', (text) => {
    expect(identifyLanguage(text)).toBe('hi');
  });

  it.each([
    'The government has announced a new scheme for the farmers.',
    'Stocks fall sharply.',
    'Prime Minister Narendra Modi met the French president in Paris on Friday.',
    'The film "Dil Se" was shown in Lucknow, and the minister praised it.',
    'El Niño has raised the price of rice, the ministry said.',
  ])('knows English: %s', (text) => {
    expect(identifyLanguage(text)).toBe('en');
  });

  it.each([
    ['Marathi', 'मुख्यमंत्री म्हणाले की हे काम पूर्ण झाले आहे आणि त्यांनी सर्वांचे आभार मानले.'],
    ['Marathi', 'पुण्यात काल जोरदार पाऊस झाला. त्यामुळे अनेक रस्ते पाण्याखाली गेले होते.'],
    ['Nepali', 'प्रधानमन्त्रीले आज नयाँ योजना घोषणा गरेका छन् र यो काम छिटो हुने बताएका छन्।'],
    ['Nepali', 'काठमाडौंमा भएको बैठकमा दुई देशबीच व्यापार बढाउने सहमति भयो।'],
    ['Urdu', 'حکومت نے کسانوں کے لیے نئی اسکیم کا اعلان کیا ہے۔'],
    ['Bengali', 'সরকার কৃষকদের জন্য একটি নতুন প্রকল্প ঘোষণা করেছে।'],
    ['Tamil', 'முதலமைச்சர் புதிய திட்டத்தை அறிவித்தார்.'],
    ['French', 'Le président a dit que la ville est dans une situation difficile pour les gens.'],
    ['Spanish', 'El gobierno anunció ayer que los precios de la luz bajarán en el verano.'],
    ['German', 'Die Regierung hat gestern ein neues Gesetz für die Bauern und den Handel vorgestellt.'],
    ['Portuguese', 'O governo disse que não vai aumentar os impostos da energia em janeiro.'],
    [
      'Hindi in Latin letters',
      'Sarkar ne kaha hai ki kisanon ke liye nayi yojana jald shuru ki jayegi aur paisa bhi milega.',
    ],
    ['digits', '12345 67890'],
  ])('refuses %s: %s', (_name, text) => {
    expect(() => identifyLanguage(text)).toThrow(expect.objectContaining({ code: 'unsupported-language' }));
  });
});

describe('a story in two languages', () => {
  const text =
    'पुल का उद्घाटन सोमवार को पटना में हुआ।\nThe engineers opened the bridge in Patna on Monday.\nलोगों ने खुशी जताई।';

  it('is read sentence by sentence, each in its own', () => {
    const { article, readings } = readArticle({ text, title: 'पुल' });
    expect(article.lang).toBe('hi');
    expect(readings.find(({ claim }) => claim.lang === 'en')?.claim.text).toBe(
      'The engineers opened the bridge in Patna on Monday.',
    );
    expect(readings.some(({ claim }) => claim.lang === 'hi')).toBe(true);
  });

  it('keeps every span exact', () => {
    for (const { claim } of readArticle({ text, title: 'पुल' }).readings)
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });
});
