/** The words behind a part of a text, with the space before them; empty where it does not stand there. */
export function wordsBehind(text: string, part: string): string {
  const at = text.indexOf(part);
  return at < 0 ? '' : text.slice(at + part.length);
}

/** The words before a part of a text, with the space behind them; empty where it does not stand there. */
export function wordsBefore(text: string, part: string): string {
  return text.slice(0, Math.max(0, text.indexOf(part)));
}
