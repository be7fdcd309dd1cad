import { describe, expect, it } from 'vitest';
import { english } from '../../claims/languages/en/index.ts';
import { hindi } from '../../claims/languages/hi/index.ts';
import type { Language } from '../../claims/languages/language.ts';
import { layOut } from '../../claims/text/sections.ts';

const HI = 'रेल मंत्री ने मंगलवार को पटना में नई ट्रेन चलाने की घोषणा की।';
const EN = 'The minister announced a new train on Tuesday.';

function partsOf(text: string, language: Language): (readonly [string, string])[] {
  return layOut(text, language, 'T').sections.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('datelines of Hindi papers', () => {
  it.each([
    'नयी दिल्ली, 28 नवंबर (भाषा)',
    'जम्मू, 3 मई',
    'नई दिल्ली, 03 जूनः',
    'लखनऊ, 9 सितंबर ।',
    'भोपालः',
    'लखनऊ ।',
    'मुंबई (Mumbai) :',
    'श्रीहरिकोटा (आंध्र प्रदेश) –',
    'डिजिटल डेस्क, नई दिल्ली।',
    'सियोल, एपी।',
    'संत कबीरनगर :',
  ])('%s stands before the story', (dateline) =>
    expect(partsOf(`${dateline} ${HI}`, hindi)).toEqual([
      ['dateline', dateline],
      ['body', HI],
    ]),
  );

  it.each([
    'पटना, 5 मार्च को रेल मंत्री ने नई ट्रेन चलाने की घोषणा की।',
    'अतः रेल मंत्री ने नई ट्रेन चलाने की घोषणा की।',
    'राम (12) और श्याम ने नई ट्रेन देखी।',
    'सवाल: रेल मंत्री ने नई ट्रेन चलाने की घोषणा की।',
    'उन्होंने कहा: रेल मंत्री ने नई ट्रेन चलाने की घोषणा की।',
    'गणतंत्र दिवस (26 जनवरी) को रेल मंत्री ने नई ट्रेन चलाने की घोषणा की।',
  ])('%s has none', (text) => expect(partsOf(text, hindi)).toEqual([['body', text]]));

  it('are read once where they were typed twice', () =>
    expect(partsOf(`पटना : पटना : ${HI}`, hindi)).toEqual([
      ['dateline', 'पटना : पटना :'],
      ['body', HI],
    ]));

  it.each(['ब्यावर.', 'ब्यावर .', 'ब्यावर (राज.).', 'पटना/गया.', 'ब्यावर-किशनगढ़.'])(
    '%s stands before the story, listed or not',
    (dateline) => expect(partsOf(`${dateline} ${HI}`, hindi)[0]).toEqual(['dateline', dateline]),
  );

  it.each(['डॉ.', 'इंजी.', 'एस.', 'उन्होंने.', 'सड़क.', 'राम कुमार.'])('%s is none', (word) =>
    expect(partsOf(`${word} ${HI}`, hindi)[0]?.[0]).not.toBe('dateline'),
  );

  it.each([
    ['नई दिल्ली', 'नई दिल्ली'],
    ['अपराध संवाददाता, इंदौर', 'इंदौर'],
    ['खेल डेस्क | नागपुर', 'नागपुर'],
    ['पटना, 22 नवंबर (एजेंसी)', 'पटना'],
  ])('%s in a line of its own is one', (line, place) => {
    const text = `नई ट्रेन चलेगी\n\n${line}\n\n${HI}\nट्रेन में बीस डिब्बे होंगे।`;
    expect(layOut(text, hindi).dateline).toMatchObject({ place });
  });

  it.each(['सड़क और पुल', 'मोहन राय'])('%s in a line of its own is none', (line) => {
    const text = `नई ट्रेन चलेगी\n\n${line}\n\n${HI}\nट्रेन में बीस डिब्बे होंगे।`;
    expect(layOut(text, hindi).dateline).toBeUndefined();
  });

  it('are read with the desk behind the place', () =>
    expect(partsOf(`भोपाल। राज्य ब्यूरो। ${HI}`, hindi)[0]).toEqual(['dateline', 'भोपाल। राज्य ब्यूरो।']));

  it('name the district of a town that no list has', () =>
    expect(layOut(`संवाद सूत्र, झबरापुरा (जमुई)। ${HI}\nट्रेन में बीस डिब्बे होंगे।`, hindi).dateline).toMatchObject({
      place: 'जमुई',
    }));

  it('are no title, however short the paragraph', () => {
    const text = `लखनऊ । ${HI}\nट्रेन में बीस डिब्बे होंगे।`;
    expect(layOut(text, hindi).title).toBe('');
    expect(layOut(text, hindi).dateline).toMatchObject({ place: 'लखनऊ', start: 0, end: 6 });
  });
});

describe('titles of Hindi papers', () => {
  it.each(['महंगाई: सब्जियों के दाम दोगुने हुए', 'पटना: सब्जियों के दाम दोगुने हुए'])('%s', (title) =>
    expect(layOut(`${title}\nपटना, एजेंसी। ${HI}`, hindi)).toMatchObject({
      title,
      dateline: { place: 'पटना' },
    }),
  );
});

describe('datelines of English papers', () => {
  it.each([
    'LONDON, Nov 3 (Reuters) -',
    'KABUL, Afghanistan (AP) —',
    'New Delhi, Nov 3 (PTI)',
    '(CNN) —',
    'NAIROBI —',
    'NEW DELHI:',
    'Chisinau Feb 17',
    'March 12 (Agency):',
    'LAHORE: (Staff Reporter)',
    'LAHORE - March 12 (Agency) -',
    'QUETTA, Mar 12 (APP):',
    'Mumbai (Maharashtra) [India], March 12 (ANI):',
    'GENEVA (12 March 2021) –',
    'Antalya, Turkey -',
  ])('%s stands before the story', (dateline) =>
    expect(partsOf(`${dateline} ${EN}`, english)).toEqual([
      ['dateline', dateline],
      ['body', EN],
    ]),
  );

  it.each([
    'London (population 9 million) is a city.',
    'May 3 was a holiday in the city.',
    'World Trade Body (WTB) said the city was old.',
    'The minister – a doctor – left on Friday.',
    'Ada Palmer, a doctor - The one we knew - left.',
  ])('%s has none', (text) => expect(partsOf(text, english)).toEqual([['body', text]]));
});

describe('keywords before the first sentence', () => {
  it.each(['Bihar Boat Accident:', 'IND vs AUS:', 'Heavy Rain in Bihar', 'बिहार विधानसभा चुनाव 2027:'])(
    '%s are a heading in Hindi',
    (kicker) =>
      expect(partsOf(`${kicker} ${HI}`, hindi)).toEqual([
        ['heading', kicker],
        ['body', HI],
      ]),
  );

  it.each([
    `रेल मंत्री ने कहा: ${HI}`,
    'India Today Group ने मंगलवार को पटना में नया दफ्तर खोला।',
    'IMD के मुताबिक मंगलवार को बारिश होगी।',
  ])('%s keeps its opening', (text) => expect(partsOf(text, hindi)).toEqual([['body', text]]));

  it('are a heading in English, of the first paragraph only', () => {
    expect(partsOf(`Mumbai: ${EN}\nAdvice: ${EN}`, english)).toEqual([
      ['heading', 'Mumbai:'],
      ['body', EN],
      ['body', `Advice: ${EN}`],
    ]);
  });
});

describe('page furniture', () => {
  it.each([
    'Copyright © 2025 Patna Media Ltd. All rights reserved.',
    'सर्वाधिकार सुरक्षित © 2025',
    'Published : Mar 14, 2021, 6:02 AM IST',
    'शनिवार, 1 अक्टूबर 2022 (00:03 IST)',
    'By भाषा | Updated: November 28, 2021 17:09 IST',
    'Image Source : PTI',
    'भाषा अर्पणा सिम्मी',
    'फोटो: पीटीआई',
    '—————',
    '[ad_1]',
  ])('"%s" is no Hindi story', (line) =>
    expect(partsOf(`${HI}\n${line}`, hindi)).toEqual([
      ['body', HI],
      ['link', line],
    ]),
  );

  it.each([
    'By Jane Doe and John Roe',
    'Updated 3:40 PM ET, Tue November 3',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Photo: PTI',
    'REUTERS/Jane Doe',
  ])('"%s" is no English story', (line) =>
    expect(partsOf(`${EN}\n${line}`, english)).toEqual([
      ['body', EN],
      ['link', line],
    ]),
  );

  it.each(['Published in 2019, the book sold 40,000 copies.', 'By Tuesday the train had reached Patna.'])(
    '"%s" is story',
    (text) => expect(partsOf(text, english)).toEqual([['body', text]]),
  );

  it('is stepped over to the title', () => {
    const text = `शनिवार, 1 अक्टूबर 2022\nपटना से नई ट्रेन चलेगी\n${HI}`;
    expect(layOut(text, hindi).title).toBe('पटना से नई ट्रेन चलेगी');
  });
});

describe('page furniture of English papers', () => {
  it.each([
    'Image caption The mill was built in 1962',
    'Copyright 2020 The Leeds Post. All rights reserved.',
    '© 2020 Hill Media. This text may not be published.',
    'Story continues below this ad',
    'This story has been updated to add a statement by the mayor.',
    "Don't miss: Leeds won the cup on Sunday",
    'Correction: An earlier version of this story said 14 workers were hurt.',
    'Ben Hill visits the mill on Monday. Photograph: Ada Orr/Leeds Media',
  ])('%s is no story', (line) => {
    const kinds = partsOf(`${EN}\n\n${line}`, english);
    expect(kinds.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([EN]);
  });

  it.each(['Copyright law protects songs for 70 years.', 'This story has been told in many books.'])(
    '%s is story',
    (line) => {
      expect(partsOf(`${EN}\n\n${line}`, english).at(-1)).toEqual(['body', line]);
    },
  );

  it('the last of a row of links needs no mark', () => {
    const kinds = partsOf(`${EN}\n\nMost read\nStorm hits the coast on Sunday`, english);
    expect(kinds.filter(([kind]) => kind === 'body')).toEqual([['body', EN]]);
  });
});

describe('sentences of English that ran into each other', () => {
  it.each([
    ['The mill shut.The mayor left.', ['The mill shut.', 'The mayor left.']],
    ['The council rose.4:15 pm: The mayor left.', ['The council rose.', '4:15 pm: The mayor left.']],
  ])('end at a full stop without a space behind it: %s', (text, sentences) =>
    expect(partsOf(text, english)).toEqual(sentences.map((sentence) => ['body', sentence])),
  );

  it.each([
    'The firm Zenor.Com left Leeds.',
    'The mayor met Dr.Palmer in Leeds.',
    'Read leeds.example.org now.',
  ])('do not end within a name: %s', (text) => expect(partsOf(text, english)).toEqual([['body', text]]));
});

describe('a line in capitals that ran into its paragraph', () => {
  it.each([
    ["'THE OLD TANNERY' The mayor left.", "'THE OLD TANNERY'"],
    ['TANNERY REPAIRSThe mayor left.', 'TANNERY REPAIRS'],
  ])('is a heading: %s', (text, heading) =>
    expect(partsOf(`The mill shut. ${text}`, english)).toEqual([
      ['body', 'The mill shut.'],
      ['heading', heading],
      ['body', 'The mayor left.'],
    ]),
  );

  it.each(['UN WFP chief Ada Palmer left.', 'UNICEF and Acme left.', 'The USA and the UK left.'])(
    'is none where a name is written so: %s',
    (text) => expect(partsOf(`The mill shut. ${text}`, english).at(-1)).toEqual(['body', text]),
  );
});
