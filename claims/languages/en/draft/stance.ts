import type { ClaimKind, Modality } from '../../../model.ts';
import type { Clause, NounPhrase } from '../clause/types.ts';
import { DENYING, HEDGES, JUDGING, REPORTING } from '../lexicon/closed.ts';
import type { Word } from '../tag/word.ts';

/** A clause with what its surroundings mean for its truth. */
export interface Reading {
  readonly clause: Clause;
  readonly modality: Modality;
  readonly kind: ClaimKind;
  readonly source?: readonly Word[];
  /** It only carries what another says. */
  readonly carrier: boolean;
  /** What a carrier tells. */
  readonly content?: Clause;
  /** Who speaks, where the verb stands first: "said Ada Lovelace". */
  readonly speaker?: NounPhrase | undefined;
  readonly blocks: readonly string[];
}

function isObject(phrase: NounPhrase): boolean {
  return phrase.preposition.length === 0 && phrase.head.value?.fact.type !== 'time';
}

function isReporting(clause: Clause): boolean {
  return REPORTING.has(clause.verb.lemma) && !clause.verb.passive;
}

/** "X said S", "X said that S": the clause after it is what X says. */
function tellsNext(clause: Clause, next: Clause | undefined): boolean {
  return (
    isReporting(clause) &&
    clause.subject !== undefined &&
    next !== undefined &&
    (next.opener === 'that' || next.opener === '' || next.opener === 'whether') &&
    !clause.phrases.some(
      (phrase) => isObject(phrase) && clause.verb.lemma !== 'tell' && clause.verb.lemma !== 'warn',
    )
  );
}

/** "S, X said." and "S, said X.": who says all that stands before. */
function trailingSpeaker(clauses: readonly Clause[]): { speaker: readonly Word[]; at: number } | null {
  const at = clauses.length - 1;
  const last = clauses[at];
  if (!last || at < 1 || !isReporting(last) || last.opener !== '') return null;
  const objects = last.phrases.filter(isObject);
  if (last.subject && objects.length === 0) return { speaker: last.subject.words, at };
  return !last.subject && objects.length === 1 ? { speaker: (objects[0] as NounPhrase).words, at } : null;
}

function accordingTo(clauses: readonly Clause[]): readonly Word[] | undefined {
  for (const phrase of clauses.flatMap((clause) => clause.phrases))
    if (phrase.preposition[0]?.key === 'according') return phrase.words;
  return undefined;
}

/** "is believed to", "it is alleged that": the clause before takes the truth out of what follows. */
function hedgesNext(clause: Clause): boolean {
  return (
    clause.verb.passive &&
    (HEDGES.has(clause.verb.main.key) ||
      /^(?:believe|think|allege|expect|say|report)$/u.test(clause.verb.lemma))
  );
}

function modalityOf(
  clause: Clause,
  source: readonly Word[] | undefined,
  hedged: boolean,
  denied: boolean,
): Modality {
  if (denied) return 'denied';
  const { verb } = clause;
  if (verb.hedged || (verb.modal && !/^(?:can|must)$/u.test(verb.words[0]?.key ?? '')) || hedged)
    return 'hedged';
  if (verb.planned || verb.tense === 'future' || verb.modal)
    return verb.modal && !verb.planned ? 'hedged' : 'planned';
  return source ? 'reported' : 'asserted';
}

function kindOf(clause: Clause, modality: Modality): ClaimKind {
  if (modality === 'planned') return 'plan';
  if (clause.verb.modal) return 'possibility';
  const judged =
    clause.verb.lemma === 'be' &&
    clause.phrases.some((phrase) => phrase.words.some((word) => JUDGING.has(word.key)));
  if (judged) return 'evaluation';
  return clause.verb.tense === 'past' && clause.verb.lemma !== 'be' ? 'event' : 'state';
}

function blocksOf(clause: Clause): string[] {
  const blocks: string[] = [];
  if (!clause.subject) blocks.push('no-subject');
  if (clause.broken) blocks.push('cut-off');
  if (clause.quoted) blocks.push('direct-speech');
  if (/^(?:if|unless|whether|until|before)$/u.test(clause.opener)) blocks.push('conditional');
  if (/^(?:where|when|whose|whom)$/u.test(clause.opener)) blocks.push('relative');
  return blocks;
}

function speakerPhrase(clause: Clause): NounPhrase | undefined {
  return clause.subject ?? clause.phrases.find(isObject);
}

/** What each clause of a sentence is worth: who says it, how sure it is, what must not be asked of it. */
export function readStances(clauses: readonly Clause[]): Reading[] {
  const trailing = trailingSpeaker(clauses);
  const according = accordingTo(clauses);
  let source: readonly Word[] | undefined = trailing?.speaker ?? according;
  let hedged = false;
  let denied = false;
  return clauses.map((clause, i) => {
    const next = clauses[i + 1];
    // "X said A, and B": whether X said B too is not sure.
    const leaves =
      !trailing && !according && source !== undefined && /^(?:and|but|or|while)$/u.test(clause.opener);
    if (leaves) source = undefined;
    const isTrailer = trailing?.at === i;
    const tells = !isTrailer && tellsNext(clause, next);
    const modality = modalityOf(clause, source, hedged, denied);
    const reading: Reading = {
      clause,
      modality,
      kind: kindOf(clause, modality),
      ...(source ? { source } : {}),
      carrier: isTrailer || tells || (hedgesNext(clause) && next?.opener === 'that'),
      ...(tells && next ? { content: next } : {}),
      ...(isTrailer && clauses[0] ? { content: clauses[0], speaker: speakerPhrase(clause) } : {}),
      blocks: leaves ? [...blocksOf(clause), 'unclear-scope'] : blocksOf(clause),
    };
    if (tells) {
      source = clause.subject?.words;
      denied = DENYING.has(clause.verb.lemma);
      hedged = HEDGES.has(clause.verb.lemma);
    } else if (hedgesNext(clause) && next?.opener === 'that') hedged = true;
    return reading;
  });
}
