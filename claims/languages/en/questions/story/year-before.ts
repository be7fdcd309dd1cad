import type { Reading } from '../../../../model.ts';
import { A_YEAR } from '../../calendar.ts';
import { sentenceBefore } from './sentence.ts';

/** "In July 2023, …": when what a sentence tells was. */
const OPENS_WITH_YEAR =
  /^(?:["“]?(?:And|But) )?((?:In|On|Back in|Early in|Late in) (?:(?:early|late|mid-|the (?:summer|winter|spring|autumn) of) ?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:1[5-9]|20)\d\d),? /u;

/**
 * When an event of an earlier year was, where its sentence opens with it and the claim has it not: "In July 2023, 25 were
 * killed when a bus caught fire"; null where it needs none. `text` is the article.
 */
export function yearBefore({ claim }: Reading, text: string): string | null {
  const start = Math.min(...claim.spans.map((span) => span.start));
  if (claim.kind !== 'event' || A_YEAR.test(claim.text)) return null;
  const when = OPENS_WITH_YEAR.exec(sentenceBefore(text, start).trimStart())?.[1];
  return when === undefined ? null : `${when},`;
}
