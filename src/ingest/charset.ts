/** What the first bytes of a page or feed say of its encoding: a mark, `<meta charset>` or the XML declaration. */
function declaredInside(bytes: Uint8Array): string[] {
  const [a, b, c] = bytes;
  const found: string[] = [];
  if (a === 0xef && b === 0xbb && c === 0xbf) found.push('utf-8');
  if (a === 0xff && b === 0xfe) found.push('utf-16le');
  if (a === 0xfe && b === 0xff) found.push('utf-16be');
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const written =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ??
    /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/iu.exec(head);
  if (written?.[1]) found.push(written[1]);
  return found;
}

function declaredOutside(contentType: string): string[] {
  const label = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(contentType)?.[1];
  return label ? [label] : [];
}

/** The text, or null where the bytes are not of this encoding or the label is unknown. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

const isUtf = (label: string) => /^utf-?(?:8|16)/iu.test(label);
const hasHighBytes = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x7f);

/**
 * Decodes a page: byte order mark, then the header, then what the page says of itself, then UTF-8, then
 * windows-1252. What is declared as a single-byte encoding and yet is well-formed UTF-8 with letters beyond
 * ASCII is UTF-8: chance does not make that. A declared encoding that the bytes do not keep is passed over.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const inside = declaredInside(bytes);
  const mark = inside.filter((_, index) => index === 0 && bytes[0] !== undefined && bytes[0] > 0xee);
  const declared = [...mark, ...declaredOutside(contentType), ...inside];
  if (!declared.some(isUtf) && hasHighBytes(bytes)) {
    const text = decode(bytes, 'utf-8');
    if (text !== null) return text;
  }
  for (const label of [...declared, 'utf-8', 'windows-1252']) {
    const text = decode(bytes, label);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}
