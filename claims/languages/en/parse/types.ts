import type { Base, Chunk, Verbs } from '../chunk/types.ts';
import type { Word } from '../tag/word.ts';

/** A noun phrase with all that belongs to it; `tail` is what it needs behind it and no part of the argument. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly preposition: readonly Word[];
  readonly words: readonly Word[];
  readonly bases: readonly Base[];
  readonly head: Word;
  readonly joined: boolean;
  readonly pronoun: boolean;
  readonly tail: readonly Part[];
  /** Adjectives that a verb of being takes: "stable". */
  readonly adjective?: boolean;
  /** The noun of another clause that a number alone counts: "117 flights were delayed and nine diverted". */
  readonly counted?: readonly Word[];
  /** Inside a verb that is not the clause's own: no question asks for it. */
  readonly island?: boolean;
  /** The clause is whole without it. */
  readonly trailing?: boolean;
}

/** Words of the clause that are no argument: adverbs, verbs that are not finite, openers of kept clauses. */
export interface Filler {
  readonly kind: 'filler';
  readonly words: readonly Word[];
  /** The verb among them, where there is one: what the phrases behind it belong to. */
  readonly verb?: Verbs;
  /** The clause is whole without it. */
  readonly trailing?: boolean;
}

export type Part = Phrase | Filler;

export type Relation = 'main' | 'relative' | 'content' | 'adverbial' | 'kept' | 'reduced';

/** One finite verb with its phrases. */
export interface Clause {
  readonly subject: Phrase | null;
  /** Its subject stands in front of it as part of another clause. */
  readonly given: boolean;
  /** "there" or an "it" that stands for nothing. */
  readonly expletive: Word | null;
  readonly verb: Verbs;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  readonly relation: Relation;
  /** Folded: "that", "because", "who"; empty where nothing opens it. */
  readonly opener: string;
  readonly openerWords: readonly Word[];
  /** Whose saying or thinking it is the content of. */
  readonly carrier: Carrier | null;
  /** What follows and was not understood, word for word; without it a clause that is "cut-off" is none. */
  readonly rest?: readonly Part[];
  /** Why it must make no claim, or none that is asked. */
  readonly faults: readonly string[];
  /** It hangs on an "if". */
  readonly conditional: boolean;
  /** Whose its subject is, where "whose" opens it: "Ada Palmer, whose father left". */
  readonly owner?: Phrase;
  /** What brought it about, told behind it with "when". */
  readonly when?: Clause;
}

/** Who says or thinks something. */
export interface Carrier {
  readonly verb: Verbs;
  readonly subject: Phrase | null;
  readonly expletive: boolean;
  /** It stands behind what it carries: "…, the minister said". */
  readonly trailing: boolean;
  readonly outer: Carrier | null;
  /** Whom it was told: "he told the BBC". */
  readonly hearer?: Phrase;
}

/** Two phrases side by side that are one: "Ada Lovelace, the mayor of Springfield". */
export interface Apposition {
  readonly name: Phrase;
  readonly what: Phrase;
}

export interface Parse {
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly appositions: readonly Apposition[];
  /** The phrase of "according to". */
  readonly according: Phrase | null;
}

export function partWords(part: Part): readonly Word[] {
  if (part.kind === 'filler') return part.words;
  const { preposition, words, tail } = part;
  if (tail.length > 0) return preposition.concat(words, tail.flatMap(partWords));
  return preposition.length > 0 ? preposition.concat(words) : words;
}

/** All that a clause tells but its verb, in order. */
export function partsOf({ before, subject, after }: Clause): readonly Part[] {
  return [...before, ...(subject ? [subject] : []), ...after];
}

/** The last word of some parts. */
function lastOf(parts: readonly Part[]): Word | undefined {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Part;
    const last = (part.kind === 'phrase' ? lastOf(part.tail) : undefined) ?? part.words.at(-1);
    if (last) return last;
    if (part.kind === 'phrase' && part.preposition.length > 0) return part.preposition.at(-1);
  }
  return undefined;
}

/** The last word that a clause tells. */
export function lastWord({ after, verb }: Clause): Word | undefined {
  return lastOf(after) ?? verb.words.at(-1);
}

/** The parts of a clause that is kept within another, in order; its phrases are no answers. */
export function flatten(clause: Clause): Part[] {
  const island = (part: Part): Part => (part.kind === 'phrase' ? { ...part, island: true } : part);
  const opener: Part[] = clause.openerWords.length > 0 ? [{ kind: 'filler', words: clause.openerWords }] : [];
  const subject: Part[] =
    clause.expletive !== null
      ? [{ kind: 'filler', words: [clause.expletive] }]
      : clause.subject && !clause.given
        ? [clause.subject]
        : [];
  return [
    ...opener,
    ...clause.before,
    ...subject,
    { kind: 'filler', words: clause.verb.words, verb: clause.verb } as Filler,
    ...clause.after,
  ].map(island);
}

/** Whether a part is no phrase: marks, openers, verbs and what was not read. */
export function isFiller(part: Part | undefined): part is Filler {
  return part?.kind === 'filler';
}

/** Whether a part begins with a comma. */
export function opensWithComma(part: Part | undefined): boolean {
  return part?.kind === 'filler' && part.words[0]?.text === ',';
}
