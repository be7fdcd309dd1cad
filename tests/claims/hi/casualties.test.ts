import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map((argument) => `${argument.role} ${argument.text}`));

describe('others that a number counts', () => {
  it('are one phrase with it', () => {
    expect(args('गया में हादसे में 21 अन्य घायल हो गए।')).toContain('agent 21 अन्य घायल');
    expect(args('गया में 20 अन्य लोगों को चोटें आईं।')).toContain('recipient 20 अन्य लोगों');
  });

  it('are nobody of their own where nothing counts them', () => {
    expect(args('गया में अन्य घायल हो गए।')).not.toContain('agent अन्य');
  });

  it('end before a number of another thing', () => {
    expect(args('446 अन्य 31 से 40 वर्ष के हैं।').join()).not.toContain('446 अन्य 31');
  });
});

describe('who is told of with a number', () => {
  it('rides in a vehicle', () => {
    expect(args('बस सवार 33 यात्रियों की मौत हो गई।')).toContain('object बस सवार 33 यात्रियों');
  });

  it('is counted with one of them by name', () => {
    expect(args('थाना प्रभारी मोहन कुमार समेत तीन पुलिसकर्मी जख्मी हो गए।')).toContain(
      'agent थाना प्रभारी मोहन कुमार समेत तीन पुलिसकर्मी',
    );
  });
});

describe('whose end it was', () => {
  it("is the clause's own before a verb without tense", () => {
    expect(args('पटना में एक व्यक्ति की डूबकर मौत हो गई।')).toContain('object एक व्यक्ति की डूबकर मौत');
    expect(args('दो मजदूर की दबने से मौत हो गई।')).toContain('object दो मजदूर');
  });

  it('is told with what was done to them', () => {
    expect(args('सेना ने पुलवामा में तीन आतंकियों को मार गिराया।')).toContain('object तीन आतंकियों को मार गिराया');
    expect(args('पटना में सिपाही ने लोगों को समझाया।').join()).not.toContain('लोगों को समझाया');
  });

  it('is not where else the phrase goes', () => {
    const told = args('गया में ट्रक ने बाइक में पीछे बैठी महिला को कुचल दिया।');
    expect(told).toContain('object महिला को कुचल दिया');
    expect(told).toContain('place बाइक');
  });
});

describe('what befell whom, told in other words', () => {
  it('is the grip in which people are, but not places', () => {
    expect(args('गया में दो लाख लोग बाढ़ की चपेट में हैं।')).toContain('agent दो लाख लोग बाढ़ की चपेट में');
    expect(args('बिहार के सात जिले बाढ़ की चपेट में हैं।').join()).not.toContain('जिले बाढ़ की चपेट में');
    expect(args('गया में दो लाख लोग बाढ़ की चपेट में नहीं हैं।').join()).not.toContain('लोग बाढ़ की चपेट में');
  });

  it('is the last breath of whom ने marks', () => {
    expect(args('चार मजदूरों ने अस्पताल में दम तोड़ दिया।')).toContain('agent चार मजदूरों ने अस्पताल में दम तोड़ दिया');
    expect(args('चार मजदूरों ने गया में ताला तोड़ दिया।').join()).not.toContain('ताला तोड़');
  });

  it('stands behind the last number of a series alone', () => {
    const told = args('गया जिले में 13 और नवादा में 18 लोगों की मौत हो गई।');
    expect(told).toContain('object 18 लोगों की मौत');
    expect(told.join()).not.toContain('13 और');
    expect(args('गया जिले में 13 और नवादा में 18 मामले सामने आए।').join()).not.toContain('18 मामले सामने');
  });

  it('is told with others that a number counts behind another clause', () => {
    const text = 'गया में सात लोगों की मौत हो गई और 23 अन्य घायल हो गए।';
    expect(args(text)).toContain('agent 23 अन्य घायल');
    expect(texts(text).join()).not.toContain('अन्य');
    expect(args('गया में सात लोगों की मौत हो गई और 23 अन्य लौट आए।').join()).not.toContain('अन्य लौट');
  });
});

describe('what became of a thing', () => {
  it('is told of it beside a verb without tense', () => {
    expect(args('गया में 20 एकड़ जंगल जलकर राख हो गया।')).toContain('agent 20 एकड़ जंगल');
    expect(args('गया में तेज रफ्तार बस डिवाइडर से टकराकर पलट गई है।')).toContain('agent तेज रफ्तार बस');
    expect(args('गया में सौ एकड़ में खड़ी फसल जल कर राख हो गई।').join()).toContain('फसल');
  });

  it('is not told of where it was', () => {
    expect(args('गया में बस अड्डे से टकराकर पलट गई।').join()).not.toContain('agent अड्डे');
  });
});

describe('a day and its part', () => {
  it('say when, where nothing else stands before the event', () => {
    expect(args('गया में बुधवार की दोपहर आग लग गई।')).toContain('time बुधवार की दोपहर');
    expect(args('एक फैक्टरी में आज सुबह आग लग गई।')).toContain('time आज सुबह');
  });

  it('pass themselves', () => {
    expect(args('सोमवार की रात बीत गई।').join()).not.toContain('time सोमवार की रात');
  });
});

describe('an adverb between a participle and its noun', () => {
  it('stands with the noun', () => {
    expect(texts('रामपुर में हुए अलग-अलग हादसों में तीन लोगों की मौत हो गई।')).toContain(
      'रामपुर में हुए अलग-अलग हादसों में तीन लोगों की मौत हो गई।',
    );
    expect(texts('दो पुलिसवालों के घायल होने की भी सूचना है।')).toContain('दो पुलिसवालों के घायल होने की भी सूचना है।');
  });

  it('stays before the verb it belongs to', () => {
    expect(texts('रामपुर में तीन लोग बुरी तरह घायल हो गए।')).toContain('रामपुर में तीन लोग बुरी तरह घायल हो गए।');
  });
});

describe('"मौके पर"', () => {
  it('is no place of its own, and parts nobody from what befell them', () => {
    expect(args('पटना में एक युवक की मौके पर ही मौत हो गई।')).toContain('object एक युवक की मौके पर ही मौत');
    expect(args('सूचना मिलते ही पुलिस मौके पर पहुंची।').join()).not.toContain('place मौके');
  });

  it('says when, of a feast', () => {
    expect(args('गणतंत्र दिवस के मौके पर पटना में रैली हुई।')).toContain('time गणतंत्र दिवस');
  });
});

describe('a time', () => {
  it('is told with the word that says which', () => {
    expect(args('पटना में बीती रात एक दुकान में आग लग गई।')).toContain('time बीती रात');
    expect(args('पटना में आने वाले दिनों में बारिश होगी।')).toContain('time आने वाले दिनों');
    expect(args('आतंकी तड़के करीब पांच बजे शिविर में घुसे।')).toContain('time तड़के करीब पांच बजे');
  });

  it('is no place and no company, whatever marks it', () => {
    expect(args('सुबह चार बजे के करीब लेह में हिमस्खलन हुआ।')).toContain('time सुबह चार बजे');
    expect(args('घाटी में 2007 और 2009 के बीच सेना का नियंत्रण था।')).toContain('time 2007 और 2009');
    expect(args('पटना में अगस्त की शुरुआत तक बारिश होगी।')).toContain('time अगस्त की शुरुआत');
    expect(args('भारत और चीन के बीच बैठक हुई।').join()).not.toContain('time');
  });

  it('stands inside a cause as itself, as a place does', () => {
    const told = args('पटना में सोमवार दोपहर आग लगने से हड़कंप मच गया।');
    expect(told).toContain('place पटना');
    expect(told).toContain('time सोमवार दोपहर');
  });
});

describe('whom it befell and what, as one answer', () => {
  it('has where or when it came about between the two', () => {
    expect(args('पटना में एक बदमाश की इलाज के दौरान मौत हो गई।')).toContain(
      'object एक बदमाश की इलाज के दौरान मौत',
    );
    expect(args('सात मजदूर मिट्टी के ढेर में दब गए।')).toContain('agent सात मजदूर मिट्टी के ढेर में दब गए');
  });

  it('leaves out what the claim tells in other words', () => {
    expect(args('पांच किसान सोमवार को नदी में डूब गए।').join()).not.toContain('सोमवार को नदी में डूब');
  });

  it('is told with what hit them', () => {
    expect(args('झड़प में दो लोगों को गोली लगी है।')).toContain('recipient दो लोगों को गोली लगी');
    expect(args('समारोह में दो लोगों को समय लगा।').join()).not.toContain('को समय लगा');
  });

  it('begins with their number, behind whose they are', () => {
    expect(args('तटीय जिलों के 13 लोगों की जान चली गई है।')).toContain('object 13 लोगों की जान');
    expect(args('पटना में सरपंच के भाई की मौत हो गई।')).toContain('object सरपंच के भाई की मौत');
  });
});

describe('how many they are', () => {
  it('is a number of those whom the noun counts', () => {
    expect(args('बाढ़ में मरने वालों की संख्या 60 हो गई है।')).toContain('agent मरने वालों की संख्या');
    expect(args('राज्य में मरीजों की संख्या बढ़कर 41 हो गई है।')).toContain('agent मरीजों की संख्या');
  });

  it('is told apart from where they were harmed', () => {
    const told = args('हादसे में मारे गए लोगों की संख्या 12 है।');
    expect(told).toContain('agent मारे गए लोगों की संख्या');
    expect(told.join()).not.toContain('हादसे में मारे गए');
  });
});
