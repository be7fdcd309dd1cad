/** The text with a capital at its head, as a sentence or a line has it. */
export function capital(text: string): string {
  const at = /^["“'‘]/u.test(text) ? 1 : 0;
  return `${text.slice(0, at)}${text.charAt(at).toUpperCase()}${text.slice(at + 1)}`;
}

/** Whether the text opens with a capital. Letters of ASCII, which nearly all are, need no table of all capitals. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

/** Whether the text opens with a small letter. */
export function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Whether a word stands with its capital behind a small letter or a comma somewhere. */
export function isCapitalWithin(text: string, own: string): boolean {
  const sought = ` ${own}`;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
