import { describe, expect, it } from 'vitest';
import { PEER_OVERLAPS } from '../../../claims/languages/en/lexicon/peer-overlaps.ts';
import { PEERS } from '../../../claims/languages/en/lexicon/peers.ts';
import { peersLike } from '../../../claims/languages/en/questions/peers.ts';

const options = (phrase: string) => peersLike(phrase).map(({ text }) => text);

describe('nouns beside another as false options', () => {
  it('are none that holds where it does', () => {
    expect(options('a truck')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/lorry|van|tanker|pickup/u)]),
    );
    expect(options('lorries')).not.toContain('trucks');
    expect(options('an engine failure')).not.toContain('a bird strike');
  });

  it('are of its kind all the same', () => {
    expect(options('a truck')).toContain('a bus');
    expect(options('a church')).toContain('a mosque');
  });

  it('are beasts that could have come where it did', () => {
    expect(options('a leopard').join()).toMatch(/tiger|wolf|bear/u);
    expect(options('a leopard').join()).not.toMatch(/dolphin|camel|koala|snake/u);
    expect(options('a whale').join()).not.toMatch(/tiger|camel/u);
  });

  it('are no two of which may be one thing', () => {
    const boats = options('a ferry').join();
    expect([/speedboat/u, /rowing boat/u, /lifeboat/u].filter((one) => one.test(boats))).toHaveLength(1);
  });

  it('all stand in a group of peers', () => {
    const known = new Set(PEERS.flatMap(({ terms }) => terms.split('|')));
    expect(PEER_OVERLAPS.rows.flatMap((row) => row.split('|')).filter((term) => !known.has(term))).toEqual(
      [],
    );
  });
});
