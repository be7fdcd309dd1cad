import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { linesTold } from '../../../claims/languages/hi/questions/story/headline/lines-told.ts';
import { otherPartIn } from '../../../claims/languages/hi/questions/story/headline/parts-told.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-11' });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 30,
    seed: 's',
    kinds: ItemKind.options,
  });
  return items.map(({ stem }) => stem).join('\n');
}

const LEAD = `रणजी ट्रॉफी: मोहन के सात विकेट से केरल जीता

कोच्चि, 11 नवंबर (भाषा) स्पिनर मोहन नायर ने दूसरी पारी में 54 रन देकर सात विकेट लिए जिससे केरल ने बुधवार को कोच्चि में ग्रुप बी के मैच के अंतिम दिन गुजरात को 96 रन से हराया।

गुजरात को 281 रन का लक्ष्य मिला था। सोहन पटेल ने गुजरात की ओर से 61 रन बनाए।`;

const OTHERS = `

नागपुर में विदर्भ ने सौराष्ट्र को ड्रॉ पर रोका। सौराष्ट्र की पहली पारी 342 रन पर सिमट गई। राहुल शर्मा 77 रन बनाकर नाबाद रहे।

इंदौर में मध्य प्रदेश को असम ने 74 रन से हराया। असम की दूसरी पारी 219 रन पर सिमट गई।`;

describe('the report of a round', () => {
  const stems = stemsOf(`${LEAD}${OTHERS}`);

  it('sets no play of other sides in the match that it leads with', () => {
    expect(stems).not.toMatch(/केरल.*(?:सौराष्ट्र|असम|राहुल शर्मा|मध्य प्रदेश)/u);
    expect(stems).not.toMatch(/गुजरात.*(?:सौराष्ट्र|असम|राहुल शर्मा|मध्य प्रदेश)/u);
  });

  it('asks for no score of a match whose sides its claim does not name', () => {
    expect(stems).not.toContain('राहुल शर्मा');
    expect(stems).not.toContain('पारी कितने रन पर सिमट');
  });

  it('tells the play of its own match under that match', () => {
    expect(stems).toMatch(/केरल के खिलाफ मैच में गुजरात को कितने रन का लक्ष्य/u);
    expect(stems).toMatch(/केरल.*सोहन पटेल ने गुजरात की ओर से कितने रन/u);
  });
});

describe('the report of one match', () => {
  it('lends it to what a paragraph tells without a side', () => {
    const stems = stemsOf(`${LEAD}\n\nसोहन पटेल ने अपनी पारी में नौ चौके लगाए। राहुल शर्मा 77 रन बनाकर नाबाद रहे।`);
    expect(stems).toMatch(/केरल.*राहुल शर्मा कितने रन/u);
  });
});

const BULLETIN = `आकाशवाणी समाचार: नया गश्ती जहाज तटरक्षक बल में शामिल, दो और जहाज अगले वर्ष मिलेंगे

ये आकाशवाणी है। अब समाचार विस्तार से।

गश्ती जहाज सागरिका आज चेन्नई में तटरक्षक बल में शामिल हो गया। तटरक्षक बल के महानिदेशक ने बताया कि इस वर्ष तटरक्षक बल के जहाजों ने 212 मछुआरों को बचाया है।

मणिपुर के चंदेल जिले में मुठभेड़ में दो उग्रवादी मारे गए। मुठभेड़ में घायल एक जवान को इंफाल के सैनिक अस्पताल पहुंचाया गया है।`;

describe('a bulletin', () => {
  const headline = BULLETIN.split('\n', 1)[0] as string;
  const isOtherPart = (text: string, words: string) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length, exact: words };
    return otherPartIn(text, headline, linesTold(headline, text))({ spans: [span] });
  };

  it('sets its headline over no matter of another paragraph', () => {
    expect(isOtherPart(BULLETIN, 'मुठभेड़ में घायल')).toBe(true);
    expect(stemsOf(BULLETIN)).not.toMatch(/जहाज.*(?:मुठभेड़|जवान|उग्रवादी)/u);
  });

  it('sets its headline over the paragraph that tells of it', () => {
    expect(isOtherPart(BULLETIN, 'गश्ती जहाज सागरिका')).toBe(false);
  });

  it('alone goes from one matter to another', () => {
    expect(isOtherPart(BULLETIN.replaceAll(/आकाशवाणी/gu, 'संवाददाता'), 'मुठभेड़ में घायल')).toBe(false);
  });
});
