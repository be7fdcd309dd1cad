import { fold } from '../../../text/fold.ts';
import type { VerbGroup } from './types.ts';
import { NOT_VERBS } from './verb-exceptions.ts';
import type { VerbForm } from './verb-form.ts';
import {
  CONSONANT_PERFECTIVE,
  CONSONANT_PERSONAL,
  type Ending,
  EVERY_ROOT,
  I_PERFECTIVE,
  I_PERSONAL,
  IRREGULAR_IMPERATIVES,
  IRREGULAR_PERFECTIVES,
  SHORT_STEMS,
  U_PERFECTIVE,
  U_PERSONAL,
  VOWEL_PERFECTIVE,
  VOWEL_PERSONAL,
} from './verb-paradigm.ts';
import { LABILE_GROUP, LIGHT_VERBS, VERBS } from './verbs.ts';

interface Paradigm {
  /** What stays of the folded root before the endings. */
  readonly stem: string;
  readonly endings: readonly Ending[];
}

function endsInVowel(key: string): boolean {
  return /[ािीुूेैोौआईऊएओ]$/u.test(key);
}

function perfectiveParadigm(key: string): Paradigm {
  if (key.endsWith('ी')) return { stem: key.slice(0, -1), endings: I_PERFECTIVE };
  if (key.endsWith('ू')) return { stem: key.slice(0, -1), endings: U_PERFECTIVE };
  return { stem: key, endings: endsInVowel(key) ? VOWEL_PERFECTIVE : CONSONANT_PERFECTIVE };
}

function personalParadigm(key: string): Paradigm {
  const short = SHORT_STEMS[key];
  if (short) return { stem: short, endings: CONSONANT_PERSONAL };
  if (key.endsWith('ी')) return { stem: key.slice(0, -1), endings: I_PERSONAL };
  if (key.endsWith('ू')) return { stem: key.slice(0, -1), endings: U_PERSONAL };
  return { stem: key, endings: endsInVowel(key) ? VOWEL_PERSONAL : CONSONANT_PERSONAL };
}

function paradigmsOf(root: string): Paradigm[] {
  const key = fold(root);
  const paradigms: Paradigm[] = [{ stem: key, endings: EVERY_ROOT }];
  if (!IRREGULAR_PERFECTIVES[root]) paradigms.push(perfectiveParadigm(key));
  // The future of हो is the copula होगा, a closed-class word.
  if (root !== 'हो') paradigms.push(personalParadigm(key));
  return paradigms;
}

function irregularForms(root: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [];
  (IRREGULAR_PERFECTIVES[root]?.split(' ') ?? []).forEach((word, i) => {
    forms.push([
      word,
      { root, form: 'perfective', gender: i < 2 ? 'm' : 'f', number: i % 2 === 0 ? 'sg' : 'pl' },
    ]);
  });
  for (const word of IRREGULAR_IMPERATIVES[root]?.split(' ') ?? []) {
    forms.push([word, { root, form: 'imperative', person: 2 }]);
  }
  // The passive of ले जाना: ले जाया गया, ले जाई गई.
  if (root === 'जा') {
    forms.push(['जाया', { root, form: 'perfective', gender: 'm', number: 'sg' }]);
    forms.push(['जाई', { root, form: 'perfective', gender: 'f', number: 'sg' }]);
  }
  if (root === 'हो') forms.push(['हों', { root, form: 'subjunctive', number: 'pl', person: 3 }]);
  return forms;
}

/** Every form of a root, as folded words with their readings, exceptions included. */
export function formsOf(root: string): readonly (readonly [key: string, reading: VerbForm])[] {
  const regular = paradigmsOf(root).flatMap(({ stem, endings }) =>
    endings.map(([ending, features]) => [stem + ending, { root, ...features }] as const),
  );
  return [...regular, ...irregularForms(root)];
}

interface StemEntry {
  readonly root: string;
  readonly endings: readonly Ending[];
}

const ROOTS: ReadonlySet<string> = new Set(
  [...VERBS, ...LIGHT_VERBS].flatMap((group) => group.roots.split(' ')),
);
const STEMS = new Map<string, StemEntry[]>();
const IRREGULAR = new Map<string, VerbForm[]>();
for (const root of ROOTS) {
  for (const { stem, endings } of paradigmsOf(root)) append(STEMS, stem, { root, endings });
  for (const [key, reading] of irregularForms(root)) append(IRREGULAR, key, reading);
}
const BLOCKED: ReadonlySet<string> = new Set(NOT_VERBS.flatMap((group) => group.words.split(' ').map(fold)));
const NONE: readonly VerbForm[] = [];

/** How long endings are, the shortest first, by the last code unit of the word that has them. */
const LENGTHS: ReadonlyMap<number, readonly number[]> = (() => {
  const found = new Map<number, Set<number>>();
  for (const { endings } of [...STEMS.values()].flat())
    for (const [ending] of endings) {
      if (ending === '') continue;
      const last = ending.charCodeAt(ending.length - 1);
      found.set(last, (found.get(last) ?? new Set()).add(ending.length));
    }
  return new Map([...found].map(([last, lengths]) => [last, [0, ...[...lengths].sort((a, b) => a - b)]]));
})();
/** Words that end otherwise can only be bare stems. */
const BARE: readonly number[] = [0];

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Every reading of a folded word as a form of a known verb; empty where there is none. The copulas
 * (है, था, होगा …) and चाहिए are closed-class words and not here, nor are forms that are nearly
 * always another word (see `NOT_VERBS`). Stems are looked up and endings compared: a table of all
 * forms takes longer to build than a Worker may spend on a start.
 */
export function analyseVerb(key: string): readonly VerbForm[] {
  if (BLOCKED.has(key)) return NONE;
  const forms: VerbForm[] = IRREGULAR.get(key)?.slice() ?? [];
  for (const length of LENGTHS.get(key.charCodeAt(key.length - 1)) ?? BARE) {
    if (length >= key.length) break;
    const stem = key.slice(0, key.length - length);
    const stems = STEMS.get(stem);
    if (!stems) continue;
    const ending = key.slice(stem.length);
    for (const { root, endings } of stems)
      for (const one of endings) if (one[0] === ending) forms.push({ root, ...one[1] });
  }
  return forms;
}

function rootsWhere(fits: (group: VerbGroup) => boolean): ReadonlySet<string> {
  return new Set(VERBS.filter(fits).flatMap((group) => group.roots.split(' ')));
}

const NO_NE = rootsWhere(
  (group) => group.ergative === false || (group.transitivity === 'intransitive' && !group.ergative),
);
const LABILE = rootsWhere((group) => group.id === LABILE_GROUP);
const REPORTING = rootsWhere((group) => group.reporting === true);

/**
 * Whether the verb takes ने in the perfective. Labile roots (बदल, लड़, जीत) take it only where they
 * have an object, so the answer for them is `withObject`.
 */
export function isErgative(root: string, withObject = false): boolean {
  return LABILE.has(root) ? withObject : !NO_NE.has(root);
}

/** Whether a कि-clause after the verb is what was said or thought. */
export function isReporting(root: string): boolean {
  return REPORTING.has(root);
}
