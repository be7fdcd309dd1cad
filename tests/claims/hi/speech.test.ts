import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const sourceOf = (text: string, part: string) => {
  const found = claims(text).find((claim) => claim.text.includes(part));
  return found ? (found.attribution?.source ?? null) : undefined;
};

describe('speech that goes on in the next sentence', () => {
  const opening = 'जल निगम के अभियंता मोहन राय ने बताया कि टंकी की मरम्मत चल रही है।';

  it.each([
    ['how things are', 'सुबह दो घंटे पानी दिया जा रहा है।', 'दो घंटे'],
    ['what will be', 'मरम्मत का काम 12 दिन चलेगा।', '12 दिन'],
    ['what follows from it', 'इससे 40 मोहल्लों में दिक्कत हुई है।', '40 मोहल्लों'],
    ['what is added', 'साथ ही 15 टैंकर लगाए गए हैं।', '15 टैंकर'],
  ])('keeps its speaker: %s', (_, next, part) => {
    expect(sourceOf(`${opening} ${next}`, part)).toContain('मोहन राय');
  });

  it('keeps its speaker between two sentences of his', () => {
    const text = `${opening} टंकी 1972 में बनाई गई थी। उन्होंने कहा कि 12 टैंकर और आएंगे।`;
    expect(sourceOf(text, '1972')).toContain('मोहन राय');
  });

  it.each([
    ['an act of somebody else', 'नगर निगम ने 20 टैंकर भेजे हैं।', '20 टैंकर'],
    ['another place', 'पटना में 20 टैंकर खड़े हैं।', '20 टैंकर'],
    ['what the paper adds', 'बता दें कि शहर में 20 टंकियां हैं।', '20 टंकियां'],
    ['what had happened', 'टंकी 1972 में बनाई गई थी।', '1972'],
    ['what speaks of the speaker', 'मोहन राय 20 साल से निगम में काम कर रहे हैं।', '20 साल'],
  ])('leaves the paper its own word: %s', (_, next, part) => {
    expect(sourceOf(`${opening} ${next}`, part)).toBeNull();
  });

  it('ends with its paragraph', () => {
    expect(sourceOf(`${opening}\n\nसुबह दो घंटे पानी दिया जा रहा है।`, 'दो घंटे')).toBeNull();
  });

  it('never takes the speaker for whom he speaks of', () => {
    const text = 'डॉक्टर मोहन राय ने बताया कि मरीज की हालत ठीक है। वह 12 नंबर वार्ड में भर्ती है।';
    expect(claims(text).some((claim) => claim.text.includes('मोहन राय 12'))).toBe(false);
  });
});

describe('speech without कि', () => {
  it('follows a comma', () => {
    expect(sourceOf('मंत्री मोहन राय ने कहा, सरकार 12 पुल बनाएगी।', '12 पुल')).toContain('मोहन राय');
  });

  it('follows a dash after a tweet', () => {
    expect(sourceOf('मोहन राय ने ट्वीट किया- शहर में 12 दुकानें बंद हैं।', '12 दुकानें')).toContain('मोहन राय');
  });

  it('stands before its speaker', () => {
    expect(sourceOf('बाजार में 40 दुकानें जल गईं, अधिकारी मोहन राय ने बताया।', '40 दुकानें')).toContain('मोहन राय');
  });

  it('is over behind its speaker', () => {
    const text = 'बाजार में 40 दुकानें जल गईं, अधिकारी मोहन राय ने बताया। 12 दुकानें बंद हैं।';
    expect(sourceOf(text, '12 दुकानें')).toBeNull();
  });
});

describe('a speaker in a line or sentence of their own', () => {
  it('says the list that the line heads', () => {
    const text = 'जल मंत्रालय ने कहा\n\n12 नहरों में पानी छोड़ा गया।\n\n40 गांवों में टैंकर भेजे गए।';
    expect(sourceOf(text, '12 नहरों')).toBe('जल मंत्रालय');
    expect(sourceOf(text, '40 गांवों')).toBe('जल मंत्रालय');
  });

  it('says what stands before "ने यह जानकारी दी"', () => {
    const text = 'रेल की पटरी 12 जगह टूट गई। रेलवे के अधिकारियों ने शनिवार को यह जानकारी दी।';
    expect(sourceOf(text, '12 जगह')).toContain('अधिकारियों');
  });

  it('says nothing of what stands before another statement', () => {
    const text = 'रेल की पटरी 12 जगह टूट गई। रेलवे के अधिकारियों ने शनिवार को कहा कि काम चल रहा है।';
    expect(sourceOf(text, '12 जगह')).toBeNull();
  });
});

describe('a speaker beside a passive', () => {
  it.each(['की ओर से', 'की तरफ से', 'द्वारा'])('is named with %s', (marker) => {
    const text = `नगर निगम ${marker} बताया गया है कि शहर में 12 टंकियां खाली हैं।`;
    const [claim] = claims(text).filter((one) => one.text.includes('12 टंकियां'));
    expect(claim?.attribution?.source).toBe('नगर निगम');
    expect(claim?.modality).toBe('reported');
  });

  it('is nobody, where nobody is named', () => {
    const [claim] = claims('बताया गया है कि शहर में 12 टंकियां खाली हैं।');
    expect(claim?.modality).toBe('hedged');
    expect(claim?.attribution).toBeNull();
  });
});

describe('what a clause leaves open', () => {
  it('is no claim: है या नहीं', () => {
    const found = claims('डॉक्टर मोहन राय ने बताया कि जांच के बाद पता चलेगा कि युवक संक्रमित है या नहीं।');
    expect(found.some(({ text }) => text.includes('संक्रमित'))).toBe(false);
  });

  it('is no claim where nobody does it', () => {
    const found = claims('रमेश यादव पटना में रहते हैं, लेकिन स्थिति की निगरानी कर रही है।');
    expect(found.some(({ text }) => text.startsWith('स्थिति की निगरानी'))).toBe(false);
  });
});

describe('a participle', () => {
  it('belongs to the noun that is pointed at behind it', () => {
    const found = claims('करीब तीन घंटे चली इस बैठक में मंत्री मोहन राय मौजूद रहे।');
    expect(found.some(({ text }) => text === 'करीब तीन घंटे चली।')).toBe(false);
  });

  it('ends no clause with हुए', () => {
    const [claim] = claims('मंत्री मोहन राय ने लोगों को जानकारी देते हुए पूरे जिले में 12 शिविर लगाने का निर्देश दिया।');
    expect(claim?.text).toContain('शिविर लगाने का निर्देश दिया');
  });

  it('leaves a finite verb before "इस दौरान" alone', () => {
    const found = claims('शहर में 12 दुकानें जलीं इस दौरान चार लोग घायल हुए।');
    expect(found.some(({ text }) => text.includes('12 दुकानें'))).toBe(true);
  });
});

describe('who is pointed at with वैसे', () => {
  it('is told with the clause that says who', () => {
    const found = claims('जिला प्रशासन वैसे सभी लोगों का पता लगा रहा है, जिन्होंने 16 मार्च को ट्रेन में सफर किया था।');
    expect(found.map(({ text }) => text)).toEqual([
      'जिला प्रशासन वैसे सभी लोगों का पता लगा रहा है, जिन्होंने 16 मार्च को ट्रेन में सफर किया था।',
    ]);
  });
});

describe('former office', () => {
  it('stays former behind a link', () => {
    const [claim] = claims('इसी कड़ी में पूर्व मुख्यमंत्री मोहन राय ने पटना में सभा की।');
    expect(claim?.text).toContain('पूर्व मुख्यमंत्री');
  });
});

describe('a label before a colon', () => {
  it('is no part of the sentence', () => {
    expect(claims('नोट: आमतौर पर दुकानें 12 बजे खुलती हैं।')[0]?.text).toBe('आमतौर पर दुकानें 12 बजे खुलती हैं।');
  });

  it('says who speaks', () => {
    expect(sourceOf('शहर में बाजार बंद है। मोहन राय: शहर में 12 दुकानें खुली हैं।', '12 दुकानें')).toBe('मोहन राय');
  });

  it('stays where it says where', () => {
    expect(claims('बाजार खुला है। उत्तर प्रदेश: 12 दुकानें जल गईं।').some(({ text }) => text.startsWith('12'))).toBe(
      false,
    );
  });
});

describe('what is seen', () => {
  it('is there', () => {
    expect(claims('महंगाई का असर बाजार पर दिख रहा है।')[0]?.modality).toBe('asserted');
  });

  it('may only look so', () => {
    expect(claims('मंत्री मोहन राय नाराज दिखे।')[0]?.modality).toBe('hedged');
  });
});

describe('a broken sentence', () => {
  it.each([
    'कई दुकानदारों ने बोहनी तक आफत है।',
    'गांव के लोगों ने बाढ़ की आशंका हुई।',
    'पटना में डेंगू से पहली मौत, 12 नए मरीज मिले',
  ])('is no claim: %s', (text) => {
    expect(claims(`बाजार बंद है। ${text}`).map(({ text: told }) => told)).toEqual(['बाजार बंद है।']);
  });
});

describe('a condition', () => {
  const told = (text: string) => claims(text).map(({ text: one }) => one);

  it('of two halves is told whole', () => {
    expect(told('यदि बारिश नहीं हुई और नदी सूख गई तो 40 गांवों में पानी नहीं मिलेगा।')).toEqual([
      'यदि बारिश नहीं हुई और नदी सूख गई तो 40 गांवों में पानी नहीं मिलेगा।',
    ]);
  });

  it.each(['बशर्ते सरकार मंजूरी दे', 'अगर सरकार मंजूरी दे'])('behind what depends on it is kept: %s', (condition) => {
    expect(told(`कंपनी 12 दुकानें खोलेगी ${condition}।`)).toEqual([`कंपनी 12 दुकानें खोलेगी ${condition}।`]);
  });

  it('leaves what is only joined to it alone', () => {
    expect(told('नदी सूख गई और 40 गांवों में पानी नहीं मिला।')).toContain('40 गांवों में पानी नहीं मिला।');
  });
});

describe('a clause whose subject stands behind its verb', () => {
  it('is told with it', () => {
    const found = claims('डॉक्टर मोहन राय ने कहा, राज्य में हो सकती है दवाओं की कमी।');
    expect(found.map(({ text }) => text)).toContain('राज्य में दवाओं की कमी हो सकती है।');
  });

  it('takes nothing that does not fit it', () => {
    const found = claims('मोहन राय पटना में सभा करेंगे, 12 गाड़ियां');
    expect(found.some(({ text }) => text.includes('12 गाड़ियां'))).toBe(false);
  });
});

describe('what is said in a stump of a clause', () => {
  it('is no claim', () => {
    const found = claims('मोहन राय ने कहा कि इमारत से एकत्र किए गए इस बारे में सब को पता है।');
    expect(found.some(({ text }) => text.endsWith('एकत्र किए गए।'))).toBe(false);
  });
});

describe('a line that says who was asked for something', () => {
  it('heads no list: what the next line tells is not theirs', () => {
    const asked = 'जल निगम ने नौ शहरों से काम में देरी करने को कहा\nपटना में 13 नए पुल बने हैं';
    expect(sourceOf(asked, '13 नए पुल')).not.toBe('जल निगम');
  });

  it('heads one where it says only who speaks', () => {
    expect(sourceOf('जल निगम ने कहा:\nपटना में 13 नए पुल बन रहे हैं।', '13 नए पुल')).toBe('जल निगम');
  });
});
