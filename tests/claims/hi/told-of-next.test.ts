/** What the next sentences tell of a thing that somebody has just made, opened or pointed at. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', title: 'खबर' }).readings.map(({ claim }) => claim.text);

describe('"इसका" behind what somebody made', () => {
  it('is of the thing, told with whoever made it', () => {
    const told = texts(
      'रेलवे ने यात्रियों के लिए नया ऐप लॉन्च किया है। इसका नाम रेलवन रखा गया है। इसमें टिकट बुकिंग की सुविधा है।',
    );
    expect(told).toContain('रेलवे के नए ऐप का नाम रेलवन रखा गया है।');
    expect(told).toContain('रेलवे के नए ऐप में टिकट बुकिंग की सुविधा है।');
  });
  it('is of what was opened', () => {
    expect(texts('मंत्री ने गंगा के पुल का उद्घाटन किया। इसकी लंबाई 2.4 किलोमीटर है।')).toContain(
      'गंगा के पुल की लंबाई 2.4 किलोमीटर है।',
    );
  });
  it('but of neither where two were made', () => {
    const told = texts('सरकार ने नया पुल और नया अस्पताल बनाया है। इसकी लागत 40 करोड़ रुपये है।');
    expect(told.join(' ')).not.toContain('की लागत 40');
  });
  it('nor of people who were found', () => {
    const told = texts('पुलिस ने लापता बच्चों को खोजा। इसका कारण साफ नहीं है।');
    expect(told.join(' ')).not.toContain('बच्चों का कारण');
  });
});

describe('"यह" before how large something is', () => {
  it('stands for the thing', () => {
    expect(texts('वैज्ञानिकों ने डायनासोर की एक नई प्रजाति खोजी है। यह करीब सात मीटर लंबी थी।')).toContain(
      'डायनासोर की नई प्रजाति करीब सात मीटर लंबी थी।',
    );
  });
});

describe('what something cost', () => {
  it('is told with what it is', () => {
    const told = texts(
      'प्रधानमंत्री ने मुंबई मेट्रो की एक्वा लाइन का उद्घाटन किया। 33.5 किलोमीटर लंबी यह लाइन कफ परेड से आरे तक जाती है। इस पर 37,270 करोड़ रुपये खर्च हुए हैं।',
    );
    expect(told).toContain('मुंबई मेट्रो की एक्वा लाइन पर 37,270 करोड़ रुपये खर्च हुए हैं।');
  });
  it('and not at all where nothing says of what it is', () => {
    expect(texts('इस पर 37,270 करोड़ रुपये खर्च हुए हैं।')).toEqual([]);
  });
});

describe('"तीनों" of three who were listed', () => {
  it('are they', () => {
    const told = texts('अदालत ने विनोद राय, प्रमोद राय और रामवीर सिंह को दोषी ठहराया। तीनों को जेल भेज दिया गया।');
    expect(told).toContain('विनोद राय, प्रमोद राय और रामवीर सिंह को जेल भेज दिया गया।');
  });
  it('but not behind three others who are counted', () => {
    const told = texts(
      'अदालत ने विनोद राय, प्रमोद राय और रामवीर सिंह को दोषी ठहराया। तीन गवाह पलट गए। तीनों को नोटिस भेजा गया।',
    );
    expect(told.join(' ')).not.toContain('रामवीर सिंह को नोटिस');
  });
});

describe('a body or a works told of before', () => {
  it('is told with how many members it has', () => {
    expect(texts('डीएम ने जांच के लिए तीन सदस्यीय समिति गठित की। समिति दो दिन में रिपोर्ट देगी।')).toContain(
      'तीन सदस्यीय समिति दो दिन में रिपोर्ट देगी।',
    );
  });
  it('is not told as near something that nothing names', () => {
    expect(texts('पास की फैक्ट्री से गैस का रिसाव हुआ था। फैक्ट्री में 60 कर्मचारी काम करते हैं।')).toContain(
      'फैक्ट्री में 60 कर्मचारी काम करते हैं।',
    );
  });
});
