import type { Likeness } from './engine.ts';
import { VALUES } from './values.ts';

/** What is used of a JSON Schema (OpenAPI 3.1). */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Where examples are taken from: named schemas, and what is known of things that look alike. */
export interface Sources {
  readonly schemas: Schemas;
  readonly real: readonly Likeness[];
}

/** Deeper than this an example tells nothing more. */
const DEEPEST = 7;

const typesOf = ({ type }: Schema): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type;

const named = (ref: string, { schemas }: Sources): Schema => schemas[ref.split('/').at(-1) ?? ''] ?? {};

function text(schema: Schema, name: string): string {
  const known = VALUES[name];
  const candidates = [
    ...(typeof known === 'string' ? [known] : []),
    '2024-06-19',
    '481516',
    'PRAMAN',
    'hi',
    'x',
    '0',
  ];
  const fitting = candidates.find((value) => !schema.pattern || new RegExp(schema.pattern, 'u').test(value));
  if (typeof known === 'string' && fitting === known) return known;
  if (schema.format === 'uri') return 'https://paper.example/gomti-pul';
  if (schema.format === 'date') return '2024-06-19';
  if (schema.format === 'date-time') return '2024-06-19T08:30:00Z';
  return schema.pattern ? (fitting ?? '') : '…';
}

function number(schema: Schema, name: string): number {
  const known = VALUES[name];
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
  const value = typeof known === 'number' ? known : Math.max(1, least);
  return Math.min(Math.max(value, least), schema.maximum ?? value);
}

/** The real thing without what the schema does not name. */
function shown(value: unknown, schema: Schema, sources: Sources): unknown {
  const { properties, items } = schema.$ref ? named(schema.$ref, sources) : schema;
  if (Array.isArray(value)) return items ? value.map((entry) => shown(entry, items, sources)) : value;
  if (!properties || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const part = properties[key];
      return part ? [[key, shown(entry, part, sources)]] : [];
    }),
  );
}

/** Properties of the real thing where there is one like it, without optional ones that it lacks. */
function object(schema: Schema, sources: Sources, depth: number): Record<string, unknown> {
  const properties = schema.properties ?? {};
  const like = sources.real.find(({ has }) => has.every((key) => key in properties))?.value;
  if (depth >= DEEPEST && !like) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, part]) => {
      if (like && key in like) return [[key, shown(like[key], part, sources)]];
      if (like && !schema.required?.includes(key)) return [];
      return [[key, exampleOf(part, sources, key, depth + 1)]];
    }),
  );
}

/**
 * An example that a schema allows: its own where it has one, else built of what its names stand for.
 * `name` is that of the property it is for.
 */
export function exampleOf(schema: Schema, sources: Sources, name = '', depth = 0): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.$ref) return exampleOf(named(schema.$ref, sources), sources, name, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes(VALUES[name]) ? VALUES[name] : schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return exampleOf(choice.find((one) => one.type !== 'null') ?? {}, sources, name, depth);
  if (schema.allOf) {
    const parts = schema.allOf.map((part) => exampleOf(part, sources, name, depth));
    return Object.assign({}, ...parts) as unknown;
  }
  const types = typesOf(schema);
  if (types.includes('object') || schema.properties) return object(schema, sources, depth);
  if (types.includes('array')) {
    if (schema.prefixItems)
      return schema.prefixItems.map((part) => exampleOf(part, sources, name, depth + 1));
    return schema.items ? [exampleOf(schema.items, sources, name, depth + 1)] : [];
  }
  if (types.includes('string')) return text(schema, name);
  if (types.includes('integer') || types.includes('number')) return number(schema, name);
  if (types.includes('boolean')) return VALUES[name] ?? true;
  return types.includes('null') ? null : {};
}
