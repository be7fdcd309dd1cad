import { fold } from '../../text/fold.ts';
import { lightStem } from '../../text/stem.ts';

/** What a language tells of its words where two sentences are laid side by side. */
export interface VocabularyData {
  /** Words that carry nothing of what is told: articles, auxiliaries, prepositions. */
  readonly light: string;
  /** Light words that are a town's name where one of `townMarkers` stands behind them: "गया में". */
  readonly towns: string;
  readonly townMarkers: string;
  /** Names of several words that are also written as one: what stands on the right is read for the left. */
  readonly short: readonly (readonly [string, string])[];
  /** Each line: words that mean the same where the rest of two sentences is the same. */
  readonly same: readonly string[];
  /** Each pair: words that cannot both hold of the same thing. */
  readonly opposite: readonly (readonly [string, string])[];
  readonly negators: string;
  /** Words that take the certainty out of a sentence. */
  readonly hedges: string;
  /** Words that narrow what follows: "second", "one" of the largest. */
  readonly narrowing: string;
  /** Words that a sentence opens with and that stand for somebody named before. */
  readonly anaphors: string;
  /** Verbs and nouns that only carry an amount: "has a number of", "received". */
  readonly carriers: string;
  /** What a name may be called beside it: "the film Annie". */
  readonly classes: string;
  /** Nouns that only carry a case, "के पास से": another one behind them says nothing else. */
  readonly caseless: string;
  /** What happens at one moment: it began "from Monday" on Monday. */
  readonly beginning: string;
  /** Verbs of who gives and of who gets: one told by the other names the same giver. */
  readonly giving: string;
  readonly getting: string;
  /** How the giver is marked beside a verb of getting, and beside one of giving. */
  readonly giver: readonly [string, string];
  /** What is done by one to the other and not back: who won lost nothing. */
  readonly oneWay: string;
  /** Illnesses whose cases are counted: a report names its outbreak once. */
  readonly outbreaks: string;
  /** Prepositions behind which no subject stands. */
  readonly adpositions: string;
  /** Case markers with what each is compared as. */
  readonly markers: Readonly<Record<string, string>>;
  /** Prepositions that tell the part of the name behind them. */
  readonly leading: string;
  /** Words that set a clause against another. */
  readonly breaks: string;
  readonly and: string;
  /** The marker of one who does something. */
  readonly acting: string;
  /** The ending of a verb that closes a clause, where "and" stands behind it. */
  readonly finite: RegExp | null;
  /** Whether the verb closes a sentence. */
  readonly verbFinal: boolean;
  /** The ending or word of what has not happened yet. */
  readonly future: RegExp;
}

export interface Vocabulary {
  readonly verbFinal: boolean;
  /** A text with names of several words written as the one word that they are also written as. */
  shorten(text: string): string;
  /** Whether a word carries nothing; `next` is the folded word behind it. */
  isLight(key: string, next?: string): boolean;
  /** What a folded word means: its stem, or the first word of its line. */
  meaning(key: string): string;
  opposites(meaning: string): readonly string[];
  isNegator(key: string): boolean;
  isHedge(key: string): boolean;
  isNarrowing(key: string): boolean;
  isAnaphoric(key: string): boolean;
  isAdposition(key: string): boolean;
  isBreak(key: string): boolean;
  isAnd(key: string): boolean;
  isActing(key: string): boolean;
  isFinite(key: string): boolean;
  isCaseless(key: string): boolean;
  isBeginning(meaning: string): boolean;
  isGiving(key: string): boolean;
  isGetting(key: string): boolean;
  isOneWay(meaning: string): boolean;
  readonly giver: readonly [string, string];
  isCarrier(meaning: string): boolean;
  isClass(meaning: string): boolean;
  isOutbreak(meaning: string): boolean;
  /** The case that a word marks, empty for none. */
  markerOf(key: string): string;
  /** The part that a word before tells, empty for none. */
  markerBefore(key: string): string;
  isFuture(keys: readonly string[]): boolean;
}

const folded = (words: string) => new Set(words.split(' ').filter(Boolean).map(fold));

/** Makes the look-ups of a language's data. */
export function toVocabulary(data: VocabularyData): Vocabulary {
  const [towns, townMarkers] = [folded(data.towns), folded(data.townMarkers)];
  const [light, negators, hedges] = [folded(data.light), folded(data.negators), folded(data.hedges)];
  const [narrowing, anaphors] = [folded(data.narrowing), folded(data.anaphors)];
  const [breaks, and, acting] = [folded(data.breaks), folded(data.and), folded(data.acting)];
  const [leading, caseless] = [folded(data.leading), folded(data.caseless)];
  const adpositions = folded(data.adpositions);
  const meanings = new Map<string, string>();
  for (const line of data.same) {
    const [first, ...others] = line.split(' ').map(fold);
    for (const word of [first as string, ...others]) {
      meanings.set(word, first as string);
      if (!meanings.has(lightStem(word))) meanings.set(lightStem(word), first as string);
    }
  }
  const meaning = (key: string) => {
    const own = meanings.get(key);
    if (own !== undefined) return own;
    const stem = lightStem(key);
    return meanings.get(stem) ?? stem;
  };
  const meant = (words: string) => new Set([...folded(words)].map(meaning));
  const [carriers, classes, outbreaks] = [meant(data.carriers), meant(data.classes), meant(data.outbreaks)];
  const beginning = meant(data.beginning);
  const [giving, getting, oneWay] = [folded(data.giving), folded(data.getting), meant(data.oneWay)];
  const opposites = new Map<string, string[]>();
  for (const [a, b] of data.opposite) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = meaning(fold(one));
      opposites.set(of, [...(opposites.get(of) ?? []), meaning(fold(other))]);
    }
  }
  return {
    verbFinal: data.verbFinal,
    shorten: (text) => data.short.reduce((whole, [long, name]) => whole.replaceAll(long, name), text),
    isLight: (key, next = '') => light.has(key) && !(towns.has(key) && townMarkers.has(next)),
    meaning,
    opposites: (of) => opposites.get(of) ?? [],
    isNegator: (key) => negators.has(key) || /n['’]t$/u.test(key),
    isHedge: (key) => hedges.has(key),
    isNarrowing: (key) => narrowing.has(key),
    isAnaphoric: (key) => anaphors.has(key),
    isAdposition: (key) => adpositions.has(key),
    isBreak: (key) => breaks.has(key),
    isAnd: (key) => and.has(key),
    isFinite: (key) => data.finite?.test(key) ?? false,
    isActing: (key) => acting.has(key),
    isCaseless: (key) => caseless.has(key),
    isBeginning: (of) => beginning.has(of),
    isGiving: (key) => giving.has(key),
    isGetting: (key) => getting.has(key),
    isOneWay: (of) => oneWay.has(of),
    giver: data.giver,
    isCarrier: (of) => carriers.has(of),
    isClass: (of) => classes.has(of),
    isOutbreak: (of) => outbreaks.has(of),
    markerBefore: (key) => (leading.has(key) ? key : ''),
    markerOf: (key) => data.markers[key] ?? '',
    isFuture: (keys) => keys.some((key) => data.future.test(key)),
  };
}
