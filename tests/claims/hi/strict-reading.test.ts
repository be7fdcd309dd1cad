import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

const texts = (text: string) => claimsOf(text).map((claim) => claim.text);

/** Who says the claim with this part; null where the paper does, undefined where there is none. */
function saidBy(text: string, part: string): string | null | undefined {
  const claim = claimsOf(text).find((one) => one.text.includes(part));
  return claim && (claim.attribution?.source ?? null);
}

describe('between two words of one speaker', () => {
  const SAID = 'विधायक सीता वर्मा ने कहा कि नहर सूखी है।';

  it('three sentences are theirs as well', () => {
    const told = `${SAID} किसानों को बीज तक नहीं मिला। खेत बंजर हो गए। मवेशी प्यासे मर गए। उन्होंने आरोप लगाया कि अफसर सोए रहे।`;
    expect(saidBy(told, 'मवेशी')).toBe('विधायक सीता वर्मा');
  });

  it('they are the paper’s where somebody else came in, who may be meant', () => {
    const told = `${SAID} किसानों को बीज तक नहीं मिला। अभियंता मोहन राय ने नहर देखी। मवेशी प्यासे मर गए। उन्होंने आरोप लगाया कि अफसर सोए रहे।`;
    expect(saidBy(told, 'मवेशी')).toBeNull();
  });

  it('they are theirs beside others, where the speaker is named again', () => {
    const told =
      'निरीक्षक हरि वर्मा के मुताबिक रमेश पाल होटल चलाता है। रात करीब आठ बजे सुरेश यादव होटल पहुंचा। सुरेश यादव नशे में था। निरीक्षक का कहना है कि होटल सोनपुर के पास है।';
    expect(saidBy(told, 'पहुंचा')).toBe('निरीक्षक हरि वर्मा');
  });

  it('what whoever spoke did is told by the paper', () => {
    const told = `${SAID} इस मौके पर उन्होंने 12 छात्रों को पदक दिए। उन्होंने कहा कि नहर खुलेगी।`;
    expect(saidBy(told, 'पदक')).toBeNull();
  });

  it('what has come about by now is theirs in an unbroken run', () => {
    const told = 'थाना प्रभारी मोहन राय ने बताया कि तलाश जारी है। दमकल की गाड़ी मौके पर है। गोताखोर भी पहुंच चुके हैं।';
    expect(saidBy(told, 'गोताखोर')).toBe('थाना प्रभारी मोहन राय');
  });
});

describe('a sentence with "we" in it that nobody is given', () => {
  it('is told in none of its clauses', () => {
    const told = 'शादी सोनपुर में होनी थी। हमने काजी से बात की और 12 मई को फोन पर रजामंदी ली गई।';
    expect(texts(told).join()).not.toContain('रजामंदी');
  });

  it('is the paper’s where it only turns to its readers', () => {
    const told = 'शादी सोनपुर में होनी थी। आपको बता दें कि 12 मई को सोनपुर में मेला लगा।';
    expect(texts(told).join()).toContain('मेला लगा');
  });
});

describe('an office', () => {
  it('is not told of one word of a name that may be half of it', () => {
    expect(texts('सोनपुर क्षेत्र के विधायक एजाज जान ने पुल देखा।').join()).not.toContain('विधायक हैं');
    expect(texts('सोनपुर क्षेत्र के विधायक मोहन राय ने पुल देखा।')).toContain('मोहन राय सोनपुर क्षेत्र के विधायक हैं।');
  });

  it('is not told of a body that has no name', () => {
    expect(texts('राज्य के मुख्यमंत्री मोहन राय ने पुल देखा।').join()).not.toContain('मुख्यमंत्री हैं');
    expect(texts('बिहार के मुख्यमंत्री मोहन राय ने पुल देखा।')).toContain('मोहन राय बिहार के मुख्यमंत्री हैं।');
  });
});

describe('who acts', () => {
  it('behind "तो" is not whoever acted before it', () => {
    expect(texts('दुकान के नौकरों ने विरोध किया तो मारपीट शुरू कर दी।').join()).not.toContain('नौकरों ने मारपीट');
  });

  it('behind an order is not whom the order names', () => {
    const told =
      'पीठ ने सोनपुर पुलिस को निर्देश दिया कि मोहन राय को सुरक्षा दी जाए और जांच के लिए जिला अदालत जाने को कहा।';
    expect(texts(told).join()).not.toContain('मोहन राय ने');
  });
});

describe('how many were hurt', () => {
  it('is told with the event at the front of the clause before, and with its participle', () => {
    expect(texts('सोनपुर के मेले में लगी आग में नौ लोगों की मौत हो गई थी और 13 लोग घायल हुए थे।')).toContain(
      'सोनपुर के मेले में लगी आग में 13 लोग घायल हुए थे।',
    );
  });

  it('is told with the event of the sentence before', () => {
    expect(texts('मेले में भगदड़ मच गई। चार लोग जख्मी हो गए।')).toContain('भगदड़ में चार लोग जख्मी हो गए।');
  });

  it('is told without it where another place or two events came before', () => {
    expect(texts('मेले में भगदड़ मच गई। सोनपुर में चार लोग जख्मी हो गए।')).toContain('सोनपुर में चार लोग जख्मी हो गए।');
    expect(texts('मेले में आग और भगदड़ से अफरातफरी मची। चार लोग जख्मी हो गए।').join()).not.toContain('भगदड़ में चार');
  });

  it('is left out where nothing in the story says in what', () => {
    const rest = 'मरम्मत चलती रही। लोग लौट आए। दुकानें खुल गईं। बाजार भर गया। शाम तक भीड़ रही।';
    expect(texts(`वहीं, चार लोग जख्मी हुए। ${rest}`).join()).not.toContain('जख्मी');
    expect(texts(`सोनपुर में चार लोग जख्मी हुए। ${rest}`)).toContain('सोनपुर में चार लोग जख्मी हुए।');
  });
});

describe('what stands before an event', () => {
  it('is not told of what was done about it', () => {
    const told = 'संघ ने 13 मई को सोनपुर थाने पर हमले के लिए जिम्मेदार लाल सेना को काली सूची में डाल दिया है।';
    expect(texts(told)).toEqual([told]);
  });

  it('is a time of the deed where no event stands behind it', () => {
    expect(texts('संघ ने 13 मई को पटना में सोनपुर सेना को सूची में डाल दिया।').length).toBeGreaterThan(1);
  });
});

describe('what is left of a phrase whose front points back', () => {
  it('opens no claim', () => {
    expect(texts('आंधी आई। इस दौरान हुए हादसों में 22 लोगों की मौत हो गई।').join()).not.toMatch(
      /^हुए| हुए हादसों|,हुए/u,
    );
    expect(texts('विभाग ने नीति बनाई। इस नीति के तहत ही पटना और गया का कोटा घटाया गया है।').join()).not.toMatch(
      /,ही |^ही /u,
    );
  });
});

describe('until when, where and which', () => {
  it('is told by the clause behind', () => {
    expect(texts('मादाएं अपने बच्चों की तब तक देखभाल करती हैं जब तक वे बड़े नहीं होते।').join()).not.toContain('देखभाल');
    expect(
      texts('सोनपुर में पाला पड़ा। पाले की चेतावनी वहां जारी होती है, जहां पारा चार डिग्री से नीचे जाए।').join(),
    ).not.toContain('सोनपुर में जारी');
  });

  it('is told with the clause that says it before', () => {
    expect(texts('जब तक दमकल पहुंची, तब तक आग ने गोदाम को घेर लिया।').join()).toContain('गोदाम को घेर लिया');
  });
});

describe('what is planned', () => {
  it('is done after nothing that has been done', () => {
    const told = texts('समिति शुल्क पर विचार करने के बाद सूची विभाग को भेजेगी।');
    expect(told.join()).not.toContain('विचार किया');
    expect(texts('समिति ने शुल्क पर विचार करने के बाद सूची विभाग को भेजी।').join()).toContain('विचार किया');
  });
});

describe('a name', () => {
  it('of a mission is no body that stands behind all of them', () => {
    const told = 'नासा ने तीन मिशन की घोषणा की। तीनों मिशन बोइंग से छोड़े जाएंगे। ये मिशन 2030 तक भेजे जाएंगे।';
    expect(texts(told).join()).not.toContain('बोइंग 2030');
  });

  it('told with a rank keeps the participle that says of whom it is the first', () => {
    expect(texts('नौ बार खिताब जीतने वाले मोहन राय दुनिया के पहले खिलाड़ी हैं।').join()).not.toContain(
      'मोहन राय दुनिया के पहले',
    );
    expect(texts('मोहन राय दुनिया के पहले खिलाड़ी हैं।')).toContain('मोहन राय दुनिया के पहले खिलाड़ी हैं।');
  });

  it('of a court is not told where somebody is brought before one', () => {
    const told =
      'पटना हाईकोर्ट ने आरोपी सुरेश यादव को जमानत दी। पुलिस ने नौ मई को आरोपी को गिरफ्तार कर अदालत में पेश किया था। अदालत ने पुलिस को फटकार लगाई।';
    expect(texts(told).join()).not.toContain('हाईकोर्ट में पेश');
    expect(texts(told).join()).toContain('पटना हाईकोर्ट ने पुलिस को फटकार');
  });
});

describe('a property', () => {
  it('is told of the thing that has it alone', () => {
    expect(texts('कंपनी ने योजना बदली। वैधता 28 दिनों की थी।').join()).not.toContain('वैधता');
    expect(texts('कंपनी ने योजना बदली। योजना की वैधता 28 दिनों की थी।').join()).toContain('वैधता 28 दिनों');
  });
});

describe('"यह"', () => {
  it('is no deed of whoever told it after the event', () => {
    const told =
      'पटना में धमाका हुआ। बिहार के गृह मंत्री मोहन राय ने धमाके के बाद पत्रकारों को बताया कि जांच होगी। एक अधिकारी ने पुष्टि की कि यह आत्मघाती हमला था।';
    expect(texts(told).join()).not.toContain('मोहन राय का धमाक');
  });
});

describe('"उनके"', () => {
  it('is not of those before, behind animals of its own clause', () => {
    const told = 'वैज्ञानिकों ने 12 चीतों पर काम किया। वैज्ञानिकों ने पाया कि पानी चीतों को उनके इलाके तक ले जाता है।';
    expect(texts(told).join()).not.toContain('वैज्ञानिकों के इलाके');
  });
});
