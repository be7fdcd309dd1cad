import type { Entity, Reading } from '../../model.ts';

/** Sentences in which somebody has to be named to be what a story is about. */
const OFTEN = 3;
/** Sentences that are the lead, counted from 0. */
const LEAD = 1;

function keyOf({ ref, name }: Entity): string {
  return ref ?? name;
}

/** Whether a phrase takes part in what happens, and is no source or office of somebody else's words. */
function takesPart({ claim }: Reading, role: string): boolean {
  return claim.kind !== 'role' && claim.kind !== 'statement' && role !== 'source';
}

/** Refs and names of those whom a story is about: named often, or taking part in what its lead tells. */
export function centralNames(readings: readonly Reading[]): ReadonlySet<string> {
  const sentences = new Map<string, Set<number>>();
  const central = new Set<string>();
  for (const reading of readings) {
    const { claim, form } = reading;
    claim.arguments.forEach(({ fact, role }, at) => {
      if (fact?.type !== 'entity') return;
      const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
      if (!takesPart(reading, outer)) return;
      const key = keyOf(fact);
      const known = sentences.get(key) ?? new Set();
      known.add(form.sentence);
      sentences.set(key, known);
      if (known.size >= OFTEN || form.sentence <= LEAD) central.add(key);
    });
  }
  return central;
}

/** Whether an office is that of somebody whom the story is about. */
export function isOfficeOfCentral({ claim }: Reading, central: ReadonlySet<string>): boolean {
  const holder = claim.arguments.find(({ role }) => role === 'agent')?.fact;
  return holder?.type === 'entity' && central.has(keyOf(holder));
}
