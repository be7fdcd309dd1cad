import { exampleOf, type Schema, type Schemas } from './example-of.ts';

interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
}

interface Described {
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly requestBody?: Described;
  readonly responses?: Readonly<Record<string, Described>>;
}

function describe<T extends Described>(described: T, schemas: Schemas): T {
  if (!described.content) return described;
  const content = Object.fromEntries(
    Object.entries(described.content).map(([type, media]) => [
      type,
      media.schema && media.example === undefined
        ? { ...media, example: exampleOf(media.schema, schemas) }
        : media,
    ]),
  );
  return { ...described, content };
}

function operate(operation: Operation, schemas: Schemas): Operation {
  return {
    ...operation,
    ...(operation.requestBody ? { requestBody: describe(operation.requestBody, schemas) } : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses ?? {}).map(([status, response]) => [
        status,
        describe(response, schemas),
      ]),
    ),
  };
}

/** Patterns without the flags of JavaScript that the generator leaves behind them. */
function plainPatterns<T>(description: T): T {
  return JSON.parse(JSON.stringify(description), (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]+$/u, '') : value,
  ) as T;
}

/** The description with an example on every body that goes in or comes out. */
export function withExamples<T extends object>(written: T): T {
  const description = plainPatterns(written);
  const { paths = {}, components } = description as {
    paths?: Record<string, Record<string, Operation>>;
    components?: { schemas?: Schemas };
  };
  const schemas = components?.schemas ?? {};
  return {
    ...description,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [method, operate(operation, schemas)]),
        ),
      ]),
    ),
  };
}
