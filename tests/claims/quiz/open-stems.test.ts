import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { saysTwice } from '../../../claims/languages/hi/questions/stem/doubles.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { isOpen } from '../../../claims/languages/hi/questions/stem/openness.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { isTranslated } from '../../../claims/languages/hi/questions/story/translated.ts';

describe('a stem that more than one option fits, or that tells its key', () => {
  it.each([
    ['who is past a number', 'बाढ़ से किस राज्य में बेघर लोगों का आंकड़ा 5 हजार के पार जा चुका है?'],
    ['who has more than a number', 'किस जिले में 300 से ज्यादा लोग बीमार हुए?'],
    ['what lies beside', 'किस राज्य से सटे बलिया जिले में पुल टूटा?'],
    ['days before a day', 'मोहन किस तारीख से कई दिन पहले गया पहुंचा था?'],
    ['tries', 'गायक सोहन कितने टेस्ट के बाद निगेटिव पाए गए?'],
    ['an award and its ceremony', 'किस वर्ष मोहन राय को ऑस्कर मिला?'],
    ['what is done by now', 'किस वर्ष मोहन राय को टीम में चुना जा चुका है?'],
    ['the head of a government', 'किस राज्य में योगी सरकार ने नई बसें चलाईं?'],
    ['the rest of a sum', '9 मृतकों में 5 पुरुष और कितनी महिलाएं हैं?'],
    ['a second source', 'विभाग के अनुसार, निगम की रिपोर्ट पर गौर करें तो गया में कितने पुल टूटे?'],
    ['what is nobody’s', 'किस तारीख को सैंपल जांच के लिए पटना भेजा गया?'],
    ['kin of somebody', 'मरीज की पत्नी किस शहर में रहती है?'],
    ['somebody on his way', 'मरीज किस तारीख को दिल्ली से लौटा था?'],
    ['one of many', 'बिहार के आरा का एक शख्स किस देश से 9 मई को आया था?'],
    ['somebody of a village', 'सोनपुर गांव के व्यक्ति का नमूना किस शहर में जांचा गया?'],
    ['a protest that other towns saw', 'किस शहर में पार्टी के कार्यकर्ताओं ने विरोध प्रदर्शन किया?'],
    ['tremors', 'भूकंप के झटके किस शहर तक महसूस किए गए?'],
    ['weather of no measure', 'किस जिले में सोमवार शाम को बारिश के साथ ओले बरसे?'],
    ['a territory without a name', 'बाढ़ के दौरान केंद्र शासित प्रदेश में कितने पुल टूटे?'],
  ])('is told by %s', (_, stem) => {
    expect(isOpen(stem)).toBe(true);
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'चक्रवात ने किस राज्य का तट पार किया?',
    'किस राज्य में 300 पुल टूटे?',
    'किस जिले में सोमवार को 84 मिमी बारिश दर्ज की गई?',
    'किस शहर में बारिश से मकान ढह गया?',
    'किस शहर में छात्रों ने नया पुस्तकालय खोला?',
    'बलिया जिले में किस तारीख को पुल टूटा?',
    'किस वर्ष मोहन राय को टीम में चुना गया?',
    'किस राज्य में सरकार ने 40 नई बसें चलाईं?',
    'विभाग के अनुसार, गया में कितने पुल टूटे?',
    'राजधानी के 12 मरीजों के सैंपल किस शहर भेजे गए?',
    'प्रधानमंत्री किस तारीख को दिल्ली से लौटे थे?',
    'गया में एक व्यक्ति की मौत किस तारीख को हुई?',
    'केंद्र शासित प्रदेश लद्दाख में कितने पुल टूटे?',
  ])('is not told by “%s”', (stem) => {
    expect(isOpen(stem)).toBe(false);
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('words that stand twice', () => {
  it.each([
    'मोहन ने मैच में कितने गोल गोल किए?',
    'गया और आरा गया में कितने पुल टूटे?',
    'पुल टूटने से लोगों की आवाजाही बंद पुल टूटने से लोगों को कितने दिन रुकना पड़ा?',
  ])('show two texts in one: %s', (stem) => {
    expect(saysTwice(stem)).toBe(true);
  });

  it.each([
    'अलग अलग जिलों में कितने पुल टूटे?',
    'गया और आरा में कितने पुल टूटे?',
    'पूर्वी चंपारण और पश्चिमी चंपारण में कितने पुल टूटे?',
    'रेड क्रॉस समिति के अनुसार, रेड क्रॉस समिति की स्थापना किस वर्ष हुई?',
  ])('are no fault by the grammar: %s', (stem) => {
    expect(saysTwice(stem)).toBe(false);
  });
});

describe('words that a stem must keep', () => {
  it('are "up to now" behind the time that it counts from', () => {
    expect(tidied('मेला शुरू होने से अब तक कितने लोग आए हैं?')).toBe('मेला शुरू होने से अब तक कितने लोग आए हैं?');
    expect(tidied('मेले में अब तक कितने लोग पहुंचे हैं?')).toBe('मेले में कितने लोग पहुंचे हैं?');
  });
});

const TRANSLATED = [
  'शनिवार को, नगर के महापौर ने नए पुल की घोषणा की।',
  'पुल की लागत पिछले साल की तुलना में 40 प्रतिशत बढ़ गई है, एक अधिकारी ने कहा।',
  'पटना के बाढ़ प्रखंड में शनिवार को नाव पलटने से 12 लोगों की मौत हो गई।',
].join('\n');
const PLAIN = [
  'पटना। नगर के महापौर ने शनिवार को नए पुल की घोषणा की।',
  'एक अधिकारी ने कहा कि पुल की लागत पिछले साल की तुलना में 40 प्रतिशत बढ़ गई है।',
  'पटना के बाढ़ प्रखंड में शनिवार को नाव पलटने से 12 लोगों की मौत हो गई।',
].join('\n');

describe('a story that was put into Hindi word by word', () => {
  it('is told by two turns that no desk writes', () => {
    expect(isTranslated(TRANSLATED)).toBe(true);
    expect(isTranslated(PLAIN)).toBe(false);
  });

  it('is not told by one of them, however often', () => {
    expect(isTranslated('शनिवार को, महापौर ने घोषणा की।\nरविवार को, उन्होंने काम शुरू कर दिया।')).toBe(false);
  });

  it('is asked nothing', () => {
    const items = (text: string) => {
      const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2024-03-13' });
      return makeQuiz({ readings, articles: [article], items: 8, seed: 's' }).items;
    };
    expect(items(TRANSLATED)).toEqual([]);
    expect(items(PLAIN).length).toBeGreaterThan(0);
  });
});

describe('a Hindi stem that asks for the wrong whole', () => {
  it.each(['मरने वाले कितने लोगों में सीमा पुलिस के जवान शामिल हैं?'])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each(['नासिक के किस जिले में ट्रैक्टर ने दो लोगों को टक्कर मारी?', 'दल में कितने लोग शामिल हैं?', 'पुणे से कौन आया?'])(
    'is asked: %s',
    (stem) => {
      expect(isFlawed(stem)).toBe(false);
    },
  );
});
