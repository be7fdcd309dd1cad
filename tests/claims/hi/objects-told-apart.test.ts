import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map((argument) => `${argument.role} ${argument.text}`));

describe('what is handed over', () => {
  it('ends before whom it is handed to', () => {
    expect(args('समिति ने रिपोर्ट मुख्यमंत्री को सौंपी।')).toEqual([
      'agent समिति',
      'object रिपोर्ट',
      'recipient मुख्यमंत्री',
    ]);
    expect(args('पुलिस ने शव परिजनों को सौंप दिया।')).toContain('recipient परिजनों');
    expect(args('सरकार ने 20 लाख रुपये पीड़ित परिवार को दिए।')).toContain('recipient पीड़ित परिवार');
    expect(args('राहत राशि किसानों को दी गई।')).toContain('object राहत राशि');
  });

  it('is no part of what somebody is called whose work it is', () => {
    expect(args('जांच अधिकारी को रिपोर्ट सौंपी गई।')).toContain('recipient जांच अधिकारी');
    expect(args('पुरस्कार विजेताओं को प्रमाणपत्र दिए गए।')).toContain('recipient पुरस्कार विजेताओं');
    expect(args('पार्टी अध्यक्ष को चिट्ठी मिली।')).toContain('recipient पार्टी अध्यक्ष');
  });
});

describe('what something is done to', () => {
  it('ends before where or what for it is done, where the clause has no other object', () => {
    expect(args('वित्त मंत्री ने बजट संसद में पेश किया।')).toEqual(['agent वित्त मंत्री', 'object बजट', 'place संसद']);
    expect(args('पुलिस ने शव पोस्टमार्टम के लिए भेजा।')).toContain('purpose पोस्टमार्टम');
    expect(args('अदालत ने याचिका सुनवाई के बाद खारिज कर दी।')).toContain('object याचिका');
  });

  it('is no first part of a place that is named by it', () => {
    expect(args('मंत्री ने बस अड्डे पर झंडा फहराया।')).toContain('place बस अड्डे');
    expect(args('पुलिस ने दवा दुकान से पकड़ा।')).not.toContain('object दवा');
  });
});

describe('a price', () => {
  it('holds for how much it is', () => {
    expect(args('सोने का भाव 76,200 रुपये प्रति 10 ग्राम रहा।').join()).toContain('76,200 रुपये प्रति 10 ग्राम');
    expect(args('सोने का भाव 76,200 रुपये रहा।').join()).not.toContain('प्रति');
  });
});

describe('dust', () => {
  it('is told by its size, and is no prime minister', () => {
    expect(args('पटना में पीएम 2.5 का स्तर 180 रहा।').join()).toContain('पीएम 2.5 का स्तर');
    expect(args('पीएम 10 दिसंबर को पटना आए।')).toContain('agent पीएम');
  });
});

describe('so many who act', () => {
  it('end before what they do it to', () => {
    expect(args('40 मजदूर पुल बना रहे हैं।')).toEqual(['agent 40 मजदूर', 'agent 40', 'object पुल']);
    expect(args('इस बार 16 लाख परीक्षार्थी परीक्षा देंगे।')).toContain('object परीक्षा');
  });

  it('are told with what they are called by', () => {
    expect(args('40 स्कूल बसें पटना पहुंचीं।').join()).toContain('40 स्कूल बसें');
    expect(args('40 पुलिस अधिकारी जांच कर रहे हैं।')).toContain('agent 40 पुलिस अधिकारी');
  });
});

describe('what a verb without tense is done to', () => {
  it('is no doer', () => {
    expect(args('सरकार ने पेंशन 400 रुपये से बढ़ाकर 1,100 रुपये कर दी है।')).toContain('object पेंशन');
    expect(args('सीबीआई ने मोहन राय को रिश्वत लेते हुए पकड़ा।')).not.toContain('agent रिश्वत');
    expect(args('पुलिस मौके पर पहुंचकर जांच कर रही है।')).toContain('agent पुलिस');
  });
});

describe('a number', () => {
  it('is no place, wherever something has got to', () => {
    expect(args('मरीजों की संख्या 1,200 के पार पहुंच गई है।')).toContain('quantity 1,200');
    expect(args('बाढ़ का पानी गांव के पार पहुंच गया है।')).toContain('place गांव');
  });
});

describe('which time it was', () => {
  it('does nothing', () => {
    expect(args('इस बार 12 टीमें खेल रही हैं।').join()).not.toContain('agent इस बार');
    expect(args('मोहन राय दो बार मंत्री बने।').join()).not.toContain('time दो बार');
  });
});
