import { isBody, isPerson, phraseOfBase } from '../frame/phrases.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import type { Word } from '../tag/word.ts';
import { isDeterminer, readBase } from './base.ts';
import type { Base, Verbs } from './types.ts';
import { readVerbs } from './verbs.ts';

/** The verb of a group behind its adverbs: "have" of "often have". */
const auxiliaryOf = (verbs: Verbs | null): string | undefined =>
  verbs?.words.find(({ pos }) => pos !== 'ADV')?.key;

/** A noun of people, a body, a country or a name that may be somebody's: who does something. */
function mayAct(base: Base): boolean {
  const { name } = base.head;
  if (name) return name.class !== 'place' || /^country/u.test(name.category ?? '');
  return isPerson(phraseOfBase(base)) || isBody(phraseOfBase(base));
}

/** "after the army and the rebels agreed": two who do with each other what follows; of "named after Ann Orr and" she is one alone. */
function actTogether(words: readonly Word[], at: number, and: number): boolean {
  const one = readBase(words, at);
  const other = readBase(words, and + 1);
  if (!one || !other || !mayAct(one) || !mayAct(other)) return false;
  // "worked as a nurse and Ann Orr taught": no two who taught; "as Ada Hill and Ann Orr won" are.
  const named = one.head.name?.class === 'person' && other.head.name?.class === 'person';
  const opener = words[at - 1]?.key ?? '';
  const asDone = opener === 'as' && named && words[at - 2]?.pos !== 'VERB';
  if (!/^(?:after|before|since|until)$/u.test(opener) && !asDone) return false;
  if (/^(?:name|call|title|dub|look|run|come|go)$/u.test(words[at - 2]?.lemma ?? '')) return false;
  const verbs = readVerbs(words, and + 1 + other.words.length);
  const alone = /^(?:is|was|has|does)$/u.test(auxiliaryOf(verbs) ?? '');
  return /^(?:finite|either)$/u.test(verbs?.form ?? '') && !alone;
}

/** "before police and home guards arrived": people, bare, who do with others what follows. */
export function bothAct(words: readonly Word[], at: number, and: number): boolean {
  const people = and === at + 1 && PEOPLE_NOUNS.has(words[at]?.lemma ?? '');
  // "since large mills and trusts often have limits"
  const last = words[and - 1];
  const many = last?.pos === 'NOUN' && last.key !== last.lemma;
  if (words[and]?.key !== 'and') return false;
  if (actTogether(words, at, and)) return true;
  if (!people && !many) return false;
  const other = isDeterminer(words[and + 1]) ? null : readBase(words, and + 1);
  const verbs = other && readVerbs(words, and + 1 + other.words.length);
  return people ? verbs?.form === 'either' : /^(?:are|were|have|do)$/u.test(auxiliaryOf(verbs) ?? '');
}
