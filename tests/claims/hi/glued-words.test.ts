import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isRunOfLetters } from '../../../claims/languages/hi/tag/initials.ts';
import { fold } from '../../../claims/text/fold.ts';
import { tokenize } from '../../../claims/text/tokens.ts';

function partsOf(text: string): string[][] {
  const { sections } = readArticle({ text, lang: 'hi' }).article;
  return sections.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a heading that is glued to a sentence within a paragraph', () => {
  const BEFORE = 'सीतापुर में रविवार को नदी का पानी 12 गांवों में भर गया।';

  it('is no part of it, before a noun, a name of the article, or what opens a sentence', () => {
    for (const [heading, rest] of [
      ['गांवों में पानी उतरा', 'अधिकारियों ने बताया कि 40 परिवार लौट आए।'],
      ['टीम कर रही है लोगों की तलाश', 'लखविंदो ने कहा कि 40 लोग लौट आए।'],
      ['फसलों को भारी नुकसान', 'इन दिनों खेतों में पानी भरा है।'],
      ['पुल पर बोले मोहन गोताखोर', 'ये पुल 12 गांवों को जोड़ता है।'],
      ['बांध के एनकाउंटर', 'जब पानी भरा तो 40 परिवार लौट आए।'],
      ['मैच जीतने के बाद', 'इंग्लैंड ने 40 लोग भेजे।'],
      ['पैसों की कमी', 'विश्व स्वास्थ्य संगठन के अनुसार 40 लोग बीमार हैं।'],
    ] as const) {
      const text = `${BEFORE} गोताखोर लखविंदो ने नाव चलाई। ${heading}${rest}`;
      const parts = partsOf(text);
      expect(parts).toContainEqual(['heading', heading]);
      expect(parts).toContainEqual(['body', rest]);
    }
  });

  it('is none where one word is a name of two, or a noun of two nouns', () => {
    for (const sentence of ['दालमंडी में 40 दुकानें बंद रहीं।', 'थानापुलिस ने शाम को 40 दुकानें बंद कराईं।'])
      expect(partsOf(`${BEFORE} ${sentence}`)).toContainEqual(['body', sentence]);
  });
});

describe('a word in a text of run-on paragraphs that may be a heading’s last and a sentence’s first', () => {
  const STORY = 'भोपाल में पुल खुला. पुल 620 मीटर लंबा है.काम 2023 में शुरू हुआ था.मेला लगा है.';

  it('leaves its sentence out where nothing tells surely', () => {
    const said = claimsOf(`${STORY}पुल पर होगा कामदावा किया गया है कि पुल पर 48 करोड़ रुपये खर्च हुए.`);
    expect(said.join(' ')).not.toContain('48 करोड़');
  });

  it('is none where it is a name, or the article has it again', () => {
    const said = claimsOf(`${STORY}कामदावा में 48 घर बने हैं.कामदावा में नदी है.मोहन राय ने 12 घर देखे.`).join(' ');
    expect(said).toContain('48 घर');
    expect(said).toContain('12 घर');
  });
});

describe('a verb that is glued to the conjunction behind it', () => {
  it('is a word of its own', () => {
    expect(tokenize('मौत हो गईऔर चार').map(({ text }) => text)).toEqual(['मौत', 'हो', 'गई', 'और', 'चार']);
    expect(
      claimsOf('गया में सोमवार को कार पलटने से दो लोगों की मौत हो गईऔर चार लोग घायल हो गए।').join(' '),
    ).toContain('दो लोगों की मौत हो गई।');
  });

  it('is left as it is where the word goes on', () => {
    expect(tokenize('हैंऔरत गौर दीवार').map(({ text }) => text)).toEqual(['हैंऔरत', 'गौर', 'दीवार']);
  });
});

describe('a name before where somebody lives', () => {
  const STORY =
    'सीतापुर के बिसवां मार्ग पर शनिवार को पुलिस ने बदमाश रघुवीर पांडे को पकड़ा। रघुवीर बौरा का रहने वाला है। रघुवीर पर 12 मुकदमे दर्ज हैं।';

  it('ends before the place', () => {
    expect(claimsOf(STORY)).toContain('रघुवीर पांडे बौरा का रहने वाला है।');
    expect(claimsOf(STORY).join(' ')).not.toContain('रघुवीर बौरा पर');
  });

  it('goes on before what somebody owns', () => {
    expect(claimsOf('आगरा में पुलिस ने मोहन खन्ना को पकड़ा। मोहन खन्ना का घर नोएडा में है।')).toContain(
      'मोहन खन्ना का घर नोएडा में है।',
    );
  });
});

describe('a row of letters before a surname', () => {
  it('is of that name, and no word before another one', () => {
    const text =
      'दिल्ली की अदालत ने कॉलेज के व्याख्याता एम.के.आर वर्मा को बरी कर दिया। निचली अदालत ने राम शर्मा और एमकेआर वर्मा को पांच साल की सजा दी थी।';
    expect(claimsOf(text).join(' ')).toContain('राम शर्मा और एमकेआर वर्मा को पांच साल');
  });

  it('is told from other words', () => {
    expect(['एसके', 'एमकेआर', 'पीएन'].every((word) => isRunOfLetters(fold(word)))).toBe(true);
    expect(['सीता', 'एकता', 'पी', 'जीवन'].some((word) => isRunOfLetters(fold(word)))).toBe(false);
  });
});

describe('letters with a dot of their own', () => {
  it('are folded to those without', () => expect(fold('उधऱ')).toBe('उधर'));
});

describe('a dateline in Latin letters', () => {
  it('is no part of the sentence behind it', () => {
    expect(partsOf('VARANASI: शहर में सोमवार को मालगाड़ी पटरी से उतर गई। घटना में कोई घायल नहीं हुआ।')[0]).toEqual([
      'dateline',
      'VARANASI:',
    ]);
  });

  it('is a town, and no other word', () => {
    expect(
      partsOf('UPDATE: शहर में सोमवार को मालगाड़ी पटरी से उतर गई। घटना में कोई घायल नहीं हुआ।')[0]?.[0],
    ).not.toBe('dateline');
  });
});

describe('who told it', () => {
  const sourceOf = (text: string) =>
    readArticle({ text, lang: 'hi' }).readings.flatMap(({ claim }) => claim.attribution?.source ?? [])[0];

  it('is a station with the name of its land', () => {
    expect(sourceOf('रेडियो ईरान ने कहा कि तेहरान में 12 लोग घायल हैं।')).toBe('रेडियो ईरान');
    expect(sourceOf('ईरान ने कहा कि तेहरान में 12 लोग घायल हैं।')).toBe('ईरान');
  });

  it('is told with a rank before the name, and the office without it', () => {
    const text = 'पटना में बल के प्रवक्ता ले. मोहन दास ने बताया कि 16 लोग घायल हैं।';
    expect(sourceOf(text)).toBe('बल के प्रवक्ता ले. मोहन दास');
    expect(claimsOf(text).join(' ')).not.toContain('प्रवक्ता ले हैं');
    expect(claimsOf('पटना में मोहन दास किताब ले. आया।').join(' ')).not.toContain('किताब .');
  });
});

describe('a district that the story calls by its noun', () => {
  const story = (between: string) =>
    `चमोली जिले में सोमवार को बारिश हुई। जिले में 12 घर ढहे। ${between}\nघाटी सहित जनपद के अन्य क्षेत्रों में ओलावृष्टि हुई है।`;

  it('is no other than the one told last', () => {
    expect(
      claimsOf(story('रुद्रप्रयाग में शाम को ओले गिरे। मौसम ठंडा हो गया। लोग घरों में रहे।')).join(' '),
    ).not.toContain('चमोली जनपद');
    expect(claimsOf(story('मौसम ठंडा हो गया। लोग घरों में रहे।')).join(' ')).toContain('चमोली जनपद');
  });
});
