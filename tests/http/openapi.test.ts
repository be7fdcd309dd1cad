import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exampleOf, type Schemas } from '../../src/http/examples/example-of.ts';
import { call } from './world.ts';

interface Media {
  schema: Record<string, unknown>;
  example?: unknown;
}

interface Operation {
  summary?: string;
  tags?: string[];
  security?: unknown[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description?: string; content?: Record<string, Media> }>;
}

const { body: description } = await call('GET', '/openapi.json');
const operations = Object.entries(description.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
    ),
);

/** A schema with the components that it may point to, for a validator of JSON Schema. */
const whole = (schema: Record<string, unknown>) => {
  const text = JSON.stringify({ ...schema, $defs: description.components.schemas });
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as Record<string, unknown>;
};

function bodies(operation: Operation): (readonly [where: string, Media])[] {
  const of = (where: string, content: Record<string, Media> = {}) =>
    Object.entries(content).map(([type, media]) => [`${where} ${type}`, media] as const);
  return [
    ...of('request', operation.requestBody?.content),
    ...Object.entries(operation.responses).flatMap(([status, response]) => of(status, response.content)),
  ];
}

describe('the description', () => {
  it('is OpenAPI 3.1 and tells of many operations', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(operations.length).toBeGreaterThan(40);
  });

  it.each(operations)('%s has summary, tags, answers and errors', (_name, operation) => {
    expect(operation.summary?.length).toBeGreaterThan(3);
    expect(operation.tags?.length).toBeGreaterThan(0);
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => /^[23]/u.test(status))).toBe(true);
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(response.description?.length).toBeGreaterThan(0);
      if (/^[45]/u.test(status))
        expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
    }
    if (operation.security) expect(statuses).toEqual(expect.arrayContaining(['401', '403']));
  });

  it.each(operations)('%s has examples that its schemas allow', (_name, operation) => {
    for (const [where, { schema, ...media }] of bodies(operation)) {
      const { example } = where.endsWith('problem+json') ? description.components.schemas.Problem : media;
      expect([where, example]).not.toEqual([where, undefined]);
      const read = z
        .fromJSONSchema(whole(schema) as Parameters<typeof z.fromJSONSchema>[0])
        .safeParse(example);
      expect([where, read.success ? 'fits' : read.error.issues]).toEqual([where, 'fits']);
    }
  });
});

const from = (schemas: Schemas) => ({
  schemas,
  real: [{ has: ['spans'], value: { spans: [], text: 'पुल बना।' } }],
});

describe('an example', () => {
  it('is what the engine answers, where the schema looks like that', () => {
    const claim = {
      type: 'object',
      required: ['text', 'spans', 'id'],
      properties: {
        id: { type: 'string' },
        text: { type: 'string' },
        spans: {},
        subject: { type: 'string' },
      },
    };
    expect(exampleOf(claim, from({}))).toEqual({ id: 'clm_V1StGXR8Z5jdHi6B', text: 'पुल बना।', spans: [] });
    const { example } = description.paths['/v1/articles'].post.responses[201].content['application/json'];
    const [claimed] = example.claims;
    const [span] = claimed.spans;
    expect(example.article.text.slice(span.start, span.end)).toBe(span.exact);
  });

  it("is the schema's own before all else, and follows references", () => {
    const schemas: Schemas = { A: { type: 'object', properties: { id: { type: 'string', example: 'x1' } } } };
    expect(exampleOf({ $ref: '#/components/schemas/A' }, from(schemas))).toEqual({ id: 'x1' });
    expect(
      exampleOf({ type: 'array', items: { $ref: '#/components/schemas/A' }, example: [] }, from(schemas)),
    ).toEqual([]);
  });

  it('keeps to patterns, bounds and choices', () => {
    expect(exampleOf({ type: 'string', pattern: '^\\d{6}$' }, from({}), 'pin')).toBe('481516');
    expect(exampleOf({ type: 'integer', minimum: 5, maximum: 9 }, from({}))).toBe(5);
    expect(exampleOf({ anyOf: [{ type: 'null' }, { enum: ['b'] }] }, from({}))).toBe('b');
  });

  it('ends where a schema holds itself', () => {
    const schemas: Schemas = { A: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } } };
    expect(JSON.stringify(exampleOf({ $ref: '#/components/schemas/A' }, from(schemas))).length).toBeLessThan(
      200,
    );
  });
});
