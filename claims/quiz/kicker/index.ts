import type { Kicker, Question } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Asking } from '../types.ts';
import { withKicker } from './with-kicker.ts';

/** Whether a weekday is asked for that the day of the news at the head of the stem gives away. */
function followsFromDay({ target, argument: { fact } }: Asking): boolean {
  if (target.kind !== 'weekday' || !target.asOf || fact?.type !== 'time') return false;
  return (fact.resolved ?? fact.timex).startsWith(target.asOf);
}

/** Kinds of claims that hold on any day. */
const OF_ANY_DAY: ReadonlySet<string> = new Set(['role', 'attribute', 'statement']);

/** Whether a stem without a kicker is of a day that nobody knows, and names nothing that happened. */
function lacksNews({ stem }: Question, whole: Question, { reading: { claim }, target }: Asking): boolean {
  if (target.asOf !== null || OF_ANY_DAY.has(claim.kind) || stem !== whole.stem) return false;
  return languageOf(claim.lang).lacksEvent?.(stem) ?? false;
}

/** The question as it stands under its story, where it does not stand without. */
function underStory(question: Question, asking: Asking): Question | null {
  const { target } = asking;
  if (target.asOf !== null || target.needsKicker || target.opening !== undefined) return null;
  const whole = withKicker(question, { ...asking, target: { ...target, needsKicker: true } });
  return whole?.stem === question.stem ? null : whole;
}

/** An English question under its story, where it says too little under the day of the news alone. */
function underTopic(question: Question, asking: Asking): Question | null {
  const { target, reading } = asking;
  if (reading.claim.lang !== 'en' || target.needsKicker || target.opening !== undefined) return null;
  return withKicker(question, { ...asking, target: { ...target, needsKicker: true } });
}

/** "Acme had shipped 40 looms": of some time before, which the day of the news would hide. */
const LONG_BEFORE = /\bhad (?!an? |the |no |to |\d)/u;

/** An English question under the day of the news alone, where nothing else may stand before it. */
function underDay(question: Question, asking: Asking): Question | null {
  const { target, reading } = asking;
  const { claim } = reading;
  const mayBeDated = claim.lang === 'en' && target.opening === undefined && !LONG_BEFORE.test(claim.text);
  if (!mayBeDated || !target.asOf || OF_ANY_DAY.has(claim.kind)) return null;
  const kicker: Kicker = { ...target.kicker, anchor: 'day', dated: true, isDatedAlone: true };
  return withKicker(question, { ...asking, target: { ...target, kicker } });
}

/** So many words tell the news of a first sentence by themselves where so many names are among them. */
const FEWEST_IN_LEAD = [
  { words: 12, names: 2 },
  { words: 14, names: 1 },
];
/** Names behind the first word, as far as each goes. */
const NAMES_WITHIN = /(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;
/** "According to the electoral commission": of which land, only the headline tells. */
const OF_OPEN_SOURCE = /^According to (?:the|an?) (?!police)[\p{Ll} -]{3,60},/u;

/**
 * "Who won her first title with a victory over Ben Orr in the final of the Palmerton Cup?": the first sentence of an English
 * story takes nothing up, and stands without its headline, which names the answer, where it says enough itself.
 */
function asLead(question: Question, asking: Asking): Question | null {
  const { target, reading } = asking;
  const isLead = reading.claim.lang === 'en' && reading.form.sentence === 0 && target.opening === undefined;
  if (!isLead || !target.needsKicker || question.needsTopic === true || target.kind === 'weekday')
    return null;
  if (OF_OPEN_SOURCE.test(question.stem)) return null;
  const length = question.stem.split(' ').length;
  const named = new Set(question.stem.match(NAMES_WITHIN)).size;
  const isTold = FEWEST_IN_LEAD.some(({ words, names }) => length >= words && named >= names);
  return isTold ? withKicker(question, { ...asking, target: { ...target, needsKicker: false } }) : null;
}

/** "On which date did …": of which year, an answer with its year tells. */
function withYearAsked({ stem, answer }: Question, { target, reading }: Asking): string {
  const isTold =
    reading.claim.lang === 'en' && target.kind === 'date' && /(?<!\d)(?:1\d|20)\d\d$/u.test(answer);
  return isTold ? stem.replace(/\?$/u, ` (${answer})?`) : stem;
}

/** A question that a reader without the article understands, with its kicker where it needs one; null where it cannot be one. */
export function standingAlone(question: Question, told: Asking): Question | null {
  const isNeedy = question.needsTopic === true && told.target.opening === undefined;
  const asking = isNeedy ? { ...told, target: { ...told.target, needsKicker: true } } : told;
  if (followsFromDay(asking)) return null;
  const { isWhole, lacksDay } = languageOf(asking.reading.claim.lang);
  const stands = (whole: Question | null): whole is Question =>
    whole !== null &&
    (isWhole?.(withYearAsked(whole, asking)) ?? true) &&
    !(asking.target.asOf === null && lacksDay?.(whole.stem));
  const bare = withKicker(question, asking);
  const dated = bare?.stem === question.stem ? underDay(question, asking) : null;
  const whole = stands(dated) ? dated : bare;
  if (stands(whole) && !lacksNews(question, whole, asking)) return whole;
  const under = underStory(question, asking) ?? (stands(whole) ? null : underTopic(question, asking));
  if (stands(under)) return under;
  if (stands(whole)) return whole;
  const lead = asLead(question, asking);
  return stands(lead) ? lead : null;
}
