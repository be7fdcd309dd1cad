import { ServiceError } from '../services/errors.ts';
import { checkAddress } from '../services/pages/address.ts';
import type { Fetched, Web } from '../services/pages/ports.ts';
import { decodePage } from './charset.ts';
import { readFeed } from './feed.ts';
import { type Answer, type Bounds, type Fetcher, fetchFollowing, withinTime } from './fetch-within.ts';
import { readHtml } from './html/read-html.ts';
import { robotsAllow } from './robots.ts';

const BOUNDS: Bounds = { patience: 10_000, bytes: 3_000_000, redirects: 5 };
/** RFC 9309 asks for 500 KiB at least. */
const ROBOTS_BYTES = 512_000;
const AGENT = 'Mozilla/5.0 (compatible; Praman/1.0)';

async function robotsOf(
  fetcher: Fetcher,
  origin: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<string> {
  const { response, bytes } = await fetchFollowing(
    fetcher,
    `${origin}/robots.txt`,
    { 'user-agent': AGENT },
    { ...bounds, bytes: ROBOTS_BYTES },
    signal,
    async () => {},
  );
  if (response.status >= 500 || response.status === 429)
    throw new ServiceError('fetch-failed', 'The robots.txt of the site cannot be read.');
  return response.ok ? decodePage(bytes, 'text/plain; charset=utf-8') : '';
}

function toFetched({ url, response, bytes }: Answer): Fetched {
  const contentType = response.headers.get('content-type') ?? '';
  return {
    url: url.href,
    status: response.status,
    mediaType: (contentType.split(';')[0] ?? '').trim().toLowerCase(),
    text: response.status === 304 ? '' : decodePage(bytes, contentType),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

function assertThere({ status }: Response): void {
  if (status === 304 || (status >= 200 && status < 300)) return;
  const code =
    status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'page-missing' : 'fetch-failed';
  throw new ServiceError(code, `The site answered with status ${status}.`);
}

/** The web behind a fetcher, with limits of time, size and redirects. */
export function openWeb(fetcher: Fetcher, change: Partial<Bounds> = {}): Web {
  const bounds = { ...BOUNDS, ...change };
  return {
    async get(address, { accept, etag, lastModified }) {
      const headers = {
        'user-agent': AGENT,
        accept,
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      };
      const robots = new Map<string, string>();
      const answer = await withinTime(bounds.patience, (signal) =>
        fetchFollowing(fetcher, address, headers, bounds, signal, async (url) => {
          const text = robots.get(url.origin) ?? (await robotsOf(fetcher, url.origin, bounds, signal));
          robots.set(url.origin, text);
          if (!robotsAllow(text, url.pathname + url.search))
            throw new ServiceError('robots-refused', 'The robots.txt of the site does not allow it.');
        }),
      );
      assertThere(answer.response);
      return toFetched(answer);
    },
    async post(address, body, headers) {
      const { href } = checkAddress(address);
      return withinTime(bounds.patience, async (signal) => {
        const response = await fetcher(href, {
          method: 'POST',
          headers: { 'user-agent': AGENT, 'content-type': 'application/json', ...headers },
          body,
          redirect: 'manual',
          signal,
        });
        await response.body?.cancel();
        return response.status;
      });
    },
    readHtml,
    readFeed,
  };
}
