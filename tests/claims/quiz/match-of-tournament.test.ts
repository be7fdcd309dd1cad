import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-10-28' });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    kinds: ItemKind.options,
  });
  return items.map(({ stem }) => stem).join('\n');
}

const RANJI = `रणजी ट्रॉफी: मोहन की फिरकी का जाल, आखिरी दिन हारा बंगाल

कटक। ओडिशा ने रणजी ट्रॉफी के एलीट ग्रुप मुकाबले में बुधवार को 43 रन से जीत दर्ज कर ली।

ओडिशा ने पहली पारी में 312 रन बनाए। दूसरी पारी में मोहन परिदा ने 71 रन देकर छह विकेट लिए। मेजबान टीम को छह अंक मिले।`;

describe('a match of a tournament', () => {
  const stems = stemsOf(RANJI);

  it('is told with its tournament and its sides, the loser of the headline among them', () => {
    expect(stems).toMatch(/रणजी ट्रॉफी में ओडिशा और बंगाल के बीच मुकाबले में .*परिदा/u);
  });

  it('is told by the other side alone before a claim that names one', () => {
    expect(stems).toMatch(/रणजी ट्रॉफी में बंगाल के खिलाफ मुकाबले में .*ओडिशा ने/u);
    expect(stems).not.toMatch(/ओडिशा और बंगाल.*ओडिशा/u);
  });

  it('is asked about nothing that a side is told of by that alone', () => {
    expect(stems).not.toContain('टीम को कितने अंक');
  });
});

const FINAL = `आखिरी मिनट के गोल से जीता खिताब

जोहोर (मलेशिया), 28 अक्टूबर। भारतीय जूनियर हॉकी टीम ने बुधवार को फाइनल में ऑस्ट्रेलिया को 3-2 से हराकर सुल्तान जोहोर कप जीत लिया।

54वें मिनट में ऑस्ट्रेलिया ने पेनल्टी स्ट्रोक पर बराबरी कर ली। कांस्य पदक के मुकाबले में ब्रिटेन ने पाकिस्तान को 4-3 से हराया। हॉकी इंडिया ने विजेता टीम के हर खिलाड़ी को तीन लाख रुपये देने की घोषणा की है।`;

describe('a final', () => {
  const stems = stemsOf(FINAL);

  it('is told without its sides where one of them is asked for', () => {
    expect(stems).toMatch(/सुल्तान जोहोर कप के फाइनल में 54वें मिनट में किस देश ने/u);
  });

  it('lends its tournament to what is paid for it', () => {
    expect(stems).toMatch(/^सुल्तान जोहोर कप.*: हॉकी इंडिया ने विजेता टीम के हर खिलाड़ी को कितने रुपये/mu);
  });

  it('is not the match that the story tells of behind it', () => {
    expect(stems).not.toMatch(/फाइनल.*ब्रिटेन/u);
  });
});

describe('a semi-final of which the winner is in the final', () => {
  const stems = stemsOf(`सेमीफाइनल में मुंबई को हराकर बंगाल विजय हजारे ट्रॉफी के फाइनल में

बेंगलुरु, 28 अक्टूबर। बंगाल ने बुधवार को मुंबई को पांच विकेट से हराकर विजय हजारे ट्रॉफी के फाइनल में जगह बना ली।

मुंबई ने पहले बल्लेबाजी करते हुए 244 रन बनाए। दूसरे सेमीफाइनल में कर्नाटक ने तमिलनाडु को 31 रन से शिकस्त दी। कर्नाटक ने 288 रन बनाए।`);

  it('is told as that', () => {
    expect(stems).toMatch(/विजय हजारे ट्रॉफी में बंगाल के खिलाफ सेमीफाइनल में मुंबई ने/u);
    expect(stems).not.toMatch(/के बीच फाइनल/u);
  });

  it('is not the match that is told of behind another', () => {
    expect(stems).not.toMatch(/बंगाल.*सेमीफाइनल में कर्नाटक/u);
  });
});

describe('a match of sides that no list knows', () => {
  const stems = stemsOf(`प्रो कबड्डी लीग: पवन के 18 अंक, नीलगिरि नाग ने वरुणा वीर को 36-30 से हराया

चेन्नई, 28 अक्टूबर। पवन सहरावत के 18 अंक की मदद से नीलगिरि नाग ने बुधवार को यहां प्रो कबड्डी लीग में वरुणा वीर को 36-30 से हराया। अजीत चौहान ने वरुणा वीर के लिए 12 अंक बनाए। पहले हाफ में वरुणा वीर 17-14 से आगे था। यह नीलगिरि नाग की लगातार तीसरी जीत है और दर्शकों ने देर तक तालियां बजाईं। कोच ने खिलाड़ियों की तारीफ की और कहा कि टीम ने अच्छा खेल दिखाया।

दिन के दूसरे मैच में पटना पाइरेट्स ने बंगाल वॉरियर्स को 41-33 से मात दी। देवांक दलाल ने 15 रेड अंक लिए।`);

  it('is told by the headline', () => {
    expect(stems).toMatch(/प्रो कबड्डी लीग में नीलगिरि नाग .*अजीत चौहान ने/u);
  });

  it('is not that of what is told of another', () => {
    expect(stems).not.toMatch(/नीलगिरि.*देवांक/u);
  });
});

describe('a result of before', () => {
  const stems = stemsOf(`टी20 विश्व कप: भारत ने न्यूजीलैंड को 58 रन से हराया

दुबई, 28 अक्टूबर। भारत ने टी20 विश्व कप में बुधवार को न्यूजीलैंड को 58 रन से हरा दिया। कप्तान ने 41 गेंद पर 63 रन बनाए। इससे पहले भारत ने बांग्लादेश को 22 रन से हराया था।`);

  it('is not asked for where nothing says of which match it is', () => {
    expect(stems).not.toMatch(/^किस देश ने बांग्लादेश को/mu);
  });
});

describe('the stage of a match', () => {
  const story = (lead: string, more: string) =>
    stemsOf(`महिला विश्व कप: भारत ने ऑस्ट्रेलिया को पांच विकेट से हराया

नवी मुंबई, 26 अक्टूबर। भारत ने ${lead} ऑस्ट्रेलिया को पांच विकेट से हरा दिया। जेमिमा रोड्रिग्स ने नाबाद 113 रन बनाए। ${more}`);

  it('is that of the sentence that sets the sides against each other, however long its phrase', () => {
    const stems = story('महिला विश्व कप के सेमीफाइनल में', 'फाइनल रविवार को होगा।');
    expect(stems).toMatch(/भारत और ऑस्ट्रेलिया के बीच सेमीफाइनल में जेमिमा रोड्रिग्स ने नाबाद कितने रन/u);
    expect(stems).not.toContain('के बीच फाइनल');
  });

  it('is none where only another sentence tells one', () => {
    const stems = story('महिला विश्व कप में', 'फाइनल रविवार को होगा।');
    expect(stems).toMatch(/भारत और ऑस्ट्रेलिया के बीच मुकाबले में जेमिमा रोड्रिग्स ने नाबाद कितने रन/u);
  });
});

describe('play of another year or other sides', () => {
  const story = (more: string) =>
    stemsOf(`महिला विश्व कप: भारत ने ऑस्ट्रेलिया को पांच विकेट से हराया

नवी मुंबई, 26 अक्टूबर। भारत ने महिला विश्व कप के सेमीफाइनल में ऑस्ट्रेलिया को पांच विकेट से हरा दिया। जेमिमा रोड्रिग्स ने नाबाद 113 रन बनाए। ${more}`);

  it('is not asked under the day of the news', () => {
    expect(story('ऑस्ट्रेलिया ने 2022 का फाइनल जीता था। एलिसा हीली ने 158 रन बनाए थे।')).not.toContain('हीली');
    expect(story('दक्षिण अफ्रीका ने इंग्लैंड को 125 रन से हराया। लौरा वोल्वार्ट ने 149 रन बनाए।')).not.toContain(
      'वोल्वार्ट',
    );
  });

  it('ends where a side of the match is told of again', () => {
    const stems = story(
      'भारत ने पिछले साल फाइनल गंवाया था। इस बार भारत ने 300 रन बनाए। हरमनप्रीत कौर ने 87 रन बनाए।',
    );
    expect(stems).toMatch(/हरमनप्रीत कौर ने कितने रन/u);
  });

  it('keeps the figure of an innings apart from that of the match', () => {
    expect(story('भारत की दूसरी पारी 198 रन पर सिमट गई। एश्ले गार्डनर ने 97 रन देकर छह विकेट लिए।')).not.toContain(
      'गार्डनर',
    );
    expect(story('एश्ले गार्डनर ने 97 रन देकर छह विकेट लिए।')).toContain('गार्डनर');
  });
});

describe('a score in a tournament', () => {
  const story = (name: string, more: string) =>
    stemsOf(`${name} में भारत ने पाकिस्तान को 34 रन से हराया

दुबई, 26 अक्टूबर। भारत ने ${name} में पाकिस्तान को 34 रन से हरा दिया। विवान शर्मा ने 94 रन बनाए। ${more}`);

  it('is told with whom the tournament is for', () => {
    expect(story('अंडर-19 एशिया कप', '')).toMatch(/अंडर-19 एशिया कप में भारत और पाकिस्तान के बीच/u);
    expect(story('एशिया कप', 'अंडर-19 टीम भी वहां थी।')).not.toContain('अंडर-19');
  });

  it('is not asked by who scored where nothing says in which match', () => {
    const stems = story('एशिया कप', 'अन्य मुकाबलों में रोहित शर्मा ने 135 रन बनाए।');
    expect(stems).toMatch(/एशिया कप में .*रोहित शर्मा ने कितने रन/u);
    expect(stems).not.toMatch(/किसने 135 रन/u);
  });
});
