import { ServiceError } from '../services/errors.ts';
import { checkAddress } from '../services/pages/address.ts';

export type Fetcher = (address: string, init: RequestInit) => Promise<Response>;

/** Bounds of one visit. */
export interface Bounds {
  /** Milliseconds for all of it, redirects and body with it. */
  readonly patience: number;
  readonly bytes: number;
  readonly redirects: number;
}

export interface Answer {
  readonly url: URL;
  readonly response: Response;
  readonly bytes: Uint8Array;
}

const failed = (why: string) => new ServiceError('fetch-failed', why);

/** Runs with a clock against it: a site that hangs does not hold us. Throws `fetch-failed`. */
export async function withinTime<T>(patience: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: number | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(failed('The site took too long to answer.'));
      controller.abort();
    }, patience);
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw failed('The site could not be reached.');
  } finally {
    clearTimeout(timer);
  }
}

/** The body up to a size; longer ones are given up on at once. */
async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = () => failed(`The page is larger than ${limit} bytes.`);
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function nextHop(from: URL, response: Response): URL | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || !location) return null;
  if (!URL.canParse(location, from.href)) throw failed('The site redirects to what is no address.');
  return checkAddress(new URL(location, from).href);
}

/**
 * Gets an address, following redirects by hand so that each hop is checked like the first.
 * `visit` is asked before each hop. Throws `address-refused`, `fetch-failed`.
 */
export async function fetchFollowing(
  fetcher: Fetcher,
  address: string,
  headers: Readonly<Record<string, string>>,
  bounds: Bounds,
  signal: AbortSignal,
  visit: (url: URL) => Promise<void>,
): Promise<Answer> {
  let url = checkAddress(address);
  for (let hop = 0; hop <= bounds.redirects; hop++) {
    await visit(url);
    const response = await fetcher(url.href, { headers, redirect: 'manual', signal });
    const next = nextHop(url, response);
    if (!next) return { url, response, bytes: await readBody(response, bounds.bytes) };
    await response.body?.cancel();
    url = next;
  }
  throw failed('The site redirects too often.');
}
