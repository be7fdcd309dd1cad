/** Words at either end of a long quote that a text fragment names: enough to be found, few for an address. */
const ENDS = 4;

const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replace(/-/gu, '%2D');

/** An address that opens at the quoted words (URL Fragment Text Directives, WICG): `…#:~:text=first,last`. */
export function quoteUrl(url: string, quote: string): string {
  const words = quote.split(/\s+/u).filter(Boolean);
  const text =
    words.length > 2 * ENDS ? `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}` : encode(words);
  return `${url.split('#')[0]}#:~:text=${text}`;
}
