import type { Hono } from 'hono';
import { hc } from 'hono/client';
import type { ExtractSchema } from 'hono/types';
import type { AppEnv } from '../http/env.ts';
import type { articles } from '../http/routes/articles.ts';
import type { audit } from '../http/routes/audit.ts';
import type { checks } from '../http/routes/check.ts';
import type { claims } from '../http/routes/claims.ts';
import type { factChecks } from '../http/routes/fact-checks.ts';
import type { feeds } from '../http/routes/feeds.ts';
import type { jobs } from '../http/routes/jobs.ts';
import type { keys } from '../http/routes/keys.ts';
import type { ownItems } from '../http/routes/own-items.ts';
import type { service } from '../http/routes/preview.ts';
import type { quizzes } from '../http/routes/quizzes.ts';
import type { reviews } from '../http/routes/reviews.ts';
import type { webhooks } from '../http/routes/webhooks.ts';

type Routes = ExtractSchema<typeof articles> &
  ExtractSchema<typeof audit> &
  ExtractSchema<typeof checks> &
  ExtractSchema<typeof claims> &
  ExtractSchema<typeof factChecks> &
  ExtractSchema<typeof feeds> &
  ExtractSchema<typeof jobs> &
  ExtractSchema<typeof keys> &
  ExtractSchema<typeof service> &
  ExtractSchema<typeof quizzes> &
  ExtractSchema<typeof ownItems> &
  ExtractSchema<typeof reviews> &
  ExtractSchema<typeof webhooks>;

export interface Connection {
  /** Where Praman answers: `https://praman.example`. */
  readonly address: string;
  /** `pk_…`; reading what is published needs none. */
  readonly key?: string;
  readonly fetch?: typeof fetch;
}

/**
 * A client whose paths, inputs and answers are typed by the routes themselves.
 * @example
 * const praman = connect({ address: 'https://praman.example' });
 * const answer = await praman.v1.claims.$get({ query: { q: 'गोमती पुल' } });
 * if (answer.ok) console.log((await answer.json()).claims);
 */
export function connect({ address, key, fetch: fetcher }: Connection) {
  return hc<Hono<AppEnv, Routes>>(address, {
    ...(fetcher ? { fetch: fetcher } : {}),
    ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}),
  });
}

export type Praman = ReturnType<typeof connect>;
