import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a phrase that goes on behind "or", "and", a hyphen or a comma', () => {
  it('is told with both things that a participle tells of', () => {
    expect(texts('The fever is caused by milk or meat infected with a germ.')).toEqual([
      'The fever is caused by milk or meat infected with a germ.',
    ]);
    expect(texts('He sold the mill and his son closed the shop.')).not.toContain(
      'He sold the mill and his son.',
    );
  });

  it('is told with both words before one noun', () => {
    expect(texts('Power is back in Kasara, a rice- and corn-growing province.')).toContain(
      'Kasara is a rice- and corn-growing province.',
    );
    expect(texts('Hull, a port, is in Yorkshire.')).toContain('Hull is a port.');
  });

  it('is told with all names of its list', () => {
    const told = texts(
      'The talks came a day after envoys from France, Oman, Jordan and Iraq said the truce had been extended.',
    );
    expect(told).toContain(
      'The talks came a day after envoys from France, Oman, Jordan and Iraq said the truce had been extended.',
    );
    expect(told.join(' ')).not.toContain('Oman is');
    expect(texts('He went to Leeds, and Hull and York said no.')).not.toContain(
      'He went to Leeds, and Hull.',
    );
  });

  it('is left out where "as" opens a clause of two joined things', () => {
    const told = texts(
      'The toll rose to 38 on Friday as soldiers using boats and heavy trucks reached villages.',
    );
    expect(told).toContain('The toll rose to 38 on Friday.');
    expect(told.join(' ')).not.toMatch(/^Heavy trucks|using boats\./mu);
    expect(texts('Ann Lee worked as a nurse and Ben Hill taught.')).toContain('Ann Lee worked as a nurse.');
  });

  it('keeps what is done with a thing', () => {
    expect(texts('Kharif sowing in Punjab went up by 19% this year.')).toEqual([
      'Kharif sowing in Punjab went up by 19% this year.',
    ]);
    expect(texts('Workers sowing rice in Punjab went home.')).not.toEqual([]);
  });
});

describe('a phrase behind a comma that stands for what was told', () => {
  it('is no clause', () => {
    expect(texts('More than 20,000 people left, a step ministers credited with saving lives.')).toEqual([
      'More than 20,000 people left.',
    ]);
    expect(texts('Water is sold by the litre, a measure adopted in 2019 that angers farmers.')).toEqual([
      'Water is sold by the litre.',
    ]);
  });

  it('is one with a verb that can be nothing else', () => {
    expect(texts('When the mill closed, a bank was opened in Leeds.')).toContain(
      'A bank was opened in Leeds.',
    );
  });
});

describe('a clause without its verb, or without what was said', () => {
  it('takes the passive of the one before where it counts other people', () => {
    expect(texts('Four men were killed and two others injured in Leeds.')).toContain(
      'Two others were injured in Leeds.',
    );
    expect(texts('Four men left Leeds and two others injured a guard.')).not.toContain(
      'Two others were injured.',
    );
  });

  it('makes no claim', () => {
    expect(
      texts('Three in 100 have died, whereas fewer than one in 100 should when help comes.'),
    ).not.toContain('Fewer than one in 100 should when help comes.');
    expect(
      texts('A judge said a rule that left the door open to a son but closed it on a daughter was void.'),
    ).not.toContain('A judge said a rule.');
    expect(texts('The mayor said nothing.')).toEqual(['The mayor said nothing.']);
  });

  it('reads "beaten" behind its auxiliary', () => {
    expect(texts('Leeds have not beaten Hull since 2019.')).toEqual([
      'Leeds have not beaten Hull since 2019.',
    ]);
  });

  it('sees prices go up as one thing', () => {
    const told = texts('Households have seen food prices go up since June.');
    expect(told).not.toContain('Food prices go up since June.');
    expect(texts('Ministers said food prices go up in June.')).toContain('Food prices go up in June.');
  });
});

describe('half of a contrast', () => {
  it('is left out where the other half is', () => {
    const told = texts(
      'A bench of judges said a rule that left the door open to a son but closed it on a daughter rested on a view.',
    );
    expect(told).not.toContain('A rule left the door open to a son.');
  });

  it('is told where the other half is too', () => {
    const told = texts('Acme, which has no listed shares but does have bonds, is in Leeds.');
    expect(told).toContain('Acme has no listed shares.');
    expect(told).toContain('Acme does have bonds.');
  });
});

describe('who says it', () => {
  it('is the person who says what an index shows', () => {
    const [claim] = claims(
      '"The Leeds Reading Index shows that children read less," said Ann Lee, an analyst.',
    );
    expect(claim?.attribution?.source).toBe('Ann Lee');
  });

  it('is the body that shows it where nobody else speaks', () => {
    const [claim] = claims('The Leeds Reading Index shows that children read less.');
    expect(claim?.attribution?.source).toBe('The Leeds Reading Index');
  });

  it('is named where the office stands alone before the name', () => {
    const told = claims('Director, Ben Hill, said some students could be late.');
    expect(told.find(({ text }) => /students/u.test(text))?.attribution?.source).toBe('Ben Hill');
  });

  it('is told of what is read word for word', () => {
    const told = claims(
      'One in 10 adults - equal to 22 million people - owns a bike, according to a survey.',
    );
    expect(told.map(({ modality }) => modality)).not.toContain('asserted');
  });
});

describe('denials', () => {
  it('are of the clause and not of what somebody asks for', () => {
    expect(claims('Ann Lee was among those asking for no delay.')[0]?.negated).toBe(false);
    expect(claims('Ann Lee has no brother.')[0]?.negated).toBe(true);
  });
});

describe('"its" in a clause behind the main one', () => {
  it('is not of what the sentence before told of', () => {
    const told = texts(
      'Until 2019 a single maker supplied nearly all of them. Drugmaker Serum Gold has entered the market, although its output is small.',
    );
    expect(told.join(' ')).not.toContain("maker's output");
    expect(texts('Sales fell to 4.9 billion euros, when it posted its first loss.').join(' ')).not.toContain(
      'Sales posted',
    );
  });
});

describe('what somebody is', () => {
  it('is no rank that many hold', () => {
    const flown = (office: string) => texts(`${office} flew to Paris in May.`).join(' ');
    expect(flown('Group Captain Shubhanshu Shukla')).not.toContain('is Group Captain');
    expect(flown('German chancellor Angela Merkel')).toContain('Angela Merkel is German chancellor');
  });

  it('is not told of a thing that may be two', () => {
    expect(
      texts('The cloak and dagger thriller, rumoured to have cost $90m to make, earned $4m.').join(' '),
    ).not.toContain('were rumoured');
  });
});

describe('a dateline of two towns', () => {
  it('is read without capitals, too', () => {
    expect(texts('Jaipur/Bhopal, Nov 14 (PTI) The party on Saturday won the seat of Hull.')).toEqual([
      'On Saturday the party won the seat of Hull.',
    ]);
  });

  it('is no part of what somebody says', () => {
    expect(
      texts('GENEVA/LILONGWE, Nov 18 (Reuters) - Fever has spread to six countries, officials said.'),
    ).toContain('Fever has spread to six countries.');
  });
});
