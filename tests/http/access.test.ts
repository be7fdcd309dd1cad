import { describe, expect, it } from 'vitest';
import { appForRoutes, routesOf, unmatched } from './routes-of.ts';
import { call, keyFor, published } from './world.ts';

type Kind = 'none' | 'wrong' | 'other' | 'read' | 'write' | 'publish' | 'admin';
type Table = Record<Kind, number>;

const all = (status: number): Table => ({
  none: status,
  wrong: status,
  other: status,
  read: status,
  write: status,
  publish: status,
  admin: status,
});
const needs = (status: number, allowed: readonly Kind[], rest: Partial<Table> = {}): Table => ({
  ...all(403),
  none: 401,
  wrong: 401,
  ...Object.fromEntries(allowed.map((kind) => [kind, status])),
  ...rest,
});

/** A question about a claim that is not there. */
const OWN = {
  claimId: 'none',
  argument: 0,
  stem: 'x',
  answer: 'a',
  options: [1, 2, 3].map(() => ({ text: 'b' })),
};

/**
 * Every route, pages and socket too, against every kind of caller. "other" is another owner with every scope. A
 * route that is not here fails the first test.
 */
const ACCESS: Record<string, { body?: unknown; headers?: Record<string, string>; status: Table }> = {
  'POST /v1/preview': { body: { text: 'पुल बना है।' }, status: all(200) },
  'POST /v1/check': { body: { statement: 'पुल बना है।', text: 'पुल बना है।' }, status: all(200) },
  'GET /health': { status: all(200) },
  'POST /v1/articles': { body: { text: '' }, status: needs(422, ['write', 'admin'], { other: 422 }) },
  'POST /v1/articles:batch': {
    body: [{ text: 'पुल बना है।' }],
    status: needs(202, ['write', 'admin'], { other: 202 }),
  },
  'POST /v1/feeds': {
    body: { url: 'http://localhost/feed' },
    status: needs(422, ['write', 'admin'], { other: 422 }),
  },
  'GET /v1/feeds': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'DELETE /v1/feeds/{id}': { status: needs(404, ['write', 'admin'], { other: 404 }) },
  'POST /v1/webhooks': {
    body: { url: 'http://localhost/hook', events: ['quiz.published'] },
    status: needs(422, ['admin'], { other: 422 }),
  },
  'GET /v1/webhooks': { status: needs(200, ['admin'], { other: 200 }) },
  'DELETE /v1/webhooks/{id}': { status: needs(404, ['admin'], { other: 404 }) },
  'GET /v1/webhooks/{id}/deliveries': { status: needs(404, ['admin'], { other: 404 }) },
  'POST /v1/reviews': {
    body: { claimId: 'none', rating: { name: 'x' }, url: 'https://a.example/1', author: { name: 'x' } },
    status: needs(404, ['publish', 'admin'], { other: 404 }),
  },
  'GET /v1/reviews': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'GET /v1/reviews/{id}': { status: all(404) },
  'DELETE /v1/reviews/{id}': { status: needs(404, ['publish', 'admin'], { other: 404 }) },
  'GET /v1alpha1/claims:search': { status: all(400) },
  'GET /v1/export/claims': { status: all(200) },
  'GET /v1/audit': { status: needs(200, ['admin'], { other: 200 }) },
  'GET /v1/jobs/{id}': { status: needs(404, ['read', 'admin'], { other: 404 }) },
  'GET /v1/articles': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'GET /v1/articles/{id}': { status: all(200) },
  'GET /v1/articles/{id}/claims': { status: all(200) },
  'GET /v1/articles/{id}/versions': { status: needs(200, ['read', 'admin'], { other: 404 }) },
  'PUT /v1/articles/{id}': { body: { text: '' }, status: needs(422, ['write', 'admin'], { other: 404 }) },
  'DELETE /v1/articles/{id}': { status: needs(204, ['admin'], { other: 404 }) },
  'GET /v1/claims': { status: all(200) },
  'GET /v1/claims/{id}': { status: all(404) },
  'GET /v1/corrections': { status: all(200) },
  'GET /v1/corrections.atom': { status: all(200) },
  'POST /v1/claims/{id}/decision': {
    body: { status: 'live' },
    status: needs(404, ['publish', 'admin'], { other: 404 }),
  },
  'GET /v1/conflicts': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'POST /v1/recovery-code': { status: needs(201, ['admin'], { other: 201 }) },
  'POST /v1/recover': { body: { code: 'rc_none' }, status: all(401) },
  'POST /v1/quizzes': {
    body: { articleIds: ['none'] },
    status: needs(404, ['write', 'admin'], { other: 404 }),
  },
  'POST /v1/quizzes/lint': {
    body: { items: [{ stem: 'पुल कब बना?', options: ['1', '2', '3', '4'], key: 0 }] },
    status: all(200),
  },
  'GET /v1/quizzes': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'GET /v1/quizzes/{id}': { status: all(200) },
  'GET /v1/quizzes/{id}/edit': { status: needs(200, ['read', 'admin'], { other: 404 }) },
  'PATCH /v1/quizzes/{id}': {
    body: { status: 'published' },
    status: needs(200, ['publish', 'admin'], { other: 404 }),
  },
  'POST /v1/quizzes/{id}/items/{itemId}/options': {
    body: {},
    status: needs(404, ['read', 'admin'], { other: 404 }),
  },
  'GET /v1/quizzes/{id}/claims/{claimId}/drafts': { status: needs(404, ['read', 'admin'], { other: 404 }) },
  'POST /v1/quizzes/{id}/items:check': { body: OWN, status: needs(404, ['read', 'admin'], { other: 404 }) },
  'POST /v1/quizzes/{id}/items': { body: OWN, status: needs(404, ['write', 'admin'], { other: 404 }) },
  'POST /v1/quizzes/{id}/answers': { body: { itemId: 'x', optionId: 'y' }, status: all(404) },
  'POST /v1/quizzes/{id}/plays': { status: all(201) },
  'GET /v1/quizzes/{id}/stats': { status: needs(200, ['read', 'admin'], { other: 404 }) },
  'GET /v1/quizzes/{id}/export/{format}': { status: needs(200, ['read', 'admin'], { other: 404 }) },
  'GET /go/{id}': { status: all(404) },
  'POST /v1/quizzes/{id}/reports': { body: { itemId: 'x', reason: 'other' }, status: all(404) },
  'GET /v1/quizzes/{id}/reports': { status: needs(200, ['read', 'admin'], { other: 404 }) },
  'POST /v1/drills': {
    body: { source: { quizId: 'none' } },
    status: needs(404, ['write', 'admin'], { other: 404 }),
  },
  'GET /v1/drills': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'GET /v1/drills/{pin}': { status: all(404) },
  'PATCH /v1/drills/{pin}': { body: {}, status: needs(404, ['write', 'admin'], { other: 404 }) },
  'DELETE /v1/drills/{pin}': { status: needs(404, ['write', 'admin'], { other: 404 }) },
  'POST /v1/drills/{pin}/host': { status: needs(404, ['write', 'admin'], { other: 404 }) },
  'GET /v1/drills/{pin}/results': { status: needs(404, ['read', 'admin'], { other: 404 }) },
  'GET /v1/drills/{pin}/sheet': { status: needs(404, ['read', 'admin'], { other: 404 }) },
  'DELETE /v1/drills/{pin}/players/{playerId}': { status: needs(404, ['write', 'admin'], { other: 404 }) },
  'POST /v1/classes': { body: { name: '7B' }, status: needs(201, ['write', 'admin'], { other: 201 }) },
  'GET /v1/classes': { status: needs(200, ['read', 'admin'], { other: 200 }) },
  'GET /v1/classes/{code}': { status: all(404) },
  'DELETE /v1/classes/{code}': { status: needs(404, ['write', 'admin'], { other: 404 }) },
  'POST /v1/keys': { body: { scopes: ['read'] }, status: needs(201, ['admin'], { other: 201 }) },
  'GET /v1/keys': { status: needs(200, ['admin'], { other: 200 }) },
  'DELETE /v1/keys/{id}': { status: needs(404, ['admin'], { other: 404 }) },
  'POST /v1/keys/{id}/rotate': { status: needs(404, ['admin'], { other: 404 }) },
  'GET /v1/drills/{pin}/socket': { status: all(404) },
  'GET /openapi.json': { status: all(200) },
  'POST /mcp': {
    body: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
    headers: { accept: 'application/json, text/event-stream' },
    status: all(200),
  },
  'GET /mcp': { status: all(405) },
  'GET /': { status: all(200) },
  'GET /docs': { status: all(200) },
  'GET /drills': { status: all(200) },
  'GET /d': { status: all(200) },
  'GET /d/{pin}': { status: all(404) },
  'GET /d/{pin}/host': { status: all(404) },
  'GET /d/{pin}/results': { status: all(404) },
  'GET /d/{pin}/sheet': { status: all(404) },
  'GET /class/{code}': { status: all(404) },
  'GET /q/{id}': { status: all(404) },
  'GET /embed/q/{id}': { status: all(404) },
  'GET /c/{id}': { status: all(404) },
  'GET /oembed': { status: all(404) },
};

async function callers(): Promise<Record<Kind, string | undefined>> {
  const own = (scope: 'read' | 'write' | 'publish' | 'admin') => keyFor('owner', [scope]);
  return {
    none: undefined,
    wrong: `pk_${'0'.repeat(43)}`,
    other: await keyFor('other', ['read', 'write', 'publish', 'admin']),
    read: await own('read'),
    write: await own('write'),
    publish: await own('publish'),
    admin: await own('admin'),
  };
}

/** A path with something of the right form in each place. */
function fill(path: string, id: string): string {
  return path
    .replace('{format}', 'gift')
    .replace('{pin}', '000000')
    .replace('{code}', 'ABCDEF')
    .replace('{playerId}', 'none')
    .replace('{id}', id);
}

describe('who may do what', () => {
  it('has an entry for every route, described or not, and none beside', async () => {
    const routes = routesOf(appForRoutes());
    expect(unmatched(routes, ACCESS)).toEqual({ missing: [], left: [] });
    const { body } = await call('GET', '/openapi.json');
    for (const [path, methods] of Object.entries(body.paths as Record<string, object>))
      for (const method of Object.keys(methods)) expect(routes).toContain(`${method.toUpperCase()} ${path}`);
  });

  it('finds a new route that has no entry', () => {
    const app = appForRoutes();
    app.delete('/v1/secrets/:id{[a-z]+}', (c) => c.body(null, 204));
    expect(unmatched(routesOf(app), ACCESS).missing).toEqual(['DELETE /v1/secrets/{id}']);
  });

  it.each(Object.entries(ACCESS))('%s', async (route, { body, headers = {}, status }) => {
    const { articleId, quizId } = await published('owner');
    const [method, path] = route.split(' ') as [string, string];
    const id = path.includes('/articles/') ? articleId : path.includes('/quizzes/') ? quizId : 'none';
    const keys = await callers();
    const got: Partial<Table> = {};
    // The admin's turn comes last: what it deletes is gone for the others.
    for (const kind of Object.keys(status) as Kind[]) {
      const key = keys[kind];
      got[kind] = (
        await call(method, fill(path, id), {
          ...(key ? { key } : {}),
          ...(body === undefined ? {} : { body }),
          headers,
        })
      ).status;
    }
    expect(got).toEqual(status);
  });
});
