import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

const texts = (text: string) => claimsOf(text).map((claim) => claim.text);

const claimWith = (text: string, part: string) => claimsOf(text).find((one) => one.text.includes(part));

/** Who says the claim with this part; null where the paper does, undefined where there is none. */
function saidBy(text: string, part: string): string | null | undefined {
  const claim = claimWith(text, part);
  return claim && (claim.attribution?.source ?? null);
}

describe('a pronoun behind two who may be meant', () => {
  const KEPT = 'जौहरी मोहन राय ने सोनपुर में नई दुकान खोली।';

  it('is not of the first where another is named since', () => {
    const told = `${KEPT} शनिवार की मुठभेड़ में हरि वर्मा के पैर में गोली लगी। उसके तीन साथियों को सोनपुर से गिरफ्तार किया गया।`;
    expect(texts(told).join()).not.toContain('मोहन राय के तीन साथियों');
  });

  it('is of the only one told of', () => {
    expect(texts(`मोहन राय ने नई दुकान खोली। बाद में उनके तीन साथियों ने 12 दुकानें खोलीं।`).join()).toContain(
      'मोहन राय के तीन साथियों ने 12 दुकानें',
    );
  });

  const CAUGHT = 'पुलिस ने शनिवार को एक युवक को गिरफ्तार किया है।';

  it('is not of somebody without a name where its own clause names another before', () => {
    const told = `${CAUGHT} हमलावरों ने सोनपुर में सिपाही मोहन राय के घर में उसकी गोली मारकर हत्या कर दी थी।`;
    expect(texts(told).join()).not.toContain('युवक की गोली मारकर');
  });

  it('is of somebody without a name where nobody else is told of', () => {
    expect(texts(`${CAUGHT} पुलिस ने उसकी बाइक से 12 मोबाइल बरामद किए।`).join()).toContain('युवक की बाइक');
  });
});

describe('the bare court', () => {
  const APPEAL = 'पटना हाईकोर्ट में राकेश राय ने अपील दायर की है।';

  it('is not the one named first where another was told of since', () => {
    const told = `${APPEAL} विशेष अदालत ने 2021 में फैसला सुनाया था। सीमा राय को अदालत ने पांच साल की कैद सुनाई थी।`;
    expect(texts(told).join()).not.toContain('हाईकोर्ट ने पांच साल');
  });

  it('is the only one told of', () => {
    expect(texts(`${APPEAL} अदालत ने सुनवाई 12 मई को तय की है।`).join()).toContain('पटना हाईकोर्ट ने सुनवाई');
  });
});

describe('a name that is read', () => {
  it('holds no postposition', () => {
    expect(saidBy('व्यापार सम्मेलन से इतर लेनैन ने कहा कि 20 कारखाने बंद हैं।', '20 कारखाने')).toBe('लेनैन');
  });

  it('is not made of two persons with one surname', () => {
    const told = 'सरकार ने सोनपुर के डीएम मोहन त्रिपाठी को पुरस्कार दिया है। माला त्रिपाठी को 12 गांवों का काम मिला है।';
    expect(texts(told).join()).not.toContain('माला मोहन');
  });

  it('is told in full by its surname alone', () => {
    const told = 'सरकार ने सोनपुर के डीएम मोहन त्रिपाठी को पुरस्कार दिया है। त्रिपाठी ने 15 स्कूल देखे।';
    expect(texts(told)).toContain('मोहन त्रिपाठी ने 15 स्कूल देखे।');
  });

  it('is no title of a show that has it within', () => {
    const told = "टीवी शो 'चाय विद सीमा राव' की होस्ट सीमा राव ने कहा कि वह मोहन राय को 40 साल से जानती हैं।";
    expect(saidBy(told, '40 साल')).toBe('सीमा राव');
    expect(texts(told).join()).not.toContain('विद सीमा राव मोहन');
  });
});

describe('an office', () => {
  it.each([
    'सरकार ने सोनपुर के डीएम मोहन त्रिपाठी को हटाकर सीमा राव को भेजा है।',
    'सरकार ने सोनपुर के डीएम मोहन त्रिपाठी को प्रतीक्षारत किया है।',
    'सोनपुर के डीएम मोहन त्रिपाठी की जगह सीमा राव को भेजा गया है।',
  ])('is not held by whoever leaves it: %s', (told) => {
    expect(texts(told).join()).not.toContain('त्रिपाठी सोनपुर के डीएम हैं');
  });

  it('is held by whoever acts in it', () => {
    expect(texts('सोनपुर के डीएम मोहन त्रिपाठी ने 12 स्कूल देखे।')).toContain('मोहन त्रिपाठी सोनपुर के डीएम हैं।');
  });

  it('is not told on the word of those who relay what was said', () => {
    const told = 'खबरों में दावा किया गया कि नेपाली दूतावास के वकील शाहिद मिर्जा ने अदालत को बताया है कि दो गवाह आए।';
    expect(texts(told).join()).not.toContain('वकील हैं');
  });
});

describe('words that are kept', () => {
  it('the root of living before its auxiliary', () => {
    expect(texts('आठ लोग 20 साल से नरक की जिंदगी जी रहे थे।')).toEqual(['आठ लोग 20 साल से नरक की जिंदगी जी रहे थे।']);
  });

  it('a word of respect behind a name stays one', () => {
    expect(texts('मोहन राय जी ने 12 पेड़ लगाए।').join()).toContain('12 पेड़ लगाए');
  });

  it('a reason about which nothing is known', () => {
    expect(texts('आग लगने की वजह के बारे में जानकारी नहीं मिली है।')).toEqual([
      'आग लगने की वजह के बारे में जानकारी नहीं मिली है।',
    ]);
  });

  it('a cause stays the cause of something', () => {
    expect(texts('कोहरे की वजह से 12 ट्रेनें रद्द हुईं।').join()).toContain('कोहरे की वजह से 12 ट्रेनें रद्द हुईं');
  });

  it('which of all somebody is, or nobody is told of', () => {
    expect(texts('सबसे छोटा, विकी राम, 19 साल का था और 12 दिन पहले काम पर आया था।').join()).not.toMatch(
      /(?:^|,)छोटा 12 दिन/u,
    );
  });

  it('of what things a number is, or it is not told', () => {
    const told = '14 ट्रेनों के फेरे घटाए गए हैं और चार को बीच के स्टेशन तक चलाया जाएगा।';
    expect(texts(told).join()).not.toContain('चार को बीच');
    expect(texts(told).join()).toContain('14 ट्रेनों');
  });

  it('a number of people alone is told', () => {
    expect(texts('12 मजदूर घायल हुए और चार को अस्पताल भेजा गया।').join()).toContain('चार को अस्पताल');
  });
});

describe('how sure a claim is', () => {
  it('what a scholar thinks will come is reported, and no plan', () => {
    const told = 'प्रोफेसर सीमा राव मानती हैं कि 12 साल तक शुल्क नहीं बदलेगा।';
    expect(claimWith(told, 'शुल्क')).toMatchObject({ modality: 'reported', kind: 'possibility' });
  });

  it('what the weather office foretells is reported', () => {
    expect(claimWith('मौसम विभाग के मुताबिक छह घंटे तक तूफान का असर बना रहेगा।', 'असर')).toMatchObject({
      modality: 'reported',
      kind: 'possibility',
    });
  });

  it('what a minister says will be built is planned', () => {
    expect(claimWith('मंत्री मोहन राय ने कहा कि सरकार 12 पुल बनाएगी।', 'पुल')?.modality).toBe('planned');
  });

  it('what buyers can book is so', () => {
    expect(claimWith('ग्राहक वेबसाइट से 999 रुपये में स्कूटर बुक कर सकते हैं।', 'बुक')?.modality).toBe('asserted');
  });

  it('what may come about is hedged', () => {
    expect(claimWith('नदी का पानी 12 मीटर तक बढ़ सकता है।', 'पानी')?.modality).toBe('hedged');
  });

  it('somebody on the way back then was on the way', () => {
    expect(claimWith('सीमा राव रात 9 बजे पेट्रोल भरवाने जा रही थी।', 'पेट्रोल')?.modality).toBe('asserted');
    expect(claimWith('सरकार 12 स्कूल खोलने जा रही है।', 'स्कूल')?.modality).toBe('planned');
  });

  it('what goes on beside what has been done goes on still', () => {
    const told = 'बाढ़ से जूझ रहे पड़ोसी राज्य असम को सीएम मोहन राय ने 5 करोड़ रुपये देकर मदद भी कर दी है।';
    expect(texts(told)).toContain('पड़ोसी राज्य असम बाढ़ से जूझ रहा है।');
    expect(texts(told.replace('भी कर दी है', 'की'))).not.toContain('पड़ोसी राज्य असम बाढ़ से जूझ रहा है।');
  });

  it('a reason that somebody gives is not told without what it is the reason of', () => {
    const told = 'मंत्री सीमा राव ने कहा कि यह साथ अहम है क्योंकि हम नेपाल और भारत के बीच व्यापार बढ़ाते हैं।';
    expect(texts(told).join()).not.toContain('कहा कि हम');
    const plain = 'मंत्री सीमा राव ने कहा कि हम नेपाल और भारत के बीच व्यापार बढ़ाते हैं।';
    expect(texts(plain).join()).toContain('कहा कि हम');
  });
});

describe('where a source ends', () => {
  const SAID = 'सदर के एसपी ने कहा कि तीन लोगों को चोट आई है।';

  it('before what was done with people in the end', () => {
    expect(saidBy(`${SAID} 14 लोगों को हिरासत में लेकर शाम में छोड़ दिया गया।`, '14 लोगों')).toBeNull();
  });

  it('behind more figures that it gives', () => {
    expect(saidBy(`${SAID} 12 लोग अस्पताल में भर्ती हैं।`, '12 लोग')).toBe('सदर के एसपी');
  });

  it('where somebody else holds another view, who speaks on', () => {
    const told =
      'कप्तान मोहन ठाकुर ने कहा, ‘‘फैसला सही था, लेकिन निराशा तो होगी।’’ कोच अजय शर्मा की राय अलग थी। उन्होंने कहा, ‘‘11 ओवर में 58 रन बन सकते थे।’’';
    expect(saidBy(told, '58 रन')).toContain('अजय शर्मा');
  });
});

describe('a contest of many matches', () => {
  const LEAD = (last: string) =>
    `रणजी ट्रॉफी: मुंबई की जीत\n\nपटना। रणजी ट्रॉफी में मुंबई ने बिहार को पांच विकेट से हराया। रणजी ट्रॉफी के 12 मैच बुधवार को खत्म हुए।\n\nकोलकाता में बंगाल और रेलवे का मुकाबला बारिश से प्रभावित रहा। ${last}`;

  it('is not said to have had the play of one of them', () => {
    expect(texts(LEAD('कुल 112 ओवर का ही खेल हो पाया।')).join()).not.toMatch(/रणजी ट्रॉफी में कुल 112 ओवर/u);
  });
});
