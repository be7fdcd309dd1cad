import { byRef, stateOfEntry } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';

const COURT = 'court.in';

/** The states over which each high court of the catalogue sits, by the end of their refs. Source: Department of Justice. */
const JURISDICTIONS: Readonly<Record<string, string>> = {
  'Allahabad High Court': 'up',
  'Delhi High Court': 'dl',
  'Bombay High Court': 'mh ga',
  'Calcutta High Court': 'wb',
  'Madras High Court': 'tn',
  'Patna High Court': 'br',
  'Jharkhand High Court': 'jh',
  'Rajasthan High Court': 'rj',
  'Gujarat High Court': 'gj',
  'Madhya Pradesh High Court': 'mp',
  'Chhattisgarh High Court': 'cg',
  'Punjab and Haryana High Court': 'pb hr ch',
  'Himachal Pradesh High Court': 'hp',
  'Uttarakhand High Court': 'uk',
  'Karnataka High Court': 'ka',
  'Kerala High Court': 'kl',
  'Telangana High Court': 'tg',
  'Andhra Pradesh High Court': 'ap',
  'Orissa High Court': 'od',
  'Gauhati High Court': 'as nl mz ar',
};

/** The states of a high court as refs; undefined of any other name. */
function courtStates(ref: string): readonly string[] | undefined {
  const entry = byRef(ref);
  if (entry?.category !== COURT) return undefined;
  return JURISDICTIONS[entry.en]?.split(' ').map((code) => `state:in-${code}`);
}

const statesOf = ({ ref }: Entity) => (ref === undefined ? undefined : courtStates(ref));

/** The states that names of a stem are of. */
function statesIn(refs: readonly string[]): readonly string[] {
  return refs.flatMap((ref) => {
    const entry = byRef(ref);
    return entry === undefined || entry.class === 'person' ? [] : (stateOfEntry(entry) ?? []);
  });
}

/** "दिल्ली की इमारतें … किस अदालत ने": a stem that names a place of a high court's state gives that court away. */
export function isCourtOfTold(key: Entity, refs: readonly string[]): boolean {
  const own = statesOf(key);
  return own !== undefined && statesIn(refs).some((state) => own.includes(state));
}

/** "The Madras High Court made it law in which state": the court gives its one state away. */
export function isStateOfCourt({ ref }: Entity, refs: readonly string[]): boolean {
  return ref !== undefined && refs.some((one) => courtStates(one)?.includes(ref));
}

function isNamed(ref: string, story: string): boolean {
  const entry = byRef(ref);
  return (
    entry !== undefined &&
    [entry.hi, entry.en, ...entry.aliases].some((name) => story.includes(` ${foldPhrase(name)} `))
  );
}

/**
 * Whether a court may stand beside the one that is asked for. One that the story names had the same case at another step,
 * and one of another state than those that the stem tells of is none of its courts. `story` is folded, `refs` are of the
 * names in the stem.
 */
export function mayHaveHeard(option: Entity, story: string, refs: readonly string[]): boolean {
  if (option.ref === undefined || byRef(option.ref)?.category !== COURT) return true;
  if (isNamed(option.ref, story)) return false;
  const [own, told] = [statesOf(option), statesIn(refs)];
  return own === undefined || told.length === 0 || own.some((state) => told.includes(state));
}
