import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readings = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim);
const textsOf = (text: string) => readings(text).map((claim) => claim.text);
const modalityOf = (text: string, start: string) =>
  readings(text).find((claim) => claim.text.startsWith(start))?.modality;
const sourcesOf = (text: string) => [
  ...new Set(readings(text).flatMap(({ attribution }) => attribution?.source ?? [])),
];

describe('an adjunct that belongs to its neighbour', () => {
  it('is told with the verb before a noun that it goes with', () =>
    expect(
      textsOf('फाइनल में पहुंचने से चूक गई भारतीय हॉकी टीम पटना में चार साल के बाद खेली थी।').join(' '),
    ).not.toMatch(/(?:^|। )चूक गई/u));

  it('is told with what stands besides it', () =>
    expect(
      textsOf(
        'मौसम विभाग ने 3 मार्च को बिहार के मैदानी जिलों के साथ ही झारखंड के पहाड़ी इलाकों में भारी बारिश की चेतावनी जारी की है।',
      ).every((text) => !text.includes('साथ ही भारी')),
    ).toBe(true));

  it('is told with the name that its number belongs to', () =>
    expect(textsOf('एजेंसी ने भारत की रेटिंग को एएए 3 के बदले एएए2 किया है।').join(' ')).not.toContain('एएए एएए2'));

  it('is told with what was found there, and with the act behind it', () => {
    expect(textsOf('2019 में मोहन राय को पटना के जंगल में 4 करोड़ रुपये मिले थे।')).not.toContain(
      '2019 में मोहन राय को 4 करोड़ रुपये मिले थे।',
    );
    expect(textsOf('अमेरिका ने मार्च में ईरान पर हमले की धमकी दी थी।')).not.toContain(
      'अमेरिका ने मार्च में हमले की धमकी दी थी।',
    );
  });

  it('of a past period is told with the number that it counts', () =>
    expect(textsOf('बिहार में पिछले दिनों 50 जवानों पर मोहन राय के समर्थकों ने हमले किए हैं।')).not.toContain(
      'बिहार में 50 जवानों पर मोहन राय के समर्थकों ने हमले किए हैं।',
    ));
});

describe('"कथित"', () => {
  it('in another phrase leaves what the verb tells as it is', () =>
    expect(modalityOf('अमेरिका ने कथित हमले के बाद ईरान को चेतावनी दी थी।', 'अमेरिका')).not.toBe('hedged'));

  it('of what came about makes it no fact', () => {
    expect(modalityOf('पटना की कंपनी में पिछले साल कथित घोटाला हुआ था।', 'पटना')).toBe('hedged');
    expect(modalityOf('पटना में कथित तौर पर 12 दुकानें तोड़ी गईं।', 'पटना')).toBe('hedged');
  });
});

describe('what many take to be so', () => {
  it('is not told where the sentence sets something against it', () => {
    expect(
      textsOf('पटना में लोगों को लगता है कि गंगा का पानी घटा है लेकिन विभाग के आंकड़े बताते हैं कि पानी बढ़ा है।'),
    ).not.toContain('गंगा का पानी घटा है।');
    expect(
      textsOf('मोहन राय कहते हैं, “कई बार ऐसा लगता भी है कि चाय से थकान दूर हो गई है, लेकिन नींद कम होती है।”').join(
        ' ',
      ),
    ).not.toContain('थकान दूर');
  });

  it('is told as a view where nothing is set against it', () =>
    expect(modalityOf('पटना में लोगों को लगता है कि गंगा का पानी घटा है।', 'गंगा')).toBe('hedged'));
});

describe('what may be wished for or only possible', () => {
  it('is not told in the form of what came about', () =>
    expect(textsOf('संभव है कि बिहार में खेती को बढ़ावा मिले।')).toEqual([]));

  it('is told where the form is of the future', () =>
    expect(textsOf('उम्मीद है कि बिहार में खेती को बढ़ावा मिलेगा।')).toContain('बिहार में खेती को बढ़ावा मिलेगा।'));

  it('without a "कि" is not told as said', () =>
    expect(
      textsOf('मीना राय ने कहा, “हो सकता है कभी व्यस्तता की वजह से मैं पटना न जा पाई हूं।”').join(' '),
    ).not.toContain('जा पाई'));
});

describe('a stress that waits for another half', () => {
  it('is not told', () => {
    const texts = textsOf('पटना में 12 लोगों को तो बचा लिया गया, लेकिन नाव डूब गई।');
    expect(texts).toContain('पटना में 12 लोगों को बचा लिया गया।');
    expect(textsOf('मोहन राय टीम में शामिल तो हुए हैं लेकिन मैदान में नहीं उतरे।').join(' ')).not.toContain(' तो ');
  });

  it('stays where it answers something', () =>
    expect(textsOf('बिहार में रविवार को कहीं तेज तो कहीं हल्की बारिश हुई।').join(' ')).toContain('कहीं तेज तो कहीं'));
});

describe('"फिर" behind "और"', () => {
  it('is no part of a participle', () =>
    expect(
      textsOf('मोहन राय ने पहले सोहन वर्मा को हराया और फिर पटना में शानदार खेल रहे रमेश सिंह को बाहर किया।').join(' '),
    ).not.toContain('रमेश सिंह फिर'));
});

describe('a source', () => {
  it('has no figure before a name', () =>
    expect(sourcesOf('डा 0 मोहन राय ने कहा कि पटना में अस्पताल बना है।')).toEqual(['मोहन राय']));

  it('is the study with those whom it asked', () =>
    expect(
      sourcesOf('पटना के दो हजार लोगों पर कराए गए एक सर्वेक्षण से सामने आया कि 40 प्रतिशत लोग चाय पीते हैं।').join(),
    ).toContain('दो हजार लोगों पर कराए गए एक सर्वेक्षण'));

  it('of some does not speak for others', () => {
    const claim = readings(
      'पटना के 60 प्रतिशत लोगों का कहना है कि चाय महंगी है, जबकि 70 प्रतिशत लोग कॉफी पीते हैं।',
    ).find(({ text }) => text.startsWith('70'));
    expect(claim?.attribution?.source ?? '').not.toContain('60');
  });

  it('is no contract by which something is paid', () =>
    expect(sourcesOf('मोहन राय को 2013 के अनुबंध के अनुसार पूरा वेतन दिया जाएगा।')).toEqual([]));
});

describe('speech between straight marks', () => {
  it('ends at a mark that stands against the next speaker', () => {
    const text =
      'मोहन राय पटना में रहते हैं. उनका कहना है, " बात करने के लिए हिंदी सीखना ज़रूरी है. "पटना विश्वविद्यालय में प्रोफेसर सोहन वर्मा कहते हैं, " बड़ी तादाद में विदेशी छात्र बिहार आ रहे हैं. हिंदी का बाज़ार बढ़ा है."';
    const claim = readings(text).find((one) => one.text.includes('विदेशी छात्र'));
    expect(claim?.attribution?.source).toContain('सोहन वर्मा');
  });

  it('opens anew where a sentence ends before it', () => {
    const text = 'मोहन राय ने कहा, "पटना में पुल बना है. सड़क चौड़ी हुई है." सोहन वर्मा ने 12 पेड़ लगाए.';
    expect(sourcesOf(text)).toEqual(['मोहन राय']);
  });
});

describe('half of what is said', () => {
  it('is not told: one of two that are denied', () =>
    expect(textsOf('पाकिस्तान का रुख न तो बदला है और न आतंकवाद थमता नजर आया है।')).toEqual([]));

  it('is not told: what only goes on', () =>
    expect(textsOf('पटना में बारिश रुकी है, यानी गंगा का स्तर घट गया है।').join(' ')).not.toContain('यानी'));

  it('is not told: what is granted', () =>
    expect(
      textsOf('मोहन राय ने कहा, “मैंने अपने आप से कहा कि लोग भले ही बात करें लेकिन मेरे लिए पटना जरूरी है।”').join(' '),
    ).not.toContain('भले ही'));

  it('is not told: what was given about something that stands before', () => {
    expect(textsOf('मीना राय ने पिछले साल उस घटना के बारे में ब्यौरा दिया था।')).toEqual([]);
    expect(textsOf('मीना राय ने पटना के बारे में ब्यौरा दिया था।')).not.toEqual([]);
  });

  it('is not told: whom somebody speaks to', () =>
    expect(textsOf("मोहन राय ने कहा, 'लाडले, आज पटना में फ़ैसला हो गया।'")).not.toContain(
      'लाडले, आज पटना में फ़ैसला हो गया।',
    ));
});

describe('what holds under what stands before', () => {
  it('is not told without when', () =>
    expect(
      textsOf('जब टीम पटना जाती थी तो मोहन राय चुप रहते थे और अपने साथियों की ओर देखते भी नहीं थे।').join(' '),
    ).not.toMatch(/(?:^|। )मोहन राय अपने साथियों/u));

  it('is told where it came about once', () =>
    expect(textsOf('मोहन राय पटना गए और उन्होंने 12 पेड़ लगाए।').join(' ')).toContain('12 पेड़ लगाए'));

  it('is not told without who lost', () => {
    const texts = textsOf('भारत को नीदरलैंड के हाथों 3-2 से हार झेलनी पड़ी, न्यूज़ीलैंड के हाथों 3-1 से हार मिली।');
    expect(texts).toContain('भारत को नीदरलैंड के हाथों 3-2 से हार झेलनी पड़ी।');
    expect(texts.join(' ')).not.toMatch(/(?:^|। )न्यूज़ीलैंड/u);
  });

  it('is not told without who regrets', () => expect(textsOf('अपने किए पर कोई पछतावा नहीं था।')).toEqual([]));
});

describe('titles of other stories that are glued into a sentence', () => {
  const RUN_ON = 'पटना में पुल बना है.सड़क चौड़ी हुई है. मोहन राय ने 12 पेड़ लगाए.बिहार में बारिश हुई है.गंगा का पानी बढ़ा है.';

  it('leave it out', () => {
    const text = `${RUN_ON}हां, रफ़्तार धीमी: वर्मा'बिहार मंदी की ओर बढ़ रहा है'दो फैसलों का 2017 पर असर रहा.`;
    expect(textsOf(text).join(' ')).not.toContain('असर रहा');
  });

  it('are no marks within a sentence', () =>
    expect(textsOf(`${RUN_ON}मोहन राय ने 'पटना की शाम' नाम की फ़िल्म बनाई.`).join(' ')).toContain('फ़िल्म बनाई'));
});

describe('a mishap told by itself', () => {
  it('is not told under the mishap', () => {
    const text =
      'पटना में हादसा, दो घायल\n\nपटना में गेटमैन की लापरवाही के कारण सोमवार को एक गाड़ी की ट्रेन से टक्कर हो गई। गाड़ी क्षतिग्रस्त हो गई। हादसे में दो लोग घायल हुए। पुलिस ने गेटमैन को हिरासत में लिया। ट्रेन दो घंटे रुकी रही।';
    expect(textsOf(text).join(' ')).not.toMatch(/हादसे के मामले में [^।]*टक्कर/u);
  });
});
