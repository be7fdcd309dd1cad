import { vi } from 'vitest';
import { type FakeWeb, fakeWeb } from '../ingest/site.ts';

/** Puts a web of our own in place of the one outside, until `vi.restoreAllMocks`. */
export function outside(pages: Parameters<typeof fakeWeb>[0]): FakeWeb {
  const web = fakeWeb(pages);
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => web.fetcher(String(input), init ?? {}));
  return web;
}
