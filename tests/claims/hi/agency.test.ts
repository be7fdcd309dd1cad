import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-03-12' }).readings;
const texts = (text: string) => read(text).map(({ claim }) => claim.text);
const sources = (text: string) => read(text).map(({ claim }) => claim.attribution?.source);

describe('people told by their number alone', () => {
  it('are who was hurt, not those of the clause before', () => {
    expect(texts('आरा में 14 लोगों की मौत हो गई और 120 से ज्यादा घायल हो गए।')).toEqual([
      'आरा में 14 लोगों की मौत हो गई।',
      'आरा में 120 से ज्यादा घायल हो गए।',
    ]);
  });

  it('are not what something rose above', () => {
    expect(texts('रमेश यादव 120 से ज्यादा मैच खेले।')).not.toContain('120 से ज्यादा मैच खेले।');
  });
});

describe('an event that a participle of its own tells of', () => {
  const lead = 'नेपाल के जाजरकोट में रविवार को आए भूकंप में नौ लोग मारे गए। ';

  it('is not the event of the story', () => {
    const all = texts(`${lead}पिछले साल देश के पूर्वी इलाके में आए भूकंप में 150 लोग मारे गए थे।`);
    expect(all.filter((text) => text.includes('150')).join(' ')).not.toContain('जाजरकोट');
  });
});

describe('what an office is of', () => {
  it('is told with the institute and its town', () => {
    expect(texts('आईआईटी कानपुर के प्रोफेसर अजय वर्मा ने रिपोर्ट पेश की।')).toContain(
      'अजय वर्मा आईआईटी कानपुर के प्रोफेसर हैं।',
    );
  });

  it('is not told without the number that says which body it is', () => {
    expect(texts('पांच सदस्यीय आयोग के अध्यक्ष अजय वर्मा ने रिपोर्ट पेश की।').join(' ')).not.toContain('वर्मा सदस्यीय');
  });
});

describe('a name', () => {
  it('keeps a given name that is a plain word, between an office and a middle name', () => {
    expect(sources('जिलाधिकारी सीमांत कुमार झा ने बताया कि पुल बनकर तैयार है।')).toContain(
      'जिलाधिकारी सीमांत कुमार झा',
    );
  });

  it('keeps a surname that is a town, between सिंह and ने', () => {
    expect(sources('कृषि मंत्री हरपाल सिंह पटियाला ने बताया कि मंडी खुल गई है।')).toContain(
      'कृषि मंत्री हरपाल सिंह पटियाला',
    );
    expect(texts('मंत्री हरपाल सिंह पटियाला के अस्पताल पहुंचे।').join(' ')).not.toContain('सिंह पटियाला हैं');
  });
});

describe('where a house stands', () => {
  it('is not told without the house', () => {
    expect(texts('गायक मोहन वर्मा का शनिवार सुबह पुणे स्थित उनके आवास पर निधन हो गया।').join(' ')).not.toMatch(
      /पुणे स्थित निधन/u,
    );
  });
});

describe('what people are told to do', () => {
  it('is a claim as it is with के लिए', () => {
    expect(texts('प्रशासन ने नदी किनारे के 300 परिवारों को ऊंची जगहों पर जाने को कहा।')).toEqual([
      'प्रशासन ने नदी किनारे के 300 परिवारों को ऊंची जगहों पर जाने को कहा।',
    ]);
  });

  it('is none where it is not said', () => expect(texts('प्रशासन ने लोगों को कहा।')).toEqual([]));
});

describe('a relative clause behind what somebody orders to be made', () => {
  it('is not told of who orders it', () => {
    expect(texts('अदालत ने सरकार को एक समिति बनाने का निर्देश दिया, जो दो माह में रिपोर्ट देगी।')).not.toContain(
      'अदालत दो माह में रिपोर्ट देगी।',
    );
  });
});

describe('a link behind who acts', () => {
  it('is left out', () => {
    expect(texts('नेपाल ने इसके साथ ही अगले साल कतर में होने वाले कप के लिए क्वालीफाई कर लिया।')).toEqual([
      'नेपाल ने अगले साल कतर में होने वाले कप के लिए क्वालीफाई कर लिया।',
    ]);
  });
});

describe('what a market did', () => {
  it('is told by the paper, not by whoever spoke before', () => {
    const told = read(
      'बैंक के चेयरमैन अजय वर्मा ने कहा कि बैंक 12 प्रतिशत वृद्धि का लक्ष्य लेकर चल रहा है। बीएसई पर बैंक का शेयर 1.2 प्रतिशत चढ़कर 640 रुपये पर बंद हुआ।',
    );
    const share = told.find(({ claim }) => claim.text.includes('640'));
    expect(share?.claim.attribution).toBeNull();
  });
});

describe('what somebody calls something', () => {
  it('is said with it', () => {
    expect(texts('रमेश यादव ने आदेश को राजनीति से प्रेरित बताया।')).toEqual([
      'रमेश यादव ने आदेश को राजनीति से प्रेरित बताया।',
    ]);
  });

  it('is none where only that something was told is said', () => {
    expect(texts('रमेश यादव ने बताया।')).toEqual([]);
  });
});

describe('the name of a law', () => {
  it('keeps its brackets, where those of an abbreviation are left out', () => {
    expect(texts('विधानसभा ने मोटर यान (संशोधन) विधेयक पारित कर दिया।')).toEqual([
      'विधानसभा ने मोटर यान (संशोधन) विधेयक पारित कर दिया।',
    ]);
    expect(texts('केंद्रीय जांच ब्यूरो (सीबीआई) ने मोहन वर्मा को गिरफ्तार किया।')).toContain(
      'केंद्रीय जांच ब्यूरो ने मोहन वर्मा को गिरफ्तार किया।',
    );
  });
});

describe('a person whom the story spells in its own way', () => {
  it('is spelt so wherever the name is short', () => {
    const all = texts('ब्रिटेन के प्रधानमंत्री कीर स्टार्मर बुधवार को पुणे पहुंचे। स्टार्मर गुरुवार को राष्ट्रपति से मिलेंगे।');
    expect(all.join(' ')).not.toContain('स्टारमर');
    expect(all).toContain('कीर स्टार्मर गुरुवार को राष्ट्रपति से मिलेंगे।');
  });
});
