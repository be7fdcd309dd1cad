import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what was not done first', () => {
  it('closes its clause where it stands last, whatever was done without', () => {
    expect(texts('मंडल ने बिना मंजूरी के 40 पेड़ काट दिए।')).toEqual(['मंडल ने बिना मंजूरी के 40 पेड़ काट दिए।']);
    expect(texts('मंडल ने बिना मंजूरी के 40 पेड़ काटे और 12 पौधे लगाए।')).toHaveLength(2);
    expect(texts('यात्री बिना टिकट लिए और बिना सूचना दिए ट्रेन में चढ़ गए।')).toHaveLength(1);
  });

  it('closes no clause where "बिना" stands before its participle', () => {
    const text = 'मंडल ने खर्च घटाने के लिए बसों को बिना जांच किए ही यात्रा शुरू करने का आदेश दिया था।';
    expect(texts(text)).toEqual([text]);
  });

  it('leaves a clause that is done as it is', () => {
    expect(texts('मंडल ने बिना देरी चार टीमें रवाना कर दीं।')).toEqual(['मंडल ने बिना देरी चार टीमें रवाना कर दीं।']);
  });
});

describe('whom somebody outranks', () => {
  it('is no rank of their own', () => {
    const said = texts('अजय वर्मा से वरिष्ठ आईएएस अधिकारी राकेश सिन्हा ने अदालत में याचिका दायर की।');
    expect(said).not.toContain('राकेश सिन्हा वरिष्ठ आईएएस अधिकारी हैं।');
  });

  it('leaves a rank that stands alone', () => {
    const said = texts('वरिष्ठ आईएएस अधिकारी राकेश सिन्हा ने अदालत में याचिका दायर की।');
    expect(said).toContain('राकेश सिन्हा वरिष्ठ आईएएस अधिकारी हैं।');
  });
});

describe('what a sum is given for', () => {
  it('has not been done by whoever gives it', () => {
    const said = texts(
      'पिछले हफ्ते 20 राज्यों और बैंकों द्वारा अनुसंधान, उपचार और प्रशिक्षण के लिए 5 अरब रुपये की मदद की गई।',
    );
    expect(said.join(' ')).not.toContain('प्रशिक्षण दिया');
  });

  it('has been done where somebody is thanked for it', () => {
    const said = texts('राजदूत ने भारत द्वारा नेपाल की सहायता के लिए आभार जताया।');
    expect(said).toContain('भारत ने नेपाल की सहायता की।');
  });
});

describe('two who are left', () => {
  it('are not the two told of before', () => {
    const said = texts(
      'पटना हाई कोर्ट ने डकैती के दो आरोपियों को बरी कर दिया। हाई कोर्ट ने बाकी दोनों आरोपियों की उम्रकैद बरकरार रखी।',
    );
    expect(said.join(' ')).not.toContain('बाकी डकैती');
  });

  it('are told of where nothing is left over', () => {
    const said = texts('पुलिस ने डकैती के दो आरोपियों को पकड़ा। पुलिस ने दोनों आरोपियों की बाइक बरामद कर ली।');
    expect(said).toContain('पुलिस ने डकैती के दो आरोपियों की बाइक बरामद कर ली।');
  });
});

describe('what one is weary of', () => {
  it('needs whoever is weary', () => {
    expect(texts('पति की बेरुखी और ससुराल में मारपीट से तंग आ गई।')).toEqual([]);
  });

  it('is told of somebody by name', () => {
    expect(texts('सुनीता वर्मा पति की मारपीट से तंग आ गई।')).toEqual(['सुनीता वर्मा पति की मारपीट से तंग आ गई।']);
  });
});

describe('a pronoun that points at the relative clause behind', () => {
  it('takes the clause with it', () => {
    const said = texts('सुरेश राय ने कहा कि हम उन पर ध्यान केंद्रित कर रहे हैं जो बेहतर नतीजे ला सकते हैं।');
    expect(said.join(' ')).not.toContain('ध्यान बेहतर');
  });

  it('is none where it is no pronoun that stands before it', () => {
    const said = texts('सरकार ने पटना पुल की मरम्मत शुरू की है, जो गंगा नदी पर है।');
    expect(said).toContain('सरकार ने पटना पुल की मरम्मत शुरू की है।');
  });

  it('is not the place where something is', () => {
    const said = texts('पटना में एक पुल बना है, जो गंगा नदी पर है।');
    expect(said).toEqual(['पटना में एक पुल बना है।', 'पटना में एक पुल बना है, जो गंगा नदी पर है।']);
  });
});

describe('how long something takes', () => {
  it('is not told without what takes it', () => {
    const said = texts('सुपौल में पानी निकाला जा रहा है, लेकिन इस प्रक्रिया में लगभग 40 दिन लग सकते हैं।');
    expect(said).not.toContain('लगभग 40 दिन लग सकते हैं।');
  });

  it('is told with it', () => {
    const text = 'सुपौल पुल की मरम्मत में 40 दिन लग सकते हैं।';
    expect(texts(text)).toEqual([text]);
  });
});

describe('what stands somewhere', () => {
  it('bears a name that no list knows, with the adjective behind it', () => {
    const text = 'झारखंड के बोकारो स्थित कोंगरा तापीय परियोजना की तेल टंकी में सोमवार रात 2.15 बजे आग लग गई।';
    expect(texts(text)).toEqual([text]);
  });

  it('may act before an adjective', () => {
    const text = 'पटना स्थित कोंगरा नए मकान बनाएगी।';
    expect(texts(text)).toEqual([text]);
  });
});

describe('people of a country in short', () => {
  it('keep what says which of them are meant', () => {
    const text = 'भारतीय दूतावास में वीजा चाहने वाले पाक नागरिकों की संख्या में लगातार इजाफा हो रहा है।';
    expect(texts(text)).toEqual([text]);
  });

  it('are apart from the country where it acts', () => {
    const acts = readArticle({ text: 'पाक सैनिकों को वापस बुलाएगा।', title: 'खबर', lang: 'hi' }).readings[0]
      ?.claim;
    expect(acts?.arguments.find(({ role }) => role === 'agent')?.text).toBe('पाक');
  });
});

describe('a reading of a gauge', () => {
  it('is of nowhere without its place', () => {
    expect(texts('न्यूनतम तापमान चार डिग्री रहा।')).toEqual([]);
    expect(texts('सुबह विजिबिलिटी 50 मीटर रही।')).toEqual([]);
  });

  it('is told with its place', () => {
    expect(texts('कोंगरा में न्यूनतम तापमान चार डिग्री रहा।')).toEqual(['कोंगरा में न्यूनतम तापमान चार डिग्री रहा।']);
    expect(texts('शिमला का न्यूनतम तापमान चार डिग्री रहा।')).toEqual(['शिमला का न्यूनतम तापमान चार डिग्री रहा।']);
  });
});

describe('के before a feminine noun', () => {
  it('is of the place behind it, and of nothing later', () => {
    const text = 'झारखंड के बोकारो की तेल टंकी में सोमवार रात आग लग गई।';
    expect(texts(text)).toEqual([text]);
  });

  it('is की in careless writing', () => {
    const { readings } = readArticle({ text: 'मोहन के पीठ में तीन गोली मारी गई थी।', title: 'खबर', lang: 'hi' });
    expect(readings[0]?.claim.arguments[0]?.text).toBe('मोहन के पीठ');
  });

  it('waits for several of something', () => {
    const { readings } = readArticle({
      text: 'मोहन राय के सरकारी एजेंसी के साथ गहरे रिश्ते हैं।',
      title: 'खबर',
      lang: 'hi',
    });
    expect(readings[0]?.claim.arguments.map(({ text }) => text)).toContain('सरकारी एजेंसी');
  });
});

describe('who told it, in the sentence behind', () => {
  const sources = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.attribution?.source);

  it('is who told what turns elsewhere', () => {
    const text = 'उधर, सुपौल में 15 हजार कंबल तैयार किए गए हैं। राहत विभाग के अधिकारी ने यह जानकारी दी।';
    expect(sources(text)).toEqual(['राहत विभाग के अधिकारी']);
  });

  it('is nobody where the next sentence tells of something else', () => {
    const text = 'उधर, सुपौल में 15 हजार कंबल तैयार किए गए हैं। राहत विभाग के अधिकारी ने नाव की मरम्मत कराई।';
    expect(sources(text)[0]).toBeUndefined();
  });

  it('is of the part of a body that stands before a comma', () => {
    const text = 'कृषि अनुसंधान केंद्र, जेएनयू के निदेशक सुरेश पाल ने बताया कि खेत में 12 मोर मृत मिले हैं।';
    expect(sources(text)).toEqual(['कृषि अनुसंधान केंद्र, जेएनयू के निदेशक सुरेश पाल']);
  });

  it('is of the whole body where no part of it is told', () => {
    const said = texts('जेएनयू के निदेशक सुरेश पाल ने बताया कि खेत में 12 मोर मृत मिले हैं।');
    expect(said).toContain('सुरेश पाल जेएनयू के निदेशक हैं।');
  });
});

describe('a name told with its first and last word', () => {
  it('gets no word between them that the story does not give', () => {
    expect(texts('जॉर्ज बुश ने सांसदों से मुलाकात की।')).toEqual(['जॉर्ज बुश ने सांसदों से मुलाकात की।']);
  });

  it('is given in full where only a surname stands', () => {
    const said = texts('मोहन राय ने स्कूल का उद्घाटन किया। राय ने अस्पताल का दौरा किया।');
    expect(said).toContain('मोहन राय ने अस्पताल का दौरा किया।');
  });
});
