import { NEGATIVE } from '../lexicon/closed.ts';
import { CATENATIVE, PARTICIPLES, PAST_FORMS } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import { isNearAll } from './base.ts';
import type { VerbForm, Verbs } from './types.ts';
import {
  BE,
  DO,
  EITHER,
  FIRST_OR_LAST,
  FUTURE,
  GOVERNING,
  HAVE,
  IN_ING,
  LINKING,
  MODAL,
  OPENS,
  PARTICIPLES_OF_BE,
  PARTICLE,
  PAST,
  PRESENT,
} from './word-sets.ts';

export function isBe(word: Word | undefined): boolean {
  return word !== undefined && BE.has(word.key) && word.pos !== 'PART';
}

function isAuxiliary(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'AUX' || word.pos === 'VERB') &&
    (BE.has(word.key) || HAVE.has(word.key) || DO.has(word.key) || MODAL.has(word.key))
  );
}

const isVerb = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX';
const isNot = (word: Word | undefined) => word !== undefined && NEGATIVE.has(word.key);

/** What a verb form alone says. */
export function formOf(word: Word): VerbForm {
  if (PARTICIPLES.has(word.key)) return 'participle';
  if (/..ing$/u.test(word.key) && !/^(?:bring|string|spring|swing|cling|sting|fling|thing)$/u.test(word.key))
    return 'ing';
  if (EITHER.has(word.key)) return 'either';
  // "re-elected": a lemma that the tagger leaves as it stands.
  const isForm = word.key !== word.lemma || word.key.startsWith('re-');
  if (word.key.endsWith('ed') && isForm && word.key.length > 3) return 'either';
  return 'finite';
}

function isPast(word: Word): boolean {
  return PAST_FORMS.has(word.key) || (word.key.endsWith('ed') && word.key !== word.lemma);
}

/** A form that "to" can govern. */
function isBare(word: Word): boolean {
  return word.pos === 'AUX' || word.key === word.lemma || !/(?:ed|ing|s)$/u.test(word.key);
}

/** "was first shown": an ordinal before a verb is an adverb. */
const isFirst = (word: Word | undefined, next: Word | undefined) =>
  FIRST_OR_LAST.has(word?.key ?? '') && isVerb(next);

function skipAdverbs(words: readonly Word[], at: number): number {
  let i = at;
  while (
    (words[i]?.pos === 'ADV' && !isNearAll(words, i) && !OPENS.has(words[i]?.key ?? '')) ||
    isNot(words[i]) ||
    isFirst(words[i], words[i + 1])
  )
    i++;
  return i;
}

/** "to close", "to have been closed" after what governs it: the end of the chain, or `at`. */
function governedEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'to') return at;
  let i = skipAdverbs(words, at + 1);
  if (!words[i] || !isBare(words[i] as Word)) return at;
  while (isAuxiliary(words[i]) && isVerb(words[skipAdverbs(words, i + 1)])) i = skipAdverbs(words, i + 1);
  return isVerb(words[i]) ? i + 1 : at;
}

/** Whether a verb form can stand behind an auxiliary. */
function follows(auxiliary: Word, word: Word): boolean {
  if (isAuxiliary(word)) return true;
  const form = formOf(word);
  if (BE.has(auxiliary.key)) return form !== 'finite';
  if (HAVE.has(auxiliary.key)) return form === 'either' || form === 'participle';
  // "did not run": the bare form of what is a participle too.
  return DO.has(auxiliary.key) ? form === 'finite' || word.key === word.lemma : true;
}

/** "ordered back in 2007": long ago, and no particle. */
function isBackThen(words: readonly Word[], at: number): boolean {
  const back = words[at];
  const link = words[at + 1];
  const time = words[at + 2];
  return back?.key === 'back' && /^(?:in|on|at)$/u.test(link?.key ?? '') && time?.value?.fact.type === 'time';
}

/** The end of the group that starts at `at`, whose first word is a verb, and where its main verb stands. */
function scan(words: readonly Word[], at: number): { end: number; main: number; governor: number } {
  let main = at;
  for (;;) {
    if (!isAuxiliary(words[main])) break;
    const next = skipAdverbs(words, main + 1);
    if (!isVerb(words[next]) || !follows(words[main] as Word, words[next] as Word)) break;
    main = next;
  }
  let end = main + 1;
  // "was not", "isn't": behind the verb of being or having itself.
  while (isAuxiliary(words[main]) && isNot(words[end])) end++;
  let governor = main;
  for (;;) {
    const last = words[main] as Word;
    // "looks set to", "remained keen to"
    const linking = isBe(last) || LINKING.has(last.lemma);
    const adjective = linking ? skipAdverbs(words, end) : -1;
    const governs = adjective >= end && GOVERNING.has(words[adjective]?.key ?? '');
    const from = governs ? adjective + 1 : end;
    let be = main - 1;
    while (be > at && words[be]?.pos === 'ADV') be--;
    const passive = main > at && isBe(words[be]) && formOf(last) !== 'finite';
    if (!governs && !CATENATIVE.has(last.lemma) && !passive) break;
    const reached = governedEnd(words, from);
    if (reached === from) break;
    // "are reported to be planning to": the first of them says how sure it is.
    const decides =
      governor !== main &&
      /^(?:believe|think|allege|suspect|rumour|fear|suppose|consider|estimate|say|report|understand|expect)$/u.test(
        words[governor]?.lemma ?? '',
      );
    if (!decides) governor = governs ? adjective : main;
    main = reached - 1;
    end = reached;
  }
  if (
    PARTICLE.has(words[end]?.key ?? '') &&
    !isBackThen(words, end) &&
    !/^(?:of|to)$/u.test(words[end + 1]?.key ?? '') &&
    words[end]?.pos !== 'NOUN'
  )
    end++;
  return { end, main, governor };
}

function tenseOf(words: readonly Word[], main: Word): Verbs['tense'] {
  const first = words.find((word) => isVerb(word)) ?? main;
  if (FUTURE.has(first.key)) return 'future';
  if (PAST.has(first.key)) return 'past';
  if (PRESENT.has(first.key)) return 'present';
  if (MODAL.has(first.key)) return 'present';
  return isPast(first) ? 'past' : 'present';
}

function formOfGroup(words: readonly Word[], infinitive: boolean, bare: boolean): VerbForm {
  if (infinitive) return 'infinitive';
  const first = words.find((word) => isVerb(word)) as Word;
  if (IN_ING.has(first.key)) return 'ing';
  if (PARTICIPLES_OF_BE.has(first.key)) return 'participle';
  if (isAuxiliary(first)) return 'finite';
  // "His words come in a film called so": nothing is come.
  if (words.length === 1 && /^(?:come|become)$/u.test(first.key)) return 'finite';
  // "not properly costed": without an auxiliary a past form is not negated.
  const form = formOf(first);
  return form === 'either' && bare ? 'participle' : form;
}

/** The verb group at `at` (adverbs or "to" may stand first), or null. */
export function readVerbs(words: readonly Word[], at: number): Verbs | null {
  const infinitive = words[at]?.key === 'to' || (isNot(words[at]) && words[at + 1]?.key === 'to');
  const first = skipAdverbs(words, infinitive ? at + (isNot(words[at]) ? 2 : 1) : at);
  if (!isVerb(words[first]) || words[first]?.name || words[first]?.value) return null;
  if (infinitive && !isBare(words[first] as Word)) return null;
  const { end, main, governor } = scan(words, first);
  const own = words.slice(at, end);
  const verb = words[main] as Word;
  const before = words.slice(first, main);
  const passive =
    verb.pos === 'VERB' &&
    /^(?:either|participle)$/u.test(formOf(verb)) &&
    before.some(
      (word, i) =>
        isBe(word) &&
        before.slice(i + 1).every((other, n, all) => {
          const next = all[n + 1] ?? verb;
          return other.pos === 'ADV' || isNot(other) || isBe(other) || isFirst(other, next);
        }),
    );
  const modal = own.find((word) => MODAL.has(word.key) && isVerb(word));
  return {
    kind: 'verbs',
    words: own,
    form: formOfGroup(words.slice(first, end), infinitive, words[at]?.key === 'not'),
    main: verb,
    lemma: verb.lemma,
    governor:
      governor === main
        ? verb.lemma
        : (words[governor] as Word).pos === 'VERB'
          ? (words[governor] as Word).lemma
          : (words[governor] as Word).key,
    tense: tenseOf(words.slice(first, end), verb),
    passive,
    negated: own.some(isNot),
    modal: modal?.key ?? null,
    manner: own.filter((word) => !isVerb(word)).map(({ key }) => key),
  };
}
