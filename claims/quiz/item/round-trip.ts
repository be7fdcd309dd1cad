import { foreignTo, type Matter, matterOf } from '../../check/foreign.ts';
import { checkStatement, readAlone } from '../../check/index.ts';
import type { Target } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Argument, Item, Lang, Option, Reading } from '../../model.ts';
import { once } from '../../once.ts';
import { foldPhrase } from '../../text/fold.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { isAskable } from '../asking/askable.ts';
import type { Candidate } from '../types.ts';

/** A quote or a statement as it is read by itself. */
interface Quote {
  readonly readings: readonly Reading[];
  /** What its claims tell of; null where one of them is of another language. */
  readonly matter: () => Matter | null;
}

/** Reads quotes and statements, each once. */
export type QuoteReader = (text: string, lang: Lang) => Quote;

/** A reader for the items of one quiz: many of them share a quote. */
export function quoteReader(): QuoteReader {
  const known = new Map<string, Quote>();
  return (text, lang) => {
    const key = `${lang}${text}`;
    const quote = known.get(key) ?? readQuote(text, lang);
    known.set(key, quote);
    return quote;
  };
}

function readQuote(text: string, lang: Lang): Quote {
  const readings = readAlone(text, lang);
  const isOfOne = readings.every(({ claim }) => claim.lang === lang);
  return { readings, matter: once(() => (isOfOne ? matterOf(text, readings, lang) : null)) };
}

/** A quote in which the words that stand for others are told in full, and how far its places moved. */
interface Told {
  readonly text: string;
  readonly movedAt: (place: number) => number;
}

/**
 * The quote with what its pronouns stand for, as the stem names it: "उन्होंने 2014 में इस्तीफा दिया" tells nothing without its "उन्होंने".
 * Null where nothing stands for another, or the answer itself is told by no word of the quote.
 */
function toldInFull({ evidence }: Item, { reading, question }: Candidate): Told | null {
  const { start, end } = evidence;
  const own = reading.claim.substitutions
    .filter(({ span }) => start <= span.start && span.end <= end)
    .sort((a, b) => a.span.start - b.span.start);
  const isOfAnswer = ({ span }: { readonly span: Range }) => overlaps(span, question.range);
  if (own.length === 0) return null;
  if (own.some((one) => isOfAnswer(one) && !one.text.includes(one.span.exact))) return null;
  let text = '';
  let from = 0;
  for (const { span, text: full } of own) {
    if (span.start - start < from) return null;
    text += evidence.exact.slice(from, span.start - start) + full;
    from = span.end - start;
  }
  text += evidence.exact.slice(from);
  const movedAt = (place: number) =>
    own.reduce((by, one) => (one.span.end <= place ? by + one.text.length - one.span.exact.length : by), 0);
  return { text, movedAt };
}

/** The same quote as a sentence, without the word that ties its clause to the name before: "Ada Palmer, who leads …". */
function asSentence({ text, movedAt }: Told, item: Item, { reading }: Candidate): Told | null {
  const tie = languageOf(item.lang).relativeTie?.(text, reading.claim.text);
  if (!tie) return null;
  const { start } = item.evidence;
  return {
    text: text.slice(0, tie.start) + text.slice(tie.end),
    movedAt: (place) => {
      const by = movedAt(place);
      return tie.end <= place - start + by ? by - (tie.end - tie.start) : by;
    },
  };
}

/** A short name in the quote answers for the full one. */
function isSameAnswer(a: string, b: string): boolean {
  const [x, y] = [` ${foldPhrase(a)} `, ` ${foldPhrase(b)} `];
  return x.includes(y) || y.includes(x);
}

/**
 * What a claim of the quote answers: as the question for it has it, else in its own words. "कंपनी की आय", "राज्य में": what the
 * quote alone does not name the stem says in full, and its fact is the same. Null where it may not be asked. Whether the
 * question can be put is looked at only where that makes another answer of one of the options.
 */
function answerOf({ lang, options }: Item, reading: Reading, target: Target, own: string): string | null {
  const language = languageOf(lang);
  const asked = () => language.ask(reading, target)?.answer;
  if (!isAskable(reading)) return asked() ?? null;
  const told = language.answerFor(reading, target);
  const isAlike = ({ text }: Option) => told === null || isSameAnswer(told, text) === isSameAnswer(own, text);
  return options.every(isAlike) ? own : (asked() ?? own);
}

/** Answers that the quote by itself gives to questions of the item's kind at the key's place. */
function answersAt(
  item: Item,
  { question: { range } }: Candidate,
  readings: readonly Reading[],
  movedAt: Told['movedAt'],
): string[] {
  const start = range.start - item.evidence.start + movedAt(range.start);
  const end = range.end - item.evidence.start + movedAt(range.end);
  const isThere = (argument: Argument | undefined) =>
    argument !== undefined && argument.span.start < end && argument.span.end > start;
  return readings.flatMap((reading) => {
    const { arguments: args } = reading.claim;
    if (!args.some(isThere)) return [];
    return languageOf(item.lang)
      .targets(reading)
      .flatMap((target) => {
        const argument = args[target.argument];
        if (!argument || target.kind !== item.kind || !isThere(argument)) return [];
        return answerOf(item, reading, target, argument.text) ?? [];
      });
  });
}

/** The claim with an option in the answer's place, as a statement. */
function statementOf({ reading, question }: Candidate, option: string): string {
  return reading.claim.text.replace(question.answer, option);
}

/** Whether the statement with an option is read with it in the answer's role: the town of गया is taken for a verb, and then says nothing. */
function isRead(candidate: Candidate, { text }: Option, lang: Lang, read: QuoteReader): boolean {
  return read(statementOf(candidate, text), lang).readings.some(({ claim }) =>
    claim.arguments.some(
      (argument) => argument.role === candidate.argument.role && argument.text.includes(text),
    ),
  );
}

/**
 * Whether the quote answers the item with its key, and with nothing else: alone, or where it tells by pronouns what the
 * stem names, with them told in full, or where it is a clause about a name, as a sentence of its own.
 */
export function answersWithKey(item: Item, candidate: Candidate, read: QuoteReader = quoteReader()): boolean {
  const tells = (text: string, movedAt: Told['movedAt']) =>
    answers(item, candidate, read(text, item.lang), movedAt, read);
  if (tells(item.evidence.exact, () => 0)) return true;
  const full = toldInFull(item, candidate);
  const own = asSentence(full ?? { text: item.evidence.exact, movedAt: () => 0 }, item, candidate);
  return [full, own].some((told) => told !== null && tells(told.text, told.movedAt));
}

/**
 * Whether a quote alone answers the item with its key, and with nothing else. The quote is read by itself and asked
 * for the same kind of thing at the same place; the checker holds the statement with each other option against it,
 * and with the key where the quote knows no answer. The order of the options plays no part: each is held against the
 * quote on its own.
 */
function answers(
  item: Item,
  candidate: Candidate,
  { readings, matter }: Quote,
  movedAt: Told['movedAt'],
  read: QuoteReader,
): boolean {
  const given = answersAt(item, candidate, readings, movedAt);
  const isAnswer = ({ text }: Option) => given.some((answer) => isSameAnswer(answer, text));
  const others = item.options.filter(({ id }) => id !== item.key);
  if (others.some(isAnswer)) return false;

  const readSaid = (text: string, lang: Lang) => read(text, lang).readings;
  const isSupported = ({ text }: Option) =>
    checkStatement({ statement: statementOf(candidate, text), readings, lang: item.lang, read: readSaid })
      .verdict === 'supported';
  const key = item.options.find(({ id }) => id === item.key) as Option;
  const isAsked = isAnswer(key);
  if (!isAsked && !isSupported(key)) return false;

  const { question, argument, reading } = candidate;
  const isPut = reading.claim.text.includes(question.answer);
  const told = isPut ? matter() : null;
  const isForeign = told ? foreignTo({ key: question.answer, fact: argument.fact }, told) : () => false;
  // Whoever answered, the checker looks for a second right option.
  return !others.some(
    (option) =>
      !isForeign(option.text) &&
      (!isAsked || isRead(candidate, option, item.lang, read)) &&
      isSupported(option),
  );
}
