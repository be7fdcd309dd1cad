import type { Fetcher } from '../../src/ingest/fetch-within.ts';

type Answer = (init: RequestInit) => Response | Promise<Response>;

export interface FakeWeb {
  readonly fetcher: Fetcher;
  /** Every address that was asked for, in order. */
  readonly asked: string[];
}

/** A web of our own: addresses and what they answer. Others are missing, robots.txt too. */
export function fakeWeb(pages: Readonly<Record<string, Answer>>): FakeWeb {
  const asked: string[] = [];
  return {
    asked,
    async fetcher(address, init) {
      asked.push(address);
      const answer = pages[address];
      return answer ? answer(init) : new Response('missing', { status: 404 });
    },
  };
}

/** A page of HTML. */
export const html =
  (body: string | Uint8Array, contentType = 'text/html; charset=utf-8'): Answer =>
  () =>
    new Response(body, { headers: { 'content-type': contentType } });

export const redirect =
  (location: string, status = 302): Answer =>
  () =>
    new Response(null, { status, headers: { location } });

/** An answer that never comes. */
export const hangs: Answer = () => new Promise<Response>(() => {});
