import type { Base } from '../../chunk/types.ts';
import { isBody, isPlural, isTimePhrase, phraseOfBase } from '../../frame/phrases.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import type { Scene } from './scene.ts';

/** "ruled that parliament erred when it voted", "said the work was barred as it might do harm": of what is said. */
function rivalInside(word: Word, { clause, clauses }: Scene): boolean {
  return clauses.some(
    ({ relation, carrier, subject }) =>
      clause.relation === 'adverbial' &&
      relation === 'content' &&
      carrier?.subject === clause.carrier?.subject &&
      subject !== null &&
      subject.head.end <= word.start &&
      !subject.pronoun &&
      (word.key === 'it' || isBody(subject)) &&
      agrees(word.key, subject),
  );
}

/** "The gates open at six, but stewards said they may jam": the gates of the clause before, as well as who speaks. */
const joinsOn = (word: Word, speaker: Phrase, { clauses }: Scene) =>
  word.key === 'they' &&
  clauses.some(
    ({ relation, carrier, subject }) =>
      relation === 'main' &&
      carrier === null &&
      subject !== null &&
      subject !== speaker &&
      !subject.pronoun &&
      subject.head.start < speaker.head.start &&
      agrees('they', subject),
  );

/** "When a paper is lost, the firm says it mattered little": the paper of the clause that stands first. */
const isOfOpening = (word: Word, speaker: Phrase, { clauses, clause }: Scene) =>
  word.key === 'it' &&
  clause.relation === 'content' &&
  clauses.some(
    ({ relation, subject }) =>
      /^(?:adverbial|kept)$/u.test(relation) &&
      subject !== null &&
      !subject.pronoun &&
      subject.head.end < speaker.head.start &&
      subject.head.key !== speaker.head.key &&
      agrees('it', subject),
  );

/** "dismissed the petition, saying it lacked merit": the petition, as well as who says so. */
function isOfObject(word: Word, speaker: Phrase, { clauses, clause }: Scene): boolean {
  const host = clauses.find(({ relation, subject }) => relation === 'main' && subject === speaker);
  const object = host?.after[0];
  return (
    clause.carrier?.verb.form === 'ing' &&
    object?.kind === 'phrase' &&
    object.preposition.length === 0 &&
    !object.adjective &&
    !isTimePhrase(object) &&
    agrees(word.key, object)
  );
}

/** "they were freed after the state promised they would go": those of whom the sentence tells already, and no one state. */
function areToldOf(word: Word, { bases, joined }: Phrase, { words }: Scene): boolean {
  const isOne = !joined && bases.length > 0 && !isPlural(phraseOfBase(bases[0] as Base));
  const from = bases[0]?.words[0]?.start ?? 0;
  const told = words.some(({ key, end }) => end <= from && /^(?:they|them|their)$/u.test(key));
  return word.key === 'they' && isOne && told;
}

/** Whether "it" or "they" in what a speaker says may be somebody or something else in the sentence. */
export const rivalsSpeaker = (word: Word, speaker: Phrase, scene: Scene): boolean =>
  rivalInside(word, scene) ||
  areToldOf(word, speaker, scene) ||
  joinsOn(word, speaker, scene) ||
  isOfOpening(word, speaker, scene) ||
  isOfObject(word, speaker, scene);

/** A lone name that no list knows, beside the one that was found. */
export function isUnlisted(topic: Phrase | null, only: Word): boolean {
  const name = topic?.head.name;
  const lone =
    topic !== null && topic.words.length === topic.head.length && /^\p{Lu}\p{Ll}+$/u.test(topic.head.text);
  return lone && name?.class === 'thing' && name.refs.length === 0 && name.canonical !== only.name?.canonical;
}
