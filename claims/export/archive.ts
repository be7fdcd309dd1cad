import { strToU8, zipSync } from 'fflate';

// The first moment that a zip entry can hold, in the local time that the format counts in: equal input
// gives equal bytes.
const EPOCH = new Date(1980, 0, 1);

/** A zip of text files, in the order given. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: EPOCH }) as Uint8Array<ArrayBuffer>;
}
