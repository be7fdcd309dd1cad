import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, keyFor, published } from './world.ts';

const ALL = ['read', 'write', 'publish', 'admin'] as const;

/** What a form field, a path or a parameter may be made to hold. */
const hostile = fc.oneof(
  fc.constantFrom(
    "' OR 1=1 --",
    '"; DROP TABLE claims; --',
    'NEAR("a" "b")',
    'stems : * OR rowid',
    '%00',
    '\u0000',
    '../../etc/passwd',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '=1+1',
    '\ufeff\u200b\u202e',
    '🙂'.repeat(20),
    'a'.repeat(5000),
    '1e309',
    '-1',
    '0x10',
    'NaN',
    'null',
    '[]',
    '9007199254740993',
    '__proto__',
    'constructor',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const field = fc.oneof(
  hostile,
  fc.jsonValue({ maxDepth: 2 }),
  fc.array(hostile, { maxLength: 3 }),
  fc.constantFrom(-1, 0, 1e308, 2 ** 53, 0.5, true, null),
);

interface Operation {
  readonly parameters?: { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content?: Record<string, { readonly schema?: { $ref?: string; properties?: object } }>;
  };
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly query: string[];
  readonly fields: string[];
  readonly hasBody: boolean;
}

function fieldsOf(operation: Operation, schemas: Record<string, { properties?: object }>): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const named = schema?.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(named?.properties ?? {});
}

async function routes(): Promise<Route[]> {
  const { body } = await call('GET', '/openapi.json');
  return Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      query: (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
      fields: fieldsOf(operation, body.components.schemas),
      hasBody: operation.requestBody !== undefined,
    })),
  );
}

const all = await routes();

describe('whatever is sent to', () => {
  it.each(all.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s, the answer is no failure of ours',
    async (name, route) => {
      const owner = `attack ${name}`.replace(/[^a-z]/giu, '').slice(0, 20);
      const key = await keyFor(owner, ALL);
      const { articleId, quizId } = await published('victim');
      const id = fc.oneof(hostile, fc.constantFrom(articleId, quizId));
      await fc.assert(
        fc.asyncProperty(
          fc.array(id, { minLength: 3, maxLength: 3 }),
          fc.dictionary(fc.constantFrom(...route.query, 'cursor', 'limit', 'x'), hostile, { maxKeys: 4 }),
          fc.oneof(
            fc.dictionary(fc.constantFrom(...route.fields, 'text', 'status', '__proto__'), field, {
              maxKeys: 5,
            }),
            fc.jsonValue({ maxDepth: 3 }),
          ),
          fc.boolean(),
          async (ids, query, body, isSigned) => {
            let n = 0;
            const path = route.path.replace(/\{\w+\}/gu, () =>
              encodeURIComponent(ids[n++ % 3] ?? 'x').slice(0, 2000),
            );
            const search = new URLSearchParams(query).toString();
            const answer = await call(route.method, `${path}?${search}`, {
              ...(isSigned ? { key } : {}),
              ...(route.hasBody ? { body: JSON.stringify(body) } : {}),
            });
            expect([answer.status < 500, answer.status, answer.body?.detail]).toEqual([
              true,
              answer.status,
              answer.body?.detail,
            ]);
          },
        ),
        { numRuns: 15 },
      );
    },
    30_000,
  );
});

describe('another owner', () => {
  it('reads no text, key, report or version of what is not theirs, and changes nothing', async () => {
    const { key, articleId, quizId } = await published('own');
    const thief = await keyFor('thief', ALL);
    const before = (await call('GET', `/v1/quizzes/${quizId}/edit`, { key })).body;
    expect((await call('GET', `/v1/articles/${articleId}`, { key: thief })).body).toMatchObject({
      text: '',
      sections: [],
    });
    const hidden = [
      ['GET', `/v1/articles/${articleId}/versions`],
      ['GET', `/v1/quizzes/${quizId}/edit`],
      ['GET', `/v1/quizzes/${quizId}/reports`],
      ['GET', `/v1/quizzes/${quizId}/stats`],
      ['GET', `/v1/quizzes/${quizId}/export/gift`],
    ] as const;
    for (const [method, path] of hidden)
      expect([path, (await call(method, path, { key: thief })).status]).toEqual([path, 404]);
    const changes = [
      ['PUT', `/v1/articles/${articleId}`, { text: 'पुल बना है।' }],
      ['DELETE', `/v1/articles/${articleId}`, undefined],
      ['PATCH', `/v1/quizzes/${quizId}`, { status: 'withdrawn' }],
      ['POST', '/v1/quizzes', { articleIds: [articleId] }],
    ] as const;
    for (const [method, path, body] of changes)
      expect([path, (await call(method, path, { key: thief, ...(body ? { body } : {}) })).status]).toEqual([
        path,
        404,
      ]);
    expect((await call('GET', `/v1/quizzes/${quizId}/edit`, { key })).body).toEqual(before);
    for (const list of ['articles', 'quizzes', 'conflicts'])
      expect((await call('GET', `/v1/${list}`, { key: thief })).body[list]).toEqual([]);
  });
});
