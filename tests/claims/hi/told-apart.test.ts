import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const sourceOf = (text: string, part: string) =>
  claims(text).find((claim) => claim.text.includes(part))?.attribution?.source;

describe('two shares of one noun', () => {
  it('are a claim each, with the unit that the last one names', () => {
    expect(texts('बोर्ड में 61.5 और कॉलेज में 54.2 फीसदी परीक्षार्थी उत्तीर्ण हुए हैं।')).toEqual([
      'बोर्ड में 61.5 फीसदी परीक्षार्थी उत्तीर्ण हुए हैं।',
      'कॉलेज में 54.2 फीसदी परीक्षार्थी उत्तीर्ण हुए हैं।',
    ]);
    expect(texts('सिंचाई के लिए 7,300 करोड़ तथा खेल के लिए लगभग दो हजार करोड़ रुपये रखे गए हैं।')).toEqual([
      'सिंचाई के लिए 7,300 करोड़ रुपये रखे गए हैं।',
      'खेल के लिए लगभग दो हजार करोड़ रुपये रखे गए हैं।',
    ]);
  });

  it('stay together where more than the number stands between them', () => {
    const told = texts('बोर्ड में 61.5 और सरकारी स्कूलों और कॉलेजों में 54.2 फीसदी छात्र पास हुए।');
    expect(told).not.toContain('बोर्ड में 61.5 फीसदी छात्र पास हुए।');
  });
});

describe('what holds only with what stands beside it', () => {
  it('is not told of all where the clause before says of which', () => {
    const told = texts('करंट लगने के सात मामले सामने आए हैं, सभी मरीजों की जान बच गई। शहर में पानी आया।');
    expect(told.join(' ')).not.toContain('सभी मरीजों');
    const kept = texts('दवा पहुंच गई है, सभी 14 प्रखंडों के अस्पतालों में वार्ड तैयार है।');
    expect(kept.join(' ')).toContain('सभी 14 प्रखंडों');
  });

  it('is no claim as a ground that does not hold', () => {
    const told = texts(
      'अदालत ने कहा कि अर्जी इस आधार पर खारिज नहीं की जा सकती कि मां को भत्ता मिल रहा है या बेटे ने दुकान खोली।',
    );
    expect(told.join(' ')).not.toMatch(/भत्ता|दुकान/u);
    expect(texts('अदालत ने कहा कि मां को भत्ता मिल रहा है।')).toContain('मां को भत्ता मिल रहा है।');
  });

  it('is not taken up from what did not come about', () => {
    const told = texts('सुबह मशीन की घंटी नहीं बजी, जिस पर प्रत्याशी ने आपत्ति की।');
    expect(told.join(' ')).not.toContain('घंटी पर');
  });

  it('keeps the last member of a list that says why', () => {
    const told = texts('मोहन राय के शतक और रमेश वर्मा के मैच में नौ विकेट की बदौलत बिहार ने असम को 41 रन से हराया।');
    expect(told.join(' ')).not.toContain('के मैच में बिहार');
  });

  it('is no name where it is of the last of several alone', () => {
    const told = texts('मुख्यमंत्री ने इसे गांव, गरीब और महिलाओं का बजट बताया।\n\nबजट पर चर्चा गुरुवार से शुरू होगी।');
    expect(told.join(' ')).not.toContain('महिलाओं के बजट पर');
  });

  it('is told without the mark of a list before it', () => {
    expect(texts('- 900 किलोमीटर सड़कों का सुदृढ़ीकरण होगा।')).toEqual(['900 किलोमीटर सड़कों का सुदृढ़ीकरण होगा।']);
  });
});

describe('who says so', () => {
  it('is told with her employer, which no noun of what she says takes', () => {
    const text = 'एक निजी बैंक की मुख्य अर्थशास्त्री नंदिता वर्मा के अनुसार, कर कटौती ने महंगाई को 12 अंक नीचे खींचा है।';
    expect(sourceOf(text, 'कटौती')).toBe('एक निजी बैंक की मुख्य अर्थशास्त्री नंदिता वर्मा');
    expect(texts(text)).toContain('कर कटौती ने महंगाई को 12 अंक नीचे खींचा है।');
  });

  it('is nobody who kept silent', () => {
    const text =
      'बरात आरा से आई थी। कुछ लोग रात में ही घर के लिए निकल पड़े थे। रिश्तेदारों ने दूल्हे को इसकी जानकारी नहीं दी।';
    expect(sourceOf(text, 'निकल पड़े')).toBeUndefined();
  });

  it('is no speaker of a paragraph before where people have acted since', () => {
    const opening = 'निगम के अभियंता ने बताया कि 40 मकान जर्जर हैं।\n\n';
    const acted = 'तंग गली में छह किरायेदार परिवारों ने टीम को रोक दिया। उनका आरोप था कि मालिक ने मकान बेच दिया है।';
    expect(sourceOf(opening + acted, 'मकान बेच')).toBeUndefined();
    const alone = 'अगला काम सोमवार से होगा। उन्होंने कहा कि मशीन बेच दी गई है।';
    expect(sourceOf(opening + alone, 'मशीन बेच')).toContain('अभियंता');
  });
});
