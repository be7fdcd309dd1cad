import { el } from '../dom.ts';
import { uiLang, words } from './setup.ts';
import { reveal, tie } from './ties.ts';
import type { Claim } from './types.ts';

function sourceOf(source: string): string {
  return uiLang === 'hi' ? `${source} ${words.says}` : `${words.says} ${source}`;
}

function drawClaim(claim: Claim): HTMLElement {
  const notes = [
    words.kinds[claim.kind] ?? claim.kind,
    words.modalities[claim.modality] ?? claim.modality,
    ...(claim.negated ? [words.not] : []),
    ...(claim.attribution ? [sourceOf(claim.attribution.source)] : []),
  ];
  const button = el(
    'button',
    { type: 'button', click: () => reveal(claim.id) },
    el('span', { class: 'words', lang: claim.lang }, claim.text),
    el('span', { class: 'quiet notes' }, notes.join(' · ')),
  );
  return tie(el('div', { class: 'claim' }, button), claim.id);
}

/** The claims, in the order of the story. */
export function drawClaims(claims: readonly Claim[]): Node[] {
  return claims.length > 0 ? claims.map(drawClaim) : [el('p', {}, words.noClaims)];
}
