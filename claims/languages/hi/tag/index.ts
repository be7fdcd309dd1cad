import { matchName } from '../../../catalogue/lookup.ts';
import type { Clock, Sentence, ValueMatch } from '../../language.ts';
import { isContrast } from '../lexicon/adverbs.ts';
import { findValues } from '../values/index.ts';
import { markCatalogueNames } from './catalogue-names.ts';
import { CONJUNCTIONS } from './closed.ts';
import { markGlossed } from './glosses.ts';
import { rememberLookUps, toWord } from './look-up.ts';
import { markPersons } from './mark-persons.ts';
import { markModels, markOpenedPlaces, markRoads } from './models.ts';
import { markByForm, markInstitutions, markNamedOf, markShips } from './named-by-form.ts';
import type { Person } from './person.ts';
import { findPersons, mergePersons } from './persons.ts';
import { tagPostpositions } from './postpositions.ts';
import { settleDegree, settleDeterminers, settleOwners, settleParticiples, settleRespect } from './settle.ts';
import { type Due, settle } from './settle-rule.ts';
import {
  BEFORE_DEGREE,
  BEFORE_DETERMINERS,
  BEFORE_NAMES,
  BEFORE_VERBS,
  LAST,
  SETTLED,
  VERB_FORMS,
} from './settle-words.ts';
import { stormsIn, unplaceStorms } from './storms.ts';
import { markAbbreviations, markQuotedNames } from './transparent.ts';
import { settleVerbs } from './verbs.ts';
import { isNominal, type Word } from './word.ts';

/** Without numbers that are the first word of a name: "अस्सी घाट", "तीन मूर्ति भवन". */
function outsideNames(values: readonly ValueMatch[], words: readonly Word[]): readonly ValueMatch[] {
  if (values.length === 0) return values;
  const keys = words.map((word) => word.key);
  const places = new Map(words.map((word, i) => [word.start, i]));
  return values.filter((value) => {
    const at = places.get(value.start);
    // "आधी रात" is midnight, not half a night.
    if (at !== undefined && keys[at] === 'आधी' && keys[at + 1] === 'रात') return false;
    const found = at === undefined ? null : matchName(keys, at, 'hi');
    const last = found && words[(at ?? 0) + found.length - 1];
    return !last || last.end <= value.end;
  });
}

function markValues(words: Word[], values: readonly ValueMatch[]): void {
  let at = 0;
  for (const value of values) {
    while (at < words.length && (words[at] as Word).start < value.start) at++;
    const first = at;
    while (at < words.length && (words[at] as Word).end <= value.end) {
      const word = words[at] as Word;
      word.pos = 'value';
      word.value = value;
      word.inside = at > first;
      at++;
    }
    if (words[first]) (words[first] as Word).length = Math.max(1, at - first);
  }
}

/** "कहा की बारिश होगी", "इतना तेज था की …": की where no noun can own, written for कि. */
function isThatMisspelt({ key }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (key !== 'की' || !before || !after || after.pos === 'mark' || after.pos === 'copula') return false;
  return before.pos === 'copula' || /^(?:कहा|बताया)$/u.test(before.key);
}

/** "टीम, जो कि मैच हार गई", "सलाहकारों जैसे कि मोहन राय ने": behind what relates or likens it says nothing. */
function isIdleThat(words: readonly Word[], at: number): boolean {
  const [last, before] = [words[at - 2], words[at - 1]];
  if (words[at]?.key !== 'कि' || before?.pos !== 'relative') return false;
  return before.key === 'जैसे' ? isNominal(last) : /^(?:जो|जिस|जिन)/u.test(before.key);
}

function markConjunctions(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.inside || word.pos === 'postposition' || word.pos === 'value') continue;
    const previous = words[i - 1];
    if (isIdleThat(words, i)) {
      // As what stands in brackets, it is left out of what is told.
      word.pos = 'parenthesis';
      continue;
    }
    if (isThatMisspelt(word, previous, words[i + 1])) {
      word.pos = 'conjunction';
      word.relation = 'complement';
      continue;
    }
    const found = CONJUNCTIONS.match(words, i);
    if (!found) continue;
    const afterClause =
      previous === undefined ||
      previous.pos === 'mark' ||
      previous.pos === 'copula' ||
      previous.pos === 'verb' ||
      previous.pos === 'auxiliary';
    if (/^(?:तो|पर|तब|तभी)$/u.test(word.key) && !afterClause) continue;
    // "मोहन राय हालांकि हार गए": within its clause it opens none.
    if (isContrast(word.key) && !afterClause) continue;
    // "तब से अब तक": since when.
    if (/^(?:तब|तभी)$/u.test(word.key) && /^(?:से|तक|के|की|का|भी|तो)$/u.test(words[i + 1]?.key ?? '')) continue;
    // "पहुंचे हैं पर मंत्री ने": after a copula it begins a clause.
    if (word.key === 'पर' && previous?.pos !== 'mark' && previous?.pos !== 'copula') continue;
    for (let k = i; k < i + found.length; k++) {
      const part = words[k] as Word;
      part.pos = 'conjunction';
      part.relation = found.value;
      part.inside = k > i;
      part.length = k === i ? found.length : 1;
    }
    i += found.length - 1;
  }
}

export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** A sentence on its way through the tagger. */
interface Draft extends TaggedSentence {
  readonly words: Word[];
  readonly due: Due;
}

type Pass = (draft: Draft) => void;

/** What finds the names of a sentence, in this order. */
const NAMING: readonly Pass[] = [
  ({ words }) => markCatalogueNames(words),
  ({ words }) => markQuotedNames(words),
  ({ words, due }) => settle(words, due, BEFORE_NAMES),
  ({ words }) => markShips(words),
  ({ words }) => markConjunctions(words),
  ({ words }) => tagPostpositions(words),
  ({ words }) => markGlossed(words),
  ({ words }) => markNamedOf(words),
  ({ words }) => markInstitutions(words),
  ({ words }) => markByForm(words),
  ({ words }) => markModels(words),
  ({ words }) => markRoads(words),
  ({ words }) => markOpenedPlaces(words),
];

/** What settles the words of a sentence once its names are known. */
const SETTLING: readonly Pass[] = [
  ({ words }) => settleRespect(words),
  ({ words }) => settleOwners(words),
  ({ words, due }) => settle(words, due, BEFORE_VERBS),
  ({ words }) => settleVerbs(words),
  ({ words, due }) => settle(words, due, VERB_FORMS),
  ({ words }) => settleParticiples(words),
  ({ words, due }) => settle(words, due, BEFORE_DETERMINERS),
  ({ words }) => settleDeterminers(words),
  ({ words, due }) => settle(words, due, BEFORE_DEGREE),
  ({ words }) => settleDegree(words),
  ({ words, due }) => settle(words, due, LAST),
];

/** Each pass over all sentences before the next: what a processor has just read of its code serves them all. */
function run(passes: readonly Pass[], drafts: readonly Draft[]): void {
  for (const pass of passes) drafts.forEach(pass);
}

/** Tags all sentences of a document; two rounds, so that a name learnt late marks earlier short mentions. */
export function tagDocument(
  sentences: readonly Sentence[],
  clock: Clock,
): { tagged: TaggedSentence[]; persons: Person[] } {
  const look = rememberLookUps();
  const drafts = sentences.map((sentence): Draft => {
    const words = sentence.tokens.map((token) => toWord(token, look));
    return { sentence, words, due: SETTLED.dueIn(words) };
  });
  for (const { words } of drafts) markAbbreviations(words);
  for (const { sentence, words } of drafts)
    markValues(words, outsideNames(findValues(sentence.tokens, clock), words));
  run(NAMING, drafts);
  const persons = mergePersons(drafts.flatMap(({ words }) => findPersons(words)));
  const storms = stormsIn(drafts);
  for (const { words } of drafts) unplaceStorms(words, storms);
  for (const { words } of drafts) markPersons(words, persons);
  run(SETTLING, drafts);
  return { tagged: drafts, persons };
}
