import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim);
const textsOf = (text: string) => read(text).map(({ text: told }) => told);
/** Some claim of the text holds the words. */
const tells = (text: string, words: string) => textsOf(text).some((claim) => claim.includes(words));

describe('a clause that says nothing without its neighbours', () => {
  it('is not told where its subject stands behind the verb', () => {
    expect(tells('जमींदार नहीं थे मोहन राय। वे 1940 में पटना आए थे।', 'जमींदार नहीं थे')).toBe(false);
    expect(textsOf('मोहन राय जमींदार नहीं थे।')).toContain('मोहन राय जमींदार नहीं थे।');
  });

  it('is not told where a noun is cut before the word that points at it', () => {
    const told = 'यंत्र लकड़ी से बनाया गया वो ढांचा है जो खेत में पानी पहुंचाता है।';
    expect(textsOf(told)).toEqual([]);
    expect(textsOf('रहट एक ढांचा है जो खेत में पानी पहुंचाता है।')).toContain('रहट एक ढांचा है।');
  });

  it('is not told where how many it befalls is of a cause before it', () => {
    const before = 'गांव में मलेरिया फैला है।';
    expect(tells(`${before} हालांकि इस कारण कम ही लोग बीमार पड़ते हैं।`, 'कम ही लोग')).toBe(false);
    expect(tells(`${before} इस कारण हर साल 40 लोग बीमार पड़ते हैं।`, '40 लोग बीमार पड़ते हैं')).toBe(true);
  });

  it('is not told without the relative clauses that say where it is so', () => {
    const told = 'जिन इलाकों में पानी कम है या वह खारा है, वहां ज्यादातर किसान दूसरे शहरों की तरफ जा रहे हैं।';
    expect(tells(told, 'किसान दूसरे शहरों की तरफ')).toBe(false);
    expect(tells('ज्यादातर किसान दूसरे शहरों की तरफ देख रहे हैं।', 'किसान दूसरे शहरों की तरफ')).toBe(true);
  });

  it('takes nobody from the clause before where it opens with what it is about', () => {
    const told =
      'अमृत नाम की दवा को संस्थान ने बनाया है। इस दवा का इस्तेमाल बच्चे नहीं कर सकते क्योंकि ये दवा नींद को कम करता है।';
    expect(tells(told, 'बच्चे अमृत')).toBe(false);
  });

  it('is not told where it is one of several points', () => {
    expect(tells('दूसरा, कर को लागू करने में परेशानी आई थी।', 'परेशानी')).toBe(false);
    expect(tells('दूसरा चरण सोमवार को पूरा हुआ।', 'दूसरा चरण')).toBe(true);
  });

  it('is not told where what was gained is told before', () => {
    expect(tells('टीम को 166 रन बनाने थे, जिससे मुंबई ने आखिरी ओवर में हासिल कर लिया।', 'हासिल कर लिया')).toBe(false);
    expect(tells('मुंबई ने आखिरी ओवर में लक्ष्य हासिल कर लिया।', 'लक्ष्य हासिल कर लिया')).toBe(true);
  });

  it('keeps the work that somebody is seen in', () => {
    const told = "मोहन राय ने 'सागर' नाम की फिल्म बनाई थी। इस फिल्म में रेखा और सुनील राय ने काम किया था।";
    expect(textsOf(told)).not.toContain('रेखा और सुनील राय ने काम किया था।');
    expect(tells(told, 'फिल्म में रेखा और सुनील राय ने काम किया था')).toBe(true);
  });

  it('keeps in what somebody leads', () => {
    const told = 'जलवायु पर बातचीत हुई। जापान और चीन इस मामले में दुनिया की अगुआई कर रहे हैं।';
    expect(textsOf(told)).not.toContain('जापान और चीन दुनिया की अगुआई कर रहे हैं।');
    expect(textsOf('जापान दुनिया की अगुआई कर रहा है।')).toContain('जापान दुनिया की अगुआई कर रहा है।');
  });
});

describe('whose it is', () => {
  it('is nobody’s who acts in the clause of the pronoun', () => {
    const told = 'सीमा वर्मा मेले में गई थीं। जब अमित राय ने उनकी तारीफ में गाना गाया तो वो भावुक हो गईं।';
    expect(tells(told, 'उनकी तारीफ')).toBe(false);
  });

  it('is not theirs who help, or of whom somebody thinks', () => {
    const told = 'डॉक्टर राय ने कहा कि सीमा बहादुर लड़की हैं और लोगों की देखभाल से उनकी सेहत में सुधार आया है।';
    expect(tells(told, 'लोगों की देखभाल से उनकी')).toBe(false);
    expect(tells('खिलाड़ियों के बारे में उनके पिता की राय अच्छी नहीं थी।', 'उनके पिता')).toBe(false);
    expect(tells('सरकार ने विभागों को उनकी जिम्मेदारी बताई।', 'विभागों को उनकी जिम्मेदारी')).toBe(true);
  });

  it('is no building’s where it is a part of the body', () => {
    const told = 'मोहन राय 27 साल जेल में रहे। माना जाता है कि जेलों की खदान में काम करने से उनके फेफड़ों में संक्रमण हुआ था।';
    expect(tells(told, 'उनके फेफड़ों')).toBe(false);
  });

  it('is not theirs who hope', () => {
    const told = 'लोगों को उम्मीद है कि वो अगले साल सतर्क रहेंगे।';
    expect(tells(told, 'लोग अगले साल')).toBe(false);
    expect(tells('मोहन राय को उम्मीद है कि वो पदक जीतेंगे।', 'मोहन राय पदक जीतेंगे')).toBe(true);
  });
});

describe('what a relative clause is about', () => {
  it('is not told from a clause that says whose something is', () => {
    const told = 'मौजूदा पंजाब सरकार किसानों की है जो कि अब एक बड़ी पार्टी बन गई है।';
    expect(tells(told, 'किसानों अब')).toBe(false);
    expect(tells(told, 'सरकार किसानों की है')).toBe(true);
  });

  it('is no time, and nobody but those who were caught', () => {
    const told = 'इस मामले के तीन अभियुक्तों को पुलिस ने पहले ही गिरफ्तार किया था, जो अभी न्यायिक हिरासत में हैं।';
    expect(tells(told, 'पहले अभी')).toBe(false);
    expect(tells(told, 'पुलिस अभी')).toBe(false);
  });

  it('is no place that whoever goes there has run into', () => {
    const told = 'डॉक्टर राय ने कहा मलाला अस्पताल आती रहेंगी जहां चिकित्सकों की टीम इलाज करेगी।';
    expect(tells(told, 'मलाला अस्पताल में')).toBe(false);
    expect(tells('बैठक पटना में हुई, जहां मंत्री ने नया पुल खोला।', 'पटना में मंत्री')).toBe(true);
  });

  it('goes on past a participle before "कोई"', () => {
    const told = 'रामपुर इकलौता ऐसा कस्बा है जहां किताब दिवस से जुड़ा कोई आयोजन नहीं हो रहा है।';
    expect(textsOf(told)).not.toContain('कोई आयोजन नहीं हो रहा है।');
  });
});

describe('what the greatest challenge is', () => {
  it('holds now, and is no plan', () => {
    const of = (text: string) => read(text).map(({ modality }) => modality);
    expect(of('सरकार के लिए सबसे बड़ी चुनौती रोजगार का सृजन करना है।')).toEqual(['asserted']);
    expect(of('टीम को शुक्रवार को सबसे बड़ी चुनौती पार करनी है।')).toEqual(['planned']);
  });
});
