import { rangeOf } from '../../../../text/range.ts';
import { isGenitiveMarker, isNominal, type Word } from '../../tag/word.ts';
import { definite } from '../known/take-up.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Sayer, SayerKind, Surroundings } from '../memory/surroundings.ts';
import { isOpen } from '../refer/open-person.ts';
import { isOfAnother } from './speaker-meant.ts';

/** In which pronouns who speaks tells of themselves in the first clause of what they say. */
interface SelfRule {
  readonly id: string;
  readonly who: SayerKind;
  readonly forms: RegExp;
  /** Only as whoever feels, gets or knows it: "उन्हें जानकारी मिली है". */
  readonly felt?: true;
  /** Only as the subject. */
  readonly subject?: true;
  /** Only as the subject, with a verb in the plural. */
  readonly plural?: true;
  /** Only as whose it is: "उनकी सरकार", and not "उनके लिए". */
  readonly owns?: true;
  /** Nobody else may be told of in the sentence before, by name or without. */
  readonly alone?: true;
}

const RULES: readonly SelfRule[] = [
  { id: 'self.many.acted', who: 'many', forms: /^उन्होंने$/u },
  { id: 'self.many.felt', who: 'many', forms: /^उन्हें$/u, felt: true },
  { id: 'self.many.direct', who: 'many', forms: /^(?:वह|वो|वे)$/u, plural: true },
  { id: 'self.body.acted', who: 'body', forms: /^(?:उन्होंने|उसने)$/u },
  { id: 'self.body.felt', who: 'body', forms: /^(?:उन्हें|उसे)$/u, felt: true },
  { id: 'self.respected.acted', who: 'respected', forms: /^उन्होंने$/u },
  { id: 'self.respected.direct', who: 'respected', forms: /^(?:वह|वो|वे)$/u, plural: true },
  { id: 'self.respected.felt', who: 'respected', forms: /^उन्हें$/u, felt: true, alone: true },
  { id: 'self.respected.owns', who: 'respected', forms: /^उन(?:का|की|के)$/u, owns: true, alone: true },
  { id: 'self.called.acted', who: 'called', forms: /^(?:उन्होंने|उसने)$/u },
  { id: 'self.called.direct', who: 'called', forms: /^(?:वह|वो)$/u, subject: true, alone: true },
  { id: 'self.called.any', who: 'called', forms: /^उस(?:े|का|की|के)$/u, alone: true },
];

/** Verbs with which one feels, gets or knows something. */
const FELT = /^(?:मिल|हो|लग|पड|पड़|रह)$/u;

const isPerson = ({ name, noun, role, pos, inside }: Word) =>
  !inside &&
  (name ? name.class === 'person' : role === true || (pos === 'noun' && noun?.[0]?.class === 'person'));

/** "मोहन राय की मां को उन्होंने": somebody stands before the pronoun who need not be another. */
function hasOwnerBefore(word: Word, { clause = [] }: Surroundings): boolean {
  const before = clause.slice(0, Math.max(0, clause.indexOf(word)));
  return before.some((one, i) => isPerson(one) && isGenitiveMarker(before[i + one.length]));
}

/** Whether somebody whom the text was about may be meant as well. */
function mayBeAnother(sayer: Sayer, { memory, sentence, clause = [] }: Surroundings): boolean {
  const { topic } = memory;
  if (!topic || sentence - topic.sentence > 2 || sayer.oblique.includes(topic.text)) return false;
  // Whoever the clause names is not told of by a pronoun there.
  return !clause.some(({ name }) => name?.canonical === topic.text);
}

/** Whether the sentence before told of nobody but the speaker. */
function isAlone({ name }: Sayer, { memory }: Surroundings): boolean {
  const { cast, somebody } = memory;
  const others = [...(cast?.earlier ?? []), ...(cast?.held ? [cast.held.text] : [])];
  return (
    somebody === undefined && others.every((one) => one === name) && (cast?.earlierRivals.size ?? 0) === 0
  );
}

/** A body by its noun alone. */
const isBare = ({ words }: Sayer) => words.length === 1 && words[0]?.name === undefined;

/** "बीमारी को उसकी जड़ से …": of what stands before it in its clause. */
function hasObjectBefore(word: Word, { clause = [] }: Surroundings): boolean {
  return clause.slice(0, Math.max(0, clause.indexOf(word))).some(({ tag }) => tag === 'dative');
}

function ruleFor(word: Word, sayer: Sayer, around: Surroundings): SelfRule | undefined {
  const { verb, subject, clause = [] } = around;
  const next = clause[clause.indexOf(word) + 1];
  return RULES.find(
    ({ who, forms, felt, subject: acts, plural, owns, alone }) =>
      who === sayer.kind &&
      forms.test(word.key) &&
      (!felt || ((FELT.test(verb.root) || verb.obligation) && !verb.passive)) &&
      (!acts || subject === true) &&
      (!plural || (subject === true && verb.number === 'pl')) &&
      (!owns || (next !== undefined && isNominal(next))) &&
      (who !== 'called' || !hasObjectBefore(word, around)) &&
      (!alone || isAlone(sayer, around)),
  );
}

/** "चश्मदीदों ने बताया कि उन्होंने आवाज सुनी" → "चश्मदीदों ने आवाज सुनी": who says it, of themselves. */
export function selfMeant(word: Word, around: Surroundings): Resolution | null {
  const { sayer } = around;
  if (!sayer || word.pos !== 'pronoun' || isOpen(word, around) || !ruleFor(word, sayer, around)) return null;
  if (mayBeAnother(sayer, around) || hasOwnerBefore(word, around) || isOfAnother(word, around)) return null;
  const suffix = markerIn(word);
  const own = /^(?:वह|वो|वे)$/u.test(word.key) ? sayer.direct : sayer.oblique;
  if (own === undefined || suffix === undefined) return null;
  if (sayer.kind !== 'body' || !isBare(sayer))
    return { length: 1, text: `${own}${suffix}`, antecedent: rangeOf(sayer.words) };
  // "कंपनी ने कहा कि उसे मुनाफा हुआ": which one, is told elsewhere or nowhere.
  const whole = definite(sayer.words, 0, around.memory.nouns, { ...around, marked: true, named: [] });
  return whole && { length: 1, text: `${whole.text}${suffix}`, antecedent: whole.known.range };
}
