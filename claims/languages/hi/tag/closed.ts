import { fold } from '../../../text/fold.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';
import {
  APPROXIMATORS,
  AUXILIARIES,
  CLAUSE_CONJUNCTIONS,
  type ClauseRelation,
  COORDINATORS,
  COPULAS,
  FOCUS,
  NEGATIONS,
} from '../closed/particles.ts';
import { type CaseTag, COMPOUND, SIMPLE } from '../closed/postpositions.ts';
import { DETERMINERS, INTERROGATIVES, PRONOUNS, RELATIVES } from '../closed/pronouns.ts';
import type { Word } from './word.ts';

type Closed = Partial<Pick<Word, 'pos' | 'tag' | 'auxiliary' | 'directOnly' | 'pronoun'>>;

const words = (list: string) => list.split(' ').map(fold);

function closedClasses(): Map<string, Closed> {
  const map = new Map<string, Closed>();
  const add = (list: string, closed: Closed) => {
    for (const key of words(list)) map.set(key, { ...map.get(key), ...closed });
  };
  for (const group of PRONOUNS) add(group.forms, { pos: 'pronoun', tag: group.tag, pronoun: group.kind });
  add(DETERMINERS.any, { pos: 'determiner' });
  add(DETERMINERS.demonstrative, { pos: 'determiner', pronoun: 'demonstrative' });
  add(DETERMINERS.directOnly, { directOnly: true });
  add(RELATIVES, { pos: 'relative' });
  add(INTERROGATIVES, { pos: 'interrogative' });
  add(COORDINATORS, { pos: 'coordinator' });
  add(NEGATIONS, { pos: 'negation' });
  add(FOCUS, { pos: 'focus' });
  add(APPROXIMATORS, { pos: 'approximator' });
  for (const group of AUXILIARIES) add(group.forms, { pos: 'auxiliary', auxiliary: group.role });
  for (const copula of COPULAS) add(copula.form, { pos: 'copula' });
  return map;
}

/** Closed-class words by folded key. Pronouns that are determiners too keep `pronoun` and `tag`. */
export const CLOSED: ReadonlyMap<string, Closed> = closedClasses();

/** Postpositions of one word. */
export const SIMPLE_POSTPOSITIONS: ReadonlyMap<string, CaseTag> = new Map(
  SIMPLE.flatMap((group) => group.forms.split('|').map((form) => [fold(form), group.tag] as const)),
);

/** Postpositions of two words and more. */
export const COMPOUND_POSTPOSITIONS: PhraseIndex<CaseTag> = new PhraseIndex(
  COMPOUND.flatMap((group) => group.forms.split('|').map((form) => [form, group.tag] as const)),
);

/** The same without their के/की: what follows उसके, जिसकी. */
export const POSTPOSITION_TAILS: PhraseIndex<CaseTag> = tailsOf(/^(के|की) /u);

/** Those behind की: "उनकी | वजह से", but no "उनकी | मौके पर (मौत हुई)". */
export const FEMININE_TAILS: PhraseIndex<CaseTag> = tailsOf(/^की /u);

function tailsOf(opener: RegExp): PhraseIndex<CaseTag> {
  return new PhraseIndex(
    COMPOUND.flatMap((group) =>
      group.forms
        .split('|')
        .filter((form) => opener.test(form))
        .map((form) => [form.replace(/^\S+ /u, ''), group.tag] as const),
    ),
  );
}

/** Conjunctions between clauses. */
export const CONJUNCTIONS: PhraseIndex<ClauseRelation> = new PhraseIndex(
  CLAUSE_CONJUNCTIONS.flatMap((group) =>
    group.forms.split('|').map((form) => [form, group.relation] as const),
  ),
);
