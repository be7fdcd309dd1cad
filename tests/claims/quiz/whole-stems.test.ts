import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { datedToday } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { lacksPlace } from '../../../claims/languages/hi/questions/lacks.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { isOpen } from '../../../claims/languages/hi/questions/stem/openness.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import type { ItemKind } from '../../../claims/model.ts';
import { askedOf, kickerTellsKey } from '../../../claims/quiz/rubric/set-rules/asked.ts';
import { hasYear } from '../../../claims/text/years.ts';

function itemsOf(text: string, kinds?: readonly ItemKind[]) {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's', ...(kinds ? { kinds } : {}) }).items;
}

describe('a year in figures', () => {
  it.each(['2014 में पुल बना था।', 'साल 1998 की बात है।', 'It opened in 2019.'])('is told: %s', (text) => {
    expect(hasYear(text)).toBe(true);
  });

  it.each(['कुल संख्या 2069 हो गई है।', '2000 लोगों को निकाला गया।', '1,992 मामले', '2010 cases'])(
    'is no number of things: %s',
    (text) => {
      expect(hasYear(text)).toBe(false);
    },
  );
});

describe('the date in a kicker', () => {
  it('tells the key where a day is asked for, and no number', () => {
    const own = askedOf('13 मई 2026: पटना में कितनी दुकानें जलीं?', '40');
    expect(kickerTellsKey(own, askedOf('गया में कितने लोग घायल हुए?', '13'))).toBe(false);
    expect(kickerTellsKey(own, askedOf('मेला किस तारीख को लगा?', '13 मई'))).toBe(true);
  });
});

describe('"आज" in a stem', () => {
  it('becomes the day of the news', () => {
    const stem = 'पटना में आज कितने पुल टूटे?';
    expect(datedToday(stem, '2026-05-13')).toBe('पटना में 13 मई 2026 को कितने पुल टूटे?');
    expect(datedToday('गया में आज से कितनी बसें चलीं?', '2026-05-13')).toBe('गया में 13 मई 2026 से कितनी बसें चलीं?');
  });

  it.each(['गया में आज भी कितने लोग बेघर हैं?', 'गया में आज किस दिन मेला लगा?', 'आज के मैच में कितने रन बने?'])(
    'stays where it is another, or the day is asked for: %s',
    (stem) => {
      expect(datedToday(stem, '2026-05-13')).toBe(stem);
    },
  );
});

describe('a stem', () => {
  it('keeps nothing that ties it to the sentence before', () => {
    expect(tidied('मेले के बाद तो दुकानदारों ने कितने टन कचरा उठाया?')).toBe(
      'मेले के बाद दुकानदारों ने कितने टन कचरा उठाया?',
    );
    expect(tidied('ठीक 12 दिन बाद 25 मार्च को गया में कितने पुल टूटे?')).toBe('25 मार्च को गया में कितने पुल टूटे?');
    expect(tidied('गया में 12 दिन बाद कितने पुल खुले?')).toBe('गया में 12 दिन बाद कितने पुल खुले?');
  });

  it('asks for none of many', () => {
    expect(isOpen('किस राज्य की सरकार ने कोटा में फंसे छात्रों को वापस लाने के लिए बसें भेजीं?')).toBe(true);
    expect(isOpen('किस शहर में पहले मरीज की पुष्टि हुई है?')).toBe(true);
    expect(isOpen('किस देश ने कोरोना के चलते उड़ानें रद्द कर दीं?')).toBe(true);
    expect(isOpen('13 मई 2026 तक किस दिन चार पुल टूटे?')).toBe(true);
  });

  it('asks for the one that it says', () => {
    expect(isOpen('देश का पहला मामला किस शहर में मिला?')).toBe(false);
    expect(isOpen('किस शहर में भारत के पहले मरीज की पुष्टि हुई?')).toBe(false);
    expect(isOpen('किस राज्य ने नया पुल बंद कर दिया?')).toBe(false);
    expect(isOpen('13 मई 2026 तक कितने पुल टूटे?')).toBe(false);
  });
});

describe('whoever is asked for', () => {
  it('takes the whole office along', () => {
    const story = 'पटना में बाढ़ आई। स्वास्थ्य विभाग के सचिव मोहन वर्मा ने बताया कि पटना में 40 शिविर लगाए गए हैं।';
    for (const { stem } of itemsOf(story)) expect(stem).not.toMatch(/स्वास्थ्य किसने/u);
  });

  it('is no private person beside made-up names', () => {
    const story = 'गया में बाढ़ आई। गया के शिक्षक मोहन वर्मा ने सोमवार को गया में अपने घर में 40 लोगों को ठहराया।';
    expect(itemsOf(story).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('what others did as well, or what is no news', () => {
  it('is asked of no country that sent aid', () => {
    const story = 'लाओस में बाढ़ आई है। भारत ने लाओस को 15 टन राशन भेजा है।';
    const items = itemsOf(story);
    expect(items.filter(({ kind, stem }) => kind === 'country' && stem.includes('राशन'))).toEqual([]);
    expect(items.some(({ stem }) => stem.includes('कितने टन राशन'))).toBe(true);
  });

  it('is not what was left undone', () => {
    const story = 'पटना के महापौर सोहन राय ने कहा कि 14 दिन की जांच पूरी किए बिना दुकानें नहीं खुलेंगी।';
    for (const { stem } of itemsOf(story)) expect(stem).not.toMatch(/पूरी किए\?$/u);
  });

  it('is not who said what the story tells further on', () => {
    const story =
      'मुख्यमंत्री नीतीश कुमार ने कहा कि 300 हेक्टेयर में धान की फसल बर्बाद हो गई है। गया के आठ प्रखंडों में तेज बारिश हुई।';
    for (const { stem } of itemsOf(story)) expect(stem).not.toMatch(/किसके अनुसार, गया/u);
  });
});

describe('a phrase of the stem', () => {
  it('keeps the office of both of two who are joined', () => {
    const story = 'अमित शाह ने सोमवार को दिल्ली में मुख्यमंत्री अरविंद केजरीवाल और उपराज्यपाल अनिल बैजल के साथ बैठक की।';
    for (const { stem } of itemsOf(story).filter(({ stem: one }) => one.includes('बैजल')))
      expect(stem).toContain('उपराज्यपाल अनिल बैजल');
  });

  it('says once what a storm is', () => {
    const story = "चक्रवाती तूफान 'मोंथा' मंगलवार रात आंध्र प्रदेश के तट से टकराया।";
    for (const { stem } of itemsOf(story)) expect(stem).not.toMatch(/तूफान कौन-सा चक्रवात/u);
  });

  it('hangs on no state that nothing names', () => {
    expect(lacksPlace('मंत्रालय द्वारा राज्य के किस शहर को रेड जोन में रखा गया है?')).toBe(true);
    expect(lacksPlace('बिहार: मंत्रालय द्वारा राज्य के किस शहर को रेड जोन में रखा गया है?')).toBe(false);
    expect(lacksPlace('राज्य सरकार के अनुसार, किस राज्य में बाढ़ आई?')).toBe(false);
  });

  it('tells no row of numbers', () => {
    expect(isFlawed('बिहार में 13 जिले हरे, 28 पीले, कितने लाल हैं?')).toBe(true);
    expect(isFlawed('बिहार में 13 जिलों में कितने स्कूल खुले हैं?')).toBe(false);
    expect(isFlawed('किस शहर की सफाई को लेकर अखबार में खबर प्रकाशित हुई थी?')).toBe(true);
  });
});

describe('a prize', () => {
  it('keeps its noun beside others that bear theirs', () => {
    const story = 'लेखिका मीरा राय ने अपने उपन्यास के लिए वर्ष 2025 का बुकर पुरस्कार जीता है।';
    for (const { kind, options, key } of itemsOf(story))
      if (kind === 'thing') expect(options.find(({ id }) => id === key)?.text).toBe('बुकर पुरस्कार');
  });
});

describe('who told it', () => {
  const TOLD = 'बाढ़ से पटना में नुकसान हुआ है। यह जानकारी जिला आपदा प्रबंधन विभाग के सचिव मोहन वर्मा ने सोमवार को दी।';

  it('is named with the office that the story introduces him by', () => {
    const stems = itemsOf(`${TOLD} वर्मा ने कहा कि पटना में 40 पुल टूट गए हैं।`).map(({ stem }) => stem);
    expect(stems.join(' ')).toContain('आपदा प्रबंधन विभाग के सचिव मोहन वर्मा के अनुसार,');
  });

  it('is not given the office of another', () => {
    const story = 'सचिव रमेश गुप्ता ने मोहन वर्मा को पटना भेजा। वर्मा ने कहा कि पटना में 40 पुल टूट गए हैं।';
    for (const { stem } of itemsOf(story))
      expect(stem).not.toMatch(/सचिव (?:रमेश गुप्ता ने )?मोहन वर्मा के अनुसार/u);
  });
});

describe('a question of a story without a day', () => {
  it('is for no weekday, and for an hour only where an event is named', () => {
    expect(lacksDay('पटना में किस दिन पुल टूटा?')).toBe(true);
    expect(lacksDay('यात्री कितने बजे मनाली पहुंचे?')).toBe(true);
    expect(lacksDay('पटना में हुए धमाके की खबर कितने बजे मिली?')).toBe(false);
    expect(lacksDay('पटना में 2019 में किस दिन पुल टूटा?')).toBe(false);
  });

  it('is for nobody who met somebody some day', () => {
    expect(lacksDay('किसने अपनी पटना की यात्रा रद्द करने के बाद बैठक बुलाई है?')).toBe(true);
    expect(lacksDay('किसने 2019 में पटना में बैठक बुलाई है?')).toBe(false);
    expect(lacksDay('किसने पटना का संग्रहालय बनाया है?')).toBe(false);
  });
});

describe('a stem of what stands beside', () => {
  it('keeps no weekday before the date that is asked for, and no bare state before a district', () => {
    expect(tidied('सोमवार किस तारीख को पटना में पुल टूटा?')).toBe('किस तारीख को पटना में पुल टूटा?');
    expect(tidied('मंत्री के अनुसार, राज्य के सांगली जिले में कितने पुल टूटे?')).toBe(
      'मंत्री के अनुसार, सांगली जिले में कितने पुल टूटे?',
    );
    expect(tidied('उत्तर प्रदेश के कानपुर जिले में कितने पुल टूटे?')).toBe('उत्तर प्रदेश के कानपुर जिले में कितने पुल टूटे?');
  });

  it('tells no ordinal beside the one that is asked for', () => {
    expect(isFlawed('पहले चरण के लाभ किस चरण में बनाए रखे जाएंगे?')).toBe(true);
    expect(isFlawed('मतदान किस चरण में सबसे अधिक हुआ?')).toBe(false);
    expect(isFlawed('पटना में एक या कितने पुल टूटे?')).toBe(true);
  });

  it('is not about somebody of no list with one name', () => {
    expect(itemsOf('सोनू ने शुक्रवार को पटना में 12 पौधे लगाए।')).toEqual([]);
    expect(itemsOf('तेजस्वी यादव ने शुक्रवार को पटना में 12 पौधे लगाए।').length).toBe(1);
  });
});

describe('options of bodies', () => {
  it('have the noun that the key has', () => {
    const story = 'गुजरात उच्च न्यायालय ने सोमवार को सूरत के पुल पर राज्य सरकार को नोटिस भेजा है।';
    for (const { kind, options, key } of itemsOf(story, ['organisation'])) {
      expect(kind).toBe('organisation');
      const answer = options.find(({ id }) => id === key)?.text ?? '';
      if (answer.endsWith('उच्च न्यायालय'))
        for (const { text } of options) expect(text).toMatch(/उच्च न्यायालय$/u);
    }
  });
});
