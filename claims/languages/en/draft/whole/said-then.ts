import { isTimePhrase } from '../../frame/phrases.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "In 2000", "last year": a time so far from today's that what was said then need not hold. */
function isLongAgo(part: Part): part is Phrase {
  if (part.kind !== 'phrase' || part.island || !isTimePhrase(part)) return false;
  const first = part.words[0];
  const second = part.words[1];
  const last = first?.key === 'last' && second?.key === 'year';
  return last || part.words.some(({ text, key }) => YEAR.test(text) || key === 'ago');
}

/** "In 2000, Acme said that": when it was said, where that is long ago; nothing for what was said now. */
export function saidThen({ carrier }: Clause, { clauses }: Context): Phrase | undefined {
  if (!carrier || carrier.trailing) return undefined;
  return clauses.find(({ verb }) => verb === carrier.verb)?.before.find(isLongAgo);
}
