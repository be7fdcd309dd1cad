import { isAdverb } from '../../../languages/hi/lexicon/adverbs.ts';
import type { NounForm } from '../../../languages/hi/lexicon/noun-forms.ts';
import type { VerbForm } from '../../../languages/hi/lexicon/verb-form.ts';
import { analyseVerb, isErgative } from '../../../languages/hi/lexicon/verb-forms.ts';
import { unitByWord } from '../../../languages/hi/values/units.ts';

const COPULAS = new Set('है हैं था थी थे थीं'.split(' '));
const POSTPOSITIONS = new Set('ने को से में पर का की के तक द्वारा'.split(' '));
const HAPPENS = new Set(['हो', 'रह', 'मिल', 'पहुंच', 'आ', 'बन', 'लग']);

/** What a question phrase asks of: where its head stands, and its readings. */
interface Asked {
  readonly from: number;
  readonly at: number;
  readonly forms: readonly NounForm[];
}

/** The verb that closes the stem: the forms of its last word that agrees, and of the full verb before it. */
interface Closing {
  readonly from: number;
  readonly agreeing: readonly VerbForm[];
  readonly full: readonly VerbForm[];
}

const AGREES: ReadonlySet<VerbForm['form']> = new Set(['perfective', 'imperfective']);

function closingVerb(words: readonly string[]): Closing | null {
  let at = words.length - 1;
  while (at > 0 && COPULAS.has(words[at] as string)) at--;
  const agreeing = analyseVerb(words[at] ?? '').filter(({ form, gender }) => AGREES.has(form) && gender);
  if (agreeing.length === 0) return null;
  let from = at;
  while (from > 0 && analyseVerb(words[from - 1] as string).length > 0) from--;
  return { from, agreeing, full: analyseVerb(words[from] as string) };
}

function genderOf(forms: readonly NounForm[]): 'm' | 'f' | null {
  const [first, ...rest] = new Set(forms.map(({ gender }) => gender));
  return first !== undefined && rest.length === 0 ? first : null;
}

/** Whether nothing before the question phrase stands bare: then it is what the verb is about. */
function opensClause(words: readonly string[], { from }: Asked): boolean {
  const before = words[from - 1] ?? '';
  return from === 0 || POSTPOSITIONS.has(before) || isAdverb(before);
}

/** "कितने जवान भेजी गई हैं", "कौन-सी कार भेंट किया": the verb does not agree with what is asked for. */
export function askedFault(words: readonly string[], asked: Asked): string | null {
  if (POSTPOSITIONS.has(words[asked.at + 1] ?? '')) return null;
  const verb = closingVerb(words);
  const gender = genderOf(asked.forms);
  // "कितने घंटे बातचीत की", "कितनी बार जांचा गया": how long, how much or how often is no object.
  if (
    !verb ||
    !gender ||
    verb.from <= asked.at ||
    unitByWord(words[asked.at] as string) ||
    words[asked.at] === 'बार'
  )
    return null;
  const hasNe = words.includes('ने') || /^किसने$/u.test(words[0] ?? '');
  const isNext = verb.from === asked.at + 1;
  const isPassive = /^(?:गया|गई|गए|गईं)$/u.test(words.findLast((word) => !COPULAS.has(word)) ?? '');
  const isTransitive = verb.full.some(({ root }) => isErgative(root, true));
  const isAbout =
    (isPassive && isNext && !hasNe) ||
    (!hasNe && isNext && verb.full.every(({ root }) => HAPPENS.has(root)) && opensClause(words, asked)) ||
    (hasNe &&
      isTransitive &&
      verb.agreeing.every(({ form }) => form === 'perfective') &&
      isBeside(words, asked, verb)) ||
    (!hasNe && opensClause(words, asked) && words.includes('कौन') && words[asked.from] === 'कौन');
  if (!isAbout) return null;
  return verb.agreeing.some((form) => form.gender === gender)
    ? null
    : `${words[asked.at]} with ${words.at(-1)}`;
}

/** "कौन-सी कार भेंट की": one noun of a conjunct verb at most between the object and its verb. */
function isBeside(words: readonly string[], { at }: Asked, { from }: Closing): boolean {
  const between = words.slice(at + 1, from);
  return between.length <= 1 && !between.some((word) => POSTPOSITIONS.has(word));
}

/** "सिंधु ने कौन हराया?": whom one does something to is asked for by किसे. */
export function whoFault(words: readonly string[]): string | null {
  const at = words.indexOf('कौन');
  if (at < 0 || /^(?:सा|सी|से)$/u.test(words[at + 1] ?? '')) return null;
  const verb = closingVerb(words);
  const isDone = verb?.agreeing.every(({ form, root }) => form === 'perfective' && isErgative(root, true));
  return isDone && words.slice(0, at).includes('ने') && verb?.from === at + 1 ? 'कौन for किसे' : null;
}
