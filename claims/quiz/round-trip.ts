import { checkStatement } from '../check/index.ts';
import { readArticle } from '../extract/read-article.ts';
import { languageOf } from '../languages/registry.ts';
import type { Item, Option, Reading } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { putQuestion } from './candidates.ts';
import type { Candidate } from './types.ts';

/** How a reader of nothing but the quote fares with an item. */
export interface RoundTrip {
  /** Options that the quote alone makes true, by id. */
  readonly proved: readonly string[];
  /** `asked`: the quote was asked the same and answered so; `checker`: it supports the statement with the option. */
  readonly by: 'asked' | 'checker' | 'none';
}

/** What the quote says when it is read by itself. */
function readQuote({ evidence, lang }: Item): readonly Reading[] {
  return readArticle({ text: evidence.exact, lang, title: '' }).readings;
}

/** Answers that the quote by itself gives to questions of the item's kind at the key's place. */
function answersAt(item: Item, candidate: Candidate, readings: readonly Reading[]): string[] {
  const start = candidate.question.range.start - item.evidence.start;
  const end = candidate.question.range.end - item.evidence.start;
  const language = languageOf(item.lang);
  return readings.flatMap((reading) =>
    language.targets(reading).flatMap((target) => {
      const argument = reading.claim.arguments[target.argument];
      if (!argument || target.kind !== item.kind) return [];
      if (argument.span.start >= end || argument.span.end <= start) return [];
      return putQuestion({ reading, target, argument })?.question.answer ?? [];
    }),
  );
}

/** A short name in the quote answers for the full one. */
function isSameAnswer(a: string, b: string): boolean {
  const [x, y] = [` ${foldPhrase(a)} `, ` ${foldPhrase(b)} `];
  return x.includes(y) || y.includes(x);
}

/** The claim with an option in the answer's place, as a statement. */
function statementOf({ reading, question }: Candidate, option: string): string {
  return reading.claim.text.replace(question.answer, option);
}

/** Whether the statement with an option is read with it in the answer's role: the town of गया is taken for a verb, and then says nothing. */
function isRead(candidate: Candidate, { text }: Option, lang: Item['lang']): boolean {
  return readArticle({ text: statementOf(candidate, text), lang, title: '' }).readings.some(({ claim }) =>
    claim.arguments.some(
      (argument) => argument.role === candidate.argument.role && argument.text.includes(text),
    ),
  );
}

/**
 * Answers an item from its quoted words alone. The quote is read by itself and asked for the same kind of thing at
 * the same place; the checker holds the statement with each other option against it, and with every option where the
 * quote knows no answer. The order
 * of the options plays no part: each is held against the quote on its own.
 */
export function roundTrip(item: Item, candidate: Candidate): RoundTrip {
  const readings = readQuote(item);
  const answers = answersAt(item, candidate, readings);
  const answered = item.options.filter(({ text }) => answers.some((answer) => isSameAnswer(answer, text)));
  const isSupported = ({ text }: Option) =>
    checkStatement({ statement: statementOf(candidate, text), readings, lang: item.lang }).verdict ===
    'supported';
  // Whoever answered, the checker looks for a second right option.
  const supported = item.options.filter((option) =>
    answered.length === 0
      ? isSupported(option)
      : option.id !== item.key && isSupported(option) && isRead(candidate, option, item.lang),
  );
  const proved = [...new Set([...answered, ...supported].map(({ id }) => id))];
  return { proved, by: answered.length > 0 ? 'asked' : supported.length > 0 ? 'checker' : 'none' };
}

/** Whether the quote alone answers the item with its key, and with nothing else. */
export function answersWithKey(item: Item, candidate: Candidate): boolean {
  const { proved } = roundTrip(item, candidate);
  return proved.length === 1 && proved[0] === item.key;
}
