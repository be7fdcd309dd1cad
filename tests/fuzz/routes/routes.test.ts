import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema, Schemas } from '../../../src/http/examples/example-of.ts';
import { openStore } from '../../../src/store/index.ts';
import { contextFor } from '../../../src/world.ts';
import { call, keyFor, published } from '../../http/world.ts';
import { text } from '../engine/texts.ts';
import { within } from '../within.ts';
import { type Making, valuesOf } from './from-schema.ts';

const { FUZZ_CASES } = env as unknown as { FUZZ_CASES: string };
const SCOPES = ['read', 'write', 'publish', 'admin'] as const;
/** A key may ask 600 times a minute. */
const CASES_A_KEY = 400;

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

const { body: description } = await call('GET', '/openapi.json');
const schemas = description.components.schemas as Schemas;
const routes = Object.entries(description.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        [`${method.toUpperCase()} ${path}`, { method: method.toUpperCase(), path, operation }] as const,
    ),
);
/** Half of the cases are the engine's. */
const casesEach = Math.ceil(Number(FUZZ_CASES) / 2 / routes.length);

/** A key of the owner, another for every few hundred cases. */
async function keyOf(owner: string, cases: number): Promise<string> {
  const first = await keyFor(owner, SCOPES);
  const chunk = Math.floor(cases / CASES_A_KEY);
  if (chunk === 0) return first;
  const key = `pk_${owner.padEnd(24, 'y')}${chunk}`;
  const hash = await contextFor(env).hash(key);
  const store = openStore(env.DB);
  if (!(await store.findKey(hash))) {
    const now = '2024-06-19T00:00:00Z';
    const id = `key_${owner}${chunk}`;
    await store.insertKey({ id, ownerId: `own_${owner}`, hash, label: 'fuzz', scopes: SCOPES, now });
  }
  return key;
}

/** Ids of things that exist, by the name of the field or the part of the path that they stand in. */
async function world(owner: string): Promise<Record<string, string[]>> {
  const { key, articleId, quizId } = await published(owner);
  const claims = (await call('GET', `/v1/articles/${articleId}/claims`, { key })).body.claims as {
    id: string;
  }[];
  const { items } = (await call('GET', `/v1/quizzes/${quizId}/edit`, { key })).body as {
    items: { id: string; options: { id: string }[] }[];
  };
  const drill = await call('POST', '/v1/drills', {
    key,
    body: { source: { articleIds: [articleId] }, items: 2 },
  });
  const klass = await call('POST', '/v1/classes', { key, body: { name: 'VI' } });
  const itemIds = items.map(({ id }) => id);
  const claimIds = claims.map(({ id }) => id);
  return {
    articleId: [articleId],
    articleIds: [articleId],
    articles: [articleId],
    quizId: [quizId],
    quizzes: [quizId],
    claimId: claimIds,
    claims: claimIds,
    itemId: itemIds,
    items: itemIds,
    go: itemIds,
    optionId: items.flatMap(({ options }) => options.map(({ id }) => id)),
    pin: [drill.body.pin],
    drills: [drill.body.pin],
    code: [klass.body.code],
    publishedAt: ['2024-06-19', '2024-06-19T08:30:00+05:30'],
    classes: [klass.body.code],
  };
}

/** As it stands in an address; an object may have no text of its own. */
const written = (value: unknown) =>
  typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);

/** An address of the route: each place holds what exists there, what its schema allows, or anything. */
function addresses(path: string, { parameters = [] }: Operation, making: Making): fc.Arbitrary<string> {
  const parts = path.split('/').map((part, n, all) => {
    const name = part.match(/^\{(\w+)\}$/u)?.[1];
    if (!name) return fc.constant(part);
    const ids = making.known[all[n - 1] ?? ''] ?? making.known[name];
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {
      type: 'string',
    };
    const values = ids ? fc.constantFrom(...ids) : valuesOf(schema, making, name);
    return values.map((value) => encodeURIComponent(written(value).toWellFormed()).slice(0, 2000));
  });
  const query = fc.record(
    Object.fromEntries(
      parameters
        .filter((one) => one.in === 'query' && (one.name !== 'cursor' || making.spoilt > 0))
        .map((one) => [one.name, valuesOf(one.schema, making, one.name)]),
    ),
    { requiredKeys: [] },
  );
  return fc
    .tuple(fc.tuple(...parts), query)
    .map(
      ([place, values]) =>
        `${place.join('/')}?${new URLSearchParams(Object.entries(values).map(([name, value]) => [name, written(value)]))}`,
    );
}

function requests({ path, operation }: { path: string; operation: Operation }, making: Making) {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  return fc.record({
    address: addresses(path, operation, making),
    body: operation.requestBody ? valuesOf(schema ?? {}, making) : fc.constant(undefined),
  });
}

describe('requests made from the description', () => {
  it.each(routes)(
    '%s is answered in its time and never fails',
    async (name, route) => {
      // An owner for each route: no key comes near its limit of requests a minute.
      const own = `own${name.replace(/[^a-z]/giu, '')}`.slice(0, 20);
      const known = await world(own);
      const making = (spoilt: number): Making => ({ schemas, known, text, spoilt });
      const owner = `fuzz${name.replace(/[^a-z]/giu, '')}`.slice(0, 20);
      let cases = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(requests(route, making(0)), requests(route, making(8))),
          fc.constantFrom('own', 'other', 'none'),
          async ({ address, body }, caller) => {
            const key = caller === 'none' ? undefined : await keyOf(caller === 'own' ? own : owner, cases++);
            const answer = await within(() =>
              call(route.method, address, {
                ...(key ? { key } : {}),
                ...(body === undefined ? {} : { body }),
                headers: { 'cf-connecting-ip': `2001:db8::${cases.toString(16)}` },
              }),
            );
            // 502 tells of a page elsewhere: in these tests nothing outside answers.
            const isOurs = answer.status >= 500 && answer.body?.code !== 'fetch-failed';
            expect([isOurs, isOurs ? answer.body : null]).toEqual([false, null]);
          },
        ),
        { numRuns: casesEach },
      );
    },
    60_000 + casesEach * 1000,
  );
});
