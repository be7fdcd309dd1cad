import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const sourceOf = (text: string, part: string) =>
  claims(text).find((claim) => claim.text.includes(part))?.attribution?.source;

describe('a source by name', () => {
  it('keeps a surname that is the name of a town as well', () => {
    expect(sourceOf('कांग्रेस नेता पवन खेड़ा ने आरोप लगाया कि सरकार ने आंकड़े छिपाए।', 'आंकड़े')).toBe('कांग्रेस नेता पवन खेड़ा');
  });

  it('keeps the beat of an officer', () => {
    expect(sourceOf('डीसीपी पूर्वी शशांक सिंह ने बताया कि दो लोग पकड़े गए।', 'पकड़े')).toBe('डीसीपी पूर्वी शशांक सिंह');
    expect(sourceOf('एसपी सिटी सत्यनारायण प्रजापत ने बताया कि दो लोग पकड़े गए।', 'पकड़े')).toBe(
      'एसपी सिटी सत्यनारायण प्रजापत',
    );
  });

  it('keeps what a woman is minister of', () => {
    expect(sourceOf('पंजाब की सूचना मंत्री मीना राय ने कहा कि नियम सब पर लागू होते हैं।', 'नियम')).toBe(
      'पंजाब की सूचना मंत्री मीना राय',
    );
  });

  it('has nothing of what she owns or leads', () => {
    expect(texts('बैठक की अध्यक्षता मंत्री मोहन राय ने की।')).toEqual(['बैठक की अध्यक्षता मंत्री मोहन राय ने की।']);
  });

  it('keeps a first name that is a plain word', () => {
    expect(sourceOf('राज्य के आईटी मंत्री नारा लोकेश ने बताया कि 480 एकड़ जमीन दी गई है।', 'जमीन')).toBe(
      'राज्य के आईटी मंत्री नारा लोकेश',
    );
  });
});

describe('an event that a source presupposes', () => {
  it('is reported, whatever else is only heard', () => {
    const told = claims('विश्व स्वास्थ्य संगठन ने कहा है कि पटना में अस्पताल पर हुए हमले में 60 लोगों के मारे जाने की खबरें हैं।');
    const attack = told.find(({ text }) => text.endsWith('हमला हुआ।'));
    expect([attack?.modality, attack?.attribution?.source]).toEqual(['reported', 'विश्व स्वास्थ्य संगठन']);
  });
});

describe('a name with a plain word in it', () => {
  it('is told whole', () => {
    expect(sourceOf('निदेशक मोहम्मद ताजुल इस्लाम चौधरी ने बताया कि 12 शव बरामद किए गए हैं।', '12 शव')).toBe(
      'निदेशक मोहम्मद ताजुल इस्लाम चौधरी',
    );
  });

  it('ends before what people believe in', () => {
    expect(
      texts('मोहम्मद ताजुल इस्लाम पर किताब लिख रहे हैं।').some((text) => text.includes('ताजुल इस्लाम किताब')),
    ).toBe(false);
  });
});

describe('"इससे" in what somebody says', () => {
  it('is left out of what will come of it', () => {
    expect(texts('अध्यक्ष मोहन राय ने चेतावनी दी कि इससे छोटी कंपनियों पर बोझ बढ़ेगा।')).toContain(
      'छोटी कंपनियों पर बोझ बढ़ेगा।',
    );
  });

  it('is kept where something is compared with it, and of what grows now', () => {
    expect(texts('अध्यक्ष मोहन राय ने कहा कि इससे बड़ी जीत 2012 में मिली थी।')).toEqual([]);
    expect(texts('अध्यक्ष मोहन राय ने कहा कि इससे नदी का स्तर बढ़ता है।')).toEqual([]);
  });
});

describe('where somebody speaks', () => {
  it('is told by the paper', () => {
    const [rally] = claims(
      'गांधी मैदान में रविवार को हुई रैली में तेजस्वी यादव ने दावा किया कि 40 लाख लोगों को नौकरी मिलेगी।',
    );
    expect([rally?.text, rally?.attribution]).toEqual(['गांधी मैदान में रविवार को रैली हुई।', null]);
  });

  it('is told by a source of the whole sentence', () => {
    const told = claims('पुलिस के मुताबिक पटना में रविवार को हुई मुठभेड़ में दो लोग मारे गए।');
    expect(told.every(({ attribution }) => attribution?.source === 'पुलिस')).toBe(true);
  });
});

describe('direct speech', () => {
  it('may open with all of some things', () => {
    expect(sourceOf("आयुक्त मोहन राय ने कहा, ''सभी मतदान केंद्रों पर कैमरे लगेंगे।''", 'कैमरे')).toBe('आयुक्त मोहन राय');
  });

  it('may go on with a sentence that opens with a number', () => {
    const told = texts('वैज्ञानिक नरेश कुमार ने कहा, "तापमान में बदलाव नहीं होगा। 28 नवंबर से बारिश होगी।"');
    expect(told).toContain('28 नवंबर से बारिश होगी।');
  });

  it('is left out where a danda cuts a number', () => {
    expect(texts('वैज्ञानिक नरेश कुमार ने कहा, "तापमान 40।5 डिग्री रहेगा।"')).toEqual([]);
  });
});

describe('"वह", "वे" and "उसने" in what somebody says', () => {
  it('are not a body beside others told of', () => {
    const told = texts('बीएसएफ ने बताया कि घुसपैठिये को चेतावनी दी गई, लेकिन वह नहीं रुका।');
    expect(told).toEqual(['घुसपैठिये को चेतावनी दी गई।']);
    const attack = texts('पुलिस का कहना है कि हमलावरों की संख्या तीन थी और वे बाइक से आए थे।');
    expect(attack).toEqual(['हमलावरों की संख्या तीन थी।']);
  });

  it('are a body that nobody is told of beside', () => {
    expect(texts('कंपनी ने कहा कि वह बिहार में 500 करोड़ रुपये का निवेश करेगी।')).toContain(
      'कंपनी बिहार में 500 करोड़ रुपये का निवेश करेगी।',
    );
  });

  it('are one person without a name who tells the police', () => {
    expect(texts('आरोपित ने पुलिस को बताया कि उसने पैसों के लालच में चोरी की थी।')).toContain(
      'आरोपित ने पैसों के लालच में चोरी की थी।',
    );
    expect(texts('महिला ने बताया कि उसका पति रोज शराब पीता है।')).toContain('महिला का पति रोज शराब पीता है।');
  });

  it('are nobody for sure where one tells another', () => {
    expect(texts('महिला ने युवक को बताया कि उसने पैसों के लालच में चोरी की थी।')).toEqual([]);
  });

  it('are whose field it is, of somebody in office', () => {
    expect(texts('सांसद ने कहा कि उनके क्षेत्र में 40 प्रतिशत सड़कें टूटी हैं।')).toContain(
      'सांसद के क्षेत्र में 40 प्रतिशत सड़कें टूटी हैं।',
    );
  });
});

describe('"कंपनी" in the words of another firm', () => {
  const STORY =
    'विमान समूह की कंपनी जेट लाइन ने पटना में दफ्तर खोला। जेट लाइन के पास 40 विमान हैं। ताज मोटर्स के सीईओ मोहन राय ने कहा कि कंपनी 40 कारें बनाएगी।';

  it('is not the one told of before', () => {
    expect(texts(STORY)).toContain('कंपनी 40 कारें बनाएगी।');
  });
});

describe('what was found on whoever was arrested', () => {
  it('is told by name, in the next clause and sentence', () => {
    expect(texts('सीबीआई ने डीआईजी हरचरण सिंह को गिरफ्तार किया और उनके घर से सात करोड़ रुपये बरामद किए।')).toContain(
      'सीबीआई ने हरचरण सिंह के घर से सात करोड़ रुपये बरामद किए।',
    );
    expect(texts('पुलिस ने तस्कर मोहन राय को गिरफ्तार कर लिया। उसके पास से दो किलो अफीम बरामद हुई।')).toContain(
      'मोहन राय के पास से दो किलो अफीम बरामद हुई।',
    );
  });

  it('is left open two sentences later', () => {
    const told = texts(
      'पुलिस ने तस्कर मोहन राय को गिरफ्तार कर लिया। सुरेश वर्मा ने शिकायत की थी। मीना देवी भी आईं। उसके पास से दो किलो अफीम बरामद हुई।',
    );
    expect(told.some((text) => text.includes('मोहन राय के पास'))).toBe(false);
  });
});
