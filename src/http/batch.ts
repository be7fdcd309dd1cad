import type * as z from 'zod';
import { ServiceError } from '../services/errors.ts';
import { NewArticleBody } from './schemas.ts';

/** How many articles one batch takes. */
export const MOST_ARTICLES = 1000;

function linesOf(text: string): unknown[] {
  return text.split('\n').flatMap((line, n) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      throw new ServiceError('invalid-request', `Line ${n + 1} is not JSON.`);
    }
  });
}

/** The articles of a batch: a JSON array, or a JSON object a line. Throws `invalid-request`, `too-long`. */
export function readBatch(text: string): z.infer<typeof NewArticleBody>[] {
  const found: unknown = text.trimStart().startsWith('[') ? JSON.parse(text) : linesOf(text);
  if (!Array.isArray(found) || found.length === 0)
    throw new ServiceError('invalid-request', 'The batch holds no article.');
  if (found.length > MOST_ARTICLES)
    throw new ServiceError('too-long', `A batch holds up to ${MOST_ARTICLES} articles.`);
  return found.map((entry, n) => {
    const read = NewArticleBody.safeParse(entry);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new ServiceError(
      'invalid-request',
      `Article ${n}: ${[issue?.path.join('.'), issue?.message].join(' ')}`,
    );
  });
}
