import { z } from '@hono/zod-openapi';
import { hashText } from '../../claims/index.ts';
import { ServiceError } from '../services/errors.ts';

/** What a list's cursor may look like from outside. */
export const CursorParam = z.string().max(400).optional();

/** A place in a list (numbers and ids) as an opaque string, bound to the list it is of. */
export function writeCursor(place: unknown, list: unknown): string {
  return btoa(JSON.stringify([hashText(JSON.stringify(list)), place]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
}

/** The place that a cursor names. Throws `invalid-request` for one that was not given out for this list. */
export function readCursor<T extends z.ZodType>(
  cursor: string | undefined,
  list: unknown,
  shape: T,
): z.infer<T> | undefined {
  if (cursor === undefined) return undefined;
  const read = z.tuple([z.literal(hashText(JSON.stringify(list))), shape]).safeParse(decode(cursor));
  if (!read.success) throw new ServiceError('invalid-request', 'cursor: it is not of this list.');
  return read.data[1] as z.infer<T>;
}
