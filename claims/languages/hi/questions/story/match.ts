import type { Reading } from '../../../../model.ts';
import type { Named } from './case.ts';
import { wordsOf } from './words.ts';

/** Words for a contest, the telling ones first. */
const CONTESTS = 'फाइनल सेमीफाइनल मैच मुकाबले मुकाबला मुक़ाबला मुक़ाबले वनडे टेस्ट'.split(' ');
const SHOWN: Readonly<Record<string, string>> = { मुकाबला: 'मुकाबले', मुक़ाबला: 'मुक़ाबले' };
/** A claim with these is of more than one match. */
const OF_MANY = /(?:श्रृंखला|सीरीज|सीरीज़|सिरीज|सिरीज़|टूर्नामेंट|करियर|कैरियर|विश्व कप|लगातार|दौरे)/u;

/** Who beats whom, who sets whom a target, who plays whom. */
const AGAINST = / (?:हरा|मात|शिकस्त|लक्ष्य|के बीच .*(?:मैच|मुकाबल|मुक़ाबल))/u;

/** The sides that a claim sets against each other. */
function sidesIn({ claim, form }: Reading): readonly [string, string] | null {
  if (!AGAINST.test(claim.text)) return null;
  const sides = claim.arguments.flatMap(({ fact }, at) => {
    const { within, marker } = form.slots[at] ?? { marker: '' };
    const isSide = within === undefined && /^(?:ने|को|से|के बीच)$/u.test(marker);
    return isSide && fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing'
      ? [fact.name]
      : [];
  });
  const [a, b, ...more] = new Set(sides);
  return a !== undefined && b !== undefined && more.length === 0 ? [a, b] : null;
}

/** "तीसरे एकदिवसीय मैच": the contest as a claim tells it, else by its bare noun. */
function contestIn(readings: readonly Reading[], own: Reading): string | undefined {
  const told = own.claim.arguments.find(
    ({ text }, at) =>
      own.form.slots[at]?.marker === 'में' && CONTESTS.includes(text.split(' ').at(-1) as string),
  );
  if (told && told.text.split(' ').length <= 4 && !/(?:^| )(?:इस|उस)(?: |$)/u.test(told.text))
    return told.text;
  const words = new Set(readings.flatMap(({ claim }) => claim.text.split(' ')));
  const bare = CONTESTS.find((word) => words.has(word));
  return bare === undefined ? undefined : (SHOWN[bare] ?? bare);
}

/** "तीसरे मुकाबले" → "तीसरा मुकाबला": as it stands with no case marker. */
function inDirect(contest: string): string {
  return contest
    .split(' ')
    .map((word) => word.replace(/^(पहल|दूसर|तीसर|चौथ|मुकाबल|मुक़ाबल)े$/u, '$1ा').replace(/वें$/u, 'वां'))
    .join(' ');
}

/** "टीम ने ऑस्ट्रेलिया को हराकर खिताब जीता। … कांस्य पदक के मुकाबले में ब्रिटेन ने …": who beat whom before it, is another match. */
function isBehindOther({ form: { sentence } }: Reading, readings: readonly Reading[]): boolean {
  return readings.some(({ claim, form }) => form.sentence < sentence && AGAINST.test(claim.text));
}

/** "भारत और श्रीलंका के बीच मैच में": the one contest of two sides that a story tells of. */
export function matchOf(readings: readonly Reading[]): Named | null {
  const pairs = new Map<string, { sides: readonly [string, string]; reading: Reading }>();
  for (const reading of readings) {
    const sides = sidesIn(reading);
    const key = sides && [...sides].sort().join('|');
    if (key && !pairs.has(key)) pairs.set(key, { sides, reading });
  }
  const [found, ...others] = pairs.values();
  if (!found || others.length > 0 || isBehindOther(found.reading, readings)) return null;
  const contest = contestIn(readings, found.reading);
  if (contest === undefined) return null;
  const [a, b] = found.sides;
  return {
    text: `${a} और ${b} के बीच ${contest} में`,
    names: [...wordsOf(a), ...wordsOf(b)],
    label: `${a}–${b} ${inDirect(contest)}`,
  };
}

/** Whether a claim is of one match, not of a series or a career. */
export function isOfOneMatch({ claim }: Reading): boolean {
  return !OF_MANY.test(claim.text);
}
