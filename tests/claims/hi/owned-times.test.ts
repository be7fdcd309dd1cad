import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map((argument) => `${argument.role} ${argument.text}`));

describe('a moment behind the genitive of somebody', () => {
  it('says when, and not whose', () => {
    const told = args('एक वकील दिनेश वर्मा की चार मार्च को गोली मारकर हत्या कर दी गई थी।');
    expect(told).toContain('object एक वकील दिनेश वर्मा');
    expect(told).toContain('time चार मार्च');
    const killed = args('प्रांत में दो सैनिकों की रविवार सुबह विस्फोट में मौत हो गई।');
    expect(killed).toContain('object दो सैनिकों');
    expect(killed).toContain('time रविवार सुबह');
  });

  it('stays with it where it owns what follows', () => {
    const told = args('मोदी की सोमवार की रैली में भगदड़ मच गई।');
    expect(told).toContain('other मोदी की सोमवार की रैली');
  });
});

describe('people of a body', () => {
  it('are one phrase with it', () => {
    const told = args('प्रांत में तीन नाटो सैनिकों की मौत हो गई।');
    expect(told).toContain('object तीन नाटो सैनिकों');
  });

  it('are none where something befell them', () => {
    const told = args('नाटो घायलों की संख्या सात बता रहा है।');
    expect(told).toContain('agent नाटो');
    expect(told.join()).not.toContain('नाटो घायलों');
  });

  it('are apart where the body needs them apart', () => {
    expect(args('भाजपा कार्यकर्ताओं से अपील करेगी।')).toContain('agent भाजपा');
  });
});

describe('where', () => {
  it('is a site of the railway', () => {
    expect(args('हमलावरों ने दो रेलवे स्टेशनों पर हमला कर दिया।')).toContain('place दो रेलवे स्टेशनों');
  });

  it('is under what it lies: "के अंतर्गत"; a law is none', () => {
    expect(args('पुलिस ने रामपुर थाने के अंतर्गत बोरा गांव में छापा मारा।')).toContain('place रामपुर थाने');
    expect(args('पुलिस ने आईटी अधिनियम के तहत मुकदमा दर्ज किया।').join()).not.toContain('place आईटी');
  });

  it('is between two stations; between two countries is none', () => {
    expect(args('हादसा सोनगढ़ और पीपली स्टेशन के बीच हुआ।').join()).toContain('place सोनगढ़ और पीपली स्टेशन');
    expect(args('भारत और नेपाल के बीच समझौता हुआ।').join()).not.toContain('place');
  });

  it('is a track or a booth; what one speaks of is none', () => {
    expect(args('ट्रक रेल ट्रैक पर पलट गया।')).toContain('place रेल ट्रैक');
    expect(args('मंत्री ने योजना पर चर्चा की।').join()).not.toContain('place');
  });

  it('is a list whose last member an adverb opens', () => {
    expect(args('मोहाली, पंचकूला और आसपास के गांवों में लोगों ने झटके महसूस किए।')).toContain(
      'place मोहाली, पंचकूला और आसपास के गांवों',
    );
  });
});

describe('a plural behind the genitive of its place', () => {
  it('is one phrase with it, with "कई" between', () => {
    expect(args('पूर्वोत्तर के कई राज्य बाढ़ की चपेट में आ गए हैं।')).toContain('agent पूर्वोत्तर के कई राज्य');
  });
});

describe('whoever is hurt', () => {
  it('is not taken into how', () => {
    expect(args('मुठभेड़ में एक जवान भी गोली लगने से घायल हुआ है।')).toContain('agent एक जवान');
  });

  it('is no first noun of several', () => {
    expect(
      texts('फायरिंग में राजेश पक्ष के अजय और पिंटू गोली लगने से घायल हुए हैं।').some((text) =>
        /^फायरिंग में राजेश घायल/u.test(text),
      ),
    ).toBe(false);
  });

  it('may be more than a number that looks like a year', () => {
    expect(texts('तूफान में 63 लोग मारे गए हैं जबकि 1800 से अधिक घायल हुए हैं।')).toContain(
      'तूफान में 1800 से अधिक घायल हुए हैं।',
    );
    expect(args('नदी 1800 से बह रही है।')).toContain('time 1800');
  });
});

describe('when', () => {
  it('is a day with its date in brackets, and does nothing', () => {
    const told = args('गुरुवार (16 जून) इमारत में आग लग गई।');
    expect(told).toContain('time गुरुवार (16 जून)');
    expect(told).not.toContain('agent गुरुवार');
  });

  it('is two months or two days, joined by a hyphen; two towns are none', () => {
    expect(args('2015 के अप्रैल-मई में पहाड़ों में बाढ़ आई थी।')).toContain('time 2015 के अप्रैल-मई');
    const night = args('सोमवार-मंगलवार की दरमियानी रात 2.40 बजे हुए हादसे में 20 लोग जख्मी हो गए।');
    expect(night.join()).not.toContain('agent सोमवार');
    expect(args('दिल्ली-हावड़ा में जाम लग गया।').join()).not.toContain('time');
  });
});

describe('a road by its number', () => {
  it('is where; a number that one speaks of is none', () => {
    expect(args('बस नेशनल हाईवे नंबर 8 पर पलट गई।')).toContain('place नेशनल हाईवे नंबर 8');
    expect(args('मंत्री ने धारा 370 पर बयान दिया।').join()).not.toContain('place धारा');
  });
});

describe('a number of some of many', () => {
  it('is who the clause is about where it counts nothing behind it', () => {
    expect(args('11 विधेयकों में से चार पिछले सत्र से लंबित हैं।')).toContain('agent चार');
    expect(args('तीन भाइयों में से दो भारत में रहते हैं।')).toContain('agent दो');
  });

  it('stays with what it counts', () => {
    expect(args('50 छात्रों में से 20 छात्राओं को पुरस्कार मिला।')).toContain('recipient 20 छात्राओं');
    expect(args('50 लोगों में से 20 महिला कर्मचारी बीमार हैं।')).toContain('agent 20 महिला कर्मचारी');
  });
});
