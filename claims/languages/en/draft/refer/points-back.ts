import { partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { OPENING } from '../memory/story-mentions.ts';
import { isNominal } from './bare-noun.ts';
import type { Scene } from './scene.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What was done, said, asked or owned before: of "the move" or "the charge" alone nobody knows which. */
const POINTS_BACK: ReadonlySet<string> = words(
  'move decision charge charges allegation allegations accusation accusations offer deal proposal proposals measure measures request demand negotiations matter episode legislation regulations directive circular amendment plea petition complaint pact agreement dispute comments remarks reports rumours rumors vote contract tender ruling verdict property premises transaction discrepancy requirements',
);

/** Somebody by what he is at law, on a field or in a tale, who has a name elsewhere. */
const SOMEBODY: ReadonlySet<string> = words(
  'claimant respondent respondents appellant petitioner petitioners midfielder striker winger playmaker sprinter swimmer heavyweight veteran youngster duo pair trio',
);

/** What opens a phrase that says which one is meant. */
const TELLS_WHICH =
  /^(?:of|that|who|which|whose|where|whom|to|for|between|on|over|against|with|from|by|in|at)$/u;

/** What tells nothing of which one is meant: "the baseless reports". */
const OF_NONE =
  /^(?:baseless|false|unfounded|alleged|controversial|latest|recent|same|entire|whole|earlier)$/u;

/** Whether the claim has a noun before, or the headline that it is read beside. */
const isTold = ({ lemma, key, start }: Word, { clause, mentions: { headlined } }: Scene): boolean =>
  headlined.has(lemma) ||
  headlined.has(key) ||
  partsOf(clause)
    .flatMap(partWords)
    .some((other) => other.lemma === lemma && other.start < start);

/** Whether a word opens what the clause is about, or what its verb is done to. */
const isCore = (word: Word, { clause: { subject, after } }: Scene): boolean =>
  [subject, ...after].some(
    (part) => part?.kind === 'phrase' && part.preposition.length === 0 && part.words[0] === word,
  );

/** "Acme condemned the move", "denied the charge": which, only another sentence tells. */
export function pointsBack(word: Word, scene: Scene): boolean {
  const { words: all, sentence, quoted } = scene;
  const at = all.indexOf(word);
  const skipped = OF_NONE.test(all[at + 1]?.key ?? '') ? 2 : 1;
  const [noun, next] = all.slice(at + skipped, at + skipped + 2);
  if (at < 0 || !noun || noun.pos !== 'NOUN' || noun.name || quoted.has(word) || !isCore(word, scene))
    return false;
  const known = SOMEBODY.has(noun.key) || (POINTS_BACK.has(noun.key) && sentence >= OPENING);
  if (!known || isNominal(next) || TELLS_WHICH.test(next?.key ?? '')) return false;
  return !isTold(noun, scene);
}
