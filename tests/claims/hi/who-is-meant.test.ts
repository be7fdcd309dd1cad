import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim.text);

describe('"इस खिलाड़ी"', () => {
  const lead = 'बैडमिंटन खिलाड़ी रोहित वर्मा ने शनिवार को फाइनल में प्रवेश किया।';

  it('is the one whom the paragraph is about', () => {
    expect(texts(`${lead} इस खिलाड़ी ने पहले गेम में 11-4 की बढ़त बनाई।`)).toContain(
      'खिलाड़ी रोहित वर्मा ने पहले गेम में 11-4 की बढ़त बनाई।',
    );
  });

  it('is nobody of another paragraph, where somebody else was told of since', () => {
    const told = texts(
      `${lead}\n\nदूसरे मुकाबले में कविता राव को जापान की अकाने सातो ने 21-16, 21-19 से मात दी। हैदराबाद की इस खिलाड़ी ने पहले गेम में 11-4 की बढ़त बनाई थी।`,
    );
    expect(told.join()).not.toMatch(/रोहित वर्मा ने पहले गेम/u);
    expect(told.join()).not.toMatch(/सातो ने पहले गेम/u);
  });

  it('is no man where "की" shows a woman', () => {
    expect(texts(`${lead} हैदराबाद की इस खिलाड़ी ने पहले गेम में 11-4 की बढ़त बनाई।`).join()).not.toContain('11-4');
  });

  it('is no man where a vehicle is stopped, and him where he is', () => {
    const told = (text: string) =>
      readArticle({ text: `मोहन राय ने फोन किया। ${text}`, title: 'खबर', lang: 'hi' })
        .readings.map(({ claim }) => claim.text)
        .join(' ');
    expect(told('पहली गाड़ी पहुंची, मगर ट्रकों के कारण उसे 200 मीटर पहले रोकना पड़ा।')).not.toContain('मोहन राय को');
    expect(told('पुलिस पहुंची और उसे 200 मीटर पहले रोक दिया।')).toContain('मोहन राय को');
  });

  it('leaves an office to its one holder', () => {
    const told = texts(
      'लखनऊ। मुख्यमंत्री आनंद वर्मा ने शनिवार को सभा की।\n\nसभा में 500 लोग आए। मुख्यमंत्री ने 12 सड़कों का उद्घाटन किया।',
    );
    expect(told).toContain('मुख्यमंत्री आनंद वर्मा ने 12 सड़कों का उद्घाटन किया।');
  });
});

describe('"वह 200 रन पीछे है"', () => {
  const lead = 'मोहन राय ने शतक लगाया।';

  it('is the side whose score was told just before', () => {
    expect(texts(`${lead} स्टंप्स के समय कर्नाटक का स्कोर तीन विकेट पर 90 रन था। वह अब भी 200 रन पीछे है।`)).toContain(
      'कर्नाटक अब भी 200 रन पीछे है।',
    );
  });

  it('is no player', () => {
    expect(texts(`${lead} वह अब भी 200 रन पीछे है।`).join()).not.toContain('पीछे');
  });

  it('leaves to a player what is a player’s', () => {
    expect(texts(`${lead} वह 96 रन बनाकर नाबाद है।`)).toContain('मोहन राय 96 रन बनाकर नाबाद है।');
  });
});

describe('"जीरो पर आउट"', () => {
  const namesIn = (text: string) =>
    readArticle({ text, lang: 'hi' }).readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact.name] : [])),
    );

  it('is no part of the name before it', () => {
    const names = namesIn('कप्तान रोहित सिंह जीरो पर आउट हो गए थे।');
    expect(names).toContain('रोहित सिंह');
    expect(names.join()).not.toContain('जीरो');
  });

  it('leaves a surname that no list of numbers has', () => {
    expect(namesIn('कप्तान रोहित सिंह ढिल्लों ने 40 रन बनाए।')).toContain('रोहित सिंह ढिल्लों');
  });
});

describe('"दोनों" behind a pair and a comma', () => {
  it('is of that pair', () => {
    expect(texts('पटना-गया मार्ग की अप और डाउन, दोनों लाइनें बाधित हो गईं।').join()).toContain(
      'दोनों लाइनें बाधित हो गईं',
    );
  });

  it('is of nobody behind two clauses', () => {
    expect(texts('बारिश हुई और हवा चली, दोनों टीमों ने मैच छोड़ दिया।').join()).not.toContain('दोनों टीमों');
  });
});

describe('"इसीके साथ" at the front', () => {
  it('is a link and leaves the claim', () => {
    expect(texts('इसीके साथ पटना में घायलों की संख्या बढ़कर 12 हो गई है।')).toContain(
      'पटना में घायलों की संख्या बढ़कर 12 हो गई है।',
    );
  });
});

describe('a pronoun beside others who may be meant', () => {
  const lead = 'रायपुर की 14 वर्षीय मीना वर्मा ने शनिवार को फाइनल जीता।';

  it('is nobody where an elder of the family was told of last', () => {
    expect(texts(`${lead} मीना ने कढ़ाई नानी से सीखी थी। पिछले साल उनका निधन हो गया।`).join()).not.toMatch(
      /मीना वर्मा का निधन/u,
    );
    const father = texts(`${lead} उनके पिता संतोष वर्मा क्लर्क हैं। उन्होंने बैंक से दो बार पैसे निकाले।`).join();
    expect(father).not.toMatch(/मीना वर्मा ने बैंक/u);
    expect(father).not.toContain('संतोष मीना');
  });

  it('is the person where no elder was', () => {
    expect(texts(`${lead} मीना ने कढ़ाई स्कूल में सीखी थी। पिछले साल उन्होंने 12 मैच जीते।`)).toContain(
      'पिछले साल मीना वर्मा ने 12 मैच जीते।',
    );
    expect(texts('पिता दिलीप वर्मा ठेला लगाते हैं। उन्होंने एक पुराना फोन खरीदा।').join()).toContain(
      'दिलीप वर्मा ने एक पुराना फोन खरीदा।',
    );
  });

  it('is no player where a side won', () => {
    const player = 'स्पिनर मोहन राय ने आठ विकेट लिए';
    expect(texts(`${player} और उत्तर प्रदेश ने मैच जीत लिया। उसे सात अंक मिले।`).join()).not.toMatch(
      /मोहन राय को .*सात अंक/u,
    );
    expect(texts('युवक मोहन राय ने शनिवार को दौड़ जीती। उसे सात अंक मिले।').join()).toMatch(/मोहन राय को सात अंक/u);
  });

  it('is never who acts in its own clause', () => {
    const told = texts('साइबर ठगों ने बुजुर्ग को घर में कैद रखा और उनसे 12 लाख रुपये ले लिए।').join();
    expect(told).not.toMatch(/ठगों ने .*ठगों से/u);
    expect(texts('साइबर ठगों ने बुजुर्ग से 12 लाख रुपये ले लिए।').join()).toContain('बुजुर्ग से 12 लाख');
  });
});

describe('"उसने" in a story of crime', () => {
  const victim = 'अपर आयुक्त ने बताया कि 4 मई की शाम व्यापारी सुरेश जैन (61) दुकान से लौट रहे थे।';
  const knew = 'पुलिस के अनुसार, नौकर दीपक यादव (29) को मालूम था कि उस दिन जैन के पास नकदी रहती है।';
  const did = 'उसने रकम का 30 फीसदी हिस्सा लेने की शर्त रखी।';

  it('is whoever knew, and not the one of whom they knew', () => {
    const told = texts(`${victim}\n\n${knew} ${did}`).join('\n');
    expect(told).toContain('दीपक यादव ने रकम का 30 फीसदी हिस्सा लेने की शर्त रखी।');
    expect(told).not.toMatch(/जैन ने/u);
  });

  it('is nobody of whom the text tells with respect', () => {
    const told = texts(`${victim} विरोध करने पर बेटे नितिन के सिर में चोट आई, जिससे उसे छह टांके लगे।`).join('\n');
    expect(told).toContain('व्यापारी सुरेश जैन दुकान से लौट रहे थे।');
    expect(told).not.toMatch(/जैन को .*टांके/u);
  });

  it('leaves the building that bears a name whole', () => {
    expect(texts('मोहन राय स्टेडियम में शनिवार को 40 खिलाड़ी दौड़े।').join()).toContain('मोहन राय स्टेडियम में');
  });
});

describe('"दोनों नेताओं"', () => {
  it('are the two people by name, without the country that one of them leads', () => {
    const told = texts(
      'रूस के राष्ट्रपति व्लादिमीर पुतिन और उत्तर कोरिया के शीर्ष नेता किम जोंग उन ने शुक्रवार को सोची में मुलाकात की। दोनों नेताओं के बीच करीब तीन घंटे तक बातचीत चली।',
    );
    expect(told).toContain('व्लादिमीर पुतिन और किम जोंग उन के बीच करीब तीन घंटे तक बातचीत चली।');
  });
});

describe('"उसे" behind a side that won', () => {
  it('is not the player by whom it won', () => {
    const told = texts(
      'बल्लेबाज मोहन राय के शतक और स्पिनर राजन के दस विकेट की बदौलत झारखंड ने तमिलनाडु को 64 रन से हराया। उसे सात अंक मिले।',
    );
    expect(told.join()).not.toMatch(/मोहन राय को .*अंक/u);
  });
});

describe('"उन्होंने बताया"', () => {
  const before =
    'गोंडा। शनिवार को नदी का पानी 12 गांवों में भर गया। बेलपुर की रमा देवी कहती हैं, "घर में पानी भर गया है।"\n\n';
  const sources = (text: string) =>
    readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' }).readings.map(
      ({ claim }) => `${claim.attribution?.source ?? ''}: ${claim.text}`,
    );

  it('is whoever of an office acted just before, and not who spoke in another paragraph', () => {
    expect(
      sources(`${before}जिलाधिकारी ने क्षेत्र का जायजा लिया। उन्होंने बताया कि 18 सरकारी नावें चलाई जा रही हैं।`),
    ).toContain('जिलाधिकारी: 18 सरकारी नावें चलाई जा रही हैं।');
  });

  it('is never who spoke before where several acted since', () => {
    expect(
      sources(`${before}अधिकारियों ने क्षेत्र का जायजा लिया। उन्होंने बताया कि 18 सरकारी नावें चलाई जा रही हैं।`).join(),
    ).not.toMatch(/रमा देवी: 18/u);
  });
});

describe('somebody run into the place where they came', () => {
  const told = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi' })
      .readings.map(({ claim }) => claim.text)
      .join(' ');

  it.each(['सावित्री देवी थाने पहुंचीं।', 'अमित की पत्नी कविता घर पहुंचीं।'])('is who is told of next: %s', (came) => {
    expect(told(`डॉक्टर प्रिया गुप्ता ने दुकान का निरीक्षण किया। ${came} वे 12 घंटे तक बैठी रहीं।`)).not.toContain(
      'प्रिया गुप्ता 12',
    );
  });

  it('is nobody where the person told of acts', () => {
    expect(told('डॉक्टर प्रिया गुप्ता थाने पहुंचीं। वे 12 घंटे तक बैठी रहीं।')).toContain('प्रिया गुप्ता 12 घंटे');
  });
});
