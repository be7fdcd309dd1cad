import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const told = (text: string) => read(text).map((claim) => claim.text);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map(({ role, text: words }) => `${role} ${words}`));

describe('how old somebody was', () => {
  it('is told with what happened, and leaves whose end it was whole', () => {
    const text = 'गायिका शारदा नेगी का 81 वर्ष की आयु में देहरादून के एक अस्पताल में निधन हो गया।';
    expect(told(text)).toContain('गायिका शारदा नेगी का 81 वर्ष की आयु में निधन हो गया।');
    expect(told(text).join()).not.toContain('वर्ष की निधन');
  });

  it('leaves a sum to the noun of its own genitive', () => {
    expect(told('कंपनी का 12 करोड़ रुपये का कर्ज माफ हुआ।')).toContain('कंपनी का 12 करोड़ रुपये का कर्ज माफ हुआ।');
  });
});

describe('a noun behind का', () => {
  it('runs on from a feminine one to the masculine one that it is the first part of', () => {
    expect(args('सरकार का शिक्षा बजट स्कूलों पर खर्च हुआ।')).toContain('agent सरकार का शिक्षा बजट');
  });

  it('ends with a masculine one', () => {
    expect(args('कंपनी का मुख्यालय बेंगलुरु में है।')).toContain('agent कंपनी का मुख्यालय');
  });
});

describe('an office that a woman holds', () => {
  it('is told with की before its masculine noun', () => {
    expect(args('पुलिस ने पटना की महापौर गीता साहू को नोटिस दिया।')).toContain(
      'recipient पटना की महापौर गीता साहू',
    );
  });

  it('leaves a genitive that fits no noun before a name to what comes later', () => {
    expect(args('एक बच्चे की मौके पर मौत हो गई।')).not.toContain('place एक बच्चे की मौके');
  });
});

describe('what each of them gets', () => {
  it('is one sum', () => {
    expect(args('सरकार ने महिलाओं को 1,500-1,500 रुपये दिए।')).toContain('object 1,500-1,500 रुपये');
  });

  it('is no score', () => {
    expect(args('मैच 3-3 से बराबर रहा।')).toContain('instrument 3-3');
  });
});

describe('a name with initials', () => {
  it('keeps its stops', () => {
    expect(told('पी.वी. राव ने रजत पदक जीता।')).toContain('पी.वी. राव ने रजत पदक जीता।');
  });

  it('takes no stop from the end of a sentence', () => {
    expect(told('रजत पदक पी.वी. राव ने जीता.')[0]).toBe('रजत पदक पी.वी. राव ने जीता।');
  });
});

describe('a vehicle', () => {
  it('is what the clause is about where it went through another act before', () => {
    expect(args('कंपनी का बोइंग 787 विमान पुणे में उड़ान भरने के 13 मिनट बाद दुर्घटनाग्रस्त हो गया।')).toContain(
      'agent कंपनी का बोइंग 787 विमान',
    );
    expect(args('ट्रेन पुल पार करने के बाद पटरी से उतर गई।')).toContain('agent ट्रेन');
  });

  it('is not where the act was done to it', () => {
    expect(args('विमान खरीदने के बाद विवाद शुरू हो गया।')).not.toContain('agent विमान');
  });
});

describe('"उनकी" behind a name with को', () => {
  it('is of the one who is named, told of with respect', () => {
    expect(told('लेखिका मीना नेगी को उनकी किताब के लिए सम्मान मिला।')).toHaveLength(1);
  });

  it('is open where somebody else acts', () => {
    expect(told('मंत्री ने मीना नेगी को उनकी किताब के लिए सम्मान दिया।')).toEqual([]);
  });
});

describe('parts of one phrase', () => {
  it('may overlap each other', () => {
    expect(told('पटना में एक परिवार के चार लोग घायल हो गए।')).toHaveLength(1);
  });
});

describe('what came about in all that was told before', () => {
  const items = (text: string) => {
    const { article, readings } = readArticle({
      text,
      title: 'पटना की खबर',
      lang: 'hi',
      publishedAt: '2026-11-20',
    });
    const made = makeQuiz({ articles: [article], readings, items: 10, seed: 's' });
    return made.items.map(({ stem }) => stem);
  };

  it('is asked for with it', () => {
    expect(items('पटना के पास एक पुल पर ट्रक और बस की टक्कर हुई, जिसमें 12 लोग घायल हो गए।').join()).toContain(
      'टक्कर हुई, जिसमें कितने लोग घायल हो गए?',
    );
  });

  it('is not asked for where the relative clause says which one is meant', () => {
    expect(items('पटना में उस समिति ने काम शुरू किया, जिसमें 12 लोग शामिल हुए।').join()).not.toContain('जिसमें कितने');
  });
});

describe('the level of a party before an office', () => {
  it('belongs to the office', () => {
    expect(told('प्रदेश भाजपा अध्यक्ष मोहन राय ने बैठक बुलाई।')).toContain('मोहन राय प्रदेश भाजपा अध्यक्ष हैं।');
    expect(told('जिला कांग्रेस अध्यक्ष मोहन राय ने बैठक बुलाई।')).toContain('मोहन राय जिला कांग्रेस अध्यक्ष हैं।');
  });

  it('is a place by itself before anything else', () => {
    expect(told('राज्य भाजपा से आगे निकल गया।').join(' ')).not.toContain('राज्य भाजपा प्रमुख');
    expect(told('भाजपा अध्यक्ष मोहन राय ने बैठक बुलाई।')).toContain('मोहन राय भाजपा अध्यक्ष हैं।');
  });
});

describe('a listed name that begins as a case marker does', () => {
  it('is one name behind an office', () => {
    expect(told('भाजपा नेता के अन्नामलाई ने बैठक बुलाई।')).toEqual([
      'भाजपा नेता के अन्नामलाई ने बैठक बुलाई।',
      'के अन्नामलाई भाजपा नेता हैं।',
    ]);
  });

  it('is the marker elsewhere', () => {
    expect(told('कवि के कविता पाठ को लोगों ने सराहा।')).toEqual(['कवि के कविता पाठ को लोगों ने सराहा।']);
  });
});
