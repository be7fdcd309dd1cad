import { join } from './finish.ts';
import { texts } from './stem-parts.ts';
import type { Zones } from './zones.ts';

/** Verbs whose past is not made with -ed, and that past. */
const PAST_OF: ReadonlyMap<string, string> = new Map(
  `send sent|give gave|take took|make made|win won|get got|have had|go went|see saw|come came|find found|hold held|lose lost|leave left|
   meet met|pay paid|sell sold|spend spent|tell told|say said|think thought|bring brought|buy bought|build built|become became|
   begin began|break broke|choose chose|draw drew|drive drove|fall fell|feel felt|fight fought|fly flew|grow grew|hear heard|keep kept|
   know knew|lead led|lend lent|ride rode|rise rose|run ran|shoot shot|speak spoke|stand stood|steal stole|strike struck|teach taught|
   throw threw|wear wore|write wrote|catch caught|deal dealt|do did|eat ate|forget forgot|hide hid|sing sang|sink sank|sit sat|
   sleep slept|swim swam|seek sought|show showed|put put|set set|cut cut|hit hit|let let|beat beat|bid bid|cost cost|hurt hurt|quit quit|
   read read|shut shut|spread spread`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** "Did force", "did also send" */
const EMPHATIC = /^did (?:(also|indeed|finally|eventually|at least) )?(\p{Ll}{2,14})$/u;
/** One vowel between consonants at the end of a short verb: its last letter is doubled. */
const DOUBLED = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

/** The plain past of a verb. */
function pastOf(verb: string): string {
  const known = PAST_OF.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** "Did force a save" as "forced a save": what a report stresses against what went before, a question only tells. */
export function unstressed(zones: Zones): Zones {
  const [first, ...others] = zones.predicate;
  const found = EMPHATIC.exec(join(texts(zones.predicate)));
  if (first === undefined || !found) return zones;
  const text = join([found[1] ?? '', pastOf(found[2] as string)]);
  return { ...zones, predicate: [{ ...first, text }, ...others.map((unit) => ({ ...unit, text: '' }))] };
}
