import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';

/** The sea that each coast of India lies on, by the English names of its states. Source: Survey of India. */
const COASTS: Readonly<Record<string, string>> = {
  'Bay of Bengal': 'Andhra Pradesh|Odisha|West Bengal|Tamil Nadu|Puducherry',
  'Arabian Sea': 'Gujarat|Maharashtra|Goa|Karnataka|Kerala|Lakshadweep',
};

function stateName(ref: string): string | undefined {
  const entry = byRef(ref);
  const state = entry?.category === 'state' ? entry : entry?.in === undefined ? undefined : byRef(entry.in);
  return state?.category === 'state' ? state.en : undefined;
}

/** Seas of America, and the oceans on its shores. */
const OF_AMERICA: ReadonlySet<string> = new Set([
  'Gulf of Mexico',
  'Caribbean Sea',
  'Atlantic Ocean',
  'Pacific Ocean',
  'Arctic Ocean',
]);

/** Whether a sea is of the same side of the world as that of the key: beside the Gulf of Mexico no Baltic Sea stands. */
export function isOfSameShores({ category, ref }: Entity, key: Entity): boolean {
  if (category !== 'sea' || key.category !== 'sea' || key.ref === undefined) return true;
  const own = byRef(key.ref)?.en ?? '';
  if (own !== 'Gulf of Mexico' && own !== 'Caribbean Sea') return true;
  return ref !== undefined && OF_AMERICA.has(byRef(ref)?.en ?? '');
}

/** "किस सागर में बना तूफान आंध्र प्रदेश में": the coast that the stem names (`refs`) gives its sea away. */
export function isSeaOfCoast({ category, ref }: Entity, refs: readonly string[]): boolean {
  if (category !== 'sea' || ref === undefined) return false;
  const states = COASTS[byRef(ref)?.en ?? '']?.split('|');
  return states !== undefined && refs.some((one) => states.includes(stateName(one) ?? ''));
}

/** Rockets that start from India. Source: ISRO, Launchers. */
const INDIAN_ROCKETS: ReadonlySet<string> = new Set(['PSLV', 'GSLV', 'LVM3', 'SSLV', 'Vikram-S']);

/** Houses of the state, which stand among no forts and towers. */
const OF_STATE: ReadonlySet<string> = new Set([
  'Rashtrapati Bhavan',
  'Parliament House',
  'White House',
  'Kremlin',
  'Pentagon',
]);

/** Whether a rocket starts where that of the key does: beside one of India only its others. */
export function isOfSameSpaceport({ category, ref }: Entity, key: Entity): boolean {
  if (key.category !== 'rocket' || key.ref === undefined) return true;
  const [own, other] = [key.ref, ref].map((one) => (one === undefined ? '' : (byRef(one)?.en ?? '')));
  return category === 'rocket' && INDIAN_ROCKETS.has(own as string) === INDIAN_ROCKETS.has(other as string);
}

/** "किस स्मारक में भेंट की": a house where those in office meet is no monument to a reader. */
export function isHouseOfState({ category, ref }: Entity): boolean {
  return category === 'monument' && ref !== undefined && OF_STATE.has(byRef(ref)?.en ?? '');
}
