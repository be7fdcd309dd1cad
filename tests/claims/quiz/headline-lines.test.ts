import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

function stemsOf(text: string, publishedAt = '2026-11-18', kinds?: readonly ItemKind[]): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items.map(
    ({ stem }) => stem,
  );
}

describe('a headline as a line before a question', () => {
  it('stands whole, with its colon as a dash and without quotation marks', () => {
    expect(linesOf("उपचुनाव: रामगढ़ सीट पर 'शांत' मतदान")[0]).toBe('उपचुनाव – रामगढ़ सीट पर शांत मतदान');
  });

  it('stands by a clause without numbers before one with them', () => {
    expect(linesOf('दिल्ली में तीसरे दिन भी हवा गंभीर, पारा 9.2 डिग्री')[0]).toBe('दिल्ली में तीसरे दिन भी हवा गंभीर');
  });

  it('stands by the clause that speaks to nobody, of no day and denies nothing', () => {
    expect(linesOf('आलू का दाम 40 के पार, फिर भी क्यों नाराज हैं किसान')).toEqual(['आलू का दाम 40 के पार']);
    expect(linesOf('पहली उड़ान की तारीख फिर खिसकी, अब मार्च में तैयारी')).toEqual([
      'पहली उड़ान की तारीख फिर खिसकी',
    ]);
    expect(linesOf('करघों पर फिर लौटी रौनक, पर बुनकर नहीं मिल रहे')[0]).toBe('करघों पर फिर लौटी रौनक');
  });

  it('is none where the story begins with a sentence', () => {
    expect(linesOf('इस हफ्ते हमले में 11 जवान मारे गए, जबकि चार घायल हैं.')).toEqual([]);
    expect(linesOf('पुलिस ने दो को पकड़ा, जांच शुरू। गांव में तनाव')).toEqual([]);
    expect(linesOf('बस पलटने से 11 जवान घायल, जांच शुरू')).not.toEqual([]);
  });

  it('stands by two clauses where the first goes on', () => {
    expect(
      linesOf(
        'हाईकोर्ट ने कहा, बस्ती हटाने से पहले सुनवाई जरूरी; आयुक्त से मांगा जवाब, अगली तारीख पर पेश होने का आदेश दिया',
      ),
    ).toContain('हाईकोर्ट ने कहा, बस्ती हटाने से पहले सुनवाई जरूरी');
  });

  it('keeps that it is no more than proposed', () => {
    const proposed = 'यात्रियों को रात में किराया 10 फीसदी सस्ता, सुबह महंगा करने का प्रस्ताव';
    expect(linesOf(`${proposed}; परिषद ने बुलाई बैठक`)[0]).toContain(proposed);
    expect(linesOf(proposed)).toEqual([proposed]);
    expect(linesOf('मंडी में प्याज 12 फीसदी सस्ता, सरकार को भेजा प्रस्ताव')).toContain('मंडी में प्याज 12 फीसदी सस्ता');
  });

  it.each(['क्या आज खुलेंगे दिल्ली के स्कूल?', 'जानिए कैसे मिलेगी नई सब्सिडी', 'तूफान आया', 'बारिश और बाढ़ से बेहाल बिहार के'])(
    'is none where it asks, speaks to its reader, says too little or goes on: %s',
    (headline) => {
      expect(linesOf(headline)).toEqual([]);
    },
  );
});

describe('a question that names no event', () => {
  const story =
    'नगर निगम की बैठक में हंगामा, विपक्ष ने किया बहिर्गमन\n\nइंदौर, 18 नवंबर। नगर निगम की बैठक बुधवार को हुई। बैठक में 46 पार्षदों ने मतदान किया। महापौर ने कर में 12 प्रतिशत की कटौती का प्रस्ताव रखा। निगम ने पिछले साल 3,940 करोड़ रुपये खर्च किए।';

  it('stands under the headline of its story', () => {
    expect(
      stemsOf(story).some((stem) => stem.startsWith('इंदौर – नगर निगम की बैठक में हंगामा, विपक्ष ने किया बहिर्गमन')),
    ).toBe(true);
  });

  it('stands under it where the name that it has is asked for', () => {
    const snow =
      'पहाड़ों पर सीजन की पहली बर्फबारी, कई रास्ते बंद\n\nशिमला, 18 नवंबर। पहाड़ों पर बर्फ गिरी है। श्रीनगर में पारा शून्य से 3.2 डिग्री नीचे चला गया।';
    expect(stemsOf(snow, '2026-11-18', ['city']).join()).toMatch(/^पहाड़ों पर .*: किस शहर में पारा/u);
    const short = snow.replace('पारा शून्य से 3.2 डिग्री नीचे चला गया', 'बर्फ गिरी');
    expect(stemsOf(short, '2026-11-18', ['city']).join()).not.toMatch(/किस शहर में बर्फ/u);
  });

  it('stands under no headline of other matters, nor under one that denies them', () => {
    const other = (head: string) =>
      `${head}\n\nपटना, 18 नवंबर। नगर निगम ने सफाई का काम बढ़ाया है। रेलवे ने कहा कि यात्रा के लिए 468 विशेष ट्रेनें चलाई गईं।`;
    const denied = stemsOf(other('आधार के आंकड़ों से निजता का हनन नहीं, साठ दिन तक रहेंगे सुरक्षित'));
    expect(denied.join()).not.toContain('हनन');
    expect(stemsOf(other('पुल के उद्घाटन में पहुंचे मंत्री, गांव में खुशी')).length).toBeGreaterThan(0);
  });

  it('is not told by a headline that names its answer', () => {
    const named = story.replace('हंगामा,', 'हंगामा, 46 पार्षदों का मतदान,');
    expect(stemsOf(named).filter((stem) => /46.*कितने पार्षदों/u.test(stem))).toEqual([]);
  });
});

describe('a score of the day', () => {
  const match = (head: string) =>
    `${head}\n\nरांची, 18 नवंबर। जसप्रीत बुमराह ने 74 रन देकर पांच विकेट लिए। दर्शकों ने खेल देखा।`;

  it('is asked under the headline, which keeps what stands before its colon', () => {
    expect(stemsOf(match('रांची टेस्ट: बुमराह ने दिलाई भारत को बढ़त, पहले दिन गिरे 14 विकेट')).join()).toMatch(
      /^रांची टेस्ट – बुमराह ने दिलाई भारत को बढ़त \(18 नवंबर 2026 की खबर\): जसप्रीत बुमराह ने/u,
    );
  });

  it('is not asked where no headline says of which match', () => {
    expect(stemsOf(match('क्या बुमराह दिलाएंगे बढ़त?')).join()).not.toMatch(/बुमराह ने 74 रन/u);
  });
});

describe('what a part is asked of', () => {
  it('is no more than its whole, whatever day stands before', () => {
    const { article, readings } = readArticle({
      text: 'दिल्ली में तीसरे दिन भी हवा गंभीर\n\nनई दिल्ली, 18 नवंबर। राजधानी में बुधवार को 39 में से 31 निगरानी केंद्रों पर हवा गंभीर श्रेणी में रही।',
      lang: 'hi',
      publishedAt: '2026-11-18',
    });
    const items = makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
    const options = items
      .filter(({ stem }) => stem.includes('39 में से कितने'))
      .flatMap((item) => item.options.map(({ text }) => Number(text)));
    expect(options.length).toBeGreaterThan(0);
    expect(Math.max(...options)).toBeLessThan(39);
  });
});

describe('what each gets', () => {
  it('is told twice in every option', () => {
    const { article, readings } = readArticle({
      text: 'राजस्थान में बस और ट्रक की टक्कर\n\nजयपुर, 18 नवंबर। मुख्यमंत्री भजनलाल शर्मा ने मृतकों के परिजनों को 10-10 लाख रुपये की सहायता देने की घोषणा की।',
      lang: 'hi',
      publishedAt: '2026-11-18',
    });
    const items = makeQuiz({
      readings,
      articles: [article],
      items: 20,
      seed: 's',
      sensitive: true,
    } as never).items;
    const money = items
      .filter(({ kind }) => kind === 'money')
      .flatMap((item) => item.options.map(({ text }) => text));
    expect(money.length).toBeGreaterThan(0);
    expect(money.every((text) => /^(\S+)-\1 लाख रुपये$/u.test(text))).toBe(true);
  });
});

describe('what is not asked', () => {
  const asked = (text: string, ...kinds: ItemKind[]) =>
    stemsOf(`खबर\n\n${text}`, '2026-11-26', kinds.length > 0 ? kinds : undefined).join('\n');

  it('is the hour at which a figure was read, where the figure is', () => {
    const text = 'केंद्रीय प्रदूषण नियंत्रण बोर्ड ने दिल्ली में बुधवार शाम चार बजे औसत सूचकांक 438 दर्ज किया।';
    expect(asked(text, 'timeOfDay')).not.toMatch(/कितने बजे/u);
    expect(asked('प्रधानमंत्री नरेंद्र मोदी शाम चार बजे पटना पहुंचे।', 'timeOfDay')).toMatch(/कितने बजे/u);
  });

  it('is which state a club of its name is', () => {
    expect(asked('पंजाब ने कोलकाता में इंडियन सुपर लीग के मैच में 38वें मिनट में गोल किया।')).not.toMatch(/किस राज्य/u);
  });

  it('is whose office stands behind a party alone', () => {
    expect(asked('मध्य प्रदेश की घोसावर सीट कांग्रेस विधायक रामनिवास पटेल के निधन के बाद खाली हुई।')).not.toMatch(
      /कांग्रेस किस|पार्टी विधायक/u,
    );
  });
});

describe('a weekday by which something is to be done', () => {
  it('is given no date of the past', () => {
    const stems = stemsOf(
      'खबर\n\nआंध्र प्रदेश के मुख्यमंत्री एन. चंद्रबाबू नायडू ने विजयवाड़ा में 40 कलेक्टरों से लोगों को निकालने का काम शुक्रवार दोपहर तक पूरा करने को कहा।',
      '2026-11-26',
    ).join('\n');
    expect(stems).not.toMatch(/20 नवंबर 2026\)/u);
    expect(stems).not.toMatch(/एन\.? किस/u);
  });
});

describe('what the second reading found', () => {
  const asked = (text: string, ...kinds: ItemKind[]) =>
    stemsOf(text, '2026-11-24', kinds.length > 0 ? kinds : undefined).join('\n');

  it('a meeting called for a weekday is given no day that is over', () => {
    expect(
      asked('खबर\n\nनई दिल्ली, 24 नवंबर। लोकसभा अध्यक्ष ओम बिरला ने कार्य समिति की बैठक शुक्रवार को बुलाई है।'),
    ).not.toContain('20 नवंबर 2026)');
    expect(
      asked(
        'खबर\n\nनई दिल्ली, 24 नवंबर। लोकसभा अध्यक्ष ओम बिरला ने शुक्रवार को पटना में पुस्तकालय का उद्घाटन किया।',
        'person',
      ),
    ).toContain('20 नवंबर 2026)');
  });

  it('no line rounds the figure that is asked for', () => {
    const story = (head: string) =>
      `${head}\n\nपटना, 12 नवंबर। मोटर कंपनी सूर्या ऑटो का शुद्ध लाभ दूसरी तिमाही में 18.2 फीसदी घटकर 341 करोड़ रुपये रह गया।`;
    expect(asked(story('सूर्या ऑटो का मुनाफा 18% घटा, शेयर लुढ़का'), 'percent')).not.toContain('18%');
  });

  it('players are no leaders', () => {
    expect(
      asked('खबर\n\nलखनऊ, 24 नवंबर। सात्विकसाईराज रंकीरेड्डी और चिराग शेट्टी ने मलेशिया की जोड़ी को 21-14 से हराया।'),
    ).not.toContain('नेताओं');
  });

  it('an alias is part of the name', () => {
    const { readings } = readArticle({ text: 'आरोपी शानू उर्फ टिड्डा ने पटना में कहा कि 12 लोग आए।', lang: 'hi' });
    expect(readings.map(({ claim }) => claim.attribution?.source)).toContain('आरोपी शानू उर्फ टिड्डा');
  });
});

describe('the day of the news before a question', () => {
  const orderOf = (when: string) =>
    stemsOf(
      `पुणे की दो बहनों की कंपनी को मिला 30 करोड़ का निवेश\n\nपुणे। ${when}सूरत की एक कपड़ा कंपनी ने परीक्षण के लिए 3,000 थैलों का ऑर्डर दिया।`,
    ).find((stem) => stem.includes('कितने थैलों'));
  const boughtOn = (day: string) =>
    stemsOf(
      `लगातार तीसरे दिन चढ़ा बाजार, निवेशक खुश\n\nमुंबई। बाजार के आंकड़ों के अनुसार, विदेशी संस्थागत निवेशकों ने ${day}1,240 करोड़ रुपये के शेयर खरीदे। घरेलू संस्थानों ने 870 करोड़ रुपये की लिवाली की।`,
    ).find((stem) => stem.includes('घरेलू संस्थानों'));

  it('is not that of what was in a year told beside it', () => {
    expect(orderOf('मोड़ 2019 में आया, जब ')).toMatch(/निवेश: /u);
    expect(orderOf('')).toContain(' (18 नवंबर 2026 की खबर): ');
  });

  it('is not that of the second of two, of whom the first has a day', () => {
    expect(boughtOn('मंगलवार को ')).toMatch(/बाजार.*: घरेलू/u);
    expect(boughtOn('मंगलवार को ')).not.toContain('18 नवंबर');
    expect(boughtOn('')).toContain(' (18 नवंबर 2026 की खबर): ');
  });
});

describe('a list of more than two', () => {
  it('is not asked for as a pair', () => {
    const stems = stemsOf(
      'खबर\n\nचेन्नई, 23 नवंबर। चेन्नई के मौसम केंद्र ने नागपट्टिनम, तंजावुर और तिरुवारूर में भारी बारिश की चेतावनी दी है।',
      '2026-11-23',
    );
    expect(stems.join()).not.toMatch(/किन दो/u);
  });
});
