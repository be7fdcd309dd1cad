import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const TODAY = '2026-12-02';
const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: TODAY });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const holding = (text: string, word: string) => texts(text).filter((told) => told.includes(word));
const isAsked = (text: string, figure: string) =>
  read(text).readings.some(
    ({ claim, form }) => claim.text.includes(figure) && !form.blocks.includes('beside-matter'),
  );

const CRASH = (then: string) => `बस खाई में गिरी, छह की मौत

चंबा, 2 दिसंबर। हिमाचल प्रदेश के चंबा में बुधवार सुबह बस खाई में गिर गई। हादसे में छह यात्रियों की मौत हो गई। बस में 28 लोग सवार थे। ${then}`;

describe('a mishap that its noun alone goes back to', () => {
  it('is the one of the story as long as no other is told', () => {
    const story = CRASH('मृतकों में दो बच्चे हैं। हादसे में 11 यात्री घायल हुए हैं।');
    expect(holding(story, '11 यात्री')).toEqual(['हिमाचल प्रदेश के चंबा में हुए हादसे में 11 यात्री घायल हुए हैं।']);
  });

  it('is left bare behind one of another vehicle and place', () => {
    const story = CRASH('राहत सामग्री ले जा रहा ट्रक मनाली में पलट गया। दुर्घटना में तीन जवान घायल हुए।');
    expect(holding(story, 'तीन जवान')).toEqual(['दुर्घटना में तीन जवान घायल हुए।']);
    expect(isAsked(story, 'तीन जवान')).toBe(false);
  });

  it('is left bare behind one of before, and of the story again where its place is told', () => {
    const story = CRASH(
      'दो महीने पहले इसी सड़क पर टैंकर फटा था। हादसे में चार मजदूर झुलसे थे। चंबा के अस्पताल में डॉक्टरों की तीन टीमें लगी हैं। हादसे में 11 यात्री घायल हुए हैं।',
    );
    expect(holding(story, 'चार मजदूर').every((told) => !told.includes('चंबा में हुए हादसे'))).toBe(true);
    expect(holding(story, '11 यात्री')).toEqual(['हिमाचल प्रदेश के चंबा में हुए हादसे में 11 यात्री घायल हुए हैं।']);
  });

  it('is not left because of where the injured were taken', () => {
    const story = CRASH('पांच घायलों को शिमला में भर्ती कराया गया। हादसे में 11 यात्री घायल हुए हैं।');
    expect(holding(story, '11 यात्री')).toEqual(['हिमाचल प्रदेश के चंबा में हुए हादसे में 11 यात्री घायल हुए हैं।']);
  });
});

const QUAKE = (then: string) => `नेपाल में 6.2 तीव्रता का भूकंप, नौ की मौत

काठमांडू, 2 दिसंबर। नेपाल के जाजरकोट में बुधवार सुबह 6.2 तीव्रता का भूकंप आया। भूकंप में नौ लोगों की मौत हो गई। ${then}`;

describe('a quake', () => {
  it('is no other where houses fall elsewhere', () => {
    const story = QUAKE('रुकुम में 30 मकान ढह गए। भूकंप में 45 लोग घायल हुए हैं।');
    expect(holding(story, '45 लोग')).toEqual(['नेपाल के जाजरकोट में आए भूकंप में 45 लोग घायल हुए हैं।']);
  });

  it('is another where the ground shook elsewhere', () => {
    const story = QUAKE('उधर, इंडोनेशिया में भी धरती हिली। भूकंप में चार लोग घायल हुए।');
    expect(holding(story, 'चार लोग')).toEqual(['भूकंप में चार लोग घायल हुए।']);
  });
});

const DRILL = (then: string) => `भारत-जापान का संयुक्त सैन्य अभ्यास ‘प्रहरी’ शुरू

औली, 2 दिसंबर। भारत और जापान का संयुक्त सैन्य अभ्यास ‘प्रहरी’ बुधवार को उत्तराखंड के औली में शुरू हुआ। अभ्यास में 80 भारतीय सैनिक भाग ले रहे हैं। ${then}`;

describe('a thing that headline and lead name', () => {
  it('is told by its noun alone', () => {
    expect(holding(DRILL('अभ्यास दो हफ्ते चलेगा। अभ्यास में छह हेलीकॉप्टर शामिल हैं।'), 'हेलीकॉप्टर')).toEqual([
      'उत्तराखंड में भारत-जापान के संयुक्त सैन्य अभ्यास ‘प्रहरी’ में छह हेलीकॉप्टर शामिल हैं।',
    ]);
  });

  it('is left bare behind another of a name, and not asked', () => {
    const story = DRILL('नौसेना अगले महीने कोच्चि में जापान के साथ ‘तरंग’ करेगी। अभ्यास में सात युद्धपोत उतरेंगे।');
    expect(holding(story, 'सात युद्धपोत')).toEqual(['अभ्यास में सात युद्धपोत उतरेंगे।']);
    expect(isAsked(story, 'सात युद्धपोत')).toBe(false);
  });

  it('is not named by a verb of the headline', () => {
    const story = `सरकार ने मंजूर की नई पवन ऊर्जा नीति 2026

गांधीनगर, 2 दिसंबर। गुजरात मंत्रिमंडल ने बुधवार को पवन ऊर्जा नीति 2026 को मंजूरी दी। नीति के तहत 20 हजार मेगावाट बिजली बनेगी। नीति में घरों को 30 प्रतिशत छूट मिलेगी।`;
    expect(texts(story).join(' ')).not.toContain('मंजूर की पवन');
  });
});

const CUP = (then: string) => `राज्य महिला हॉकी प्रतियोगिता में नासिक बनी चैंपियन

नासिक, 2 दिसंबर। नासिक की टीम ने महाराष्ट्र राज्य सीनियर महिला हॉकी प्रतियोगिता का खिताब जीत लिया। फाइनल में नासिक ने ठाणे को 3-1 से हराया। प्रतियोगिता में 14 टीमों ने भाग लिया। ${then}`;

describe('a contest', () => {
  it('is told by its noun alone', () => {
    expect(holding(CUP('प्रतियोगिता में नौ रेफरी लगाए गए।'), '14 टीमों')).toEqual([
      'महाराष्ट्र राज्य सीनियर महिला हॉकी प्रतियोगिता में 14 टीमों ने भाग लिया।',
    ]);
  });

  it('is left bare where another class plays', () => {
    const story = CUP('पुरुष वर्ग के मुकाबले सांगली में चल रहे हैं। प्रतियोगिता में 12 टीमें खेल रही हैं।');
    expect(holding(story, '12 टीमें')).toEqual(['प्रतियोगिता में 12 टीमें खेल रही हैं।']);
    expect(isAsked(story, '12 टीमें')).toBe(false);
  });
});

describe('the figures of a firm', () => {
  const story = (then: string) => `इंफोसिस का मुनाफा 7 फीसदी बढ़ा

बेंगलुरु, 2 दिसंबर। आईटी कंपनी इंफोसिस का शुद्ध मुनाफा दूसरी तिमाही में 7 फीसदी बढ़कर 6,500 करोड़ रुपये रहा। कंपनी ने 15 रुपये प्रति शेयर लाभांश की घोषणा की। नतीजे बुधवार को आए। ${then}राजस्व में 3 फीसदी गिरावट आई।`;

  it('are its own', () => {
    expect(holding(story(''), '3 फीसदी')).toEqual(['इंफोसिस के राजस्व में 3 फीसदी गिरावट आई।']);
  });

  it('are of nobody behind a firm that no list knows', () => {
    expect(holding(story('पुणे की ज़ेफ्रोटेक सॉल्यूशंस ने भी नतीजे बताए। '), '3 फीसदी')).toEqual([
      'राजस्व में 3 फीसदी गिरावट आई।',
    ]);
  });
});

describe('a quiz', () => {
  it('asks nothing of another mishap under that of the story', () => {
    const text = CRASH(
      'राहत सामग्री ले जा रहा ट्रक मनाली में पलट गया। दुर्घटना में तीन जवान घायल हुए। 14 घायलों को ऊना भेजा गया।',
    );
    const { article, readings } = read(text);
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 'a' });
    expect(items.map(({ stem }) => stem).join('\n')).not.toContain('कितने जवान');
  });
});

describe('a fair', () => {
  const story = (then: string) => `राष्ट्रीय डेयरी मेला शुरू, पहले दिन 18 हजार लोग पहुंचे

करनाल, 2 दिसंबर। हरियाणा के करनाल में बुधवार को तीन दिवसीय राष्ट्रीय डेयरी मेला शुरू हुआ। मेले में पहले दिन 18 हजार लोग पहुंचे। ${then}मेले में 140 स्टॉल लगाए गए हैं।`;

  it('is asked about as long as no other is told', () => {
    expect(isAsked(story('टिकट 20 रुपये का है। '), '140 स्टॉल')).toBe(true);
  });

  it('is not meant behind one of another town', () => {
    const other = story('हिसार में भी पशु मेला चल रहा है। ');
    expect(isAsked(other, '140 स्टॉल')).toBe(false);
    expect(holding(other, '140 स्टॉल')).toEqual(['मेले में 140 स्टॉल लगाए गए हैं।']);
  });
});
