import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What of the assets is loaded together. */
export const LOADS = {
  'embed.js': ['embed.js'],
  'frame.js': ['frame.js'],
  // Beside the fonts, the page itself left out: it is about 4 KiB.
  "a player's phone": ['player.js', 'style.css', 'room.css'],
} as const;

/** The bytes of a load of `dist/assets` once it is compressed. */
export function weightOf(root: string, load: keyof typeof LOADS): number {
  return LOADS[load].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(root, 'dist/assets', name))).length,
    0,
  );
}
