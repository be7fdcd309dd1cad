import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a pronoun that only one of those told of fits', () => {
  it.each([
    [
      'who got or felt something goes on acting',
      'पटना के बैंक की सहायक प्रबंधक मीना वर्मा को ग्राहक की घबराहट पर शक हुआ। उन्होंने 1930 पर शिकायत दर्ज कराई।',
      'मीना वर्मा ने 1930 पर शिकायत दर्ज कराई।',
    ],
    [
      'with whom the subject dealt',
      'विदेश मंत्री ने नैरोबी में राष्ट्रपति मोहन राय से भेंट की और उन्हें भारत का पत्र सौंपा।',
      'विदेश मंत्री ने मोहन राय को भारत का पत्र सौंपा।',
    ],
    [
      'who holds an office goes on acting',
      'विदेश मंत्री कल शाम नैरोबी पहुंचे। उन्होंने आज सुबह नैरोबी में महात्मा गांधी की प्रतिमा पर फूल चढ़ाए।',
      'विदेश मंत्री ने आज सुबह महात्मा गांधी की प्रतिमा पर फूल चढ़ाए।',
    ],
    [
      'a witness by name, of their own',
      'पटना स्टेशन पर दिनभर अफरातफरी रही। गया जाने के लिए निकले मोहन राय ने कहा कि पटना से उनकी 12 बजे की ट्रेन छूट गई।',
      'पटना से मोहन राय की 12 बजे की ट्रेन छूट गई।',
    ],
    [
      'a rocket that acts in the clause before',
      'रॉकेट शाम छह बजे श्रीहरिकोटा से रवाना हुआ और 19 मिनट बाद उसने 2,250 किलोग्राम के उपग्रह को कक्षा में पहुंचा दिया।',
      '19 मिनट बाद रॉकेट ने 2,250 किलोग्राम के उपग्रह को कक्षा में पहुंचा दिया।',
    ],
    [
      'whom a verb in the singular tells of',
      'मोहन राय शनिवार शाम को दुकान पर पहुंचा था। उसने 190 रुपये उधार मांगे।',
      'मोहन राय ने 190 रुपये उधार मांगे।',
    ],
  ])('is told in its words: %s', (_, story, claim) => {
    expect(texts(story)).toContain(claim);
  });

  it.each([
    [
      'another stands before it in its clause',
      'एसपी ने बैठक ली। इसके बाद थानेदार मोहन राय से संपर्क कर उन्हें 12 मोबाइल सौंपे गए।',
      'एसपी को',
    ],
    ['both sides act', 'पुलिस ने ट्रक चालक को रोकने की कोशिश की तो उसने 12 किलोमीटर तक ट्रक दौड़ाया।', 'पुलिस ने 12'],
    [
      'somebody told of in a quotation',
      '"चाची 12 साल से सामान मंगवाती हैं।" उनकी दुकान 2011 में खुली थी।',
      'चाची की दुकान',
    ],
    ['those of a row', 'दो महिलाएं और तीन बच्चे पटना से निकले। उन्होंने 12 किलोमीटर का सफर किया।', 'बच्चों ने 12'],
    [
      'somebody named acted before many did',
      'मंत्री अनिल वर्मा गांव पहुंचे। किसानों ने नारे लगाए। उन्होंने 12 पुल देखे।',
      'किसानों ने 12',
    ],
    [
      'those to whom many did something',
      'पटना में महिलाओं ने दुकानदारों को घेरा। उन्होंने 12 दिन में पैसे लौटाने का वादा किया।',
      'महिलाओं ने 12',
    ],
    [
      'those of whom many complained',
      'पटना में बुनकरों ने व्यापारियों की शिकायत की। उन्होंने 12 महीने से पैसे नहीं दिए हैं।',
      'बुनकरों ने 12',
    ],
    [
      'many who showed something to one in office',
      'पटना में मंत्री मोहन राय ने किसान हरि से बात की। बुनकरों ने तहसीलदार को कागज दिखाए। उन्होंने 12 दिन का समय दिया।',
      'बुनकरों ने 12',
    ],
    [
      'one by name who dealt with another by name',
      'पटना में सांसद मोहन राय ने किसान अनिल वर्मा से बात की। उन्होंने 12 मांगें रखीं।',
      'मोहन राय ने 12',
    ],
    [
      'one by name who dealt with another in office',
      'पटना में सांसद मोहन राय ने ठेकेदार को बुलाया। वे 12 दिन से नहीं आए थे।',
      'मोहन राय 12',
    ],
    ['whoever says it speaks in his own words', 'मोहन राय ने बताया कि हमने उन्हें 12 टिकट दिए।', 'मोहन राय को'],
    ['anybody', 'किसी भी मजदूर के लिए 12 घंटे का काम कठिन है। उन्होंने 2011 में हड़ताल की थी।', 'मजदूर ने'],
    [
      'whom only something of theirs was told',
      'मुख्यमंत्री मोहन राय के गृह जिले में पार्टी 12 मतों से हार गई। उन्होंने 2011 में यह सीट जीती थी।',
      'मोहन राय ने 2011',
    ],
  ])('is left where it may mean another: %s', (_, story, wrong) => {
    expect(texts(story).join(' ')).not.toContain(wrong);
  });
});

describe('a masculine noun in -ता', () => {
  it('does not bend in the plural', () => {
    const story = 'मतदाताओं ने सुबह सात बजे वोट डाले, लेकिन 12 बजे तक वे लौट गए।';
    expect(texts(story).join(' ')).not.toContain('मतदाते');
  });
});

describe('somebody told of long before', () => {
  it.each([
    [
      'many say it of themselves',
      'रविवार को मोहन राय ने 19वें मिनट में गोल किया। भारतीय खिलाड़ियों का कहना था कि 12 मिनट के ब्रेक ने उन्हें संभलने का मौका दिया।',
      'मोहन राय को संभलने',
    ],
    [
      'many of whom nothing but one thing is told',
      'कलाकार मोहन राय ने गांव में पाठशाला शुरू की। करीब 300 बच्चे पाठशाला से सीखकर निकले। 2014 में उन्हें संगीत नाटक अकादमी पुरस्कार मिला।',
      '300 बच्चों को संगीत',
    ],
  ])('is not meant where the last sentence tells of others, nor they: %s', (_, story, wrong) => {
    expect(texts(story).join(' ')).not.toContain(wrong);
  });

  it('is meant by name where the last sentence has the office alone', () => {
    const story =
      'प्रधानमंत्री नरेंद्र मोदी रविवार को पटना पहुंचे। प्रधानमंत्री ने पटना में 12 पुलों का उद्घाटन किया। उन्होंने 40 बच्चों से बातचीत की।';
    expect(texts(story)).toContain('नरेंद्र मोदी ने 40 बच्चों से बातचीत की।');
  });
});
