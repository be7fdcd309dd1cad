import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';
import type { Place, Vehicle } from '../memory/memory-types.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { caseForm } from '../parts/case-forms.ts';

const isVehicle = ({ noun, name, role }: Word) => noun?.[0]?.class === 'vehicle' && !name && !role;

/** Words of a phrase that is said again, at most; of a longer one the noun alone. */
const LONGEST = 3;
const PLAIN: ReadonlySet<string> = new Set(['noun', 'adjective', 'unknown']);

/** One vehicle as it stands before a marker: "निजी यात्री बस", "रिक्शे". */
function obliqueOf(group: NounGroup): string | undefined {
  const { words, head } = group;
  if (words.some((word) => (countOf(word)?.value ?? 1) > 1)) return undefined;
  if (head.noun?.every(({ number }) => number === 'pl')) return undefined;
  const form = group.tag === 'direct' ? caseForm(group, 'oblique') : ({ kind: 'same' } as const);
  if (!form) return undefined;
  const last = form.kind === 'last' ? form.text : head.text;
  const own = words.slice(0, words.indexOf(head)).filter(({ key }) => key !== 'एक');
  const isShort = own.length < LONGEST && own.every(({ pos }) => PLAIN.has(pos));
  return [...(isShort ? own.map(({ text }) => text) : []), last].join(' ');
}

/** The one vehicle that the text told of last; gone once a clause tells of two. */
export function vehicleAfter(before: Vehicle | undefined, frame: Frame, place: Place): Vehicle | undefined {
  const told = frame.clause.words.filter(isVehicle);
  if (told.length === 0) return before;
  const lemmas = new Set(told.map(({ noun }) => noun?.[0]?.lemma));
  const phrase = frame.parts
    .map((part) => part.phrase)
    .find((one) => one.kind === 'nominal' && isVehicle(one.group.head));
  if (lemmas.size > 1 || phrase?.kind !== 'nominal') return undefined;
  const text = obliqueOf(phrase.group);
  return text === undefined ? undefined : { text, range: rangeOf(phrase.group.words), ...place };
}

/** What only a vehicle has. */
const OF_VEHICLE = /^(?:चालक|ड्राइवर|परिचालक|कंडक्टर|खलासी|टायर|इंजन|ब्रेक|पहिया|पहिये|बोगी|बोगियां|डिब्बे)$/u;

/** Whether what is said of a pronoun is true of vehicles alone: "उस पर 38 यात्री सवार थे", "उसका चालक". */
function isOfVehicle(word: Word, { clause = [] }: Surroundings): boolean {
  const next = clause[clause.indexOf(word) + 1];
  if (/^[इउ]सक[ाीे]$/u.test(word.key)) return OF_VEHICLE.test(next?.key ?? '');
  const isWithin = /^[इउ]समें$/u.test(word.key) || (/^[इउ]स$/u.test(word.key) && next?.key === 'पर');
  return isWithin && clause.some(({ key }) => key === 'सवार');
}

/** "बस पटना जा रही थी और उस पर 38 यात्री सवार थे": the vehicle told of just before. */
export function aboard(word: Word, around: Surroundings): Resolution | null {
  const { vehicle } = around.memory;
  if (!vehicle || word.pos !== 'pronoun' || !isOfVehicle(word, around)) return null;
  if (around.sentence - vehicle.sentence > 1 || vehicle.range.end > word.start) return null;
  const { clause = [] } = around;
  if (clause.some((other) => other !== word && isVehicle(other))) return null;
  const suffix = /^[इउ]स$/u.test(word.key) ? '' : markerIn(word);
  return suffix === undefined
    ? null
    : { length: 1, text: `${vehicle.text}${suffix}`, antecedent: vehicle.range };
}
