import type { QueryTerm, QueryWord } from '../../../claims/index.ts';
import type { ClaimQuery } from '../../services/claims/ports.ts';
import { coverDates } from './dates.ts';
import { markOf, ownerToken } from './marks.ts';

const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`;

function wordExpression({ stem, sound }: QueryWord): string {
  return sound ? `(stems : ${quoted(stem)} OR sounds : ${quoted(sound)})` : `stems : ${quoted(stem)}`;
}

/** A name is told by its words, or by a claim that is known to be about it. */
function termExpression({ words, refs }: QueryTerm): string {
  const told = words.map(wordExpression).join(' AND ');
  const about = refs.map((ref) => `marks : ${quoted(markOf('entity', ref))}`);
  return about.length > 0 ? `((${told}) OR ${about.join(' OR ')})` : told;
}

const STATUS = {
  live: { not: 'status : (disputed OR fallen)' },
  disputed: { also: 'status : disputed' },
  superseded: { also: 'status : superseded' },
  withdrawn: { also: 'status : withdrawn' },
  current: { not: 'status : fallen' },
} as const;

/** The MATCH expression of a query: its terms, all or any of them, within its filters. */
export function matchExpression(query: ClaimQuery, terms: readonly QueryTerm[], mode: 'all' | 'any'): string {
  const parts: string[] = [];
  if (terms.length > 0) parts.push(`(${terms.map(termExpression).join(mode === 'all' ? ' AND ' : ' OR ')})`);
  const mark = (facet: Parameters<typeof markOf>[0], value: string | undefined) => {
    if (value !== undefined) parts.push(`marks : ${quoted(markOf(facet, value))}`);
  };
  mark('lang', query.lang);
  mark('kind', query.kind);
  mark('modality', query.modality);
  mark('publisher', query.publisher);
  mark('entity', query.entity);
  if (query.ownerId !== undefined) parts.push(`bounds : ${quoted(ownerToken(query.ownerId))}`);
  if (query.from !== undefined || query.to !== undefined) {
    const days = coverDates(query.from, query.to);
    parts.push(`bounds : (${(days.length > 0 ? days : ['none']).map(quoted).join(' OR ')})`);
  }
  const status = STATUS[query.status ?? 'current'];
  if ('also' in status) parts.push(status.also);
  else if (parts.length === 0) parts.push('bounds : any');
  const all = parts.join(' AND ');
  return 'not' in status ? `(${all}) NOT ${status.not}` : all;
}
