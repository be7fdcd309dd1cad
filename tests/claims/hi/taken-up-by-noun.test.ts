import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('"this" with a noun that covers what was told of', () => {
  it('takes up the one thing of the sentence before', () => {
    const metro = claimsOf(
      'मुख्यमंत्री ने पटना मेट्रो के दूसरे चरण का उद्घाटन किया। यह खंड मलाही से दीघा तक 9.2 किलोमीटर लंबा है और इस पर आठ स्टेशन बनाए गए हैं। इस परियोजना का काम 2019 में शुरू हुआ था और इसे 2023 में पूरा होना था।',
    );
    expect(metro).toContain('पटना मेट्रो का दूसरा चरण मलाही से दीघा तक 9.2 किलोमीटर लंबा है।');
    expect(metro).toContain('पटना मेट्रो के दूसरे चरण पर आठ स्टेशन बनाए गए हैं।');
    expect(metro).toContain('पटना मेट्रो के दूसरे चरण का काम 2019 में शुरू हुआ था।');
    expect(metro).toContain('पटना मेट्रो के दूसरे चरण को 2023 में पूरा होना था।');
    const law = claimsOf(
      'राज्यपाल ने किराया नियंत्रण अध्यादेश पर हस्ताक्षर कर दिए। यह कानून एक जनवरी से लागू होगा। इसके तहत मकान मालिक हर साल पांच प्रतिशत से ज्यादा किराया नहीं बढ़ा सकेंगे।',
    );
    expect(law).toContain('किराया नियंत्रण अध्यादेश एक जनवरी से लागू होगा।');
    expect(law).toContain(
      'किराया नियंत्रण अध्यादेश के तहत मकान मालिक हर साल पांच प्रतिशत से ज्यादा किराया नहीं बढ़ा सकेंगे।',
    );
  });

  it('tells a sum with what it is of', () => {
    const told = claimsOf(
      'मंत्रिमंडल ने किसानों के लिए 1,200 करोड़ रुपये का राहत पैकेज मंजूर किया। यह राशि सीधे किसानों के खातों में जाएगी।',
    );
    expect(told).toContain('1,200 करोड़ रुपये के राहत पैकेज की राशि सीधे किसानों के खातों में जाएगी।');
  });

  it('takes up what the lead told of in a later paragraph, past what only stood beside it', () => {
    const told = claimsOf(
      'पटना में मेट्रो का दूसरा चरण शुरू\n\nमुख्यमंत्री ने सोमवार को पटना मेट्रो के दूसरे चरण का उद्घाटन किया। समारोह में 400 लोग आए।\n\nउन्होंने गया मेट्रो के लिए भी 500 करोड़ रुपये देने की घोषणा की।\n\nइस परियोजना का काम 2019 में शुरू हुआ था।',
    );
    expect(told).toContain('पटना मेट्रो के दूसरे चरण का काम 2019 में शुरू हुआ था।');
  });

  it('takes up nothing where two things fit, or another was told of since', () => {
    const two = claimsOf(
      'मुख्यमंत्री ने सोमवार को रामनगर पुल और सोनपुर सुरंग का उद्घाटन किया। इस परियोजना पर 400 करोड़ रुपये खर्च हुए।',
    );
    expect(two.some((text) => text.includes('400 करोड़'))).toBe(false);
    const planes = claimsOf(
      'एयर इंडिया का विमान दिल्ली से उड़ा। लुफ्थांसा का बोइंग भी रनवे पर था। यह विमान 12 साल पुराना है।',
    );
    expect(planes.some((text) => text.includes('12 साल पुराना'))).toBe(false);
    const old = claimsOf(
      'रेलवे ने पटना मेट्रो के दूसरे चरण को मंजूरी दी। एक पुरानी लाइन बंद की गई है। यह खंड 12 किलोमीटर लंबा है।',
    );
    expect(old.some((text) => text.includes('12 किलोमीटर'))).toBe(false);
  });

  it('takes up the line, and not its stage, where it says "this line"', () => {
    const told = claimsOf(
      'प्रधानमंत्री ने पटना मेट्रो की नीली लाइन के अंतिम खंड को हरी झंडी दिखाई। यह लाइन दीघा से मीठापुर तक जाती है।',
    );
    expect(told).toContain('पटना मेट्रो की नीली लाइन दीघा से मीठापुर तक जाती है।');
  });

  it('is left out where the verb would not agree with what is taken up', () => {
    const told = claimsOf('प्रधानमंत्री ने गंगा एक्सप्रेसवे का उद्घाटन किया। यह सड़क मेरठ को प्रयागराज से जोड़ती है।');
    expect(told.some((text) => text.includes('जोड़ती'))).toBe(false);
  });
});

describe('a noun alone for what was just told of', () => {
  it('is told in full where the story has one such thing', () => {
    const told = claimsOf(
      'लोकसभा ने मंगलवार को डेटा संरक्षण संशोधन विधेयक पारित कर दिया। विधेयक में तीन साल की सजा का प्रावधान है।',
    );
    expect(told).toContain('डेटा संरक्षण संशोधन विधेयक में तीन साल की सजा का प्रावधान है।');
  });

  it('stands bare where the story has two of them', () => {
    const told = claimsOf(
      'लोकसभा ने डेटा संरक्षण संशोधन विधेयक और जन विश्वास विधेयक पारित कर दिए। विधेयक में तीन साल की सजा का प्रावधान है।',
    );
    expect(told.some((text) => text.startsWith('डेटा') && text.includes('सजा'))).toBe(false);
  });
});

const STORY =
  'पटना में मेट्रो का दूसरा चरण शुरू\n\nपटना, 27 नवंबर। मुख्यमंत्री मोहन राय ने शुक्रवार को पटना मेट्रो के दूसरे चरण का उद्घाटन किया। समारोह में 400 लोग आए।\n\nमंत्री रमेश वर्मा ने कहा कि पहले दिन 12 ट्रेनें चलाई गईं।\n\nन्यूनतम किराया 20 रुपये रखा गया है।';

describe('what belongs to a new line', () => {
  it('is told with the line, and its fare is not told of the state', () => {
    const told = claimsOf(STORY);
    expect(told).toContain('पटना मेट्रो के दूसरे चरण पर पहले दिन 12 ट्रेनें चलाई गईं।');
    expect(told).toContain('पटना मेट्रो के दूसरे चरण पर न्यूनतम किराया 20 रुपये रखा गया है।');
  });

  it('is no stage of an election', () => {
    const told = claimsOf(
      'बिहार चुनाव के दूसरे चरण का मतदान\n\nबिहार विधानसभा चुनाव के दूसरे चरण में मंगलवार को 68 प्रतिशत मतदान हुआ। मोहन राय ने वोट डाला।\n\nकर्मचारियों के लिए 12 ट्रेनें चलाई गईं।\n\nमतगणना शुक्रवार को होगी।',
    );
    expect(told.some((text) => text.includes('चरण पर'))).toBe(false);
  });
});

describe('the place of a story', () => {
  it('does not stand before the figures of a firm', () => {
    const told = claimsOf(
      'रेखा फूड्स का मुनाफा 4 प्रतिशत बढ़ा, तमिलनाडु संयंत्र का विस्तार टला\n\nरेखा फूड्स का शुद्ध लाभ दूसरी तिमाही में 4 प्रतिशत बढ़कर 472 करोड़ रुपये रहा। तमिलनाडु में कंपनी का संयंत्र है।\n\nशहद की बिक्री में दो अंकों की बढ़त रही। बोर्ड ने 2.75 रुपये प्रति शेयर के लाभांश को मंजूरी दी है।',
    );
    expect(told.some((text) => text.startsWith('तमिलनाडु में शहद'))).toBe(false);
    expect(told.some((text) => text.includes('तमिलनाडु में बोर्ड'))).toBe(false);
  });
});

describe('a treaty, a policy, a mission', () => {
  it('is told in full in later sentences, by its noun alone too', () => {
    const treaty = claimsOf(
      'भारत और जापान में समझौता\n\nभारत और जापान ने रविवार को मुक्त व्यापार समझौते पर हस्ताक्षर किए।\n\nइस समझौते के तहत भारत कारों पर शुल्क घटाएगा। समझौता एक जनवरी 2027 से लागू होगा।',
    );
    expect(treaty).toContain('मुक्त व्यापार समझौते के तहत भारत कारों पर शुल्क घटाएगा।');
    expect(treaty).toContain('मुक्त व्यापार समझौता एक जनवरी 2027 से लागू होगा।');
    const mission = claimsOf(
      'गगनयान का परीक्षण सफल\n\nइसरो ने रविवार को गगनयान मिशन का पहला परीक्षण सफलतापूर्वक पूरा किया। रॉकेट ने सुबह उड़ान भरी।\n\nइसरो प्रमुख मोहन राय ने कहा कि मिशन पर अब तक 9,000 करोड़ रुपये खर्च हुए हैं।',
    );
    expect(mission).toContain('गगनयान मिशन पर अब तक 9,000 करोड़ रुपये खर्च हुए हैं।');
  });

  it('is what a debate was on', () => {
    const told = claimsOf(
      'राजस्थान विधानसभा ने बुधवार को लोकायुक्त संशोधन विधेयक पारित कर दिया। सदन में इस पर चार घंटे बहस हुई।',
    );
    expect(told).toContain('सदन में लोकायुक्त संशोधन विधेयक पर चार घंटे बहस हुई।');
  });

  it('stands bare where it is told beside the news alone', () => {
    const told = claimsOf(
      'मंत्री ने सोमवार को गंगा पुल का उद्घाटन किया। उन्होंने जापान के साथ व्यापार समझौते के लिए टीम बनाई। समझौता एक जनवरी से लागू होगा।',
    );
    expect(told.some((text) => text.startsWith('जापान के साथ व्यापार समझौता'))).toBe(false);
  });
});

describe('a committee of several people', () => {
  it('is one, and told in full', () => {
    const told = claimsOf(
      'मंत्री ने बताया कि छह विशेषज्ञों की एक समिति बनाई जाएगी। समिति की पहली बैठक जनवरी में पटना में होगी।',
    );
    expect(told).toContain('छह विशेषज्ञों की समिति की पहली बैठक जनवरी में पटना में होगी।');
  });
});

describe('beside another of its kind', () => {
  it('a bill, a sum or a phone of which another is told since is not taken up', () => {
    const bills = claimsOf(
      'विधानसभा ने बुधवार को नगर निकाय संशोधन विधेयक पारित किया। विधि मंत्री ने सदन में किराया नियंत्रण विधेयक भी पेश किया। विधेयक में जुर्माना बढ़ाकर 5,000 रुपये किया गया है। इस कानून का विरोध कांग्रेस ने किया।',
    );
    expect(bills.some((text) => text.startsWith('नगर निकाय') && !text.includes('पारित'))).toBe(false);
    const sums = claimsOf(
      'सरकार ने रसोई गैस पर 300 रुपये की सब्सिडी जारी रखने का फैसला किया। मंत्री ने कहा कि तेल कंपनियों को 30,000 करोड़ रुपये का मुआवजा मिलेगा। यह राशि 12 किस्तों में दी जाएगी।',
    );
    expect(sums.some((text) => text.includes('12 किस्तों'))).toBe(false);
    const phones = claimsOf('कंपनी ने सोमवार को स्मार्टफोन निर्वा 15 पेश किया। फोन की बिक्री 12 प्रतिशत बढ़ी।');
    expect(phones.some((text) => text.startsWith('स्मार्टफोन निर्वा की'))).toBe(false);
  });
});

describe('"this goal", "this team"', () => {
  it('is no goal of sentences before', () => {
    const told = claimsOf(
      'आठवें मिनट में ऑस्ट्रेलिया ने टॉम ब्रेनन के मैदानी गोल से बढ़त बना ली। भारत ने हमले तेज किए। 54वें मिनट में ऑस्ट्रेलिया ने पेनल्टी स्ट्रोक पर बराबरी कर ली। यह गोल लियाम हार्टली ने किया।',
    );
    expect(told.some((text) => text.includes('ब्रेनन') && text.includes('हार्टली'))).toBe(false);
  });

  it('is not the team of whoever speaks', () => {
    const told = claimsOf(
      'भारतीय हॉकी टीम ने ऑस्ट्रेलिया को 3-2 से हराया। टीम के कोच मोहन राय ने कहा कि पिछले महीने हम इसी टीम से 1-4 से हारे थे।',
    );
    expect(told.some((text) => text.includes('भारतीय हॉकी टीम से'))).toBe(false);
  });
});

describe('a weekday of what may come', () => {
  const day = (text: string) =>
    readArticle({ text, lang: 'hi', publishedAt: '2026-11-27' }).readings.map(({ claim }) => claim.text);

  it('is not told as that of the week before', () => {
    const told = day(
      'मंत्री ने शुक्रवार को पटना में नई बस को हरी झंडी दिखाई। समारोह में 400 लोग आए। मौसम विभाग ने कहा कि कर्नाटक में शनिवार शाम तक भारी बारिश हो सकती है। लोग घरों में रहे।',
    );
    expect(told).toContain('कर्नाटक में शनिवार शाम तक भारी बारिश हो सकती है।');
    expect(told.some((text) => text.includes('शुक्रवार (27 नवंबर 2026)'))).toBe(true);
  });
});
