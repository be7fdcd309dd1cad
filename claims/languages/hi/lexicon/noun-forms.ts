import type { GrammaticalNumber } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { givenGender, isSurname } from './names/index.ts';
import { NOUN_SUFFIXES } from './noun-suffixes.ts';
import { NOUNS } from './nouns/index.ts';
import { SECOND_READINGS } from './nouns/second-readings.ts';
import type { NounClass, NounGroup } from './types.ts';

/** One reading of a word as a form of a noun. */
export interface NounForm {
  readonly lemma: string;
  readonly gender: 'm' | 'f';
  readonly class: NounClass;
  readonly number: GrammaticalNumber;
  readonly case: 'direct' | 'oblique';
}

interface Entry {
  readonly lemma: string;
  readonly group: NounGroup;
}

function entriesOf(groups: readonly NounGroup[]): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const group of groups) {
    for (const lemma of group.words.split(' ')) {
      const key = fold(lemma);
      if (!map.has(key) || group.inflects === false) map.set(key, { lemma, group });
    }
  }
  return map;
}

const LEMMAS = entriesOf(NOUNS);
const SECOND = entriesOf(SECOND_READINGS);

/** Suffix rules by the last character of their suffix. */
const SUFFIXES: ReadonlyMap<string, typeof NOUN_SUFFIXES> = NOUN_SUFFIXES.reduce((map, rule) => {
  const suffix = fold(rule.suffix);
  const last = suffix.slice(-1);
  return map.set(last, [...(map.get(last) ?? []), { ...rule, suffix }]);
}, new Map<string, typeof NOUN_SUFFIXES>());

interface NounEnding {
  readonly id: string;
  readonly ending: string;
  readonly put: string;
  readonly number: GrammaticalNumber;
  readonly case: 'direct' | 'oblique';
  readonly fits: (entry: Entry) => boolean;
}

interface EndingGroup {
  readonly ending: string;
  readonly put: string;
  readonly forms: readonly NounEnding[];
}

/** Endings that are taken off, what is put back, and what the form is; tried in order. */
const ENDINGS: readonly NounEnding[] = [
  { id: 'm.aa.pl', ending: 'े', put: 'ा', number: 'pl', case: 'direct', fits: isAaNoun },
  { id: 'm.aa.obl', ending: 'े', put: 'ा', number: 'sg', case: 'oblique', fits: isAaNoun },
  { id: 'm.aa.obl.pl', ending: 'ों', put: 'ा', number: 'pl', case: 'oblique', fits: isAaNoun },
  { id: 'm.yaa.pl', ending: 'ए', put: 'या', number: 'pl', case: 'direct', fits: isAaNoun },
  { id: 'm.yaa.obl', ending: 'ए', put: 'या', number: 'sg', case: 'oblique', fits: isAaNoun },
  { id: 'm.aan.obl', ending: 'एं', put: 'आं', number: 'sg', case: 'oblique', fits: isAanNoun },
  { id: 'm.aan.obl.pl', ending: 'ओं', put: 'आं', number: 'pl', case: 'oblique', fits: isAanNoun },
  { id: 'm.aa.vowel.obl', ending: 'ए', put: 'आ', number: 'sg', case: 'oblique', fits: isVowelAaNoun },
  {
    id: 'any.obl.pl',
    ending: 'ों',
    put: '',
    number: 'pl',
    case: 'oblique',
    fits: (entry) => !/[ािीुू]$/u.test(entry.lemma),
  },
  {
    id: 'any.obl.pl.vowel',
    ending: 'ओं',
    put: '',
    number: 'pl',
    case: 'oblique',
    fits: (entry) => /[ाुूौ]$|ऊ$|आं$|[^ािीुूेैोौ]$/u.test(entry.lemma),
  },
  { id: 'uu.obl.pl', ending: 'ुओं', put: 'ू', number: 'pl', case: 'oblique', fits: () => true },
  { id: 'ii.obl.pl', ending: 'ियों', put: 'ी', number: 'pl', case: 'oblique', fits: () => true },
  { id: 'ii.vowel.obl.pl', ending: 'इयों', put: 'ई', number: 'pl', case: 'oblique', fits: () => true },
  { id: 'f.ii.vowel.pl', ending: 'इयां', put: 'ई', number: 'pl', case: 'direct', fits: isFeminine },
  { id: 'i.obl.pl', ending: 'ियों', put: 'ि', number: 'pl', case: 'oblique', fits: () => true },
  { id: 'f.ii.pl', ending: 'ियां', put: 'ी', number: 'pl', case: 'direct', fits: isFeminine },
  { id: 'f.i.pl', ending: 'ियां', put: 'ि', number: 'pl', case: 'direct', fits: isFeminine },
  { id: 'f.pl', ending: 'ें', put: '', number: 'pl', case: 'direct', fits: isFeminine },
  { id: 'f.pl.vowel', ending: 'एं', put: '', number: 'pl', case: 'direct', fits: isFeminine },
  { id: 'loan.s.pl', ending: '्स', put: '', number: 'pl', case: 'direct', fits: () => true },
  { id: 'loan.shans.pl', ending: 'ंस', put: 'न', number: 'pl', case: 'direct', fits: () => true },
  { id: 'f.iyaa.pl', ending: 'यां', put: 'या', number: 'pl', case: 'direct', fits: isFeminine },
];

/** Endings by their last character, in their order; what is put for one alike and next to it is looked up once. */
const ENDINGS_BY_LAST: ReadonlyMap<string, readonly EndingGroup[]> = new Map(
  [...Map.groupBy(ENDINGS, ({ ending }) => ending.slice(-1))].map(([last, endings]) => [
    last,
    joined(endings),
  ]),
);

function joined(endings: readonly NounEnding[]): EndingGroup[] {
  const groups: { ending: string; put: string; forms: NounEnding[] }[] = [];
  for (const one of endings) {
    const open = groups.at(-1);
    if (open?.ending === one.ending && open.put === one.put) open.forms.push(one);
    else groups.push({ ending: one.ending, put: one.put, forms: [one] });
  }
  return groups;
}

function isAaNoun(entry: Entry): boolean {
  return entry.group.gender === 'm' && entry.group.inflects !== false && entry.lemma.endsWith('ा');
}

/** कुआं, धुआं. */
function isAanNoun(entry: Entry): boolean {
  return entry.group.gender === 'm' && entry.lemma.endsWith('आं');
}

/** धुंआ. */
function isVowelAaNoun(entry: Entry): boolean {
  return entry.group.gender === 'm' && entry.lemma.endsWith('आ');
}

function isFeminine(entry: Entry): boolean {
  return entry.group.gender === 'f';
}

function formOf(entry: Entry, number: GrammaticalNumber, grammaticalCase: NounForm['case']): NounForm {
  return {
    lemma: entry.lemma,
    gender: entry.group.gender,
    class: entry.group.class,
    number,
    case: grammaticalCase,
  };
}

/** What a suffix makes of a folded word that is no name. */
function bySuffix(key: string): Entry | undefined {
  const rule = SUFFIXES.get(key.slice(-1))?.find(
    ({ suffix, stem, not }) => key.length >= suffix.length + stem && key.endsWith(suffix) && !not?.test(key),
  );
  if (!rule || givenGender(key) !== undefined || isSurname(key)) return undefined;
  const { id, gender } = rule;
  return { lemma: key, group: { id, class: rule.class, gender, inflects: false, words: key } };
}

/** Every reading of a folded word as a form of a known noun; empty where there is none. */
export function lookUpNoun(key: string): readonly NounForm[] {
  const forms = formsBy(key, (lemma) => LEMMAS.get(lemma));
  return forms.length === 0 ? forms : [...forms, ...formsBy(key, (lemma) => SECOND.get(lemma))];
}

/** The same for a word that the lexicon does not have, by its suffix. */
export function guessNoun(key: string): readonly NounForm[] {
  return formsBy(key, bySuffix);
}

function formsBy(key: string, find: (lemma: string) => Entry | undefined): readonly NounForm[] {
  const forms: NounForm[] = [];
  const plain = find(key);
  if (plain) {
    const number = plain.group.number === 'plural' ? 'pl' : 'sg';
    forms.push(formOf(plain, number, 'direct'));
    if (number === 'sg' && !isAaNoun(plain)) forms.push(formOf(plain, 'sg', 'oblique'));
  }
  for (const { ending, put, forms: own } of ENDINGS_BY_LAST.get(key.slice(-1)) ?? []) {
    if (!key.endsWith(ending) || key.length <= ending.length) continue;
    const entry = find(fold(key.slice(0, key.length - ending.length) + put));
    if (!entry) continue;
    for (const { number, case: grammaticalCase, fits } of own)
      if (fits(entry)) forms.push(formOf(entry, number, grammaticalCase));
  }
  return forms;
}
