/** How long a copy of a published quiz may be shown, in seconds, here and once more by whoever fetched it. */
export const COPY_SECONDS = 30;
/** What an answer says of itself that may be kept as a copy. */
export const COPIED = `public, max-age=${COPY_SECONDS}`;
/** Quizzes whose copies one request drops at most: each takes five subrequests; the rest grow old. */
const MOST_DROPPED = 8;

/** Copies of published quizzes in the Cache API of this data centre. */
export interface Copies {
  /** Notes that what is shown of a quiz has changed. */
  touch(quizIds: readonly string[]): void;
  /** Drops the copies of all that was noted. */
  drop(): Promise<void>;
}

/** The addresses at which a quiz is shown; the page of play also in a language that was asked for. */
function addressesOf(origin: string, id: string): string[] {
  const page = `${origin}/q/${id}`;
  return [
    `${origin}/v1/quizzes/${id}`,
    `${origin}/embed/q/${id}`,
    page,
    `${page}?lang=hi`,
    `${page}?lang=en`,
  ];
}

const SHOWN = /^(?:https?:\/\/[^/?#]+)\/(?:v1\/quizzes|embed\/q|q)\/qz_[A-Za-z0-9]+(?=$|[?#])/u;
const ASKED_LANG = /[?&]lang=(?<lang>hi|en)(?=$|[&#])/u;

/** The address under which the copy of an answer is kept; null for what has none. */
function copyOf(address: string): string | null {
  const shown = address.match(SHOWN)?.[0];
  if (!shown) return null;
  const lang = address.match(ASKED_LANG)?.groups?.lang;
  return lang && !shown.includes('/v1/') && !shown.includes('/embed/') ? `${shown}?lang=${lang}` : shown;
}

async function tagOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${[...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** The answer, or 304 without a body where the reader has it already (RFC 9110, 13.1.2: weak comparison). */
function answered(request: Request, answer: Response): Response {
  const known = request.headers.get('if-none-match');
  const tag = answer.headers.get('etag');
  if (!known || !tag || !known.split(',').some((one) => one.trim().replace(/^W\//u, '') === tag))
    return answer;
  return new Response(null, { status: 304, headers: answer.headers });
}

/** The copies of one request; `origin` is where it came in, null for work that nobody waits for. */
export function openCopies(origin: string | null): Copies {
  const touched = new Set<string>();
  return {
    touch: (quizIds) => {
      for (const id of quizIds) touched.add(id);
    },
    drop: async () => {
      if (origin === null) return;
      const addresses = [...touched].slice(0, MOST_DROPPED).flatMap((id) => addressesOf(origin, id));
      touched.clear();
      await Promise.all(addresses.map((address) => caches.default.delete(address)));
    },
  };
}

type Fetch = (request: Request, env: Env, ctx: ExecutionContext) => Response | Promise<Response>;

/** Answers readers of published quizzes from a copy, before anything else is asked. Who signs in sees the store. */
export function withCopies(app: Fetch): Fetch {
  return async (request, env, ctx) => {
    const isReader = request.method === 'GET' && !request.headers.has('authorization');
    const address = isReader ? copyOf(request.url) : null;
    if (address === null) return app(request, env, ctx);
    const found = await caches.default.match(address);
    if (found) return answered(request, found);
    const answer = await app(request, env, ctx);
    if (answer.status !== 200 || answer.headers.get('cache-control') !== COPIED) return answer;
    const body = await answer.arrayBuffer();
    const headers = new Headers(answer.headers);
    headers.set('etag', await tagOf(body));
    headers.delete('x-request-id');
    const made = new Response(body, { headers });
    // Waited for: what changes after this answer then drops this copy too.
    await caches.default.put(address, made.clone());
    return answered(request, made);
  };
}
