import { engineExamples } from './engine.ts';
import { exampleOf, type Schema, type Schemas, type Sources } from './example-of.ts';

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

function describe<T extends Described>(described: T, sources: Sources): T {
  if (!described.content) return described;
  const content = Object.fromEntries(
    Object.entries(described.content).map(([type, media]) => [
      type,
      // A problem has its example with its schema: repeated at every error it would be half of the description.
      media.schema && media.example === undefined && type !== 'application/problem+json'
        ? { ...media, example: exampleOf(media.schema, sources) }
        : media,
    ]),
  );
  return { ...described, content };
}

function operate(operation: Operation, sources: Sources): Operation {
  return {
    ...operation,
    ...(operation.requestBody ? { requestBody: describe(operation.requestBody, sources) } : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses ?? {}).map(([status, response]) => [
        status,
        describe(response, sources),
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
  const sources = { schemas: components?.schemas ?? {}, real: engineExamples() };
  return {
    ...description,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [method, operate(operation, sources)]),
        ),
      ]),
    ),
  };
}
