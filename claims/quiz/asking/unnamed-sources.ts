import { putOnce } from '../choosing/put-beside.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Asking, Surroundings } from '../types.ts';

/** So few options are none. */
const FEWEST = 3;
/** An office of fewer words names no body: "महाप्रबंधक" of which railway, nobody knows. */
const FEWEST_WORDS = 3;

const TITLE = / (?:डा|डॉ|श्री|श्रीमती|प्रो|जस्टिस|न्यायमूर्ति)\.?$/u;

/** By which names a Hindi asking for who holds an office calls its answer; none where it asks for anything else. */
function holderNames({ reading, target, argument: { fact, text } }: Asking): readonly string[] {
  if (reading.claim.lang !== 'hi' || reading.claim.kind !== 'role' || target.kind !== 'person') return [];
  if (fact?.type !== 'entity') return [];
  return text.includes(' ') ? [fact.name, text] : [fact.name];
}

function hasOptions(asking: Asking, around: Surroundings): boolean {
  const candidate = putOnce(asking);
  return candidate !== null && distractorsFor(candidate, around).length >= FEWEST;
}

/** Whom a claim is told by. */
const sourceOf = ({ target, reading: { claim } }: Asking) => target.source ?? claim.attribution?.source;

/** The office of a source without whoever holds it: "पश्चिम मध्य रेलवे के महाप्रबंधक"; null where it names no body. */
export function officeOf(source: string, names: ReadonlySet<string>): string | null {
  for (const name of names) {
    if (!source.endsWith(` ${name}`)) continue;
    const office = source.slice(0, -name.length - 1).replace(TITLE, '');
    return office.split(' ').length >= FEWEST_WORDS && / (?:के|की) \S/u.test(office) ? office : null;
  }
  return null;
}

/**
 * The askings with a source told by the office alone where another of them asks who holds that office: "पश्चिम मध्य रेलवे
 * के महाप्रबंधक के अनुसार" gives his name not away.
 */
export function withoutNames(askings: readonly Asking[], around: Surroundings): readonly Asking[] {
  const sources = new Set(askings.map(sourceOf));
  const namesSource = (name: string) => [...sources].some((source) => source?.endsWith(` ${name}`));
  const holders = askings.filter(
    (asking) => holderNames(asking).some(namesSource) && hasOptions(asking, around),
  );
  const names = new Set(holders.flatMap(holderNames));
  if (names.size === 0) return askings;
  return askings.map((asking) => {
    const source = sourceOf(asking);
    const office = source === undefined ? null : officeOf(source, names);
    return office === null ? asking : { ...asking, target: { ...asking.target, source: office } };
  });
}
