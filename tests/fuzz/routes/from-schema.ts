import fc from 'fast-check';
import type { Schema, Schemas } from '../../../src/http/examples/example-of.ts';

type Any = fc.Arbitrary<unknown>;

/** What values are made of: the named schemas, ids that exist by the name of their field, texts, and how often a value is spoilt. */
export interface Making {
  readonly schemas: Schemas;
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly text: fc.Arbitrary<string>;
  /** Of 100 values, how many are something else than the schema wants. */
  readonly spoilt: number;
}

const DEEPEST = 5;

/** What no schema wants. */
export const hostile: Any = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    2 ** 53,
    0.5,
    '',
    '\u0000',
    '\ufeff',
    '\u202e',
    '__proto__',
    'a'.repeat(3000),
    [],
    {},
  ),
  fc.constantFrom(
    "' OR 1=1 --",
    'NEAR("a" "b")',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '=1+1',
    '%00',
    '1e309',
    'NaN',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const ADDRESSES = [
  ...[
    'https://paper.example/story',
    'http://127.0.0.1/',
    'http://[::1]:8080/x',
    'https://169.254.169.254/latest',
  ],
  ...[
    'ftp://paper.example/',
    'https://user:pass@paper.example/',
    'https://xn--11b4d3a.example/कहानी',
    'javascript:alert(1)',
  ],
];
const TIMES = [
  '2024-06-19T08:30:00Z',
  '2024-06-19T08:30:00+05:30',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
];
const DATES = ['2024-06-19', '2024-02-30', '0001-01-01', '9999-12-31'];

function text(
  schema: Schema & { readonly maxLength?: number },
  name: string,
  making: Making,
): fc.Arbitrary<string> {
  const known = making.known[name];
  if (known && known.length > 0) return fc.constantFrom(...known);
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  if (schema.format === 'uri') return fc.constantFrom(...ADDRESSES);
  if (schema.format === 'date-time') return fc.constantFrom(...TIMES);
  if (schema.format === 'date') return fc.constantFrom(...DATES);
  return making.text.map((one) => one.slice(0, schema.maxLength ?? 2000));
}

function number({ minimum, exclusiveMinimum, maximum }: Schema, isWhole: boolean): Any {
  const least = minimum ?? (exclusiveMinimum ?? -1) + 1;
  const most = Math.max(least, Math.min(maximum ?? 1000, 1_000_000));
  return isWhole
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.double({ min: least, max: most, noNaN: true });
}

function object(schema: Schema, making: Making, depth: number): Any {
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([name]) => depth < DEEPEST || schema.required?.includes(name),
  );
  const needed = making.spoilt > 0 ? [] : (schema.required ?? []);
  return fc.record(
    Object.fromEntries(fields.map(([name, part]) => [name, valuesOf(part, making, name, depth + 1)])),
    {
      requiredKeys: needed.filter((name) => fields.some(([own]) => own === name)),
    },
  );
}

function fitting(schema: Schema, making: Making, name: string, depth: number): Any {
  if (schema.$ref)
    return fitting(making.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, making, name, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fc.oneof(...choice.map((one) => valuesOf(one, making, name, depth)));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((one) => fitting(one, making, name, depth)))
      .map((parts) => Object.assign({}, ...parts) as unknown);
  const types = [schema.type ?? (schema.properties ? 'object' : [])].flat();
  const of: Any[] = types.map((type) => {
    if (type === 'object') return object(schema, making, depth);
    if (type === 'array')
      return fc.array(valuesOf(schema.items ?? {}, making, name, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: 4,
      });
    if (type === 'string') return text(schema, name, making);
    if (type === 'boolean') return fc.boolean();
    return type === 'null' ? fc.constant(null) : number(schema, type === 'integer');
  });
  return of.length > 0 ? fc.oneof(...of) : fc.jsonValue({ maxDepth: 1 });
}

/** Values that a schema allows, spoilt as often as `making` says. `name` is that of the field they are for. */
export function valuesOf(schema: Schema, making: Making, name = '', depth = 0): Any {
  const good = fitting(schema, making, name, depth);
  if (making.spoilt === 0) return good;
  return fc.oneof(
    { arbitrary: good, weight: 100 - making.spoilt },
    { arbitrary: hostile, weight: making.spoilt },
  );
}
