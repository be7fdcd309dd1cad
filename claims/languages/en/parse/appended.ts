import { skipNominal } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isVerbs } from './cursor.ts';

/** ", a step ministers credited with success": behind a clause and its comma no clause, but another word for what was told. */
export function isAppended({ chunks }: Cursor, start: number): boolean {
  const base = chunks[start];
  if (!isJoint(chunks[start - 1], 'comma') || !isBase(base) || !/^an?$/u.test(base.words[0]?.key ?? ''))
    return false;
  const verb = chunks[skipNominal(chunks, start)];
  return isVerbs(verb) && verb.form !== 'finite';
}
