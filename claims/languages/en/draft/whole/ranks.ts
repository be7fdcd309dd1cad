import type { Word } from '../../tag/word.ts';

/** What ranks or measures what was just told. */
const RANKS =
  /^(?:largest|biggest|highest|lowest|smallest|longest|shortest|fastest|slowest|best|worst|most|fewest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|youngest|oldest|heaviest|steepest|deadliest|strongest|weakest)$/u;

/** By what it came about. */
const HELPED =
  /^(?:led|followed|helped|aided|boosted|driven|dragged|weighed|hurt|supported|buoyed|lifted|fuelled|fueled|spurred|powered)$/u;

const MARKS = /^[,;:–—―-]$/u;

/** ", a fine that he paid": a noun with a clause of its own. */
function isToldMore([article, ...rest]: readonly Word[]): boolean {
  if (!/^an?$/u.test(article?.key ?? '')) return false;
  const clause = rest.findIndex(({ key }) => /^(?:that|which|who|whose)$/u.test(key));
  const mark = rest.findIndex(({ text }) => MARKS.test(text));
  // ", a penalty it is appealing"
  const [noun, who, verb] = rest;
  const contact = noun?.pos === 'NOUN' && /^(?:it|he|she|they)$/u.test(who?.key ?? '');
  if (contact && /^(?:VERB|AUX)$/u.test(verb?.pos ?? '')) return true;
  // "a deal that would double it": for what it is made.
  const open = OPEN.test(rest[clause + 1]?.key ?? '');
  return !open && clause > 0 && clause < 7 && (mark < 0 || clause < mark) && rest[clause - 1]?.pos === 'NOUN';
}

/** ", twice as many as in 2020", ", three times the estimate", ", double the figure" */
function opensMultiple([first, second, third]: readonly Word[]): boolean {
  if (/^(?:twice|double|triple|half)$/u.test(first?.key ?? ''))
    return /^(?:as|the|that|what|its|their|those)$/u.test(second?.key ?? '');
  return second?.key === 'times' && /^(?:as|the|that|more|higher|its|their)$/u.test(third?.key ?? '');
}

/** What is not done yet. */
const OPEN = /^(?:would|will|could|may|might)$/u;

/** What a writer calls what was just told to be done. */
const MOVE = /^(?:move|step|decision|measure)$/u;

/** ", a step welcomed by unions", and not ", a move that would end the row": for what it is made. */
function opensMove([article, ...rest]: readonly Word[]): boolean {
  const at = rest.slice(0, 2).findIndex(({ key }) => MOVE.test(key));
  const [next, modal] = rest.slice(at + 1);
  const open = /^(?:that|which)$/u.test(next?.key ?? '') && OPEN.test(modal?.key ?? '');
  return at >= 0 && /^an?$/u.test(article?.key ?? '') && next?.pos !== 'ADP' && !open;
}

/** How much more or less one figure is than another. */
const MEASURE =
  /^(?:rise|increase|fall|drop|decline|decrease|gain|jump|surge|premium|discount|reduction|improvement)$/u;

/** ", a premium of 28%", ", a rise of 4 percent on last year" */
const opensMeasure = ([article, first, second, third]: readonly Word[]): boolean =>
  /^an?$/u.test(article?.key ?? '') &&
  ((MEASURE.test(first?.key ?? '') && /^(?:of|from|on)$/u.test(second?.key ?? '')) ||
    (first?.value !== undefined && [second, third].some((word) => MEASURE.test(word?.key ?? ''))));

/** ", the largest number since 2010", ", up from 25", ", helped by rain": a second fact about the first. */
export function opensRank(behind: readonly Word[], before: readonly Word[]): boolean {
  const first = behind[0];
  const second = behind[1];
  const third = behind[2];
  if (/^(?:the|its|their|his|her)$/u.test(first?.key ?? '') && RANKS.test(second?.key ?? '')) return true;
  // ", with the highest turnout since 2006"
  const since = behind.slice(3, 8).some(({ key }) => /^(?:since|ever|in)$/u.test(key));
  if (first?.key === 'with' && second?.key === 'the' && RANKS.test(third?.key ?? '') && since) return true;
  // ", this time not only asking for it"
  if (first?.key === 'this' && second?.key === 'time' && !MARKS.test(third?.text ?? ',')) return true;
  if (/^(?:up|down)$/u.test(first?.key ?? '') && /^(?:from|on)$/u.test(second?.key ?? '')) return true;
  if (/^(?:up|down)$/u.test(first?.key ?? '') && second?.value) return true;
  if (HELPED.test(first?.key ?? '') && /^(?:by|down|up)$/u.test(second?.key ?? '')) return true;
  const about = /^(?:nearly|almost|about|roughly|more|over|some)$/u.test(first?.key ?? '') ? 1 : 0;
  if (opensMultiple(behind.slice(about))) return true;
  if (opensMove(behind) || opensMeasure(behind)) return true;
  // ", thanks to a stand of 103"
  if (first?.key === 'thanks' && second?.key === 'to') return true;
  // ", ahead of Ann Lee"
  if (first?.key === 'ahead' && second?.key === 'of') return true;
  const besides = first?.key === 'as' && second?.key === 'well' && third?.key === 'as';
  // "selling wood, buying coal, as well as lending money": one of a row.
  const row = before.some(({ pos, key }) => pos === 'VERB' && /ing$/u.test(key));
  if (besides) return !row && /ing$/u.test(behind[3]?.key ?? '');
  if (first?.key === 'while') return true;
  if (first?.key === 'even' && /^(?:as|though|while)$/u.test(second?.key ?? '')) return true;
  // "played by Ann Lee, a potter who had never acted": who she is.
  const ofName = before.some(({ name, length }, i) => name !== undefined && i + length === before.length);
  return !ofName && isToldMore(behind);
}
