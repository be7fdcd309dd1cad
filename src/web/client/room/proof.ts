import type { Proof, Result } from '../../../live/protocol/outgoing.ts';
import { el, sign } from '../dom.ts';

interface ProofWords {
  readonly right: string;
  readonly wrong: string;
  readonly none: string;
  readonly withdrawn: string;
  readonly quote: string;
  readonly source: string;
}

/** The quote with the marker over the words that prove the answer. */
export function quoteOf({ quote }: Pick<Proof, 'quote'>, lang: string): HTMLElement {
  const around = (text: string) => el('span', { class: 'quiet' }, text);
  return el(
    'blockquote',
    { lang, class: 'drawn' },
    ...(quote.prefix ? [around(`…${quote.prefix}`)] : []),
    el('mark', {}, quote.exact),
    ...(quote.suffix ? [around(`${quote.suffix}…`)] : []),
  );
}

/** Where the quote stands: its page, else the claim's. */
export function sourceOf({ source, quote }: Proof, word: string, lang: string): HTMLElement {
  const fragment = encodeURIComponent(quote.exact.split(' ').slice(0, 6).join(' '));
  const href = source.url ? `${source.url}#:~:text=${fragment}` : `/c/${source.claimId}`;
  const link = el('a', { href, target: '_blank', rel: 'noopener', lang }, source.title || word);
  return el('p', { class: 'quiet' }, `${word}: `, link);
}

/** The verdict in words alone. */
export function verdictText({ right, withdrawn }: Result, words: ProofWords): string {
  if (withdrawn) return words.withdrawn;
  if (right === null) return words.none;
  return right ? words.right : words.wrong;
}

function verdictOf(result: Result, words: ProofWords): HTMLElement {
  const text = verdictText(result, words);
  if (result.withdrawn || result.right === null) return el('p', { class: 'verdict' }, text);
  const kind = result.right ? 'right' : 'wrong';
  return el('p', { class: `verdict ${kind}` }, sign(result.right ? 'tick' : 'cross'), ` ${text}`);
}

/** The verdict in words, why, and the quote that proves it. */
export function verdictNodes(result: Result, lang: string, words: ProofWords): Node[] {
  return [
    verdictOf(result, words),
    ...(result.why ? [el('p', { lang }, result.why)] : []),
    el('p', { lang }, result.explanation),
    el('p', { class: 'quiet quote-of' }, words.quote),
    quoteOf(result, lang),
    sourceOf(result, words.source, lang),
  ];
}
