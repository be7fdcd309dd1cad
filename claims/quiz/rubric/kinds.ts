import { byRef } from '../../catalogue/lookup.ts';
import { givenGender, isHonorific, isPlainName, isSurname } from '../../languages/hi/lexicon/names/index.ts';
import { lookUpNoun } from '../../languages/hi/lexicon/noun-forms.ts';
import { unitByWord } from '../../languages/hi/values/units.ts';
import type { ItemView, OptionView } from './types.ts';

/** Categories of the catalogue that are kinds of their own; others are told by their class. */
const OWN_KINDS: ReadonlySet<string> = new Set(['country', 'city', 'state']);

function kindOfRef(ref: string): string {
  const entry = byRef(ref);
  const top = entry?.category.split('.')[0] ?? '';
  return OWN_KINDS.has(top) ? top : (entry?.class ?? '');
}

/** The only element of a set of kinds; null where there are more or none. */
function only(kinds: Iterable<string>): string | null {
  const set = new Set(kinds);
  const [first] = set;
  return set.size === 1 && first ? first : null;
}

function isPersonsName({ words }: OptionView): boolean {
  const [first = ''] = words;
  if (isHonorific(first)) return words.length > 1;
  if (words.length < 2 || words.length > 4 || isPlainName(first)) return false;
  return givenGender(first) !== undefined || isSurname(words.at(-1) ?? '');
}

const KIND_OF_CLASS: Readonly<Record<string, string>> = {
  person: 'person',
  office: 'person',
  organisation: 'organisation',
};

/** Told by the head noun that closes the option: मंत्रालय is a body, मंत्री a person. */
function kindOfHead({ words }: OptionView): string | null {
  return only(lookUpNoun(words.at(-1) ?? '').map((form) => KIND_OF_CLASS[form.class] ?? ''));
}

/** Whether a value is one for sure: "चार धाम" opens with a number and is a name. */
export function isSureValue({ value }: OptionView): boolean {
  return value !== null && (value.bare || value.kind !== 'count');
}

/** A time that is told and not dated: "अगले महीने", "पिछले साल". */
export function isWhen({ words }: OptionView): boolean {
  return /^(?:अगल|पिछल|बीत|आगामी|गत)/u.test(words[0] ?? '') && unitByWord(words.at(-1) ?? '') !== undefined;
}

/** Whether the option closes with a noun of the language: "मोबाइल फोन". */
export function isCommonNoun({ words }: OptionView): boolean {
  return lookUpNoun(words.at(-1) ?? '').length > 0;
}

/** Every kind that the option's name may be. */
export function kindsOfOption({ refs }: OptionView): readonly string[] {
  return refs.map(kindOfRef);
}

/** What an option is: the kind of its value, or of its name; null where that is not known. */
export function kindOfOption(option: OptionView, { lang }: ItemView): string | null {
  if (option.value && isSureValue(option)) return option.value.kind;
  const named = only(option.refs.map(kindOfRef));
  if (named || lang !== 'hi') return named;
  return isPersonsName(option) ? 'person' : kindOfHead(option);
}

const NAMES: ReadonlySet<string> = new Set([
  'country',
  'city',
  'state',
  'place',
  'person',
  'organisation',
  'thing',
  'event',
]);

/** Whether the kind is one of names, not of values. */
export function isNameKind(kind: string): boolean {
  return NAMES.has(kind);
}

type Asked = readonly (readonly [pattern: RegExp, kind: string])[];

/** Question phrases and the kind of answer that they ask for; `name` and `value` stand for any such kind. */
const ASKED: Readonly<Record<'hi' | 'en', Asked>> = {
  hi: [
    [/(?:^| )कितन[ेी](?= |$)/u, 'value'],
    [/(?:^| )किस दिन(?= |$)/u, 'value'],
    [/(?:^| )(?:किस|किन|सा|से|कौन) (?:देश|देशों)(?= |$)/u, 'country'],
    [/(?:^| )(?:किस|किन|सा|से|कौन) (?:शहर|शहरों)(?= |$)/u, 'city'],
    [/(?:^| )(?:किसने|किन्होंने|किसे|किन्हें)(?= |$)/u, 'name'],
  ],
  en: [
    [/(?:^| )how (?:many|much|long|far|old|big|tall)(?= |$)/u, 'value'],
    [/^(?:when|on which day|on what day|which day)(?= |$)/u, 'value'],
    [/(?:^| )(?:which|what) (?:country|countries)(?= |$)/u, 'country'],
    [/(?:^| )(?:which|what) (?:city|cities)(?= |$)/u, 'city'],
    [/^(?:who|whom|whose)(?= |$)/u, 'name'],
  ],
};

/** The kind of answer that the stem asks for; `name`, `value`, or undefined where it could be anything. */
export function kindAskedFor({ question: stem, lang }: ItemView): string | undefined {
  return ASKED[lang].find(([pattern]) => pattern.test(stem.plain))?.[1];
}
