import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

/** How sure the claim with this part is, and who says it. */
function stands(text: string, part: string) {
  const { readings } = readArticle({ text, title: 'खबर', lang: 'hi' });
  const claim = readings.map((reading) => reading.claim).find((one) => one.text.includes(part));
  return claim && [claim.modality, claim.attribution?.source ?? null];
}

const OFFICER = 'थाना प्रभारी मोहन राय';

describe('behind what somebody said', () => {
  const SAID = `${OFFICER} ने बताया कि चालक भाग गया है।`;

  it.each([
    'इसी बीच राज्य सरकार ने 12 डॉक्टरों का तबादला कर दिया।',
    'इसके बाद भारत ने सोनपुर में नेपाल को 12 रन से हराया।',
    'इसके बाद से कंपनी 12 करोड़ रुपये का मुआवजा बांट चुकी है।',
    'इसी बीच सोनपुर का तापमान 12 डिग्री दर्ज किया गया।',
    'फिर भी सोनपुर की 12 दुकानें खुली रहीं।',
  ])('what others did next, and what goes on all the same, is told by the paper: %s', (next) => {
    const said = 'पुलिस के मुताबिक, चोरों ने दुकान का शटर तोड़ा।';
    expect(stands(`${said} ${next}`, '12 ')?.[0]).toBe('asserted');
  });

  it('what those of whom it was told did next is told by whoever told it', () => {
    const said = 'ग्रामीणों के मुताबिक, तीन बदमाश जंगल से आए थे।';
    expect(stands(`${said} इसके बाद बदमाशों ने 12 मवेशी लूट लिए।`, '12 मवेशी')).toEqual(['reported', 'ग्रामीणों']);
  });

  it('what has come about by now is their word', () => {
    expect(stands(`${SAID} घायल जवान को अस्पताल भेजा गया है।`, 'जवान')).toEqual(['reported', OFFICER]);
  });

  it('what others did, and what came of the event, is told by the paper', () => {
    expect(stands(`${SAID} ग्रामीणों ने सोनपुर में रास्ता रोक दिया है।`, 'ग्रामीणों')?.[0]).toBe('asserted');
    expect(stands(`सोनपुर में हादसा हुआ। ${SAID} इस हादसे में 12 लोगों की मौत हुई है।`, '12 लोगों')?.[0]).toBe(
      'asserted',
    );
  });

  it('what came next is told by whoever tells how it came about', () => {
    const said = 'पुलिस के मुताबिक, चोरों ने दुकान का शटर तोड़ा।';
    expect(stands(`${said} इसके बाद चोरों ने 12 लाख रुपये के गहने निकाल लिए।`, '12 लाख')).toEqual([
      'reported',
      'पुलिस',
    ]);
    expect(stands(`${said} इसके बाद पुलिस ने तीन लोगों को पकड़ लिया।`, 'तीन लोगों')?.[0]).toBe('asserted');
    expect(stands(`${SAID} इसके बाद ग्रामीणों ने 12 लाख रुपये जुटाए।`, '12 लाख')?.[0]).toBe('asserted');
  });

  it('what has come about is the paper’s behind a body’s word', () => {
    const body = 'मौसम विभाग ने बताया कि आंधी आ सकती है। सात घर जलकर खाक हो चुके हैं।';
    expect(stands(body, 'सात घर')?.[0]).toBe('asserted');
  });

  it('"वहीं" sets more of it beside the first', () => {
    const trains = `रेल अधीक्षक मोहन राय ने बताया कि राजधानी को गया से भेजा जाएगा। वहीं, कुछ ट्रेनों को आरा के रास्ते भेजा जाएगा।`;
    expect(stands(trains, 'आरा')).toEqual(['planned', 'रेल अधीक्षक मोहन राय']);
    expect(stands('मंत्री मोहन राय ने कहा कि पुल बनेगा। वहीं विपक्ष ने सोनपुर में धरना दिया।', 'धरना')?.[1]).toBeNull();
  });

  it('it goes on of somebody else than an officer or a body', () => {
    const told = `${OFFICER} ने बताया कि सोनपुर का रमेश पाल पकड़ा गया है। उसने 40 मोबाइल चुराए।`;
    expect(stands(told, '40 मोबाइल')).toEqual(['reported', OFFICER]);
  });

  it('a clause that a full stop cuts off is still theirs', () => {
    const cut = 'पुलिस ने बताया कि कार जयपुर जा रही थी। जहां ट्रक में 12 लोग फंस गए।';
    expect(stands(cut, '12 लोग')?.[1] ?? 'पुलिस').toBe('पुलिस');
  });

  it('what lay back then is told on', () => {
    const back = 'पुलिस ने बताया कि मोहन राय के भांजे की बारात गया गई थी। शादी में परिवार के 12 लोग गए हुए थे।';
    expect(stands(back, '12 लोग')).toEqual(['reported', 'पुलिस']);
    const before = 'मंत्री मोहन राय ने कहा कि पुल 2012 में बना था। इससे पहले पुल 1972 में बना था।';
    expect(stands(before, '1972')?.[0]).toBe('asserted');
  });

  it('news without a bearer is nobody’s word', () => {
    const news = 'दुकानदार मोहन राय ने बताया कि आंधी से टीन उड़े हैं। सोनपुर में 12 लोगों के घायल होने की भी खबर है।';
    expect(stands(news, '12 लोगों')).toEqual(['hedged', null]);
  });

  it('who goes on to demand something has spoken before', () => {
    const demand = 'विधायक मोहन राय ने कहा कि सड़कें टूटी हैं। सोनपुर में 12 पुल जर्जर थे। उन्होंने जांच की मांग की है।';
    expect(stands(demand, '12 पुल')).toEqual(['reported', 'विधायक मोहन राय']);
  });
});

describe('somebody says so too', () => {
  it('who clears something up, adds it or owns to it', () => {
    for (const said of ['ने साफ किया', 'ने यह भी जोड़ा', 'ने आगे कहा'])
      expect(stands(`मंत्री मोहन राय ${said} कि पटना में 12 पुल बनेंगे।`, '12 पुल')?.[1]).toBe('मंत्री मोहन राय');
    expect(stands('निगम ने सोनपुर की सड़क साफ की।', 'सोनपुर')).toEqual(['asserted', null]);
    expect(stands('सरकार ने सोनपुर को शहर से जोड़ा।', 'सोनपुर')).toEqual(['asserted', null]);
  });

  it('who gave the news, told of behind it', () => {
    for (const mark of ['।', ','])
      expect(stands(`पटना में 12 लोग घायल हुए हैं${mark} यह जानकारी मोहन राय ने दी।`, '12 लोग')?.[1]).toBe(
        'मोहन राय',
      );
    expect(stands('पटना में 12 लोग घायल हुए हैं। पुलिस को यह जानकारी नहीं दी गई।', '12 लोग')?.[1]).toBeNull();
  });
});

describe('at will', () => {
  it('is nobody’s word', () => {
    expect(stands('सोनपुर के 12 अधिकारी अपने हिसाब से काम कर रहे हैं।', 'हिसाब')).toEqual(['asserted', null]);
  });
});

describe('how sure', () => {
  it('what is taken to have come about is no plan', () => {
    expect(stands('पटना में 12 लोग मारे गए होंगे।', '12 लोग')?.[0]).toBe('hedged');
    expect(stands('पटना में 12 लोग शामिल होंगे।', '12 लोग')?.[0]).toBe('planned');
  });

  it('what is sure to come is still to come', () => {
    expect(stands('पटना में सोमवार को मेला लगना तय है।', 'मेला')?.[0]).toBe('planned');
    expect(stands('पटना में मेले की तारीख तय है।', 'तारीख')?.[0]).toBe('asserted');
  });

  it('what is believed to come is not known to', () => {
    expect(stands('माना जा रहा है कि मोहन राय पटना आएंगे।', 'पटना')?.[0]).toBe('hedged');
  });
});

describe('a story whose headline says that somebody spoke', () => {
  const body =
    'मंत्री मोहन राय ने कहा कि सड़कें बन गई हैं। सभा में पांच हजार लोग आए थे। पार्टी दस पीढ़ियों के लिए काम कर रही है।';
  const textsOf = (title: string) =>
    readArticle({ text: `${title}\n\n${body}`, lang: 'hi' }).readings.map(({ claim }) => claim.text);

  it('tells nothing as so that may be of the speech', () => {
    expect(textsOf('सोनपुर में बोले मंत्री, सड़कें बन गईं').join(' ')).not.toContain('पीढ़ियों');
    expect(textsOf('सोनपुर में बोले मंत्री, सड़कें बन गईं').join(' ')).toContain('पांच हजार लोग आए थे');
  });
});

describe('what people fear', () => {
  it('is their word, and no plan of anybody', () => {
    expect(stands('सोनपुर के किसानों को चिंता है कि गेहूं की फसल सूख जाएगी।', 'फसल')?.[1]).toBe('सोनपुर के किसानों');
    expect(stands('सोनपुर के किसानों को डर है कि गेहूं की फसल सूख जाएगी।', 'फसल')?.[1]).toBe('सोनपुर के किसानों');
  });

  it('is nobody’s where nothing is said of it', () => {
    expect(stands('सोनपुर के किसानों को गेहूं की फसल मिलेगी।', 'फसल')?.[1]).toBeNull();
  });
});
