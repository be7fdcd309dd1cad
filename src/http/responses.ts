import type { z } from '@hono/zod-openapi';
import { Problem } from './schemas.ts';

/** One JSON response of a route's description. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** The problems that any route may answer with. */
export const PROBLEMS = {
  400: problemOf('The request is not valid'),
  401: problemOf('A key is needed'),
  403: problemOf('The key may not do this'),
  404: problemOf('Not found'),
  409: problemOf('Conflict'),
  410: problemOf('Gone: taken down or withdrawn'),
  413: problemOf('Too long'),
  422: problemOf('The text cannot be read'),
  429: problemOf('Too many requests'),
  502: problemOf('Another site did not answer as it should'),
} as const;
