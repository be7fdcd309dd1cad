import type { Claim } from '../../../claims/index.ts';
import type { FacetName } from '../../services/claims/ports.ts';
import { dateTokens } from './dates.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Any text as one token of the index. */
export function toHex(text: string): string {
  let out = '';
  for (const byte of encoder.encode(text)) out += byte.toString(16).padStart(2, '0');
  return out;
}

function fromHex(hex: string): string {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return decoder.decode(bytes);
}

/** Facets and the letter of their tokens; `coded` values are in hexadecimal. */
const FACETS: Readonly<Record<FacetName, { letter: string; coded: boolean }>> = {
  lang: { letter: 'l', coded: false },
  kind: { letter: 'k', coded: false },
  modality: { letter: 'm', coded: false },
  publisher: { letter: 'p', coded: true },
  entity: { letter: 'e', coded: true },
};

/** The token of a facet's value. */
export function markOf(facet: FacetName, value: string): string {
  const { letter, coded } = FACETS[facet];
  return `${letter}${coded ? toHex(value) : value}`;
}

/** Something for each facet, made from its letter and from what reads its tokens. */
export function mapFacets<T>(
  make: (letter: string, read: (mark: string) => string) => T,
): Record<FacetName, T> {
  const one = (facet: FacetName) => {
    const { letter, coded } = FACETS[facet];
    return make(letter, (mark) => (coded ? fromHex(mark.slice(1)) : mark.slice(1)));
  };
  return {
    lang: one('lang'),
    kind: one('kind'),
    modality: one('modality'),
    publisher: one('publisher'),
    entity: one('entity'),
  };
}

export function ownerToken(ownerId: string): string {
  return `o${toHex(ownerId)}`;
}

/** The facet tokens of a claim. */
export function marksOf(claim: Claim, publisher: string, refs: readonly string[]): string {
  return [
    markOf('lang', claim.lang),
    markOf('kind', claim.kind),
    markOf('modality', claim.modality),
    ...(publisher ? [markOf('publisher', publisher)] : []),
    ...refs.map((ref) => markOf('entity', ref)),
  ].join(' ');
}

/** The tokens that only bound a search. */
export function boundsOf(ownerId: string, publishedAt: string | null): string {
  return ['any', ownerToken(ownerId), ...(publishedAt ? dateTokens(publishedAt) : [])].join(' ');
}

/** What the index says of a status. */
export function statusTokens(status: Claim['status']): string {
  if (status === 'live') return '';
  return status === 'disputed' ? 'disputed' : `${status} fallen`;
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO date or time; 0 for what is none. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY) || 0;
}
