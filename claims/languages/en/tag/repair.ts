import { PLANNING, VERB_FORMS } from '../lexicon/verbs.ts';
import type { Word } from './word.ts';

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|wo|ca|['’]ll)$/u;
const DO = /^(?:do|does|did)$/u;
const BE = /^(?:is|are|was|were|been|be)$/u;
const OWNER = /^(?:his|her|its|their|my|our|your)$/u;

/** Adjectives that a phrase follows. */
const BEFORE_PHRASE =
  /^(?:such|all|half|near|worth|like|due|next|close|much|many|only|last|more|less|both|same|last|able)$/u;

const isNoun = (word: Word | undefined) => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const isAdverb = (word: Word | undefined) => word?.pos === 'ADV' || /^(?:not|n['’]t)$/u.test(word?.key ?? '');

/** Whether `word` opens a noun phrase that a verb before it could govern. */
function opensObject(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'DET' ||
      word.pos === 'NUM' ||
      word.pos === 'SYM' ||
      (word.pos === 'PRON' && OWNER.test(word.key)))
  );
}

/** "the bridge cost $2 million", "voters cast their ballots", "the plant opens in June". */
function isHiddenVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return false;
  if (before?.text === ',' && /[^s]s$/u.test(word.key) && VERB_FORMS.has(word.key) && opensObject(next))
    return true;
  if (before?.pos === 'ADV' && /[^s]s$/u.test(word.key) && /^(?:them|it|him|her|us)$/u.test(next?.key ?? ''))
    return true;
  if (!(isNoun(before) || (before?.pos === 'PRON' && !OWNER.test(before.key)))) return false;
  // "the protein drives the growth": a plural noun would not stand between a noun and a determiner.
  const third = /[^s]s$/u.test(word.key) && !/s$/u.test(before?.key ?? '');
  if (
    third &&
    (opensObject(next) || (next?.key === 'that' && words[at + 2] !== undefined)) &&
    next?.pos !== 'NUM'
  )
    return true;
  if (PLANNING.has(word.lemma) && next?.key === 'to' && words[at + 2]?.pos === 'VERB') return true;
  if (word.pos === 'ADJ' && next?.pos === 'DET' && !BEFORE_PHRASE.test(word.key)) return true;
  if (!VERB_FORMS.has(word.key)) return false;
  const plural = before?.key.endsWith('s') || before?.pos === 'PRON';
  const agrees = /[^s]s$/u.test(word.key) ? !plural || before?.pos === 'PRON' : true;
  return (
    agrees &&
    (opensObject(next) ||
      (next?.pos === 'PROPN' && before?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text)) ||
      (/s$/u.test(word.key) &&
        next?.pos === 'ADP' &&
        !words.some((other) => other.pos === 'AUX' || other.pos === 'VERB')))
  );
}

/** A modal or "do" with adverbs behind it takes a verb. */
function followsModal(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isAdverb(words[i])) i--;
  const before = words[i];
  if (before?.pos !== 'AUX') return false;
  return MODAL.test(before.key) || (DO.test(before.key) && i < at - 1);
}

/** The base form of a regular verb form. */
function baseOf(key: string): string {
  const ing = key.match(/^(.+)ing$/u)?.[1];
  if (ing) return /(.)\1$/u.test(ing) && !/(?:ss|ll)$/u.test(ing) ? ing.slice(0, -1) : ing;
  const s = key.match(/^(.+[^s])s$/u)?.[1];
  return s ?? key;
}

/** Marks a word as a verb. */
function asVerb(word: Word): void {
  word.pos = 'VERB';
  if (word.lemma === word.key) word.lemma = baseOf(word.key);
}

/** Puts right what the tagger takes for another part of speech. Changes the words in place. */
export function repairTags(words: Word[]): Word[] {
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const lower = /^\p{Ll}/u.test(word.text);
    if (!lower) {
      const named =
        at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text) && next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text);
      const modifies = before?.pos === 'DET' && word.pos === 'VERB' && isNoun(next);
      if (modifies) word.pos = 'PROPN';
      else if (named && (word.pos === 'VERB' || word.pos === 'NOUN') && before?.pos !== 'PUNCT')
        word.pos = 'PROPN';
      return;
    }
    if (/^(?:said|says|told)$/u.test(word.key)) word.pos = 'VERB';
    else if (word.key === 'none') word.pos = 'PRON';
    else if (word.key === 'worth' && /^['’]s?$/u.test(before?.text ?? '')) word.pos = 'NOUN';
    else if (
      word.pos === 'VERB' &&
      BE.test(before?.key ?? '') &&
      (/[^s]s$/u.test(word.key) || word.key === 'home')
    )
      word.pos = 'NOUN';
    else if (
      word.pos === 'ADV' &&
      /...er$/u.test(word.key) &&
      word.key !== 'however' &&
      isNoun(next) &&
      before?.pos !== 'NOUN'
    )
      word.pos = 'ADJ';
    else if (
      word.pos === 'VERB' &&
      /[^s]s$/u.test(word.key) &&
      /^(?:VERB|AUX)$/u.test(next?.pos ?? '') &&
      /^(?:how|why|where|when|the|of|that)$/u.test(before?.key ?? '')
    )
      word.pos = 'NOUN';
    else if (
      word.pos === 'VERB' &&
      word.key === word.lemma &&
      isNoun(before) &&
      words[at - 2]?.pos === 'DET' &&
      /^(?:CCONJ|AUX|PUNCT)$/u.test(next?.pos ?? '') &&
      !before?.key.endsWith('s')
    )
      word.pos = 'NOUN';
    else if (isHiddenVerb(words, at)) asVerb(word);
    else if (
      word.pos === 'NOUN' &&
      /^\w+ing$/u.test(word.key) &&
      isNoun(before) &&
      next?.key === 'to' &&
      words[at + 2]?.pos === 'VERB'
    )
      asVerb(word);
    else if (followsModal(words, at) && (word.pos === 'NOUN' || word.pos === 'ADJ') && !isNoun(next))
      asVerb(word);
    else if (word.pos === 'NOUN' && before?.key === 'to' && VERB_FORMS.has(word.key)) asVerb(word);
    else if (
      word.pos === 'VERB' &&
      (before?.pos === 'DET' || (before?.pos === 'PRON' && OWNER.test(before.key))) &&
      !isNoun(next) &&
      next?.pos !== 'ADJ' &&
      next?.pos !== 'VERB'
    )
      word.pos = 'NOUN';
    if (word.key === 'to' && word.pos === 'ADP' && next?.pos === 'VERB' && !/(?:ing|ed)$/u.test(next.key))
      word.pos = 'PART';
  });
  return words;
}
