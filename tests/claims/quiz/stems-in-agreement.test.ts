import { describe, expect, it } from 'vitest';
import { datedYear } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import {
  linesOf,
  uncountedOf,
} from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

describe('a counted noun that the story tells in the singular', () => {
  it.each([
    ['रामपुर में कितने पुरुष की मौत हुई?', 'रामपुर में कितने पुरुषों की मौत हुई?'],
    ['कितने यात्री को बाहर निकाला गया?', 'कितने यात्रियों को बाहर निकाला गया?'],
    ['कितनी गाड़ी में आग लगी?', 'कितनी गाड़ियों में आग लगी?'],
    ['आंधी से कितनी हवाई उड़ान रद्द हुई हैं?', 'आंधी से कितनी हवाई उड़ानें रद्द हुई हैं?'],
    ['रामपुर में कितनी ट्रेन रद्द करनी पड़ीं?', 'रामपुर में कितनी ट्रेनें रद्द करनी पड़ीं?'],
  ])('stands in the plural: %s', (stem, asked) => {
    expect(tidied(stem)).toBe(asked);
  });

  it.each(['विभाग ने कितनी नाव बांटी थी?', 'रामपुर में कितने पुरुषों की मौत हुई?', 'मोहन राय ने कितने किलो चावल बेचा?'])(
    'stays where the verb is of one, or nothing is amiss: %s',
    (stem) => {
      expect(tidied(stem)).toBe(stem);
    },
  );

  it.each([
    'रामपुर में कितनी सड़क दुर्घटनाएं हुईं?',
    'रामपुर में कितनी बस सेवाएं शुरू की गईं?',
    'रामपुर में कितनी कार पार्किंग बनाई गई हैं?',
    'रामपुर में कितनी ट्रेन दुर्घटना हुई हैं?',
  ])('stays where it only says of what kind the counted noun is: %s', (stem) => {
    expect(tidied(stem)).toBe(stem);
  });

  it('takes its verb with it', () => {
    expect(tidied('कितने से अधिक लोग शिविर में रहने को मजबूर है?')).toMatch(/मजबूर हैं\?$/u);
    expect(tidied('आसमान में कितने विमान चक्कर लगाते रहा?')).toMatch(/लगाते रहे\?$/u);
    expect(tidied('रैली में कितने लोग आने की उम्मीद है?')).toMatch(/उम्मीद है\?$/u);
  });
});

describe('a side that bears the name of its state', () => {
  it('is asked for as a side, and a state that is given money as a state', () => {
    expect(tidied('गोवा ने किस राज्य को छह विकेट से हराया?')).toBe('गोवा ने किस टीम को छह विकेट से हराया?');
    expect(tidied('केंद्र ने किस राज्य को छह करोड़ रुपये दिए?')).toContain('किस राज्य');
  });

  it.each([
    'मोहन राय ने किस राज्य से जनता दल के उम्मीदवार को दो लाख मतों से हराया?',
    'किस राज्य ने महामारी को हराया?',
  ])('is a state where nobody plays: %s', (stem) => {
    expect(tidied(stem)).toBe(stem);
  });

  it('needs no other matches, which the story told of before', () => {
    expect(tidied('अन्य मैचों में गोवा ने किस राज्य को हराया?')).toBe('गोवा ने किस टीम को हराया?');
  });

  it.each(['अन्य मैचों में कितनी टीमें जीतीं?', 'अन्य मुकाबलों में कितने गोल हुए?', 'अन्य मैचों में गोवा ने कितने मैच जीते?'])(
    'needs them where something is counted in them: %s',
    (stem) => {
      expect(tidied(stem)).toBe(stem);
    },
  );
});

describe('a capital', () => {
  it('does not stand bare before the city that is asked for', () => {
    expect(tidied('राजधानी किस शहर से 20 किलोमीटर दूर नाव डूबी?')).toBe('किस शहर से 20 किलोमीटर दूर नाव डूबी?');
    expect(tidied('सम्मेलन केन्या की राजधानी किस शहर में होगा?')).toBe('सम्मेलन केन्या के किस शहर में होगा?');
  });

  it.each([
    'राज्य की राजधानी किस शहर में बनेगी?',
    'राज्य की नई राजधानी किस शहर में बनेगी?',
    'केन्या की राजधानी किस शहर में स्थानांतरित की गई?',
    'सरकार अपनी राजधानी किस शहर से चलाएगी?',
  ])('is told where something becomes of it: %s', (stem) => {
    expect(tidied(stem)).toBe(stem);
  });
});

describe('the wing of a party, and a level of a market', () => {
  it('are not asked for by half of their name, or as a count', () => {
    expect(isFlawed('रामपुर में छात्र किस पार्टी के कार्यकर्ता धरने पर बैठे?')).toBe(true);
    expect(isFlawed('सूचकांक के लिए कितने मजबूत सपोर्ट है?')).toBe(true);
    expect(isFlawed('रामपुर में किस पार्टी के कार्यकर्ता धरने पर बैठे?')).toBe(false);
  });
});

describe('"इस साल"', () => {
  it('counts up to the day of the news where something counts on', () => {
    expect(datedYear('इस साल रामपुर में कितने मामले दर्ज हुए हैं?', '2026-11-03')).toContain('3 नवंबर तक');
  });

  it('is the year alone of what is measured, and of what the story counts up to a day of its own', () => {
    expect(datedYear('इस साल आलू का रकबा कितने हेक्टेयर है?', '2026-11-03')).toBe(
      '2026 में आलू का रकबा कितने हेक्टेयर है?',
    );
    expect(datedYear('इस साल रामपुर में 20 अक्टूबर तक कितनी शिकायतें मिली हैं?', '2026-11-03')).toBe(
      '2026 में रामपुर में 20 अक्टूबर तक कितनी शिकायतें मिली हैं?',
    );
  });
});

describe('a line of the headline', () => {
  it('keeps the number of what is measured', () => {
    expect(uncountedOf(['रामपुर में बाजार टूटा, रुपया 14 पैसे कमजोर'])).not.toContain(
      'रामपुर में बाजार टूटा, रुपया पैसे कमजोर',
    );
    expect(uncountedOf(['रामपुर में टक्कर से पांच वाहन जले'])).toContain('रामपुर में टक्कर से वाहन जले');
  });

  it('does without the name of the bulletin', () => {
    const lines = linesOf('आकाशवाणी समाचार: रामपुर में नदी का जलस्तर घटा, शिविर बंद');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join(' ')).not.toContain('आकाशवाणी');
  });
});
