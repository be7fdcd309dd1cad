import type { Target } from '../../languages/language.ts';
import type { ItemKind, Reading, Span } from '../../model.ts';
import { tellsOfOneHappening } from '../distractors/shared/single-valued.ts';

/** A claim that is read less surely than this is not asked, but for its numbers. */
const SURE = 0.7;
/** A number stands as it is read even where what goes before it was cut. */
const SURE_OF_NUMBER = 0.55;

/** Answers that are values: right where their noun is. */
const VALUES: ReadonlySet<ItemKind> = new Set(['count', 'money', 'percent', 'measure', 'duration']);

/** "हम", "मेरा", "आप": words of whoever speaks, which mean another for the reader. */
const OF_SPEAKER =
  /(?:^| )(?:मैं|मैंने|मुझे|मेरा|मेरी|मेरे|हम|हमने|हमें|हमारा|हमारी|हमारे|आप|आपने|आपको|तुम|यह|वह|वे|यहां|वहां)(?= |।|,|$)/u;

/** Whether a Hindi claim of quoted words says them as its source could be told to: no "we", no "you". */
function isPlainlyQuoted({ claim, form }: Reading): boolean {
  return (
    claim.lang === 'hi' &&
    claim.modality === 'reported' &&
    claim.attribution !== null &&
    form.blocks.every((block) => block === 'direct-speech') &&
    !OF_SPEAKER.test(claim.text)
  );
}

/** Who said an English quotation may be asked, though what it says is asked of nobody. */
function isQuotation({ claim, form }: Reading): boolean {
  return (
    claim.lang === 'en' &&
    claim.rules.includes('claim.quotation') &&
    form.blocks.every((block) => block === 'direct-speech')
  );
}

/** "इस हादसे में" told as "हादसे में": its numbers may be asked under the name of what happened. */
export function isOfBareEvent({ form: { blocks } }: Reading): boolean {
  return blocks.length > 0 && blocks.every((block) => block === 'bare-event');
}

/** Opinions, guesses and plans; what happened stays a fact whatever it is called: "सबसे घातक विस्फोट हुआ". */
function isNoFact(reading: Reading): boolean {
  const { kind } = reading.claim;
  if (kind === 'evaluation') return !tellsOfOneHappening(reading);
  return kind === 'possibility' || kind === 'plan';
}

/** "कतर से लौटे एक मरीज ने": what only says which of many is meant, others may have done too. */
function isDescription({ claim }: Reading): boolean {
  return claim.rules.includes('claim.participle');
}

/** Claims that may be asked: true as they stand, clear, and no opinion. Of some only the numbers may be. */
export function isAskable(reading: Reading): boolean {
  const { claim, form } = reading;
  if (claim.status !== 'live' || claim.negated || isNoFact(reading) || isDescription(reading)) return false;
  if (claim.confidence < SURE_OF_NUMBER) return false;
  if (claim.modality !== 'asserted' && claim.modality !== 'reported') return false;
  if (claim.modality === 'reported' && claim.attribution === null) return false;
  const isOpen = form.blocks.length === 0 || isOfBareEvent(reading);
  return isOpen || isPlainlyQuoted(reading) || isQuotation(reading);
}

/** "In 2010, 2011 and 2012": of several days or years each is right. */
function isListed(claim: string, answer: string): boolean {
  const at = claim.indexOf(answer);
  const [before, behind] = [claim.slice(Math.max(0, at - 6), at), claim.slice(at + answer.length)];
  return (
    / (?:and|or|to)(?: \p{L}{2})? $|\d, $/u.test(before) ||
    /^(?:, \p{Nd}|,? (?:and|or|to) (?:\p{L}{2} )?[\p{Nd}\p{Lu}])/u.test(behind)
  );
}

/** Words alone in their order, without what stands in brackets and without marks. */
const bareWords = (text: string) =>
  text
    .replace(/ \([^()]{1,40}\)/gu, '')
    .replace(/(?<![.,])[.,]{1,3}(?= |$)/gu, '')
    .toLowerCase()
    .split(' ');

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** "On Friday", "In May 2019": what a claim opens with, wherever its sentence has it. */
const TIME_BEFORE =
  /^(?:(?:On|In|Early|Late|Last|Earlier)(?: on| in)? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?: (?:morning|afternoon|evening|night|\d{1,2}|\d{4})){0,2},? $/u;

/** "Palmer, 22, won": how old somebody is stands aside. */
const AGE_ASIDE = /, \d{1,3},(?= )/gu;

/** The words of the source with the full names that the claim has for surnames, and without ages set off. */
function asNamed({ substitutions }: Reading['claim'], { start, exact }: Span): string {
  const names = substitutions.filter(({ span, text }) => text.endsWith(` ${span.exact}`));
  const later = names.toSorted((a, b) => b.span.start - a.span.start);
  const named = later.reduce((words, { span, text }) => {
    const at = span.start - start;
    return words.slice(at).startsWith(span.exact)
      ? `${words.slice(0, at)}${text}${words.slice(at + span.exact.length)}`
      : words;
  }, exact);
  return named.replace(AGE_ASIDE, '');
}

/** "Mr Palmer accused the board": a title before the name. */
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.? /u;

/** Whether a full name is put for what an argument names behind a title. */
const isNameIn = (
  { span }: Reading['claim']['substitutions'][number],
  outer: Reading['claim']['arguments'][number],
) => span.end === outer.span.end && outer.text.replace(TITLE, '') === span.exact;

/**
 * "Minister Ada Palmer has allotted 4 million to the fund": who it was that an English sentence begins with may be asked, however
 * surely the rest was read: it stands word for word behind the question word, when it was before it.
 */
function opensVerbatim({ claim, form }: Reading, argument: number): boolean {
  const [span, ...more] = claim.spans;
  if (claim.lang !== 'en' || span === undefined || more.length > 0 || form.blocks.length > 0) return false;
  const outer = claim.arguments[form.slots[argument]?.within ?? argument];
  if (outer === undefined) return false;
  const [told, source] = [bareWords(claim.text), bareWords(asNamed(claim, span))];
  const opens = [outer, ...claim.substitutions.filter((one) => one.span.start === outer.span.start)];
  const opening = claim.text.replace(TITLE, '');
  const named = claim.substitutions.filter((one) => isNameIn(one, outer));
  if (
    opens.some(({ text }) => claim.text.startsWith(text)) ||
    named.some(({ text }) => opening.startsWith(text))
  )
    return isSame(told, source);
  const before = claim.text.slice(0, Math.max(0, claim.text.indexOf(outer.text)));
  return outer.role === 'agent' && TIME_BEFORE.test(before) && isSame(told.toSorted(), source.toSorted());
}

/** Whether a claim that may be asked may be asked for this: of what is read less surely, or quoted, only values are. */
export function mayAskFor(reading: Reading, { kind, argument }: Target): boolean {
  const { claim, form } = reading;
  if (isQuotation(reading)) return kind === 'person';
  const isWhole = claim.confidence >= SURE && form.blocks.length === 0;
  // An hour stands as it is told, as a number does; in English a date, too.
  const isHour = claim.lang === 'hi' && kind === 'timeOfDay' && form.blocks.length === 0;
  const isDay =
    claim.lang === 'en' &&
    (kind === 'date' || kind === 'weekday' || kind === 'timeOfDay') &&
    form.blocks.length === 0 &&
    !isListed(claim.text, claim.arguments[argument]?.text ?? '');
  // Why something was stands word for word, too.
  const isWhy = claim.lang === 'en' && kind === 'cause' && form.blocks.length === 0;
  return isWhole || isHour || isDay || isWhy || VALUES.has(kind) || opensVerbatim(reading, argument);
}
