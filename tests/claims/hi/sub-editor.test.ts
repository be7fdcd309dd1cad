import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const sourceOf = (text: string, told: string) =>
  read(text).find((claim) => claim.text === told)?.attribution?.source;

describe('what stands around a relative clause', () => {
  it('is told without it, where what it is about stands in a place', () => {
    const text = 'रामताल जलाशय में, जिसके फाटक खोले जाने से 2015 में शहर डूब गया था, क्षमता का 81 फीसदी पानी है।';
    expect(texts(text)).toContain('रामताल जलाशय में क्षमता का 81 फीसदी पानी है।');
  });

  it('owns nothing by saying where it is so', () => {
    const text = 'पहाड़ी राज्यों में, जहां अंतर कुछ हजार वोटों का रहता है, इनकी अहमियत बढ़ जाती है।';
    expect(texts(text).some((one) => one.includes('इनकी'))).toBe(false);
    expect(texts('आयोग ने विभागों को उनकी जिम्मेदारी बताई।')).toContain('आयोग ने विभागों को उनकी जिम्मेदारी बताई।');
  });

  it('is not what a time told of before points at', () => {
    expect(texts('उस समय हवा की रफ्तार 105 किलोमीटर प्रति घंटा थी, जो झोंकों में 125 तक पहुंची।')).toEqual([]);
    expect(texts('समिति ने उन किसानों को बुलाया, जिन्होंने आवेदन किया था।').length).toBe(1);
  });
});

describe('a clause that says too little', () => {
  it('is left out: as soon as something came about, of the rest, of two, how long', () => {
    expect(texts('सुबह 11 बजे जैसे ही प्रश्नकाल शुरू हुआ, सदस्य आसन के समीप आ गए।')).not.toContain(
      'सुबह 11 बजे जैसे ही प्रश्नकाल शुरू हुआ।',
    );
    expect(texts('बाकी से संपर्क किया जा रहा है।')).toEqual([]);
    expect(texts('दो विधायकों ने इस्तीफा दिया था और दो का चुनाव अदालत ने रद्द किया था।')).not.toContain(
      'दो का चुनाव अदालत ने रद्द किया था।',
    );
    expect(texts('टकराने की प्रक्रिया शाम पांच बजे शुरू हुई और करीब चार घंटे चली।')).not.toContain('करीब चार घंटे चली।');
    expect(texts('परीक्षा का इंतजार कर रहे अभ्यर्थियों के लिए काम की खबर है।')).toEqual([]);
  });

  it('is told with its own noun', () => {
    expect(texts('बाकी नौकाओं से संपर्क किया जा रहा है।')).toContain('बाकी नौकाओं से संपर्क किया जा रहा है।');
    expect(texts('बैठक करीब चार घंटे चली।')).toContain('बैठक करीब चार घंटे चली।');
  });

  it('keeps what joins two of one thing', () => {
    expect(texts('सामान्य वर्ग को 60 फीसदी यानी 90 अंक लाने होंगे।')).toContain(
      'सामान्य वर्ग को 60 फीसदी यानी 90 अंक लाने होंगे।',
    );
    expect(texts('यानी पुलिस ने चार आरोपियों को पकड़ लिया है।')).toContain('पुलिस ने चार आरोपियों को पकड़ लिया है।');
  });
});

describe('who speaks', () => {
  it('is named without "यहां"', () => {
    const text = 'यहां के अशोक राय कहते हैं कि गाड़ी मुख्य सड़क से लौट जाती है।';
    expect(sourceOf(text, 'गाड़ी मुख्य सड़क से लौट जाती है।')).toBe('अशोक राय');
  });

  it('is the body that acted last, for "उसने"', () => {
    const text =
      'राज्य की ओर से दलील दी गई कि किसानों ने अदालत आने में देर की। पीठ इससे सहमत नहीं हुई। उसने कहा, "नियम अपनी जगह कायम हैं।"';
    expect(sourceOf(text, 'नियम अपनी जगह कायम हैं।')).not.toBe('राज्य');
  });

  it('is told of himself only with the clause that says so', () => {
    const text = 'नेहा माथुर ने बताया, "मैंने उन्हें कमरे में बिठाया, फोन बंद किया और पुलिस बुला ली।"';
    expect(texts(text).some((one) => one.startsWith('मैंने'))).toBe(false);
  });
});

describe('"राज्य सरकार"', () => {
  it('is not of a state that another paragraph names last, where the story is set elsewhere', () => {
    const text =
      'विशाखापत्तनम। तूफान आंध्र प्रदेश के काकीनाडा के पास तट पार कर गया।\n\nतूफान दोपहर तक दक्षिणी ओडिशा के ऊपर कमजोर पड़ जाएगा।\n\nराज्य सरकार ने पांच जिलों से एक लाख लोगों को शिविरों में पहुंचाया है।';
    expect(texts(text).some((one) => one.startsWith('ओडिशा सरकार'))).toBe(false);
  });
});

describe('what two own together', () => {
  it('is not taken up as that of the second alone', () => {
    const text = 'सब्जियों और खाद्य तेलों की तेजी ने बजट बिगाड़ दिया है। यह तेजी टिकाऊ नहीं दिखती।';
    expect(texts(text).some((one) => one.startsWith('खाद्य तेलों की तेजी'))).toBe(false);
  });

  it('is told of neither by a relative clause behind an object that has run in', () => {
    const text = 'कपड़े का रूमाल या गमछा बारीक कणों को नहीं रोकता, जिनका स्तर मानक से चार गुना ज्यादा है।';
    expect(texts(text)).toEqual([]);
  });

  it('is left out where it is done under a scheme told before', () => {
    const text = 'सरकार 2023 से एक योजना चला रही है और उसके तहत राशि सीधे अदालत में जमा कराई जाती है।';
    expect(texts(text)).not.toContain('राशि सीधे अदालत में जमा कराई जाती है।');
  });
});
