import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('what a vehicle does', () => {
  it('has its own verb before the participle of what it struck', () => {
    expect(
      texts('A bus on its way to Hull rammed into a lorry parked on the hard shoulder near Goole.'),
    ).toEqual(['A bus on its way to Hull rammed into a lorry parked on the hard shoulder near Goole.']);
  });

  it('is still done to what is struck by it', () => {
    const told = texts('A house struck by lightning in May has been rebuilt.');
    expect(told).toContain('A house was struck by lightning in May.');
  });
});

describe('"only after"', () => {
  it('keeps its clause', () => {
    expect(texts('The pumps had arrived only after the water had drained.')).toContain(
      'The pumps had arrived only after the water had drained.',
    );
  });

  it('is no part of a plain "after"', () => {
    expect(texts('The pumps arrived after the water had drained.')).toContain('The pumps arrived.');
  });
});

describe('words that are taken for what they are elsewhere', () => {
  it.each([
    [
      'Once the new halls, each 60 metres long, are ready, the school will have 12 in all.',
      'Once the new halls are ready, the school will have 12 in all.',
    ],
    [
      'Shot over ten days in Leeds with a cast made up of pupils, the film was praised by critics.',
      'The film was shot over ten days in Leeds with a cast made up of pupils.',
    ],
    [
      'The council will add two stops and shift six trains that start from Hull to the new station by May.',
      'The council will shift six trains that start from Hull to the new station by May.',
    ],
    [
      'Nets set up after the first sighting have since caught 11 birds.',
      'Nets set up after the first sighting have since caught 11 birds.',
    ],
    [
      'Not a single seat in law or in the newly opened course in art and data science is vacant.',
      'Not a single seat in law or in the newly opened course in art and data science is vacant.',
    ],
  ])('%s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('leave a quarter that ended within what was reported', () => {
    const told = texts(
      'Acme Motors reported a 12% rise in profit for the quarter ended June 30, helped by exports.',
    );
    expect(told.join('\n')).not.toMatch(/reported that/u);
  });

  it('leave "Once the biggest buyer" a name of the buyer', () => {
    const told = texts('Once the biggest buyer, Peru has been issuing permits since May, and it wants more.');
    expect(told.join('\n')).toContain('Peru has been issuing permits since May');
  });

  it('tell no film for a boat', () => {
    const told = texts(
      '"The Last Tram," a tender, darkly funny film about a mechanic, won the prize on Saturday.',
    );
    expect(told.join('\n')).not.toMatch(/is a tender\./u);
  });
});

describe('a denial of every one', () => {
  it('is negated', () => {
    const [claim] = claims('Not a single seat in law is vacant.');
    expect(claim?.negated).toBe(true);
  });

  it('is none where one is told of', () => {
    const [claim] = claims('A single seat in law is vacant.');
    expect(claim?.negated).toBe(false);
  });
});

describe('what was not read whole', () => {
  it('is not told: roads do nothing by fighting', () => {
    const told = texts('Clinics have been looted and roads cut by fighting.');
    expect(told.join('\n')).not.toMatch(/oads cut by/u);
    expect(texts('Ada Palmer won by cheating.')).toContain('Ada Palmer won by cheating.');
  });

  it('is not told: "scans a day" are counted', () => {
    expect(texts('The system reads around 2,300 letters and scans a day.').join('\n')).not.toMatch(
      /system scans a day/u,
    );
    expect(texts('The system reads letters and scans the stamps.')).toContain('The system scans the stamps.');
  });
});

describe('the name of a body that began before', () => {
  it('is no office of the rest of it', () => {
    expect(texts("Ada Palmer met People's Bank of China Governor Yi Gang in Leeds.").join()).not.toContain(
      'is Bank of China',
    );
    expect(texts('Ada Palmer met Bank of China Governor Yi Gang in Leeds.')).toContain(
      'Yi Gang is Bank of China Governor.',
    );
  });
});

describe('"ill will"', () => {
  it('is nothing to come', () => {
    const told = claims('Ada Palmer bears the beavers no ill will and has moved to Leeds.');
    expect(told.filter(({ modality }) => modality === 'planned')).toEqual([]);
    expect(claims('The talks will begin in Leeds.').map(({ modality }) => modality)).toEqual(['planned']);
  });
});

describe('several of a kind in letters', () => {
  const story = (last: string) =>
    `Palmer Cool profit up\n\nLEEDS: Palmer Cool reported a rise in profit after a poor season for room ACs on Monday. The order book stood at Rs 840 crore. In its own trade, which includes room ACs and freezers, sales slipped. ${last}`;

  it('are no firm that acts', () => {
    expect(texts(story('The company is holding prices till December.')).join()).not.toMatch(/ACs is/u);
  });

  it('are told as what they are', () => {
    expect(texts('Room ACs had a difficult summer in Leeds.')).toContain(
      'Room ACs had a difficult summer in Leeds.',
    );
  });
});

describe('what was about to be done', () => {
  it('only dates another deed behind "when"', () => {
    const told = texts('The hall was hit on 1 May 2002, when Leeds were about to play Hull in the cup.');
    expect(told.join(' ')).toContain('The hall was hit');
    expect(told.some((text) => text.startsWith('Leeds were'))).toBe(false);
  });

  it('is told in a sentence of its own', () => {
    expect(texts('Leeds were about to play Hull in the cup.').join()).toContain('Leeds');
  });
});

describe('a clause cut before what comes of it', () => {
  it('is not told where it ends in "otherwise" and another subject', () => {
    const told = texts('Ada Palmer has warned the clubs that they must pay otherwise sport will die.');
    expect(told.some((text) => /otherwise sport\.$/u.test(text))).toBe(false);
  });

  it('is not told where dots stand before what its verb is of', () => {
    const told = texts('Acme said the rule would "make more difficult... the sale of the mill".');
    expect(told.some((text) => /difficult\.$/u.test(text))).toBe(false);
  });
});

describe('the end of a quotation before its speaker', () => {
  it('is no other name of who speaks, though its opening mark is lost', () => {
    const told = texts(
      'The case is open. We look for the men through camera tapes," Ada Palmer, superintendent of police, said.',
    );
    expect(told.join(' ')).not.toContain('Ada Palmer is camera');
  });

  it('leaves what stands behind a name what it is', () => {
    expect(texts('Ada Palmer, a clerk at Acme, said the mill was shut.')).toContain(
      'Ada Palmer is a clerk at Acme.',
    );
  });
});

describe('a participle that passes for the verb', () => {
  it('tells no deed of those who were made to do something', () => {
    const told = texts(
      'Most of the 300 families ordered to leave their homes after a dam burst in Leeds were told on Friday that they could return.',
    );
    expect(told.join('\n')).not.toMatch(/families ordered to leave/u);
  });

  it('is the verb where its object stands behind it', () => {
    expect(texts('The council ordered 300 families to leave their homes.')).toContain(
      'The council ordered 300 families to leave their homes.',
    );
  });
});

describe('"alleged" at the end', () => {
  it('is said by whoever stands before it', () => {
    const [claim] = claims('Leeds council has paid 5 lakh to Ann Orr, the growers alleged.');
    expect(claim?.attribution?.source).toBe('the growers');
    expect(claim?.modality).toBe('reported');
  });

  it('describes whoever stands behind it', () => {
    const [claim] = claims('Leeds police arrested Ben Hill, the alleged leader.');
    expect(claim?.attribution).toBeNull();
  });
});

describe('what is added to something', () => {
  it('is no saying of whoever adds it', () => {
    const told = texts('Acme expanded its recall, adding 61,000 boxes of kale sold at shops in nine towns.');
    expect(told.join('\n')).not.toMatch(/boxes of kale sold/u);
  });

  it('is one where it tells a deed', () => {
    const told = claims('Acme confirmed the closure, adding 200 people would lose their jobs in Leeds.');
    expect(told.map(({ text }) => text)).toContain('200 people would lose their jobs in Leeds.');
  });
});
