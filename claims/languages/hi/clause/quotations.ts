import type { Token } from '../../../text/tokens.ts';

const OPENING = new Set(['“', '‘', '«']);
const CLOSING = new Set(['”', '’', '»']);
const NEUTRAL = ['"', "'"];
const MARKS: ReadonlySet<string> = new Set([...OPENING, ...CLOSING, ...NEUTRAL]);

/** Whether the token is a quotation mark. */
export function isQuoteMark(token: { readonly text: string }): boolean {
  return MARKS.has(token.text);
}

/** Whether the text is inside a quotation after this mark; a doubled mark ('' or ‘‘) is one. */
export function afterMark(
  inside: boolean,
  mark: { readonly text: string; readonly start: number },
  before: { readonly text: string; readonly end: number } | undefined,
): boolean {
  if (before?.text === mark.text && before.end === mark.start) return inside;
  if (OPENING.has(mark.text)) return true;
  return CLOSING.has(mark.text) ? false : !inside;
}

interface Stretch {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** Whether the text is inside a quotation after these tokens. */
export function insideAfter(tokens: readonly Token[], inside: boolean): boolean {
  let now = inside;
  tokens.forEach((token, i) => {
    if (isQuoteMark(token)) now = afterMark(now, token, tokens[i - 1]);
  });
  return now;
}

/**
 * For each sentence, whether it starts inside a quotation that an earlier sentence of its paragraph opened
 * and this or a later one closes. A mark that nothing closes opens nothing.
 */
export function quotedStarts(sentences: readonly Stretch[]): boolean[] {
  const starts: boolean[] = [];
  let inside = false;
  let opened = 0;
  for (const [i, { paragraph, tokens }] of sentences.entries()) {
    if (inside && sentences[i - 1]?.paragraph !== paragraph) {
      starts.fill(false, opened + 1);
      inside = false;
    }
    starts.push(inside);
    const after = insideAfter(tokens, inside);
    if (after && !inside) opened = i;
    inside = after;
  }
  if (inside) starts.fill(false, opened + 1);
  return starts;
}
