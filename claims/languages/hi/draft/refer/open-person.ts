import type { Word } from '../../tag/word.ts';
import { isStandingOfSide } from '../memory/body.ts';
import { isBound, mayBeBound } from '../memory/bound.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import { mayBeAccused, mayBeThing } from '../speech/speaker-meant.ts';

/** "वह 416 रन पीछे है": a side, and none of its players. */
export function isSide({ key }: Word, { clause }: Surroundings): boolean {
  return /^(?:वह|वो|वे)$/u.test(key) && isStandingOfSide(clause);
}

/** "उस पर काबू पाना मुश्किल था": of a fire or a crowd, and of nobody. */
export function isMastered(word: Word, { clause = [] }: Surroundings): boolean {
  const at = clause.indexOf(word);
  const next = clause[at + 1];
  const after = clause[at + 2];
  return at >= 0 && next?.key === 'पर' && /^(काबू|नियंत्रण|रोक)$/u.test(after?.key ?? '');
}

/** "मंत्री मुख्यमंत्रियों से उनके राज्य …": theirs, who stand before it in its clause. */
function isOfClause(word: Word, { clause }: Surroundings): boolean {
  if (word.tag !== 'genitive' || !clause || !mayBeBound(word)) return false;
  const at = clause.indexOf(word);
  return at > 0 && isBound(word, clause.slice(0, at), clause[at + 1]);
}

const DEATH = /^(?:निधन|मौत|मृत्यु|देहांत|देहावसान|अंत्येष्टि|पार्थिव|शव|हत्या|शहादत)$/u;
const LAST_OF = /^(?:संस्कार|यात्रा|दर्शन|विदाई|क्रिया|सांस|इच्छा|समय)$/u;

/** "बेटे ने बताया … उनके निधन पर शोक": of whoever died, who need not be the one told of last. */
function isOfSomebodyDead(word: Word, { clause = [] }: Surroundings): boolean {
  const [next, after] = clause.slice(clause.indexOf(word) + 1);
  if (word.tag !== 'genitive' || !next) return false;
  return DEATH.test(next.key) || (next.key === 'अंतिम' && LAST_OF.test(after?.key ?? ''));
}

/** Whether a pronoun may mean another than the person whom the text is about, or no person, by what its clause says. */
export function isOpen(word: Word, around: Surroundings): boolean {
  return (
    isSide(word, around) ||
    isMastered(word, around) ||
    isOfClause(word, around) ||
    mayBeAccused(word, around) ||
    mayBeThing(word, around) ||
    isOfSomebodyDead(word, around)
  );
}
