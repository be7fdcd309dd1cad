import { romanise } from '../../../claims/text/romanise.ts';
import { makeClaim, random, type World } from './claims.ts';

export interface BenchQuery {
  readonly kind: string;
  readonly q?: string;
  readonly lang?: 'hi' | 'en';
  readonly publisher?: string;
  readonly entity?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The word of a claim that is least often used. */
function rarest(world: World, seq: number, of: number): string {
  const { claim } = makeClaim(world, seq, of);
  const words = claim.text.split(' ').slice(2);
  const list = world.words[claim.lang];
  const rank = (text: string) => list.findIndex((word) => word.text === text);
  return words.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** Queries of each kind; a rare word is taken from a claim, so that it is there. */
export function makeQueries(world: World, of: number, each: number): BenchQuery[] {
  const next = random(99);
  const name = (i: number) => world.names[i % 40]?.text ?? '';
  const some = () => Math.floor(next() * of);
  const common = ['में', 'के', 'ने', 'सरकार', 'the', 'government'];
  const kinds: Record<string, (i: number) => Omit<BenchQuery, 'kind'>> = {
    rare: () => ({ q: rarest(world, some(), of) }),
    name: (i) => ({ q: name(i) }),
    'latin name': (i) => ({
      q: name(i).split(' ').map(romanise).join(' '),
    }),
    common: (i) => ({ q: common[i % common.length] as string }),
    'common and rare': (i) => ({ q: `${common[i % common.length]} सरकार ${rarest(world, some(), of)}` }),
    'two common': (i) => ({ q: `${['सरकार', 'लोगों', 'देश'][i % 3]} ${['साल', 'दिन', 'कहा'][i % 3]}` }),
    'common, small publisher': (i) => ({ q: 'सरकार', publisher: `paper ${100 + (i % 100)}` }),
    'common, a month': (i) => ({
      q: 'सरकार',
      from: `20${17 + (i % 8)}-03-05`,
      to: `20${17 + (i % 8)}-04-04`,
    }),
    entity: (i) => ({ entity: `person:${i % 200}` }),
    'no words, language': () => ({ lang: 'en' }),
  };
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: each }, (_, i) => ({ kind, ...make(i) })),
  );
}
