/** Which match "यह मुकाबला", "इस मैच में" and a bare "मैच में" are. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', title: 'खबर' }).readings.map(({ claim }) => claim.text);

describe('a match whose winner and loser were told of', () => {
  it('is told with both', () => {
    const told = texts('रोजर फेडरर ने एंडी मरे को हराकर सेमीफाइनल में जगह बनाई। यह मुकाबला तीन घंटे 20 मिनट तक चला।');
    expect(told).toContain('रोजर फेडरर और एंडी मरे का मुकाबला तीन घंटे 20 मिनट तक चला।');
  });
  it('is told with the other where one of them acts', () => {
    const told = texts('पीवी सिंधु ने चीन की वू लुओ यू को हराकर खिताब जीता। सिंधु ने यह मुकाबला 47 मिनट में जीता।');
    expect(told).toContain('पीवी सिंधु ने वू लुओ यू के खिलाफ मुकाबला 47 मिनट में जीता।');
  });
  it('places what was played in it', () => {
    const told = texts(
      'भारत ने रविवार को रांची में दक्षिण अफ्रीका को 17 रन से हराया। मैच में विराट कोहली ने 135 रन बनाए।',
    );
    expect(told).toContain('भारत और दक्षिण अफ्रीका के मैच में विराट कोहली ने 135 रन बनाए।');
  });
  it('is the one that was told of last', () => {
    const told = texts(
      'रोजर फेडरर ने एंडी मरे को हराया। रफाएल नडाल ने नोवाक जोकोविच को हराया। यह मुकाबला दो घंटे चला।',
    );
    expect(told).toContain('रफाएल नडाल और नोवाक जोकोविच का मुकाबला दो घंटे चला।');
  });
  it('is no match that is still to come, nor one that nobody has won', () => {
    expect(texts('भारत ने नेपाल को हराया। मैच में सोमवार को पाकिस्तान खेलेगा।').join(' ')).not.toContain('नेपाल के मैच');
    expect(texts('भारत ने नेपाल को नहीं हराया। यह मुकाबला रांची में खेला गया।').join(' ')).not.toContain('नेपाल का');
  });
});

describe('for what something was done', () => {
  it('is left out where it says only that more was wanted', () => {
    expect(
      texts('इस बारे में और जानकारी के लिए बिहार विश्वविद्यालय के शोधकर्ताओं ने 40 अध्ययनों की समीक्षा की।'),
    ).toContain('बिहार विश्वविद्यालय के शोधकर्ताओं ने 40 अध्ययनों की समीक्षा की।');
  });
});

describe('a case that a story has told of', () => {
  const story = 'पटना की अदालत ने चारा घोटाले के मामले में चार लोगों को सजा सुनाई।';
  it('is told with what it is of', () => {
    const told = texts(`${story} इस मामले में 126 गवाह पेश हुए। मामले की अगली सुनवाई 12 दिसंबर को होगी।`);
    expect(told).toContain('चारा घोटाले के मामले में 126 गवाह पेश हुए।');
    expect(told).toContain('चारा घोटाले के मामले की अगली सुनवाई 12 दिसंबर को होगी।');
  });
  it('is not, where it stands bare and the story tells of two', () => {
    const told = texts(`${story} पटना में दो लोग हत्या के मामले में पकड़े गए। मामले की अगली सुनवाई 12 दिसंबर को होगी।`);
    expect(told.filter((text) => /(?:घोटाले|हत्या) के मामले की/u.test(text))).toEqual([]);
  });
  it('is none where a state stands ahead in something', () => {
    const told = texts('गुजरात निवेश के मामले में दूसरे स्थान पर है। मामले की सुनवाई 12 दिसंबर को होगी।');
    expect(told.join(' ')).not.toContain('निवेश के मामले की');
  });
});

describe('the stage of the match of a story', () => {
  const story = (stage: string, more: string) =>
    texts(`जूनियर हॉकी विश्व कप में भारत ने चिली को 7-0 से हराया

चेन्नई, 26 नवंबर। भारत ने ${stage}चिली को 7-0 से हराया। रोहन लकड़ा ने दो गोल किए। ${more}`).join('\n');

  it('is told by the sentence of its result', () => {
    expect(story('सेमीफाइनल में ', 'फाइनल रविवार को होगा।')).toContain('भारत और चिली के सेमीफाइनल में रोहन लकड़ा');
  });
  it('is not that which another sentence tells', () => {
    expect(story('', 'हरजीत सिंह ने 2016 में फाइनल में गोल किया था।')).not.toContain('के फाइनल में रोहन');
  });
});

describe('play of another match than that of the headline', () => {
  const story = (more: string) =>
    texts(`रणजी ट्रॉफी: मुंबई ने विदर्भ को 84 रन से हराया

नागपुर, 26 नवंबर। मुंबई ने रणजी ट्रॉफी के मैच में विदर्भ को 84 रन से हरा दिया। श्रेयस राणे ने 112 रन बनाए। ${more}`).join(
      '\n',
    );

  it('is not told in it, until a sentence names a side of it again', () => {
    const told = story(
      'दिल्ली ने असम को पारी से हराया। यश कोहली ने 167 रन बनाए। मुंबई ने पहले बल्लेबाजी की। अमन खान ने 45 रन बनाए।',
    );
    expect(told).not.toContain('मैच में यश कोहली');
    expect(told).toMatch(/मुंबई और विदर्भ के (?:मैच|मुकाबले) में श्रेयस राणे ने 112/u);
    expect(told).toMatch(/मुंबई और विदर्भ के (?:मैच|मुकाबले) में अमन खान ने 45/u);
  });
  it('is not told in it where it is only called another', () => {
    expect(story('अन्य मुकाबलों में रोमांच रहा। यश कोहली ने 167 रन बनाए।')).not.toMatch(/(?:मैच|मुकाबले) में यश कोहली/u);
  });
  it('is its own where a side is told by another name', () => {
    const told = texts(`रणजी ट्रॉफी: विदर्भ ने यूपी को 84 रन से हराया

नागपुर, 26 नवंबर। विदर्भ ने रणजी ट्रॉफी के मैच में यूपी को 84 रन से हरा दिया। टीम को उत्तर प्रदेश पर यह पहली जीत मिली। श्रेयस राणे ने 112 रन बनाए।`);
    expect(told.join('\n')).toContain('विदर्भ और यूपी के मैच में श्रेयस राणे ने 112');
  });
  it('is no figure of the match where it is of an innings', () => {
    const told = story('विदर्भ की दूसरी पारी 198 रन पर सिमट गई। शम्स पटेल ने 97 रन देकर छह विकेट लिए।');
    expect(told).toContain('शम्स पटेल ने 97 रन देकर छह विकेट');
    expect(told).not.toMatch(/(?:मैच|मुकाबले) में शम्स पटेल/u);
  });
});
