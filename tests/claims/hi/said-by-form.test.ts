import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, lang: 'hi', title: '', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map(({ text: told }) => told);

describe('a road, a law or a gate before a time', () => {
  it('is not numbered by a length of time', () => {
    expect(texts('अमृतसर राष्ट्रीय राजमार्ग 12 घंटे बाद छोटे वाहनों के लिए खोला गया।')).toEqual([
      'अमृतसर राष्ट्रीय राजमार्ग 12 घंटे बाद छोटे वाहनों के लिए खोला गया।',
    ]);
  });
  it('nor by a day', () => {
    const [claim] = read('उत्तरकाशी में भूस्खलन से बंद पड़ा राजमार्ग आज सुबह छह बजे बसों के लिए खोल दिया गया।');
    expect(claim?.arguments.some(({ text }) => text === 'राजमार्ग आज सुबह छह बजे')).toBe(false);
  });
  it('while its own number stays with it', () => {
    const [claim] = read('राष्ट्रीय राजमार्ग 44 पर दो ट्रक टकरा गए।');
    expect(claim?.arguments.map(({ text }) => text)).toContain('राष्ट्रीय राजमार्ग 44');
  });
});

describe('a quotation that opens behind की', () => {
  it('cuts no clause in two', () => {
    const all = texts("कंपनी मोहन मोटर्स ने कहा है कि उसने एक दिसंबर की तिथि की 'कभी आधिकारिक घोषणा नहीं की थी'।");
    expect(all).toEqual(['कंपनी मोहन मोटर्स ने एक दिसंबर की तिथि की कभी आधिकारिक घोषणा नहीं की थी।']);
  });
  it('while what was done before a closed one is done', () => {
    expect(texts('मंत्री मोहन राय ने पटना में किसानों से मुलाकात की "और बात सुनी"।')).toContain(
      'मंत्री मोहन राय ने पटना में किसानों से मुलाकात की।',
    );
  });
});

describe('"जी" behind a name', () => {
  it('belongs to the name', () => {
    expect(texts('मोदी जी ने पटना में गंगा पुल का उद्घाटन किया।').join()).toContain(
      'ने पटना में गंगा पुल का उद्घाटन किया।',
    );
    expect(texts('मोहन शर्मा जी का निधन सोमवार को पटना में हुआ।').join()).not.toContain('शर्मा निधन');
  });
});

describe('what is true besides of a day and a place', () => {
  it('is told of both together', () => {
    const all = texts('मौसम विभाग ने सोमवार और मंगलवार को भी बिहार के 14 जिलों में घने कोहरे का अलर्ट जारी किया है।');
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('मंगलवार को भी बिहार के 14 जिलों में');
  });
});

describe('what a court refuses to do', () => {
  it('is told with its refusal', () => {
    const all = texts(
      'अदालत ने उस आदेश पर रोक लगाने से भी मना कर दिया, जिसमें निगम को 25 लाख रुपये देने को कहा गया था।',
    );
    expect(all).not.toContain('अदालत ने भी मना कर दिया।');
  });
});

describe('a price behind a comma', () => {
  it('is that of what the clause before priced', () => {
    expect(texts('पटना मंडी में प्याज सोमवार को 18 रुपए किलो था, गुरुवार को 24 से 29 रुपए बिका।')).toContain(
      'प्याज गुरुवार को 24 से 29 रुपए बिका।',
    );
  });
  it('is of nothing where none was', () => {
    const all = texts('पटना मंडी में टमाटर से राहत है, 35 से घटकर 20 रुपए किलो रह गया।');
    expect(all.some((text) => text.startsWith('35 से'))).toBe(false);
  });
  it('while an amount that somebody got stays what it is', () => {
    expect(texts('किसान मोहन राय को पटना में पांच लाख रुपये मिले।').join()).toContain('पांच लाख रुपये मिले।');
  });
});

describe('a relative clause with a count of its own', () => {
  it('is not told of the count before', () => {
    const all = texts('पटना में रोजाना औसतन 34 विमानों की आवाजाही थी, जो नवंबर के तीसरे सप्ताह तक 52 हो गई।');
    expect(all.some((text) => text.includes('आवाजाही नवंबर'))).toBe(false);
  });
});

describe('a heading of two words before a sentence with a day', () => {
  it('is no part of it', () => {
    expect(texts('कल अवकाश: शुक्रवार को कोटा की मंडी में नीलामी नहीं होगी।').join()).not.toContain('अवकाश');
  });
});

describe('whose word it is', () => {
  it("is the paper's own reporter's, and not that of whoever spoke before", () => {
    const all = read(
      'श्रीलंका के आपदा केंद्र के अनुसार कोलंबो में 29 लोग लापता हैं। हमारे कोलंबो संवाददाता ने बताया है कि 17 सड़कें बंद हैं।',
    );
    expect(all.some(({ text, attribution }) => text.includes('17') && attribution !== null)).toBe(false);
  });
  it('may be his of whom it tells, and not of many before', () => {
    const all = texts(
      'यात्रियों ने पटना में टैक्सी के किराये की शिकायत की है। इंजीनियर विवेक त्यागी ने बताया कि गया तक उनसे 2,150 रुपये लिए गए।',
    );
    expect(all.join('\n')).not.toContain('यात्रियों से 2,150');
  });
});

describe('who fell unconscious', () => {
  it('is whom the next clause means, and not whoever spoke before', () => {
    const all = texts(
      'महंत शंकर पुरी ने बताया कि पटना में पांच लाख सिक्के बांटे गए। मंदिर के पास एक बुजुर्ग महिला बेहोश हो गईं, उन्हें शाम को अस्पताल से छुट्टी दे दी गई।',
    );
    expect(all.join('\n')).not.toContain('शंकर पुरी को');
    expect(all.join('\n')).toContain('बुजुर्ग महिला को शाम को अस्पताल से छुट्टी');
  });
});

describe('what is said as a deed', () => {
  it('is told with who says it', () => {
    const [claim] = read('मौसम विभाग ने बिहार में अगले 24 घंटों में गर्मी से राहत नहीं मिलने की बात कही है।');
    expect(claim).toMatchObject({ kind: 'statement', modality: 'reported' });
    const [said] = read('वन विभाग बेतिया में 12 हाथी होने की बात कह रहा है।');
    expect(said?.attribution?.source).toBe('वन विभाग');
  });
  it('is hedged where nobody is named', () => {
    const [claim] = read('पटना में एक शख्स को गोली लगने की बात कही जा रही है।');
    expect(claim?.modality).toBe('hedged');
  });
  it('while a bare word says nothing', () => {
    expect(texts('मंत्री मोहन राय ने पटना में बात कही।')).toEqual([]);
  });
});

describe('a remark on what is so', () => {
  it('leaves it so', () => {
    expect(texts('दिलचस्प यह है कि बिहार में 12 पुल बन चुके हैं।')).toEqual(['बिहार में 12 पुल बन चुके हैं।']);
    expect(texts('राहत की बात ये रही कि बिहार में 12 पुल बच गए।')).toEqual(['बिहार में 12 पुल बच गए।']);
  });
  it('while a charge and a question do not', () => {
    expect(texts('आरोप यह है कि बिहार में ठेकेदार ने 12 लाख रुपये लिए।')).toEqual([]);
    expect(texts('सवाल यह है कि बिहार में 12 पुल कब बनेंगे।')).toEqual([]);
  });
});

describe('a statement made to clear something up', () => {
  it('is whose it is', () => {
    const [claim] = read('पूर्व मध्य रेल ने सफाई दी कि पटना में ठहराव हटाने का प्रस्ताव था।');
    expect(claim?.attribution?.source).toBe('पूर्व मध्य रेल');
  });
  it('and no cleaning', () => {
    expect(read('नगर निगम ने पटना में 40 नालों की सफाई की।')[0]?.attribution).toBeNull();
  });
});

describe('whose view it is', () => {
  const story = (last: string) =>
    read(
      `यातायात पुलिस ने बताया कि 86 रिक्शे सीज किए गए। टूटी दुकानों के व्यापारियों ने मंगलवार को धरना दिया। ${last}`,
    ).find(({ text }) => text.includes('187'));
  it('is theirs whom the sentence before was about', () => {
    expect(story('उनका कहना है कि 187 में से 60 दुकानदारों को मुआवजा मिला है।')?.attribution?.source).toContain(
      'व्यापारियों',
    );
  });
  it('while what was said then goes back to who spoke', () => {
    const told = story('उन्होंने कहा कि 187 रिक्शे जब्त हुए।');
    expect(told?.attribution?.source ?? '').not.toContain('व्यापारियों');
  });
});

describe('the only one who may be meant', () => {
  it('is the body that speaks', () => {
    expect(texts('उद्यमियों के संगठन क्रेडाई ने कहा कि उसे दर में कटौती की उम्मीद थी।')).toContain(
      'उद्यमियों के संगठन क्रेडाई ने कहा कि उसे दर में कटौती की उम्मीद थी।',
    );
  });
  it('while others told of before keep it open', () => {
    const all = texts('मंत्री मोहन राय ने सोमवार को पटना का दौरा किया। सीमा देवी ने कहा कि उन्हें नोटिस नहीं मिला।');
    expect(all.join('\n')).not.toContain('नोटिस');
  });
});

describe('a month of this year', () => {
  it('is told though it lies back', () => {
    const { readings } = readArticle({
      text: 'पहली बस इस साल जनवरी में पटना और गया के बीच शुरू हुई थी।',
      lang: 'hi',
    });
    expect(readings).toHaveLength(1);
  });
  it('while another year beside it leaves it open', () => {
    const { readings } = readArticle({
      text: 'वर्ष 1947 की पहली बस इस साल जनवरी में पटना और गया के बीच शुरू हुई थी।',
      lang: 'hi',
    });
    expect(readings).toEqual([]);
  });
});

describe('teams of a match', () => {
  it('are no place where something was done', () => {
    const all = readArticle({
      text: 'रणजी ट्रॉफी: विदर्भ की पारी से जीत, मुंबई को तीन अंक\n\nविदर्भ ने बड़ौदा को पारी से हराया। मुंबई और हिमाचल प्रदेश का मैच ड्रॉ रहा। मुंबई को तीन अंक मिले। स्पिनर हर्ष दुबे ने दूसरे सत्र में दो विकेट लिए। पांचवां दौर सोमवार से होगा।',
      lang: 'hi',
    }).readings.map(({ claim }) => claim.text);
    expect(all.join('\n')).not.toContain('मुंबई में');
  });
  it('and the host is not the team told of last', () => {
    const all = texts('विदर्भ की टीम जमशेदपुर में झारखंड से भिड़ेगी। मुंबई को दिल्ली में मेजबान टीम से खेलना है।');
    expect(all.join('\n')).not.toContain('मेजबान विदर्भ');
  });
});

describe('a sort of mishap that is pointed at', () => {
  it('is told as one', () => {
    const all = texts(
      'बाराबंकी में बस पलटने से नौ यात्रियों की मौत हो गई। मुख्यमंत्री मोहन राय ने इस सड़क दुर्घटना में लोगों की मौत पर शोक जताया है।',
    );
    expect(all.join('\n')).toContain('सड़क दुर्घटना में');
  });
});

describe('what is left of a sum', () => {
  it('is no part of what was told before', () => {
    const all = texts('मंत्री मोहन राय ने पटना में कहा कि 42 करोड़ रुपये दिए जा चुके हैं और शेष दीपावली से पहले जारी होंगे।');
    expect(all.join('\n')).not.toContain('रुपये शेष');
  });
});

describe('a body whose name has a list in it', () => {
  it('is the source as a whole', () => {
    const [claim] = read(
      'कृषि एवं प्रसंस्कृत खाद्य उत्पाद निर्यात विकास प्राधिकरण के अनुसार दो कंटेनरों में 41 टन सेब मुंबई से भेजे जाएंगे।',
    );
    expect(claim?.attribution?.source).toBe('कृषि एवं प्रसंस्कृत खाद्य उत्पाद निर्यात विकास प्राधिकरण');
    expect(claim?.text).toBe('दो कंटेनरों में 41 टन सेब मुंबई से भेजे जाएंगे।');
  });
  it('while whoever it tells of is no part of it', () => {
    const all = read('चोर और डकैत पुलिस विभाग के अनुसार पटना में छिपे हैं।');
    expect(all.every(({ attribution }) => attribution?.source === 'पुलिस विभाग')).toBe(true);
  });
});

describe('"उसके मुताबिक" behind many who spoke', () => {
  it('is not theirs', () => {
    const all = read(
      'मौसम वैज्ञानिकों के मुताबिक बिहार में बारिश होगी। स्काईमेट का अनुमान थोड़ा अलग है, उसके मुताबिक बिहार में धूप रहेगी।',
    );
    expect(all.some(({ text }) => text.includes('धूप'))).toBe(false);
  });
});

describe('a count of what stands before', () => {
  it('is told of nothing', () => {
    expect(texts('पिछले पूरे साल में 88 थे।')).toEqual([]);
  });
  it('while what is counted may be told', () => {
    expect(texts('पटना में 12 स्कूल हैं।')).toEqual(['पटना में 12 स्कूल हैं।']);
  });
});

describe('a prize for the first and the second', () => {
  it('calls the second no champion', () => {
    const all = texts('चैंपियन पुणेरी पलटन को 3 करोड़ रुपये और रनर-अप हरियाणा स्टीलर्स को 1.8 करोड़ रुपये मिले।');
    expect(all).toContain('चैंपियन पुणेरी पलटन को 3 करोड़ रुपये मिले।');
    expect(all.join('\n')).not.toContain('चैंपियन रनर-अप');
  });
});

describe('what comes of something that is so much at a place', () => {
  it('is told of no other', () => {
    expect(texts('पटना में मुकाबला इतना नजदीकी है कि विजेता का फैसला दूसरी वरीयता के मतों से होगा।')).toEqual([]);
  });
});

describe('of whom a body speaks', () => {
  it('is who the next clause means, and not the body', () => {
    const all = texts('पुलिस का दावा है कि हुंगा मिलिशिया सदस्य था और उसके खिलाफ बीजापुर में 2021 का एक मामला दर्ज है।');
    expect(all.join('\n')).not.toContain('पुलिस के खिलाफ');
  });
  it('while a body speaks of its own where it tells of nobody', () => {
    expect(texts('एसबीआई ने कहा कि उसकी नेट बैंकिंग बंद नहीं थी, केवल धीमी थी।')).toEqual([
      'एसबीआई की नेट बैंकिंग बंद नहीं थी।',
    ]);
  });
});

describe('those in a group of more', () => {
  it('are not all who acted', () => {
    const all = texts('बीजापुर में 34 माओवादियों ने आत्मसमर्पण कर दिया। समूह में 13 महिलाएं हैं। इन्होंने चार बंदूकें सौंपीं।');
    expect(all.join('\n')).not.toContain('महिलाओं ने');
  });
});

describe('what is so only in some case', () => {
  it('is no claim where it is what a wish is for', () => {
    const all = texts('मंत्री मोहन राय ने कहा कि पटना में निर्दोष युवक की मौत हुई है तो जवाबदेही तय हो।');
    expect(all.join('\n')).not.toMatch(/हुई है।/u);
  });
  it('while what came of something that came about is', () => {
    expect(texts('पटना में बारिश हुई तो 12 उड़ानें रद्द हुईं।').join()).toContain('12 उड़ानें रद्द हुईं।');
  });
  it('nor where it goes on with a relative clause', () => {
    const all = texts(
      'बैंक के मुताबिक जिन लेनदेन में खाते से पैसा कटा और दुकानदार को नहीं मिला, वे अपने आप 24 घंटे में लौट आएंगे।',
    );
    expect(all).toEqual([]);
  });
});

describe('what was heard at first', () => {
  it('is not told as so', () => {
    expect(texts('पहले खबर थी कि सलीमा टेटे को पटना में सर्जरी करानी पड़ेगी।')).toEqual([]);
  });
});

describe('a clause set against another within it', () => {
  it('is a clause of its own', () => {
    const all = texts(
      'अक्तूबर में त्योहारों के कारण, जबकि दिवाली नवंबर में थी, खरीदारी से लेनदेन 2,236 करोड़ तक पहुंच गए थे।',
    );
    expect(all.some((text) => text.includes('जबकि'))).toBe(false);
  });
});

describe('"भी" behind what a relative clause is about', () => {
  it('is not told with it', () => {
    const all = texts('सूची में समिति की सचिव जानकी देवी भी शामिल है, जिस पर आठ लाख का इनाम था।');
    expect(all.join('\n')).not.toContain('भी पर');
  });
});
