import { z } from '@hono/zod-openapi';
import { CursorParam, readCursor, writeCursor } from './cursor.ts';

/** How a list is asked for a page; `most` is also what it gives when no limit is asked for. */
export function paged(most = 100) {
  return z.object({ limit: z.coerce.number().int().min(1).max(most).default(most), cursor: CursorParam });
}

const Place = z.object({ at: z.string().max(40), id: z.string().max(60) });
export type Place = z.infer<typeof Place>;

/** One page of a list that goes by time, newest first; `load` is asked for one more, to see whether more follow. */
export async function pageByTime<T extends { readonly id: string; readonly createdAt: string }>(
  list: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  load: (limit: number, after: Place | null) => Promise<readonly T[]>,
): Promise<{ page: T[]; cursor: string | null }> {
  const found = await load(limit + 1, readCursor(cursor, list, Place) ?? null);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { page, cursor: hasMore ? writeCursor({ at: last.createdAt, id: last.id }, list) : null };
}
