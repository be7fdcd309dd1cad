import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => read(text).map((claim) => claim.text);

describe('a body that is called by its kind', () => {
  const COURT = 'The Peru High Court ordered an inquiry on Monday.';
  it('is told by its name', () => {
    expect(texts(`${COURT} The court fined the firm 40,000 pounds.`)).toContain(
      'The Peru High Court fined the firm 40,000 pounds.',
    );
    expect(texts(`${COURT} The high court set the next hearing for March 6.`)).toContain(
      'The Peru High Court set the next hearing for March 6.',
    );
  });

  it('is none where the story tells of two', () => {
    expect(
      texts(`${COURT} The Chile Labour Court heard it first. The court fined the firm 40,000 pounds.`),
    ).toContain('The court fined the firm 40,000 pounds.');
    expect(texts(`${COURT} The lower court had fined the firm 40,000 pounds.`)).toContain(
      'The lower court had fined the firm 40,000 pounds.',
    );
  });
});

describe('a department that is told by what it does', () => {
  const STORY = 'The immigration department opened an office in Lima. The hall is new.';
  const OTHER = 'The Department of Health paid for it.';
  it('stays so where another one is named in passing, but not right behind that', () => {
    expect(
      texts(
        `${STORY} ${OTHER} The hall has 40 desks. It is warm. The wall is red. The department hired 12 people.`,
      ),
    ).toContain('The immigration department hired 12 people.');
    expect(texts(`${STORY} ${OTHER} The department hired 12 people.`)).toContain(
      'The department hired 12 people.',
    );
  });
});

describe('the government', () => {
  it('is that of the one country of a story', () => {
    expect(
      texts("Peru's wheat harvest fell by a third. The government plans to lower taxes on grain."),
    ).toContain('The government of Peru plans to lower taxes on grain.');
    expect(
      texts(
        "Peru's wheat harvest fell by a third. Chile buys most of it. The government plans to lower taxes on grain.",
      ),
    ).toContain('The government plans to lower taxes on grain.');
  });
});

describe('figures of a firm', () => {
  const FIRM =
    'Chipmaker Nordvik said on Thursday it would cut 1,800 jobs. The company made 210 million dollars.';
  it('are told with the firm that the sentence before is about', () => {
    expect(texts(`${FIRM} Revenue dropped 9%.`)).toContain("Nordvik's revenue dropped 9%.");
    expect(texts(`${FIRM} The stock has lost a third of its value.`)).toContain(
      "Nordvik's stock has lost a third of its value.",
    );
  });

  it('are left as they stand behind a sentence about another thing', () => {
    expect(texts(`${FIRM} The union called a strike. Sales dropped 9%.`)).toContain('Sales dropped 9%.');
  });

  it('are of a firm that says "it"', () => {
    expect(texts('Chipmaker Nordvik said on Thursday it would cut 1,800 jobs.')).toContain(
      'Chipmaker Nordvik would cut 1,800 jobs.',
    );
    expect(texts('Palmer said on Thursday it would cut 1,800 jobs.')).not.toContain(
      'Palmer would cut 1,800 jobs.',
    );
  });

  it('leave a plant where the story put it', () => {
    expect(texts('Acme will close its plant in Oslo in May. The plant employs 640 people.')).toContain(
      'The plant in Oslo employs 640 people.',
    );
    expect(
      texts(
        'Acme will close its plant in Oslo in May. Its plant in Lima is new. The plant employs 640 people.',
      ),
    ).toContain('The plant employs 640 people.');
  });
});

describe('a bill', () => {
  it('is told by what it is to do', () => {
    expect(
      texts(
        "Peru's congress passed a bill on Tuesday to ban plastic bags. The bill was backed by 71 members.",
      ),
    ).toContain('The bill to ban plastic bags was backed by 71 members.');
    expect(texts("Peru's congress passed a bill on Tuesday. The bill was backed by 71 members.")).toContain(
      'The bill was backed by 71 members.',
    );
  });
});

describe('"whose"', () => {
  it('tells of a name, or of the one thing, before its comma', () => {
    expect(texts('The firm is led by Ada Palmer, whose salary rose to 2 million pounds.')).toContain(
      "Ada Palmer's salary rose to 2 million pounds.",
    );
    expect(texts('The city, whose population was 48,000 in 2011, lies on the river.')).toContain(
      "The city's population was 48,000 in 2011.",
    );
  });

  it('tells of none of two, and nothing of somebody whom it only tells apart', () => {
    expect(
      texts('Ada Palmer and Ben Hill, whose father founded the firm, will leave.').some((text) =>
        text.includes("'s father"),
      ),
    ).toBe(false);
    expect(
      texts('Police held a man whose car was found in Leeds.').some((text) => text.includes("man's car")),
    ).toBe(false);
  });
});

describe('what is not told', () => {
  it('is what somebody failed to prove', () => {
    expect(texts('The judge said the state had failed to prove that Ada Palmer took a bribe.')).not.toContain(
      'Ada Palmer took a bribe.',
    );
    expect(texts('The judge said that Ada Palmer took a bribe.')).toContain('Ada Palmer took a bribe.');
  });

  it('is a bench that somebody leads, as a deed of the bench', () => {
    expect(texts('A bench led by Chief Justice Ada Palmer.')).toEqual([]);
    expect(texts('A bench led by Ada Palmer heard the plea.')).toContain(
      'A bench led by Ada Palmer heard the plea.',
    );
  });

  it('is a deed as a post', () => {
    expect(
      texts('The arrest followed the questioning of a dealer, Imran Khan, in May.').some((text) =>
        text.includes('is the questioning'),
      ),
    ).toBe(false);
    expect(texts('The singer, Imran Khan, was held in May.')).toContain('Imran Khan is the singer.');
  });
});
