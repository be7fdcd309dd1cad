import { THROUGHOUT } from '../chunk/boundaries.ts';
import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { countOf, isNominal, type Word } from '../tag/word.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import { inTwo, type Phrase } from './phrases.ts';

/** Phrases that are never two: who acts, who says so, whose. */
export const WHOLE: ReadonlySet<string> = new Set([
  'direct',
  'ergative',
  'agentive',
  'according',
  'genitive',
]);

function endsNominal(group: NounGroup, cut: number): boolean {
  const left = group.words[cut - 1];
  const right = group.words[cut];
  if (!left || !right || right.inside || !isNominal(right) || THROUGHOUT.test(right.key)) return false;
  return left.pos === 'noun' || left.pos === 'name' || left.pos === 'unknown';
}

/** The places where a phrase may be two: soft cuts first, then after any noun. */
export function cutsIn(group: NounGroup): number[] {
  const loose = group.words.map((_, i) => i).filter((i) => i > 0 && endsNominal(group, i));
  return [...new Set([...group.softCuts, ...loose])];
}

/** The places before any word of a phrase that opens a unit: before an adjective or a number, too. */
export const cutsBefore = ({ words }: NounGroup): number[] =>
  words.map((_, at) => at).filter((at) => at > 0 && !words[at]?.inside && isNominal(words[at]));

/** Words of number before nouns in the plural. */
const MANY = /^(?:कई|अनेक|अधिकांश|ज्यादातर|अधिकतर|सैकडों|हजारों|लाखों|करोडों|दर्जनों|सभी)$/u;

/** Whether a word says that there are many of what it stands before. */
export function countsMany(word: Word): boolean {
  return MANY.test(word.key) || (countOf(word)?.value ?? 0) > 1;
}

/** Whether a masculine noun stands in the form that many of it have only without a marker. */
function isBareMany({ head }: NounGroup): boolean {
  if (head.pos === 'unknown') return !/[ोेी]ं$/u.test(head.key);
  return (
    head.pos === 'noun' &&
    !/(?:ों|ओं)$/u.test(head.key) &&
    (head.noun?.some(({ case: form, gender }) => form === 'direct' && gender === 'm') ?? false)
  );
}

/**
 * "143 नमूने | जांच के लिए", "4 हजार नागरिक | विदेशों से": many of them with the marker would be "नमूनों": what the
 * clause is about has run into the phrase behind it.
 */
export function splitCounted(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (phrase.kind !== 'nominal' || WHOLE.has(phrase.tag) || verb.number !== 'pl') return null;
  const { group, participle } = phrase;
  // "देखते ही देखते चार मकान मलबे में": only what has nothing of its own goes with the first of the two.
  if (participle && participle.phrases.length > 0) return null;
  const first = group.words.findIndex(countsMany);
  const many = group.words[first];
  if (!many || first > 1) return null;
  const from = first + many.length;
  const cut = cutsIn(group).findLast((at) => {
    if (
      at <= from ||
      group.words
        .slice(from, at)
        .some(({ pos }) => pos !== 'noun' && pos !== 'unknown' && pos !== 'adjective')
    )
      return false;
    const [left, right] = cutSoft(group, at);
    // "40 वन कर्मियों को": what is counted is in the form before a marker.
    const counted =
      /(?:ों|ओं)$/u.test(right.head.key) &&
      right.head.noun?.[0]?.class !== 'place' &&
      (!canAct(left) || right.head.role === true || right.head.noun?.[0]?.class === 'person');
    return !counted && isBareMany(left) && agrees(left, verb);
  });
  if (cut === undefined) return null;
  const [left, right] = cutSoft(group, cut);
  return [
    { kind: 'nominal', group: left, tag: 'direct', ...(participle ? { participle } : {}) },
    { kind: 'nominal', group: right, tag: right.tag },
  ];
}

/** "यात्रियों से भरी निजी बस | सड़क किनारे": the subject has run into where something is. */
export function splitBeside(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return null;
  const { group, participle } = phrase;
  const { words } = group;
  if (words.at(-1)?.key !== 'किनारे' || words.length < 3) return null;
  const cut = words.length - 2;
  const [left, right] = cutSoft(group, cut);
  const known = left.head.noun?.some(({ case: form }) => form === 'direct') ?? false;
  if (!known || !endsNominal(group, cut) || !agrees(left, verb)) return null;
  return [
    { kind: 'nominal', group: left, tag: 'direct', ...(participle ? { participle } : {}) },
    { kind: 'nominal', group: right, tag: 'locative' },
  ];
}

/** "मोहन राय | सड़क पार कर रहे थे": a full name, and what somebody crosses, keeps or opens; a road that is named so is of its own gender. */
export function splitNamed(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.participle) return null;
  const { words } = phrase.group;
  const [first] = words;
  const noun = words.at(-1);
  const named = first?.name?.class === 'person' && first.length === words.length - 1;
  const unlisted = words.slice(0, -1).every(({ pos, name }) => pos === 'unknown' && !name);
  if (!first || words.length < 3 || !(named || (unlisted && words.length === 3))) return null;
  if (noun?.pos !== 'noun' || !/^(?:place|building)$/u.test(noun.noun?.[0]?.class ?? '')) return null;
  const [left, right] = cutSoft(phrase.group, words.length - 1);
  if (!isErgative(verb.root) || !agrees(left, verb) || agrees(phrase.group, verb)) return null;
  return [
    { kind: 'nominal', group: left, tag: 'direct' },
    { kind: 'nominal', group: right, tag: 'direct' },
  ];
}

/** "40 मजदूर | पुल बना रहे हैं": so many who act, and what they do it to. */
export function splitCountedActors(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.participle) return null;
  const { group } = phrase;
  const many = group.words[0];
  if (!many || !countsMany(many) || !isErgative(verb.root) || verb.passive || verb.number !== 'pl')
    return null;
  const cut = cutsIn(group).find((at) => {
    const [left, right] = cutSoft(group, at);
    const plain = left.words.slice(many.length).every(({ pos }) => pos === 'noun' || pos === 'adjective');
    return (
      at > many.length && plain && canAct(left) && agrees(left, verb) && !canAct(right) && !right.head.role
    );
  });
  if (cut === undefined) return null;
  return inTwo(cutSoft(group, cut));
}
