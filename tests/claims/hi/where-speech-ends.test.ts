import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

/** How sure the claim with this part is, and who says it. */
function stands(text: string, part: string) {
  const { readings } = readArticle({ text, title: 'खबर', lang: 'hi' });
  const claim = readings.map((reading) => reading.claim).find((one) => one.text.includes(part));
  return claim && [claim.modality, claim.attribution?.source ?? null];
}

describe('who says it closes a paragraph', () => {
  it('and has told the sentence before, with those that go on to it', () => {
    const tied = 'सोनपुर में दो नावें टकराईं। इस हादसे में 12 लोग घायल हुए। पुलिस ने यह जानकारी दी।';
    expect(stands(tied, '12 लोग')).toEqual(['reported', 'पुलिस']);
    expect(stands(tied, 'नावें')).toEqual(['reported', 'पुलिस']);
  });

  it('and has not told what stands apart', () => {
    const apart = 'सोनपुर में कई गांव पानी से घिरे हैं। गया में 12 लोग घायल हुए। पुलिस ने यह जानकारी दी।';
    expect(stands(apart, 'गांव')?.[1]).toBeNull();
    expect(stands(apart, '12 लोग')?.[1]).toBe('पुलिस');
  });

  it('and has not told the figures of another', () => {
    const figures =
      'रिजर्व बैंक के आंकड़े बताते हैं कि मुद्रा भंडार 12 अरब डॉलर बढ़ा। स्वर्ण भंडार 20 अरब डॉलर पर रहा। निवेश 17 फीसदी बढ़ा। वाणिज्य मंत्रालय ने यह जानकारी दी।';
    expect(stands(figures, 'स्वर्ण')?.[1]).not.toBe('वाणिज्य मंत्रालय');
    expect(stands(figures, 'निवेश')?.[1]).toBe('वाणिज्य मंत्रालय');
  });

  it('and is no informant of the police', () => {
    const told = 'सोनपुर में 12 नावें डूब गईं। ग्रामीणों ने पुलिस को इसकी जानकारी दी।';
    expect(stands(told, '12 नावें')?.[1]).toBeNull();
    const press = 'सोनपुर में 12 नावें डूब गईं। पुलिस ने पत्रकारों को यह जानकारी दी।';
    expect(stands(press, '12 नावें')?.[1]).toBe('पुलिस');
  });
});

describe('behind "वहीं"', () => {
  it('the paper speaks, and "उन्होंने" is whoever acts there', () => {
    const told =
      'यात्री मोहन राय ने बताया, “मेरा टिकट था. बाबू ने कहा कि रुक जाओ. अब पैसा भी नहीं मिल रहा.” वहीं, सोनपुर में गार्ड रमेश यादव 16 घंटे से कतार में थे. उन्होंने कहा कि पानी ठंडा है.';
    expect(stands(told, '16 घंटे')).toEqual(['asserted', null]);
    expect(stands(told, 'पानी')?.[1]).not.toBe('बाबू');
    const acts = 'मंत्री मोहन राय ने कहा कि सड़क बनेगी। वहीं, विधायक सीमा नेताम ने सदन छोड़ा। उन्होंने कहा कि पैसा नहीं है।';
    expect(stands(acts, 'पैसा')?.[1]).toBe('सीमा नेताम');
    const crowd = 'मंत्री मोहन राय ने कहा कि सड़क बनेगी। वहीं, विपक्ष ने सदन छोड़ा। उन्होंने कहा कि पैसा नहीं है।';
    expect(stands(crowd, 'पैसा')).toBeUndefined();
  });

  it('whoever spoke speaks on, where nobody else acts', () => {
    const told = 'मंत्री मोहन राय ने कहा कि सड़क बनेगी। वहीं, पुल अगले साल बनेगा। उन्होंने कहा कि पैसा मिल गया है।';
    expect(stands(told, 'पैसा')?.[1]).toBe('मंत्री मोहन राय');
  });
});

describe('a speaker', () => {
  it('who tells of "मैं" is still speaking', () => {
    const told =
      'कर्मचारी मोहन राय ने बताया कि आंधी के समय मैं बाहर खड़ा था। मैदान में रखी 12 ट्रॉलियां उलट गईं। मैं कुर्सी के नीचे छिप गया।';
    expect(stands(told, '12 ट्रॉलियां')).toEqual(['reported', 'कर्मचारी मोहन राय']);
    const paper =
      'कर्मचारी मोहन राय ने बताया कि पेड़ टूटे हैं। मैदान में रखी 12 ट्रॉलियां उलट गईं। हमारे संवाददाता मौके पर पहुंचे।';
    expect(stands(paper, '12 ट्रॉलियां')?.[1]).toBeNull();
  });

  it('goes on after "के मुताबिक" as after "ने कहा"', () => {
    const according = 'कलेक्टर मोहन राय के मुताबिक, सोनपुर में माहौल बिगाड़ा गया है। मामले की जांच की जा रही है।';
    expect(stands(according, 'जांच')).toEqual(['reported', 'कलेक्टर मोहन राय']);
  });

  it('goes on behind "इतना ही नहीं"', () => {
    const more =
      'थाना प्रभारी मोहन राय ने बताया कि रमेश पाल पकड़ा गया है। इतना ही नहीं, सोनपुर में उस पर हत्या के 12 मुकदमे दर्ज हैं।';
    expect(stands(more, '12 मुकदमे')?.[1]).toBe('थाना प्रभारी मोहन राय');
  });

  it('tells what used to be done', () => {
    const usual = 'थाना प्रभारी मोहन राय ने बताया कि चार लोग पकड़े गए हैं। आरोपी बाजारों में फोन चुराते थे।';
    expect(stands(usual, 'फोन')).toEqual(['reported', 'थाना प्रभारी मोहन राय']);
    const scene = 'थाना प्रभारी मोहन राय ने बताया कि चार लोग पकड़े गए हैं। समारोह में 3,000 लोग मौजूद थे।';
    expect(stands(scene, '3,000')?.[1]).toBeNull();
  });

  it('tells of the day to come, but not what is news of that day', () => {
    const day = 'मंत्री मोहन राय ने कहा कि पुल बनेगा। 22 जनवरी का दिन राज्य के लिए बड़ा होगा।';
    expect(stands(day, '22 जनवरी')?.[1]).toBe('मंत्री मोहन राय');
    const news = 'मंत्री मोहन राय ने कहा कि पुल बनेगा। 22 जनवरी को सोनपुर में मतदान होगा।';
    expect(stands(news, '22 जनवरी')?.[1] ?? null).toBeNull();
  });

  it('does not tell what the paper tells of them', () => {
    const doctor = 'निदेशक डॉ. मोहित गंभीर ने कहा कि 12 केंद्र खुलेंगे। डॉ. गंभीर सालाना रिपोर्ट पेश करेंगे।';
    expect(stands(doctor, 'सालाना')?.[1]).toBeNull();
    const police = 'पुलिस ने बताया कि आरोपियों से 12 फोन मिले हैं। पुलिस मामले की जांच कर रही है।';
    expect(stands(police, 'जांच')?.[1] ?? null).toBeNull();
  });
});

describe('a report', () => {
  const SAID = 'विश्व बैंक की रिपोर्ट में कहा गया है कि चीन की विकास दर 6 प्रतिशत रही।';

  it('says what "इसमें कहा गया है" tells', () => {
    expect(stands(`${SAID} इसमें कहा गया है कि श्रीलंका में महंगाई घटी है।`, 'श्रीलंका')).toEqual([
      'reported',
      'विश्व बैंक की रिपोर्ट',
    ]);
  });

  it('goes on to what it foresees, and to no deed', () => {
    expect(stands(`${SAID} इसके बावजूद नेपाल की विकास दर सुस्त रहेगी।`, 'नेपाल')?.[1]).toBe('विश्व बैंक की रिपोर्ट');
    expect(stands(`${SAID} नेपाल ने 12 पुल बनाए।`, 'नेपाल')?.[1]).toBeNull();
  });
});

describe('what is asked', () => {
  it('is nobody’s word', () => {
    const asked = 'अदालत ने मोहन राय से पूछा कि उसने ही 12 लोगों को उकसाया था।';
    expect(stands(asked, '12 लोगों')).toBeUndefined();
    expect(stands('अदालत ने कहा कि मोहन राय ने ही 12 लोगों को उकसाया था।', '12 लोगों')?.[1]).toBe('अदालत');
  });
});

describe('what somebody calls himself', () => {
  it('is not who says so', () => {
    const self = 'सोनपुर में एक व्यक्ति खुद को गया का निवासी मोहन राय बता रहा था।';
    expect(stands(self, 'निवासी')?.[1] ?? '').not.toContain('मोहन राय');
  });
});

describe('what was written while something was posted', () => {
  it('is theirs who wrote it', () => {
    const posted = 'सेना ने वीडियो ट्वीट करते हुए लिखा पूरे राज्य को जवानों पर गर्व है।';
    expect(stands(posted, 'गर्व')).toEqual(['reported', 'सेना']);
  });
});

describe('what the paper knows as well', () => {
  it('is how many there always are somewhere', () => {
    const school = 'प्रधानाचार्य मोहन राय ने कहा कि फीस बढ़ाई गई है। स्कूल में 1,800 छात्र पढ़ते हैं।';
    expect(stands(school, '1,800')?.[1]).toBeNull();
    const busy = 'प्रधानाचार्य मोहन राय ने कहा कि फीस बढ़ाई गई है। स्कूल में 1,800 छात्रों की जांच की जा रही है।';
    expect(stands(busy, '1,800')?.[1]).toBe('प्रधानाचार्य मोहन राय');
  });

  it('is how many there are now beside what is planned', () => {
    const now = 'मंत्री मोहन राय ने कहा कि 18 पुल बनाए जाएंगे। राज्य में अभी 64 पुल हैं।';
    expect(stands(now, '64 पुल')?.[1]).toBeNull();
  });

  it('is what others did long before', () => {
    const group = 'सूत्रों ने बताया कि निशाने पर एक जेल थी। आयोग ने जून में 12 दलों पर रोक लगाई थी।';
    expect(stands(group, '12 दलों')?.[1]).toBeNull();
  });

  it('is not taken for the word of a country, or of a paper that relays it', () => {
    const land = 'कनाडा ने कहा है कि उड़ानें देर से चलेंगी। सड़कों पर बर्फ जमी है।';
    expect(stands(land, 'बर्फ')?.[1]).toBeNull();
    const channels = 'टीवी चैनलों के अनुसार 12 झटके महसूस किए गए हैं। गया में 546 लोगों को निकाल लिया गया है।';
    expect(stands(channels, '546')?.[1]).toBeNull();
  });

  it('is set against somebody’s word', () => {
    const against = 'हालांकि जनरल मोहन राय ने कहा है कि पुल तैयार है, लेकिन 12 गांवों में पानी भरा है।';
    expect(stands(against, '12 गांवों')?.[1] ?? null).toBeNull();
    const theirs = 'जनरल मोहन राय ने कहा है कि पुल तैयार है, लेकिन 12 गांवों में पानी भरा है।';
    expect(stands(theirs, '12 गांवों')?.[1]).toBe('जनरल मोहन राय');
  });
});

describe('what the police tell of somebody', () => {
  it('goes on with "उसके", and not with what they do', () => {
    const told = 'पुलिस के अनुसार मोहन राय अपराधी है। उसके खिलाफ पहले से 12 मुकदमे दर्ज हैं।';
    expect(stands(told, '12 मुकदमे')?.[1]).toBe('पुलिस');
    const team = 'पुलिस के अनुसार मोहन राय अपराधी है। उसकी तलाश में पुलिस टीम लगी है।';
    expect(stands(team, 'टीम')?.[1] ?? null).toBeNull();
  });
});

describe('a guess of nobody', () => {
  it('is not that of those who do something in the clause before', () => {
    const guess = 'किसान रात भर पंप चला रहे हैं, अनुमान है कि 12 लाख रुपये का बिल आएगा।';
    expect(stands(guess, '12 लाख')).toEqual(['hedged', null]);
  });
});

describe('between two sentences of one speaker', () => {
  const SAID = 'कृषि मंत्री मोहन राय ने कहा कि 12 केंद्र खुले हैं।';
  const ON = 'उन्होंने कहा कि 15 सड़कें बनेंगी।';

  it('the paper tells what it saw, and what others did on a day of its own', () => {
    expect(stands(`${SAID} समारोह में 3,000 लोग मौजूद थे। ${ON}`, '3,000')?.[1]).toBeNull();
    const opened = `${SAID} मुख्यमंत्री ने सोनपुर में अस्पताल का उद्घाटन किया। मंत्री ने कहा कि 15 सड़कें बनेंगी।`;
    expect(stands(opened, 'अस्पताल')?.[1]).toBeNull();
    expect(stands(`${SAID} शनिवार को गया में छात्रों ने धरना दिया। ${ON}`, 'धरना')?.[1]).toBeNull();
  });

  it('stands what they tell on', () => {
    const told =
      'थाना प्रभारी मोहन राय ने बताया कि बस पलट गई। यात्रियों ने शीशे तोड़कर 12 बच्चों को निकाला। उन्होंने बताया कि चालक नशे में था।';
    expect(stands(told, '12 बच्चों')?.[1]).toBe('थाना प्रभारी मोहन राय');
    expect(stands(`${SAID} 18 पुल तैयार हुए। ${ON}`, '18 पुल')?.[1]).toBe('कृषि मंत्री मोहन राय');
  });
});

describe('"उन्होंने कहा" behind somebody else', () => {
  const SAID = 'वित्त मंत्री सीमा राव ने कहा कि घाटा 5 प्रतिशत रहा।';
  const ON = 'उन्होंने कहा कि 12 लाख नौकरियां गई हैं।';

  it('is theirs who acted since', () => {
    const against = `${SAID} विपक्ष के नेता मोहन राय ने सदन में विरोध किया। ${ON}`;
    expect(stands(against, 'सदन')?.[1]).toBeNull();
    expect(stands(against, '12 लाख')?.[1]).toBe('मोहन राय');
    const left = `${SAID} विपक्ष के नेता रमेश कुमार सदन से बाहर चले गए। ${ON}`;
    expect(stands(left, '12 लाख')?.[1]).not.toBe('वित्त मंत्री सीमा राव');
  });

  it('is the speaker’s where the other only had something done to him', () => {
    const caught = `${SAID} मोहन राय को गया में पकड़ा गया है। ${ON}`;
    expect(stands(caught, '12 लाख')?.[1] ?? 'वित्त मंत्री सीमा राव').toBe('वित्त मंत्री सीमा राव');
  });
});
