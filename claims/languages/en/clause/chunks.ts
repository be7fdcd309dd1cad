import { AUXILIARIES, CONJUNCTIONS, HEDGES, PLANNING, RELATIVES, REPORTING } from '../lexicon/closed.ts';
import { isNominal, type Word } from '../tag/word.ts';
import type { Chunk, NounPhrase, VerbGroup } from './types.ts';

const MULTI_PREPOSITIONS = [
  'because of',
  'due to',
  'according to',
  'as part of',
  'in front of',
  'along with',
  'ahead of',
  'out of',
  'instead of',
  'in addition to',
  'on behalf of',
  'in favour of',
  'in favor of',
].map((words) => words.split(' '));

function isDeterminer(word: Word | undefined): boolean {
  return word?.pos === 'DET' || (word?.pos === 'PRON' && /^(his|her|its|their|my|our|your)$/u.test(word.key));
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.text);
}

function opensPhrase(word: Word | undefined): boolean {
  return (
    isDeterminer(word) ||
    isNominal(word) ||
    word?.pos === 'ADJ' ||
    word?.pos === 'SYM' ||
    word?.pos === 'PRON'
  );
}

/** Adverbs before a number belong to it: "nearly 50", "more than two hours". */
const APPROXIMATE = new Set(
  'nearly about around almost over under approximately roughly some at least most up to more less than fewer only just as many no'.split(
    ' ',
  ),
);

/** The end (exclusive) of the noun phrase at `at`; `at` where none starts. */
function nounPhraseEnd(words: readonly Word[], at: number): number {
  let end = at;
  let nominal = false;
  while (end < words.length) {
    const word = words[end] as Word;
    const next = words[end + 1];
    if (word.name || word.value) {
      end += word.length;
      nominal = true;
    } else if (word.pos === 'PRON' && !isDeterminer(word)) {
      if (end > at || RELATIVES.has(word.key)) break;
      return end + 1;
    } else if (isDeterminer(word)) {
      if (nominal && word.key !== 'all') break;
      end++;
    } else if (isNominal(word) || word.pos === 'SYM') {
      end++;
      nominal = true;
    } else if (word.pos === 'ADJ') {
      end++;
    } else if (isPossessive(word) && nominal) {
      end++;
    } else if (word.pos === 'VERB' && isModifier(words, end)) {
      end++;
    } else if (APPROXIMATE.has(word.key) && numberFollows(words, end)) {
      end++;
    } else if (word.text === '-' && nominal && isNominal(next)) {
      end++;
    } else if (word.key === 'of' && nominal && opensPhrase(next)) {
      const inner = nounPhraseEnd(words, end + 1);
      if (inner === end + 1) break;
      end = inner;
    } else break;
  }
  while (
    end > at &&
    (words[end - 1]?.pos === 'ADJ' || APPROXIMATE.has(words[end - 1]?.key ?? '')) &&
    !nominal
  )
    end--;
  if (nominal) return end > at && /^(?:ago|earlier|later|old)$/u.test(words[end]?.key ?? '') ? end + 1 : end;
  return adjectiveEnd(words, at);
}

/** "concerned", "the busier": an adjective on its own, as a verb of being takes it. */
function adjectiveEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.pos === 'ADV' || words[end]?.pos === 'DET') end++;
  if (words[end]?.pos !== 'ADJ') return at;
  while (words[end]?.pos === 'ADJ') end++;
  return end;
}

/** A participle between determiner and noun: "the proposed name", "rising prices". */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!/(?:ed|ing|en)$/u.test(word.key)) return false;
  const before = words[at - 1];
  return (
    (isDeterminer(before) || before?.pos === 'ADJ') &&
    (isNominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ')
  );
}

function numberFollows(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (word?.value?.fact.type === 'quantity') return true;
    if (!word || !APPROXIMATE.has(word.key)) return false;
  }
  return false;
}

function headOf(words: readonly Word[]): Word {
  const of = words.findIndex((word, i) => word.key === 'of' && i > 0);
  const own = of > 0 ? words.slice(0, of) : words;
  for (let i = own.length - 1; i >= 0; i--) {
    const word = own[i] as Word;
    if (isNominal(word) || word.pos === 'PRON') {
      let start = i;
      while (start > 0 && (own[start] as Word).inside) start--;
      return own[start] as Word;
    }
  }
  return words[0] as Word;
}

/** Two phrases joined by "and" that stand in one place: no verb follows the second, or none came before the first. */
function joinedEnd(words: readonly Word[], end: number, hadVerb: boolean): number {
  const joiner = words[end];
  const list = joiner?.text === ',' && isNominal(words[end - 1]) && listGoesOn(words, end + 1);
  if (!list && joiner?.key !== 'and' && joiner?.key !== 'or') return end;
  const from = list && words[end + 1]?.key === 'and' ? end + 2 : end + 1;
  const second = nounPhraseEnd(words, from);
  if (second === from || words[from]?.pos === 'PRON') return end;
  const next = words[second];
  const verbFollows = next?.pos === 'VERB' || next?.pos === 'AUX';
  if (hadVerb && verbFollows) return end;
  return joinedEnd(words, second, hadVerb);
}

/** "A, B and C": a comma is of a list where an "and" joins the last. */
function listGoesOn(words: readonly Word[], at: number): boolean {
  const end = nounPhraseEnd(words, at);
  if (end === at || end - at > 5) return false;
  if (words[end]?.key === 'and' || words[end]?.key === 'or') return nounPhraseEnd(words, end + 1) > end + 1;
  return words[end]?.text === ',' && listGoesOn(words, end + 1);
}

const BE = /^(?:is|are|was|were|am|be|been|being|'s|'re)$/u;

function isFiniteStart(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.pos === 'AUX' || (word.pos === 'VERB' && AUXILIARIES.has(word.key)))
    return word.key !== 'be' && word.key !== 'been' && word.key !== 'being';
  if (word.pos !== 'VERB' || word.key.endsWith('ing')) return false;
  return words[at - 1]?.key !== 'to';
}

/** "voted", "struck": past, told from the participle by what stands before it. */
function tenseOf(words: readonly Word[], main: Word): VerbGroup['tense'] {
  const first = words[0] as Word;
  if (/^(?:will|shall|'ll)$/u.test(first.key)) return 'future';
  if (/^(?:was|were|had|did)$/u.test(first.key)) return 'past';
  if (/^(?:has|have|'ve)$/u.test(first.key)) return 'past';
  if (AUXILIARIES.has(first.key) && first !== main) return 'present';
  if (BE.test(main.key)) return /^(?:was|were)$/u.test(main.key) ? 'past' : 'present';
  if (main.key === 'had' || main.key === 'did') return 'past';
  if (main.key === main.lemma || main.key === `${main.lemma}s` || /(?:es|s)$/u.test(main.key))
    return 'present';
  return 'past';
}

function verbGroupEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length) {
    const word = words[end] as Word;
    const previous = words[end - 1];
    const isAux = word.pos === 'AUX' || (word.pos === 'VERB' && AUXILIARIES.has(word.key) && end === at);
    const isVerb = word.pos === 'VERB';
    const glue =
      /^(?:not|n['’]t|never|also|already|now|still|just|only|even|recently|reportedly|allegedly|apparently|officially|formally|finally|later|then|long)$/u.test(
        word.key,
      ) &&
      (words[end + 1]?.pos === 'VERB' || words[end + 1]?.pos === 'AUX' || end > at);
    const toVerb =
      word.key === 'to' &&
      previous?.pos === 'VERB' &&
      (words[end + 1]?.pos === 'VERB' || words[end + 1]?.pos === 'AUX');
    if (isAux || glue) end++;
    else if (
      isVerb &&
      (end === at ||
        previous?.pos === 'AUX' ||
        previous?.pos === 'PART' ||
        previous?.pos === 'ADV' ||
        AUXILIARIES.has(previous?.key ?? ''))
    )
      end++;
    else if (toVerb) end++;
    else if (isVerb && previous?.key === 'to') end++;
    else break;
  }
  while (end > at && words[end - 1]?.pos === 'ADV') end--;
  return end;
}

/** `lead` adverbs stand before the first verb: "reportedly collapsed". */
function readVerbGroup(words: readonly Word[], lead: number): VerbGroup {
  const verbs = words.filter((word) => word.pos === 'VERB' || word.pos === 'AUX');
  const main = (verbs.findLast((word) => word.pos === 'VERB') ?? verbs.at(-1) ?? words.at(-1)) as Word;
  const before = words.slice(0, words.indexOf(main));
  const governs = words.findIndex((word) => word.key === 'to');
  const first = governs > 0 ? (words[governs - 1] as Word) : main;
  const passive =
    before.some((word) => BE.test(word.key)) &&
    main.pos === 'VERB' &&
    !main.key.endsWith('ing') &&
    main.key !== main.lemma;
  return {
    kind: 'verb',
    words,
    main,
    lemma: main.lemma,
    tense: tenseOf(words.slice(lead), main),
    passive,
    negated: words.some((word) => /^(?:not|n['’]t|never|cannot)$/u.test(word.key)),
    modal: words.some((word) => /^(?:may|might|could|can|must|should)$/u.test(word.key)),
    planned:
      /^(?:will|would|shall|'ll|wo)$/u.test(words[lead]?.key ?? '') ||
      (governs > 0 && (PLANNING.has(first.lemma) || BE.test(first.key))),
    hedged: words.some(
      (word) =>
        HEDGES.has(word.key) ||
        (HEDGES.has(word.lemma) && word !== main) ||
        (word === first && governs > 0 && HEDGES.has(word.lemma)),
    ),
  };
}

function prepositionLength(words: readonly Word[], at: number): number {
  for (const parts of MULTI_PREPOSITIONS)
    if (parts.every((part, i) => words[at + i]?.key === part)) return parts.length;
  return words[at]?.pos === 'ADP' ? 1 : 0;
}

/** "a province called Macedonia", "the share required": a participle behind the object of a verb, and no verb itself. */
function isReduced(words: readonly Word[], at: number, chunks: readonly Chunk[]): boolean {
  const word = words[at] as Word;
  const last = chunks.at(-1);
  if (word.pos !== 'VERB' || AUXILIARIES.has(word.key) || word.key === word.lemma || /s$/u.test(word.key))
    return false;
  if (last?.kind !== 'noun' || last.head.pos === 'PRON') return false;
  const since = chunks.slice(chunks.findLastIndex((chunk) => chunk.kind === 'break') + 1);
  const verb = since.findLastIndex((chunk) => chunk.kind === 'verb');
  const found = since[verb];
  if (found?.kind !== 'verb') return last.preposition.length > 0 && words[at + 1]?.key === 'by';
  return !(REPORTING.has(found.lemma) && verb === since.length - 2);
}

/** Groups the words of a sentence: noun phrases with their prepositions, verb groups, breaks. */
export function chunkWords(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let hadVerb = false;
  let i = 0;
  const push = (chunk: Chunk) => chunks.push(chunk);
  const phrase = (from: number, at: number): NounPhrase | null => {
    const end = nounPhraseEnd(words, at);
    if (end === at) return null;
    const whole = joinedEnd(words, end, hadVerb);
    const own = words.slice(at, whole);
    i = whole;
    return { kind: 'noun', words: own, preposition: words.slice(from, at), head: headOf(own) };
  };
  while (i < words.length) {
    const word = words[i] as Word;
    const length = prepositionLength(words, i);
    if (length > 0 && !CONJUNCTIONS.has(word.key)) {
      const found = phrase(i, i + length);
      if (found) push(found);
      else push({ kind: 'loose', word: words[i++] as Word });
      continue;
    }
    if (length > 0 && /^(?:as|since|before|after|until)$/u.test(word.key)) {
      const end = nounPhraseEnd(words, i + 1);
      const clause = words[end]?.pos === 'VERB' || words[end]?.pos === 'AUX';
      const found = end > i + 1 && !clause ? phrase(i, i + 1) : null;
      if (found) {
        push(found);
        continue;
      }
    }
    if (
      word.pos === 'PUNCT' ||
      word.pos === 'CCONJ' ||
      CONJUNCTIONS.has(word.key) ||
      (RELATIVES.has(word.key) && word.pos !== 'DET')
    ) {
      if (word.pos !== 'PUNCT' || !/^[()]$/u.test(word.text)) hadVerb = word.text === ',' ? hadVerb : false;
      push({ kind: 'break', word });
      i++;
      continue;
    }
    if (isReduced(words, i, chunks)) {
      push({ kind: 'loose', word: words[i++] as Word });
      continue;
    }
    const lead = word.pos === 'ADV' && !APPROXIMATE.has(word.key) && words[i + 1] !== undefined ? 1 : 0;
    if (
      isFiniteStart(words, i + lead) &&
      !isModifier(words, i + lead) &&
      !isReduced(words, i + lead, chunks)
    ) {
      const end = Math.max(i + lead + 1, verbGroupEnd(words, i + lead));
      push(readVerbGroup(words.slice(i, end), lead));
      hadVerb = true;
      i = end;
      continue;
    }
    const found = phrase(i, i);
    if (found) push(found);
    else push({ kind: 'loose', word: words[i++] as Word });
  }
  return chunks;
}
