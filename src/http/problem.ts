import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ClaimsError } from '../../claims/index.ts';
import { type ErrorCode, ServiceError } from '../services/errors.ts';
import type { AppEnv } from './env.ts';

const STATUS: Readonly<
  Record<
    ErrorCode,
    { status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 502 | 503; title: string }
  >
> = {
  'empty-text': { status: 422, title: 'The text is empty' },
  'unsupported-language': { status: 422, title: 'The language is not supported' },
  'ill-formed-text': { status: 422, title: 'The text is ill-formed' },
  'too-long': { status: 413, title: 'The text is too long' },
  'invalid-request': { status: 400, title: 'The request is not valid' },
  unauthorised: { status: 401, title: 'A key is needed' },
  forbidden: { status: 403, title: 'The key may not do this' },
  'not-found': { status: 404, title: 'Not found' },
  gone: { status: 410, title: 'Gone' },
  conflict: { status: 409, title: 'Conflict' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'sensitive-story': { status: 422, title: 'The story asks for care' },
  'no-questions': { status: 422, title: 'No question can be asked' },
  unavailable: { status: 503, title: 'Not available now' },
  'address-refused': { status: 422, title: 'The address is not fetched' },
  'robots-refused': { status: 422, title: 'The site does not allow it' },
  'page-missing': { status: 422, title: 'The page is not there' },
  'fetch-failed': { status: 502, title: 'The page could not be fetched' },
  'no-article': { status: 422, title: 'The page holds no article' },
};

const INTERNAL = { status: 500, title: 'Something went wrong' } as const;

/** Every code with its status and title, for the description of the API. */
export const PROBLEM_CODES = Object.entries({ ...STATUS, internal: INTERNAL }).map(([code, told]) => ({
  code,
  ...told,
}));

/** A problem document (RFC 9457). */
export function problem(c: HonoContext<AppEnv>, code: ErrorCode, detail: string): Response {
  const { status, title } = STATUS[code];
  const body = {
    type: `/docs#error-${code}`,
    title,
    status,
    detail,
    code,
    requestId: c.get('requestId') ?? '',
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  };
  if (status === 429) headers['retry-after'] = '60';
  if (status === 503) headers['retry-after'] = '5';
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  return c.body(JSON.stringify(body), status, headers);
}

/** D1 that is not reached, overloaded or lost on the way; what SQLite refuses is a fault of our own. */
function isStoreAway({ message }: Error): boolean {
  return message.startsWith('D1_ERROR') && !message.includes('SQLITE_');
}

/** The one place where errors become responses. No stack ever leaves. */
export function onError(error: Error, c: HonoContext<AppEnv>): Response {
  if (error instanceof ServiceError || error instanceof ClaimsError)
    return problem(c, error.code, error.message);
  if (error instanceof HTTPException) {
    if (error.status === 413) return problem(c, 'too-long', 'The body is too large.');
    return error.status === 415
      ? problem(
          c,
          'invalid-request',
          'The body is taken as JSON: send it with content-type: application/json.',
        )
      : problem(c, 'invalid-request', error.message || 'The request cannot be read.');
  }
  if (error instanceof SyntaxError) return problem(c, 'invalid-request', 'The body is not JSON.');
  if (c.get('ctx')?.repeatable && error.message.includes('UNIQUE constraint failed'))
    return problem(
      c,
      'conflict',
      'What this Idempotency-Key stands for was made before, and taken back or not finished; use a new key.',
    );
  console.error(c.get('requestId'), error.name, error.message);
  if (isStoreAway(error))
    return problem(
      c,
      'unavailable',
      'The store did not answer; nothing is half done. Try again in a moment.',
    );
  return c.body(
    JSON.stringify({
      type: '/docs#error-internal',
      ...INTERNAL,
      detail: 'The request was not carried out.',
      code: 'internal',
      requestId: c.get('requestId') ?? '',
    }),
    500,
    { 'content-type': 'application/problem+json; charset=utf-8' },
  );
}
