import { el } from '../dom.ts';
import { uiLang, words } from './setup.ts';
import { reveal, tie } from './ties.ts';
import type { Claim } from './types.ts';

function sourceOf(source: string): string {
  return uiLang === 'hi' ? `${source} ${words.says}` : `${words.says} ${source}`;
}

/** Only what the story asserts, or reports of somebody, may be asked as a fact. */
function isAskable({ modality, status }: Claim): boolean {
  return (modality === 'asserted' || modality === 'reported') && (status ?? 'live') === 'live';
}

function drawClaim(claim: Claim, ask: ((claim: Claim) => void) | null): HTMLElement {
  const notes = [
    words.kinds[claim.kind] ?? claim.kind,
    words.modalities[claim.modality] ?? claim.modality,
    ...(claim.negated ? [words.not] : []),
    ...(claim.attribution ? [sourceOf(claim.attribution.source)] : []),
  ];
  const show = el(
    'button',
    { type: 'button', class: 'claim-words', click: () => reveal(claim.id) },
    el('span', { class: 'words', lang: claim.lang }, claim.text),
    el('span', { class: 'quiet notes' }, notes.join(' · ')),
  );
  const own =
    ask && isAskable(claim)
      ? [
          el(
            'button',
            {
              type: 'button',
              class: 'small',
              'data-act': `own-${claim.id}`,
              'aria-label': `${words.own.ask}: ${claim.text}`,
              click: () => ask(claim),
            },
            words.own.ask,
          ),
        ]
      : [];
  return tie(el('div', { class: 'claim' }, show, ...own), claim.id);
}

/** The claims, in the order of the story; `ask` opens the writing of a question about one. */
export function drawClaims(claims: readonly Claim[], ask: ((claim: Claim) => void) | null): Node[] {
  if (claims.length === 0) return [el('p', {}, words.noClaims)];
  return claims.map((claim) => drawClaim(claim, ask));
}

/** Leads to the first claim that can be asked. */
export function showAskable(): void {
  document.querySelector<HTMLElement>('[data-act^="own-"]')?.focus();
}
