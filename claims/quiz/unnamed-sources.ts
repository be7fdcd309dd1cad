import { putQuestion } from './candidates.ts';
import { distractorsFor } from './distractors/index.ts';
import type { Asking, Surroundings } from './types.ts';

/** So few options are none. */
const FEWEST = 3;
/** An office of fewer words names no body: "महाप्रबंधक" of which railway, nobody knows. */
const FEWEST_WORDS = 3;

const TITLE = / (?:डा|डॉ|श्री|श्रीमती|प्रो|जस्टिस|न्यायमूर्ति)\.?$/u;

/** Whether an asking is for who holds an office, and has options. */
function asksHolder(asking: Asking, around: Surroundings): boolean {
  const { reading, target, argument } = asking;
  if (reading.claim.lang !== 'hi' || reading.claim.kind !== 'role' || target.kind !== 'person') return false;
  if (argument.fact?.type !== 'entity') return false;
  const candidate = putQuestion(asking);
  return candidate !== null && distractorsFor(candidate, around).length >= FEWEST;
}

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
  const holders = askings.filter((asking) => asksHolder(asking, around));
  const names = new Set(
    holders.flatMap(({ argument: { fact, text } }) =>
      fact?.type === 'entity' ? [fact.name, text.includes(' ') ? text : fact.name] : [],
    ),
  );
  if (names.size === 0) return askings;
  return askings.map((asking) => {
    const { claim } = asking.reading;
    const source = asking.target.source ?? claim.attribution?.source;
    const office = source === undefined ? null : officeOf(source, names);
    return office === null ? asking : { ...asking, target: { ...asking.target, source: office } };
  });
}
