import { describe, expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';
import { languageOf } from '../../claims/languages/registry.ts';
import type { Lang } from '../../claims/model.ts';
import { unwrapped as unwrap } from '../../claims/text/unwrapped.ts';

const STORY = [
  'Quarry near Leeds shut after 40-tonne rockfall, council orders survey of eleven others',
  'A quarry near Leeds was shut on Monday after 40 tonnes of rock fell on its only road. Nobody was hurt, the council said.',
  'The quarry employed 62 people and opened in 1974. Its owner, Dales Stone, had asked in March for leave to work 24 hectares more.',
  'The council ordered a survey of eleven other quarries. It closed the Otley footpath for a six-month period.',
  'The rockfall was heard two miles away. Ann Orr, who lives beside the quarry, said that her windows had shaken.',
  'Engineers measured a crack of 14 metres above the road. They will report to the council on 9 December.',
];
const KAHANI = [
  'बरगी में नर्मदा पर नया पुल खुला, 14 गांवों को मिलेगा फायदा',
  'बरगी में सोमवार को नर्मदा नदी पर नया पुल खुला। पुल 620 मीटर लंबा है और उस पर 48 करोड़ रुपये खर्च हुए।',
  'कलेक्टर मोहन राय ने बताया कि पुल से 14 गांवों को फायदा मिलेगा। काम 2023 में शुरू हुआ था और तीन साल चला।',
  'पुराना पुल 1968 में बना था। पिछले साल अगस्त की बाढ़ में उसके दो खंभे टूट गए थे।',
  'पुल के लिए 2021 में 52 परिवारों की जमीन ली गई थी। हर परिवार को नौ लाख रुपये मिले थे।',
  'लोक निर्माण विभाग ने बताया कि अगला पुल मंडला में बनेगा। उसके लिए 31 करोड़ रुपये मंजूर हुए हैं।',
];

const unwrapped = (text: string, lang: Lang = 'en') => unwrap(text, languageOf(lang));

function wrapped(paragraph: string, width: number): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
const page = (story: readonly string[], width: number, between: string): string =>
  story.map((paragraph) => wrapped(paragraph, width).join('\n')).join(between);
const told = (lang: Lang, text: string) => {
  const { article, readings } = readArticle({ text, lang, publishedAt: '2026-11-24' });
  return { title: article.title, claims: readings.map(({ claim }) => claim.text) };
};

describe('a story whose lines are broken at a width', () => {
  it.each([28, 36, 44, 60, 78])('tells the same at %i characters', (width) => {
    const text = STORY.join('\n\n');
    expect(told('en', page(STORY, width, '\n\n'))).toEqual(told('en', text));
    expect(told('hi', page(KAHANI, width, '\n\n'))).toEqual(told('hi', KAHANI.join('\n\n')));
  });

  it('tells the same where paragraphs follow upon each other', () => {
    expect(told('hi', page(KAHANI, 40, '\n'))).toEqual(told('hi', KAHANI.join('\n')));
  });

  it('has one headline, of larger letters, above its byline', () => {
    const head = [
      'Quarry near Leeds shut',
      'after 40-tonne rockfall,',
      'council orders survey',
      'By Ann Orr, Leeds Bureau',
    ];
    const text = `${head.join('\n')}\n\n${page(STORY.slice(1), 60, '\n\n')}`;
    expect(told('en', text).title).toBe(
      'Quarry near Leeds shut after 40-tonne rockfall, council orders survey',
    );
  });

  it('keeps its offsets', () => {
    const text = page(KAHANI, 40, '\n\n');
    expect(unwrapped(text)).not.toBe(text);
    expect(unwrapped(text)).toHaveLength(text.length);
    expect(unwrapped(text).replace(/ /gu, '\n')).toBe(text.replace(/ /gu, '\n'));
  });

  it('keeps a row of its lists on a line each', () => {
    const rows = ['100 मीटर: रांची की सीमा कुजूर ने स्वर्ण जीता', '200 मीटर: दुमका की रीता सोरेन ने रजत जीता'];
    const bare = ['रांची की सीमा कुजूर ने सोने का पदक जीता', 'दुमका की रीता सोरेन ने चांदी का पदक जीता'];
    for (const list of [rows, bare]) {
      const text = `${page(KAHANI, 40, '\n\n')}\n${list.join('\n')}\nकोच अजय राणा ने कहा कि टीम ने तीन महीने\nतैयारी की थी और मैदान पर डटी रही।`;
      const lines = unwrapped(text, 'hi').split('\n');
      expect(lines).toEqual(expect.arrayContaining(list));
      expect(lines.at(-1)).toBe('कोच अजय राणा ने कहा कि टीम ने तीन महीने तैयारी की थी और मैदान पर डटी रही।');
    }
  });

  it('has its words joined that a hyphen breaks, but for those that have one of their own', () => {
    const lines = [
      'The council of the town said that the gov-',
      'ernment had paid for the bridge and its six-',
      'month repair. It began in the spring and was',
      'ended on Monday with a walk across the river',
      'by all of the children of the school nearby,',
      'who sang.',
    ];
    const text = unwrapped(lines.join('\n'));
    expect(text).toContain('the government had paid');
    expect(text).toContain('its six-month repair');
  });

  it.each([
    ['who re-', 'signed with the club', 're-signed'],
    ['a 20-year-', 'old defender', '20-year-old'],
    ['a China-', 'based firm', 'China-based'],
    ['the infor-', 'mation of the town', 'information'],
  ])('has %j and %j joined to %j', (line, next, word) => {
    const lines = [...wrapped(STORY.slice(1).join(' '), 44), `${'x'.repeat(20)} and ${line}`, next];
    expect(unwrapped(lines.join('\n'))).toContain(word);
  });

  it('leaves rows and verse that each begin anew by themselves', () => {
    const rows = [
      'Ann Orr 34 of the Otley Road College',
      'Ben Lee 41 of the Leeds City Hospital',
      'Carol Reed 52 of the Bradford Court',
      'Dan Moss 29 of the Skipton Library',
    ];
    const text = unwrapped(`${page(STORY, 44, '\n')}\n${rows.join('\n')}\nChief Inspector Tom Hall said so.`);
    expect(text.split('\n').slice(-5, -1)).toEqual(rows);
  });

  it.each([
    ['paragraphs on one line each', STORY.join('\n')],
    ['short paragraphs that end with their sentences', KAHANI.join('\n')],
    [
      'a list of headlines',
      [
        'Home',
        'Bridge opens in Otley',
        'Council orders survey of quarries',
        'Rain expected',
        'Fifty new buses for Leeds',
        'Sport',
        'Cup tie moved to Tuesday',
      ].join('\n'),
    ],
    [
      'a poem',
      ['नदी चली', 'धीरे-धीरे चली', 'पहाड़ देखते रहे', 'और वह गांव से होकर', 'समुद्र तक गई', 'अकेली'].join('\n'),
    ],
  ])('is not seen in %s', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});
