import { type Clause, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** What is done without an object: "sat and ate bread", "fell and broke a leg". */
const ALONE = new Set(
  'go come fall rise sit stand stop stay leave arrive die crash sink run walk turn swim fly jump climb return travel live wait work sleep rest retire resign speak talk pray sing dance train practise practice play drive sail land begin start open close move fight struggle laugh cry smile appear disappear happen grow shrink collapse explode burn compete win lose study graduate escape flee surrender recover improve meet gather emerge enter vote party eat drink read write cook march protest rally bow kneel slip trip stumble drown float drift slow speed accelerate increase decrease decline swerve skid roll bounce break crack burst melt freeze spread expand end finish continue'.split(
    ' ',
  ),
);

/** "have fined [and jailed traders]": the object of the second verb is that of the first as well, and was not read with it. */
export function lacksSharedObject({ verb, after, relation }: Clause, { words, quoted }: Context): boolean {
  if (verb.passive || ALONE.has(verb.lemma) || relation === 'reduced' || quoted.has(verb.main)) return false;
  if (after.some((part) => partWords(part).some(({ pos }) => pos !== 'ADV'))) return false;
  const [and, next, object] = words.slice(words.indexOf(verb.main) + 1 + after.flatMap(partWords).length);
  const joined = /^(?:and|or)$/u.test(and?.key ?? '') && next?.pos === 'VERB';
  return joined && verb.main.key !== verb.main.lemma && sameForm(verb.main, next) && opensObject(object);
}

const sameForm = (one: Word, other: Word) => one.key.slice(-2) === other.key.slice(-2);

const opensObject = (word: Word | undefined) =>
  word !== undefined && (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(word.pos) || word.name !== undefined);
