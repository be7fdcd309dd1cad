import { A_YEAR } from '../calendar.ts';

/** What is traded: each day has its own price and change of it. */
const TRADED =
  /\b(?:[Ss]hares|[Ss]tocks?|[Ii]ndex|FTSE|Dow|Nasdaq|Sensex|Nifty|[Cc]rude|Brent|[Gg]old|[Pp]ound|[Dd]ollar|[Ee]uro|[Yy]en|[Rr]upee)\b[^?]*\b(?:up|down|higher|lower|fall|fell|fallen|rise|rose|risen|climb|climbed|gain|gained|lose|lost|drop|dropped|slip|slipped|jump|jumped|close|closed|end|ended|trade|trading|finish|finished|settle|settled)\b/u;
/** A bid may be raised on any later day. */
const BID =
  /\b(?:has|have|had) (?:bid|offered|tabled) (?:about |up to )?how much\b|\bhow much (?:has|have|had) [^?]{2,60} (?:bid|offered)(?!\p{L})/u;
/** "In which month", "in the fourth quarter": of a year that the stem does not tell. */
const OF_A_YEAR =
  /\b[Ii]n which (?:month|quarter)(?!\p{L})|\b[Ii]n (?:the|its) (?:first|second|third|fourth|last|latest) quarter(?!\p{L})/u;

const FIGURE = /\b(?:how (?:much|many)|what (?:percentage|price|figure))(?!\p{L})/iu;

/** Whether a stem of a story whose day nobody knows asks for what is another on other days, or in other years. */
export function needsDay(stem: string, answer: string): boolean {
  const isOfDay = FIGURE.test(stem) && TRADED.test(stem);
  return isOfDay || BID.test(stem) || (OF_A_YEAR.test(stem) && !A_YEAR.test(stem) && !A_YEAR.test(answer));
}
