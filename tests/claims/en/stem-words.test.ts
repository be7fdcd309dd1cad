import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../claims/catalogue/lookup.ts';
import { PEERS } from '../../../claims/languages/en/lexicon/peers.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

describe('the words of an English stem', () => {
  it('an adjective that opened the sentence loses its capital before a name', () => {
    expect(finish(['In which month did Landlocked Chad open its first railway'])).toContain(
      'did landlocked Chad',
    );
    expect(finish(['In which month did President Grace Hill open the railway'])).toContain(
      'did President Grace Hill',
    );
  });

  it('what shares close at is a price', () => {
    expect(finish(['At how much did Acme shares close on Tuesday'])).toMatch(/^At what price did/u);
    expect(finish(['At how many stations did the train stop'])).toMatch(/^At how many stations/u);
  });

  it('a quotation that names what it is of is asked for', () => {
    expect(
      isFlawed('Who said: “The birds of Leeds open bins in different ways in each suburb of the city”?'),
    ).toBe(false);
  });
});

describe('what kinds of things are called', () => {
  it('a bird strike is no fault, and nobody carries a pair of gloveses', () => {
    const terms = PEERS.flatMap(({ terms: all }) => all.split('|'));
    expect(terms).not.toContain('bird strike');
    expect(terms).not.toContain('pair of gloves');
    expect(terms).toContain('glove');
  });

  it('a highways authority is a body, and its peers are told in full', () => {
    const names = entriesOf('board.in').map(({ en }) => en);
    expect(names).toContain('National Highways and Infrastructure Development Corporation');
  });
});
