import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { likely } from '../../../claims/quiz/distractors/names/places/siblings.ts';

function itemsOf(text: string): Item[] {
  const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}
const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('a stem that was cut in the wrong place', () => {
  it.each([
    ['a part of a number', 'पटना में 12 हजार कितने लोग घर लौटे?'],
    ['the other half of a contrast', 'पटना में कितने घर जबकि गया में 12 घर गिरे?'],
    ['what hung on the name', 'परिषद की किसने बैठक बुलाई?'],
    ['a source in a source', 'विभाग के अनुसार, मंत्री के अनुसार कितने पुल बने?'],
    ['what stands before a marker', 'पर बने घर में कितने लोग रहते हैं?'],
    ['talk', 'केवल पटना की बात करें तो कितने पुल बने?'],
    ['a number without its noun', 'महाराष्ट्र में कितने सामने आए हैं?'],
    ['a phrase that stands twice', 'सदर अस्पताल में सदर अस्पताल में कितने मरीज हैं?'],
    ['the first ones', 'पहले कितने मामलों का पता चलने पर पटना में जांच हुई?'],
    ['the most so far', 'चीन के बाहर किस देश में सबसे ज्यादा लोगों की मौत हुई है?'],
    ['what is every day', 'किस दिन मंत्रालय की प्रेस कांफ्रेंस हुई?'],
    ['today beside the day that is asked for', 'कर्मचारी आज किस दिन से हड़ताल पर गए?'],
    ['the noun of a name that left', 'जनपद किस जिले की पुलिस ने जांच शुरू की?'],
    ['the names of the counted', 'बिहार के कितने शहरों पटना और गया में मेला लगा?'],
    ['shares of opinion without their poll', 'कितने प्रतिशत लोग योजना के साथ हैं?'],
    ['a place where a deed was', 'कितने लोगों ने दुबई की?'],
    ['others that lie there too', 'कौन-सा जिला नेपाल सीमा से सटा?'],
    ['the names of all that are counted', 'बुधवार को गया, आरा और छपरा कितने जिले बाढ़ से घिर गए?'],
    ['what did not happen', 'किस दिन पटना में बारिश तो हुई?'],
    ['somebody', 'व्यक्ति कितने वर्षों से पटना में काम करता है?'],
    ['a place that is part of a name', 'मौसम विज्ञान केंद्र किस शहर ने बारिश की चेतावनी दी है?'],
    ['the rest of a row', 'गया, किन दो जिलों में पुल टूटे?'],
    ['the place of an office', 'सूचना पटना के सीओ किस जिले को दी गई है?'],
    ['a marker behind the source', 'विभाग के अनुसार, से घायल कितने लोग घर लौटे?'],
    ['the source as its own topic', 'डॉक्टर रमेश राणा के अनुसार, डॉक्टर रमेश राणा किस शहर में गए?'],
  ])('is told by %s', (_, stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'पटना में 2020 में कितने लोग घर लौटे?',
    'मीरा सेन ने किस शहर का किला देखा?',
    'मार्च में गेहूं के दाम में कितने रुपये की कटौती की गई थी?',
    'गया जिला किस नदी से सटा है?',
    'किस राज्य के मौसम विभाग ने बारिश की चेतावनी दी है?',
    'कौन-सा जिला बाढ़ से घिर गया?',
    'गया, आरा और छपरा में कितने जिले बाढ़ से घिर गए?',
    'पुल टूटने के कितने दिन बाद पटना में काम शुरू हुआ?',
    'कितने साल बाद लगने वाले मेले में 40 लोग आए?',
    'महिला आयोग ने कितने मामले सुने?',
    'गया से कितने मामले सामने आए?',
    'समिति में कितने लोग शामिल हैं?',
    'मोहन राय के साथ कितने लोग पटना गए?',
    'किस देश में सबसे ज्यादा लोग मेले में आए?',
    'किस दिन मंत्रालय की बैठक हुई?',
    'बिहार के कितने शहरों में मेला लगा?',
    'सर्वे में कितने प्रतिशत लोग योजना के साथ हैं?',
    'कितने लोगों ने दुबई की यात्रा की?',
    'विभाग के अनुसार, पटना से कितने लोग घर लौटे?',
    'पटना में कितने किलो चावल और दाल बांटी गई?',
    'विभाग के अनुसार, पटना में कितने पुल बने?',
    'भाजपा की बैठक में किसने प्रस्ताव रखा?',
    'पटना में बैठक पहले कितनी देर होने वाली थी?',
    'रॉकेट ने उड़ान के कितने मिनट बाद यान को कक्षा में पहुंचाया?',
    'रॉकेट ने कितने मिनट बाद यान को कक्षा में पहुंचाया?',
    'राष्ट्रपति ने कितने साल बाद नेपाल की यात्रा की?',
  ])('is none here: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('loses doubled words, keywords and praise', () => {
    expect(tidied('Weather Update पटना में में कितने पेड़ गिरे?')).toBe('पटना में कितने पेड़ गिरे?');
    expect(tidied('रेलवे ने अहम कदम उठाते हुए कितनी ट्रेनें रद्द कीं?')).toBe('रेलवे ने कितनी ट्रेनें रद्द कीं?');
    expect(tidied('पटना में कुल 3 मई 2020 तक कितने पेड़ गिरे?')).toBe('पटना में 3 मई 2020 तक कितने पेड़ गिरे?');
    expect(tidied('कासगंज कासगंज जिले में कितने पुल टूटे?')).toBe('कासगंज जिले में कितने पुल टूटे?');
    expect(tidied('घायलों को कौन-सा जिला भेज दिया गया?')).toBe('घायलों को किस जिले भेज दिया गया?');
    expect(tidied('कौन-सा जिला बाढ़ से घिरा?')).toBe('कौन-सा जिला बाढ़ से घिरा?');
    expect(tidied('रेलवे ने कदम उठाए?')).toBe('रेलवे ने कदम उठाए?');
  });
});

describe('what is not asked', () => {
  it('is on what was told as "here"', () => {
    const told = 'इटली के पाविया में 85 छात्र फंसे हैं। यहां 17 पुल टूटे हैं।';
    expect(stemsOf(told).join(' ')).not.toContain('पुल');
    expect(stemsOf('इटली के पाविया में 17 पुल टूटे हैं।').join(' ')).toContain('पुल');
  });

  it('is a count of those of whom a participle tells', () => {
    const told = stemsOf('बुधवार को इटली से आए 83 यात्रियों को पटना के अस्पताल में रखा गया।');
    expect(told.join(' ')).not.toMatch(/कितने यात्री .*आए\?/u);
    expect(told.join(' ')).toMatch(/कितने यात्रियों को/u);
  });

  it('is what was done to something that the claim does not tell', () => {
    expect(stemsOf('28 अप्रैल को रेलवे की टीम ने जांच के लिए पटना भेजा था।')).toEqual([]);
  });

  it('is an hour without its "until"', () => {
    expect(stemsOf('पटना में मंगलवार को सुबह 7 बजे तक 179 पेड़ गिरे।').join(' ')).not.toMatch(/कितने बजे (?!तक)/u);
  });

  it('is a list whose comma the claim does not show', () => {
    const stems = stemsOf('पटना में जांच में नौ नमूने सही, 70 नमूने खराब निकले।');
    for (const stem of stems) expect(stem).not.toMatch(/सही 70/u);
  });

  it('is what a named town lies in', () => {
    expect(stemsOf('उत्तर प्रदेश में शनिवार को मुरादाबाद में पुल का उद्घाटन हुआ।').join(' ')).not.toContain('किस राज्य');
  });

  it('is a place outside of which it happened', () => {
    expect(stemsOf('जापान के बाहर भारत में 40 कंपनियों ने 12 कारखाने खोले।').join(' ')).not.toContain(
      'किस देश के बाहर',
    );
  });

  it('is the age of somebody who is not named', () => {
    const stems = stemsOf('पटना के अस्पताल में बुधवार को 32 साल की महिला को भर्ती कराया गया।');
    expect(stems.join(' ')).not.toContain('कितने साल');
    expect(stemsOf('60 साल का किसान पटना के दानापुर क्षेत्र का ही रहने वाला है।').join(' ')).not.toContain(
      'कितने साल',
    );
  });

  it('is some day or other', () => {
    expect(stemsOf('मोहन राय एक दिन पटना के गांधी मैदान के मेले में पहुंचे।').join(' ')).not.toContain('कितने दिन');
    expect(stemsOf('मोहन राय पटना के गांधी मैदान के मेले में एक दिन तक रहे।').join(' ')).toContain('कितने दिन');
  });

  it('is a number that is a name', () => {
    const told = 'बुधवार को पटना के वार्ड संख्या 13 में आग से गोदाम जल गया।';
    expect(stemsOf(told).join(' ')).not.toContain('संख्या कितन');
    const zones = 'बुधवार को पटना के जोन दो और जोन पांच की हालत सबसे खराब मिली।';
    expect(stemsOf(zones).join(' ')).not.toContain('जोन कितन');
    const teams = 'बुधवार को पटना के हर जोन में पांच टीमें लगाई गईं।';
    expect(stemsOf(teams).join(' ')).toContain('जोन में कितनी टीमें');
  });

  it('is how many were where, with nothing beside it', () => {
    expect(stemsOf('मुरादाबाद में 36 लोग मिले।').join(' ')).not.toContain('कितने लोग');
    expect(stemsOf('गया के मेले से लौटे 36 लोग मुरादाबाद में मिले।').join(' ')).toContain('कितने लोग');
  });

  it('is one of two happenings under the name of both', () => {
    const two =
      'इराक के बगदाद में दो हमले हुए। पहला हमला बाजार में हुआ। दूसरा हमला चौकी पर हुआ। इसमेें 12 लोगों की मौत हो गई।';
    expect(stemsOf(two).join(' ')).not.toMatch(/हमलों में .*कितने लोगों की मौत/u);
  });

  it('is the country of "the government of India"', () => {
    const stems = stemsOf('बुधवार को मोहन राय ने पटना के पुल के लिए भारत सरकार से मदद मांगी।');
    expect(stems.join(' ')).not.toContain('किस देश की सरकार');
  });

  it('is the number of one thing in a row', () => {
    expect(stemsOf('मंगलवार को पटना में बिहार विधानसभा का 19 सत्र खत्म हो गया।').join(' ')).not.toContain(
      'कितने सत्र',
    );
    expect(stemsOf('मंगलवार को पटना में बिहार विधानसभा के 19 सत्र खत्म हो गए।').join(' ')).toContain('कितने सत्र');
  });

  it('is a year in which something was so again and again', () => {
    const dates = (text: string) => {
      const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi' });
      return makeQuiz({ readings, articles: [article], items: 12, seed: 's', kinds: ['date'] }).items.length;
    };
    expect(dates('1990 में पटना में गांधी सेतु पर 40 दुकानें लगती थीं।')).toBe(0);
    expect(dates('1990 में पटना में गांधी सेतु पर 40 दुकानें लगी थीं।')).toBe(1);
  });

  it('is a figure for which the story has another', () => {
    const one = 'पटना में बाढ़ में 70 लोगों की मौत हुई है। ';
    expect(stemsOf(`${one}राहत का काम चल रहा है।`).join(' ')).toContain('कितने लोगों की मौत');
    expect(stemsOf(`${one}अधिकारी पहुंचे। पटना में बाढ़ में 75 लोगों की मौत हुई है।`).join(' ')).not.toContain(
      'कितने लोगों की मौत',
    );
  });

  it('is what a state did that the story is not about', () => {
    const text =
      'हिमाचल प्रदेश के शिमला में बुधवार को बर्फ गिरी। हिमाचल प्रदेश में 40 सड़कें बंद हैं। तीन पर्यटक उत्तर प्रदेश के रहने वाले हैं। प्रदेश में 20 गाड़ियां फंसी हैं।';
    expect(stemsOf(text).join(' ')).not.toContain('उत्तर प्रदेश में');
  });

  it('is what the speaker says of himself', () => {
    const text = 'पटना में सांसद रमेश तिवारी ने कहा कि मैं सोमवार को पुल के काम की जांच करूंगा।';
    expect(stemsOf(text).filter((stem) => stem.startsWith('किसने कहा'))).toEqual([]);
  });
});

describe('a number', () => {
  it('is asked as a total with a day between, and where more of the phrase stands before it', () => {
    expect(stemsOf('पटना में घायल यात्रियों की संख्या सोमवार को बढ़कर 28 हो गई।')).toContain(
      'पटना में घायल यात्रियों की संख्या सोमवार (11 मार्च 2024) को बढ़कर कितनी हो गई?',
    );
  });

  it('is asked without "up to now", which counts from the day of the news', () => {
    expect(tidied('पटना में अब तक कितने पेड़ गिर चुके हैं?')).toBe('पटना में कितने पेड़ गिर चुके हैं?');
    expect(tidied('पटना में अब तक के सबसे ज्यादा कितने पेड़ गिरे?')).toContain('अब तक के सबसे');
  });

  it('is not asked where the others of the stem add up to it', () => {
    const stems = stemsOf('पुलिस ने पटना में 16 हथियारों में से 12 पिस्तौलें और चार कट्टे बरामद किए।');
    expect(stems.join(' ')).not.toContain('कितन');
    const apart = stemsOf('पटना के 16 लोगों में एक परिवार के 12 लोग और दूसरे परिवार के चार लोग शामिल हैं।');
    expect(apart.join(' ')).not.toMatch(/12 लोग|चार लोग/u);
  });

  it('is asked of three rows of a table at most', () => {
    const rows = ['गया', 'आरा', 'छपरा', 'सीवान', 'नालंदा'].map((town, i) => `${town} में ${i + 12} पुल बने हैं।`);
    expect(stemsOf(rows.join(' ')).filter((stem) => stem.includes('कितने पुल')).length).toBeLessThanOrEqual(3);
  });

  it('is not asked as the whole of which the story tells a part', () => {
    const text = 'देश के 27 राज्य और सभी केंद्र शासित प्रदेशों में से सबसे अधिक 40 टीमें बिहार से आई हैं।';
    expect(stemsOf(text).join(' ')).not.toContain('कितने राज्य');
  });

  it('is no year without a word that says so', () => {
    expect(stemsOf('पटना में मरीजों की संख्या 1793 तक पहुंच गई है।').join(' ')).not.toContain('किस वर्ष');
  });
});

describe('what is said', () => {
  it('is asked for its numbers, with whoever says it in the stem', () => {
    const text =
      'महापौर मीरा वर्मा ने कहा कि निगम और परिषद बाढ़ से लड़ने के लिए 8.3 करोड़ रुपये की सहायता राशि देने पर सहमत हो गए हैं।';
    expect(stemsOf(text).some((stem) => / (?:ने कहा कि|के अनुसार,) .*कितने (?:करोड़ )?रुपये/u.test(stem))).toBe(
      true,
    );
  });
});

describe('a name', () => {
  it('in the place of a pronoun says whom a stem is of', () => {
    const text = 'कंपनी के मालिक मोहन वर्मा ने बुधवार को पटना में पुल बनाया। उन्होंने काम के लिए 40 मजदूरों को तैनात किया।';
    expect(stemsOf(text)).toContain('13 मार्च 2024 की खबर: मोहन वर्मा ने काम के लिए कितने मजदूरों को तैनात किया?');
  });

  it('is not asked for where an adjective before it may be its first word', () => {
    const text = 'पटना में बुधवार को तेज प्रताप खरवार ने नए पुल के लिए 40 करोड़ रुपये दिए।';
    for (const { kind } of itemsOf(text)) expect(kind).not.toBe('person');
  });

  it('is not the words that stood behind it once', () => {
    const text = 'गया में महेश खजूर टोला बुधवार को पहुंचे। महेश ने गया में सोमवार को नए पुल का उद्घाटन किया।';
    for (const { options } of itemsOf(text))
      for (const option of options) expect(option.text).not.toContain('टोला');
  });
});

describe('options', () => {
  it('leave out the state of a town in the stem, and parts above their whole', () => {
    for (const { stem, options } of itemsOf('बिहार के 38 जिलों में से 36 जिलों में बुधवार को बारिश हुई।'))
      if (stem.includes('38 जिलों में से कितने'))
        for (const { text } of options) expect(Number(text)).toBeLessThanOrEqual(38);
  });

  it('are towns of the states around, where the own state has too few', () => {
    const towns = [...likely('city.in', 'city.in:ranchi', () => 0.5)].slice(0, 11).map((entry) => entry.in);
    for (const state of towns.slice(0, 6)) expect(state).toBe('state:in-jh');
    for (const state of towns.slice(6)) expect(state).toMatch(/^state:in-(?:br|wb|od|cg|up)$/u);
    const beside = [...likely('city.in', 'city.in:panaji', () => 0.5)].slice(0, 4).map((entry) => entry.in);
    for (const state of beside) expect(state).toMatch(/^state:in-(?:mh|ka|kl|gj)$/u);
  });

  it('are no leaders who are dead', () => {
    const text = 'पटना में बुधवार को नरेंद्र मोदी ने गंगा नदी पर नए पुल का उद्घाटन किया।';
    for (const { options } of itemsOf(text))
      for (const option of options) expect(option.text).not.toMatch(/वाजपेयी|नेहरू|इंदिरा/u);
  });
});

describe('people who died', () => {
  it('are not named in stems unless the public knows them', () => {
    expect(stemsOf('पटना के अस्पताल में रमेश खरवार ने शनिवार को दम तोड़ा।')).toEqual([]);
  });
});

describe('a day', () => {
  it('is not asked of what is so now', () => {
    const text = 'पटना में मिली महिला गुरुवार की रात मिली बच्ची की मां है।';
    expect(stemsOf(text).join(' ')).not.toContain('किस दिन');
  });
});

describe('a place', () => {
  it('is not asked of what may be as true of another', () => {
    const few = 'केरल में हैजे के चार मामले सामने आए हैं।';
    expect(itemsOf(few).filter(({ kind }) => kind === 'place')).toEqual([]);
    const most = 'पंजाब के सबसे अधिक मामले मिलने पर केंद्र की टीम भेजी गई।';
    for (const { stem } of itemsOf(most)) expect(stem).not.toContain('किस देश');
  });
});

describe('a date', () => {
  it('before a participle may be that of the sentence, and is not asked of the participle', () => {
    const text = '2018 में ईरान के साथ हुए समझौते से हटने के बाद अमेरिका ने ईरान पर नए प्रतिबंध लगाए।';
    expect(stemsOf(text).join(' ')).not.toMatch(/समझौता किस वर्ष/u);
  });
});

describe('number options', () => {
  it('have the scale words of the key, or there are none', () => {
    const text = 'जानकारों के अनुसार इंडोनेशिया की आबादी एक अरब 30 करोड़ हो जाएगी। इंडोनेशिया की आबादी 27 करोड़ है।';
    for (const { options } of itemsOf(text)) {
      const scales = options.map((option) => /करोड़|अरब/u.test(option.text));
      expect(new Set(scales).size).toBe(1);
    }
  });
});

describe('a country', () => {
  it('is not asked beside its own leader', () => {
    const text = 'नरेंद्र मोदी ने मंगलवार को भारत में नए डाक टिकट जारी करने की घोषणा की।';
    expect(itemsOf(text).filter(({ kind }) => kind === 'country')).toEqual([]);
  });
});

describe('what only says which of many is meant', () => {
  it('is not asked: others may have done so too', () => {
    const story = 'नालंदा में कतर से लौटे 12 लोगों को सोमवार को घर भेजा गया।';
    expect(stemsOf(story).filter((stem) => /लौट[ेा](?: |\?)/u.test(stem) && !stem.includes('भेजा'))).toEqual(
      [],
    );
  });

  it('leaves what happened to be asked', () => {
    const story = 'नालंदा में कतर से लौटे 12 लोगों को सोमवार को घर भेजा गया।';
    expect(stemsOf(story).join(' ')).toContain('भेजा गया');
  });
});

describe('what is asked as well', () => {
  it('is up to when somebody was something, not up to what a number rose', () => {
    expect(stemsOf('मोहन राय औपचारिक रूप से 2009 तक पटना संग्रहालय के निदेशक रहे।').join(' ')).toContain(
      'किस वर्ष तक',
    );
    expect(stemsOf('पटना संग्रहालय में मूर्तियों की संख्या 2009 तक पहुंची।').join(' ')).not.toContain('किस वर्ष');
  });

  it('is the strength of an earthquake, whatever it is called by', () => {
    const stems = stemsOf('नेपाल के पोखरा में बुधवार को 6.2 मैग्नीट्यूड के भूकंप का झटका महसूस किया गया।');
    expect(stems.join(' ')).toContain('कितने मैग्नीट्यूड के भूकंप');
    const told = stemsOf('नेपाल के पोखरा में बुधवार को 6.2 तीव्रता के भूकंप का झटका महसूस किया गया।');
    expect(told.join(' ')).toContain('कितनी तीव्रता के भूकंप');
  });

  it('is a match of a contest that is named, without the words that count it', () => {
    const told = 'फ्रेंच ओपन में एक दूसरे क्वार्टर-फाइनल मुकाबले में किसने हराया?';
    expect(tidied(told)).toBe('फ्रेंच ओपन के क्वार्टर-फाइनल मुकाबले में किसने हराया?');
    const unnamed = 'पटना में एक दूसरे क्वार्टर-फाइनल मुकाबले में किसने हराया?';
    expect(isFlawed(tidied(unnamed))).toBe(true);
  });

  it('is put in letters that are taken apart, however the story types them', () => {
    const stems = stemsOf('पटना की स\u095cक पर बुधवार को बने पुल पर 40 गा\u095cियां खड\u093cी थीं।').join(' ');
    expect(stems).toContain('कितनी गाड\u093cियां');
    expect(stems).toBe(stems.normalize('NFC'));
  });
});
