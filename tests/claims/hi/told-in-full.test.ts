import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a claim is told in full', () => {
  it('of those whom the sentence before counted', () => {
    expect(texts('विभाग ने जिले के 42 स्कूलों को नोटिस दिया है। इन स्कूलों में अग्निशमन के इंतजाम नहीं मिले।')).toContain(
      'जिले के 42 स्कूलों में अग्निशमन के इंतजाम नहीं मिले।',
    );
  });

  it('but not of one of two groups of them', () => {
    const told = texts('राज्य के 33 जिलों में से छह जिलों में बाढ़ आई। इन जिलों के एक लाख लोग बेघर हैं।');
    expect(told.some((text) => text.includes('एक लाख'))).toBe(false);
  });

  it('of two bodies told of together', () => {
    expect(
      texts(
        'अमेरिका ने जैश-ए-मोहम्मद और लश्कर-ए-तैयबा को आतंकी संगठन कहा। पाकिस्तान ने जनवरी में इन दोनों संगठनों पर रोक लगाई।',
      ),
    ).toContain('पाकिस्तान ने जनवरी में जैश-ए-मोहम्मद और लश्कर-ए-तैयबा पर रोक लगाई।');
  });

  it('but not of two bodies beside a third', () => {
    const told = texts(
      'अमेरिका ने जैश-ए-मोहम्मद और लश्कर-ए-तैयबा को आतंकी संगठन कहा। हमास ने बयान जारी किया। पाकिस्तान ने इन दोनों संगठनों पर रोक लगाई।',
    );
    expect(told.some((text) => text.includes('जैश-ए-मोहम्मद और लश्कर-ए-तैयबा पर'))).toBe(false);
  });

  it('of the event of the sentence before, where that says where', () => {
    const told = texts(
      'बगदाद में गुरुवार को दो हमले हुए। लोगों में डर है। पहला हमला बगदाद के एक बाजार में हुआ। इस हमले में 15 नागरिक मारे गए। दूसरा हमला कर्बला में हुआ।',
    );
    expect(told).toContain('बगदाद के एक बाजार में हुए हमले में 15 नागरिक मारे गए।');
  });

  it('with "अब तक" at its front', () => {
    expect(texts('अब तक 186 करोड़ टीके लगाए जा चुके हैं।')).toEqual(['अब तक 186 करोड़ टीके लगाए जा चुके हैं।']);
    expect(texts('अब 186 करोड़ टीके लगाए जा चुके हैं।')).toEqual(['186 करोड़ टीके लगाए जा चुके हैं।']);
  });

  it('without a list between dashes before its marker', () => {
    expect(texts('विभाग ने राज्य के तीन जिलों – गया, आरा और छपरा – में बारिश का अलर्ट जारी किया है।')).toEqual([
      'विभाग ने बिहार के तीन जिलों में बारिश का अलर्ट जारी किया है।',
    ]);
  });

  it('with "झटके" as several', () => {
    expect(
      texts('नेपाल में भूकंप आया। भूकंप का झटका दिल्ली तक महसूस किया गया। यह झटके दिल्ली और बिहार में महसूस किए गए।'),
    ).toContain('भूकंप के झटके दिल्ली और बिहार में महसूस किए गए।');
  });
});

describe('a claim is not told', () => {
  it('of whoever was present, without at what', () => {
    const STORY = [
      'पटना में सोमवार को 12 पेड़ लगाए गए।',
      'मंगलवार को आरा में 14 पेड़ लगाए गए।',
      'गया में 15 पेड़ लगाए गए।',
      'छपरा में 16 पेड़ लगाए गए।',
      'इस मौके पर सीता साहू और अन्य पार्षद मौजूद रहे।',
      'सीवान में 17 पेड़ लगाए गए।',
    ].join(' ');
    expect(texts(STORY).some((text) => text.includes('मौजूद रहे'))).toBe(false);
    expect(texts(STORY.replace('इस मौके पर', 'समारोह में')).some((text) => text.includes('मौजूद रहे'))).toBe(true);
  });

  it('of a sum of what "इसमें" points at', () => {
    const told = texts(
      'पटना के अस्पताल पर सोमवार को हमला हुआ। सूडान में 2023 से गृह युद्ध चल रहा है। इसमें अब तक डेढ़ लाख लोग मारे जा चुके हैं।',
    );
    expect(told.some((text) => text.includes('डेढ़ लाख'))).toBe(false);
  });

  it('of nobody who was sent on', () => {
    expect(texts('आधी रात के बाद सदर अस्पताल से बरेली के लिए रेफर कर दिया गया।')).toEqual([]);
  });

  it('of somebody without those with whom they live', () => {
    expect(
      texts('कपिल राय ने कहा कि लाखन यादव उसके साथ रहता है।').some((text) => text === 'लाखन यादव रहता है।'),
    ).toBe(false);
  });

  it('of a rest of a sentence whose "यह" is left out', () => {
    const told = texts('अध्यक्ष वी नारायणन ने बताया कि यह भारत की धरती से छोड़ा गया अब तक का सबसे भारी उपग्रह है।');
    expect(told.some((text) => text.startsWith('अब तक का'))).toBe(false);
  });
});

describe('what is kept up', () => {
  it('is told of whoever keeps it up, without ने', () => {
    expect(texts('वन में 42 हाथियों का झुंड चार दिनों से डेरा जमाए हुए है।')).toContain(
      'वन में 42 हाथियों का झुंड चार दिनों से डेरा जमाए हुए है।',
    );
  });

  it('needs ने where it was done', () => {
    expect(texts('42 हाथियों का झुंड डेरा जमाया।')).toEqual([]);
  });
});

describe('the part of a thing', () => {
  it('is told with the thing that was launched', () => {
    expect(
      texts('चंद्रयान-3 को 14 जुलाई को श्रीहरिकोटा से प्रक्षेपित किया गया था। इसका लैंडर 23 अगस्त को चंद्रमा पर उतरा।'),
    ).toContain('चंद्रयान-3 का लैंडर 23 अगस्त को चंद्रमा पर उतरा।');
  });
});

describe('names', () => {
  it('of two people side by side are no one name', () => {
    const told = texts(
      'नीरज ने फोन किया। नयन सिंह बिष्ट घायल हुए। कपिल ने नीरज नयन के घर भेजा। नीरज नयन को लेकर पटना गया।',
    );
    expect(told.some((text) => text.includes('नीरज नयन ने'))).toBe(false);
  });

  it('without their middle are not told twice', () => {
    const told = texts('रवि सिंह बिष्ट पटना में रहते हैं। पुलिस रवि बिष्ट के घर पहुंची।');
    expect(told.some((text) => text.includes('बिष्ट बिष्ट'))).toBe(false);
  });

  it('of a firm are not those of its founder', () => {
    const told = texts('गौतम अडानी पटना आए। समूह की कंपनी अडानी कॉनेक्स ने 40 करोड़ रुपये लगाए।');
    expect(told.some((text) => text.includes('गौतम अडानी कॉनेक्स'))).toBe(false);
  });

  it('of the town गया open a list of towns', () => {
    expect(texts('विभाग ने अगले 48 घंटे तक गया, नवादा और औरंगाबाद में बारिश का अलर्ट जारी किया है।')).toEqual([
      'विभाग ने अगले 48 घंटे तक गया, नवादा और औरंगाबाद में बारिश का अलर्ट जारी किया है।',
    ]);
    expect(texts('मोहन राय सोमवार को पटना गया, आरा में उसका घर है।')).toContain('मोहन राय सोमवार को पटना गया।');
  });

  it('count no town', () => {
    expect(texts('मृतकों में तीन बिहार के थे।')).toEqual(['मृतकों में तीन बिहार के थे।']);
  });

  it('in quotes are likened to', () => {
    expect(texts("मीना राय ने 'बेघर' और 'दौड़' जैसे उपन्यास लिखे हैं।")).toEqual([
      'मीना राय ने बेघर और दौड़ जैसे उपन्यास लिखे हैं।',
    ]);
  });
});

describe('people of a home', () => {
  it('act', () => {
    expect(texts('पिता राजवीर का आरोप है कि ससुराल वाले दहेज में कार की मांग कर रहे थे।')).toContain(
      'ससुराल वाले दहेज में कार की मांग कर रहे थे।',
    );
  });

  it('are no home that says which one', () => {
    expect(texts('पुलिस ने गांव वाले घर में 40 पेटी शराब पकड़ी।')).toEqual(['पुलिस ने गांव वाले घर में 40 पेटी शराब पकड़ी।']);
  });
});

describe('what a district hospital is of', () => {
  it('is not where the sick were sent on to', () => {
    const told = texts(
      'घायलों को जिला अस्पताल में भर्ती कराया गया, जहां से चार को लखनऊ के ट्रामा सेंटर रेफर कर दिया गया।',
    );
    expect(told.some((text) => text.includes('लखनऊ जिला अस्पताल'))).toBe(false);
  });
});
