import { type Clause, lastWord, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

/** What a clause begins behind: a mark, or a word that opens one. */
const opensClause = ({ text, pos, key }: Word) =>
  /^[:;.–—―-]$/u.test(text) || pos === 'SCONJ' || /^(?:that|which|who|where|when|while)$/u.test(key);

const isNoun = ({ pos, name, text }: Word) =>
  pos === 'NOUN' || pos === 'PROPN' || name !== undefined || (pos === 'ADJ' && /^\p{Lu}/u.test(text));

/** "[teachers and] pupils called it hasty": the last of several, with no verb before it that the first could have. */
function isLastOfSeveral({ subject, given }: Clause, context: Context): boolean {
  const { words, clauses } = context;
  const first = subject?.words[0];
  const at = first && !given ? words.indexOf(first) : -1;
  if (at < 2 || !/^(?:and|or)$/u.test(words[at - 1]?.key ?? '')) return false;
  const before = words.slice(0, at - 1);
  const from = before.findLastIndex(opensClause) + 1;
  const own = before.slice(from);
  const beside = clauses.filter((other) => isNameWithOthers(other, context)).map(({ verb }) => verb.main);
  return own.some(isNoun) && !own.some((word) => isVerb(word) && !beside.includes(word));
}

/** "only Ada Palmer (74), [Ben Hill and Tom Orr have scored more]": the first of three. */
function isLaterOfSeveral({ subject, given }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  const at = first && !given ? words.indexOf(first) : -1;
  if (at < 2 || !subject?.joined || !first?.name || words[at - 1]?.text !== ',') return false;
  const before = words.slice(0, at - 1);
  const from = before.findLastIndex((word) => opensClause(word) || word.text === ',') + 1;
  const own = before.slice(from).filter(({ key }) => key !== 'only');
  return from < before.length && from > 0 && own.length > 0 && own.every(({ name }) => name !== undefined);
}

/** "Ada Palmer, the youngest of the ten players invited to Leeds": who was invited, and no deed of hers. */
function isNameWithOthers({ relation, subject, verb }: Clause, { words }: Context): boolean {
  const own = subject?.words ?? [];
  const comma = own.findIndex(({ text }) => text === ',');
  if (relation !== 'main' || verb.form !== 'either' || verb.words.length > 1 || comma < 1) return false;
  const beside = own.slice(comma + 1);
  const closed = words[words.indexOf(verb.main) - 1]?.text === ',';
  return (
    !closed &&
    own[0]?.name !== undefined &&
    /^(?:the|an?)$/u.test(beside[0]?.key ?? '') &&
    beside.some(({ key }) => key === 'of') &&
    beside.every(({ text, pos }) => text !== ',' && pos !== 'CCONJ')
  );
}

/** The words of a subject before a clause that stands within it and is none of the claim's; null where it has none. */
function beforeGap({ words: own }: Phrase, words: readonly Word[]): readonly Word[] | null {
  const at = own.findIndex((word, i) => {
    const last = own[i - 1];
    if (!last || word.pos !== 'CCONJ') return false;
    const gap = words.slice(words.indexOf(last) + 1, words.indexOf(word));
    return gap.some(({ key }) => /^(?:who|whose|which|whom)$/u.test(key)) && gap.some(isVerb);
  });
  return at > 0 ? own.slice(0, at) : null;
}

/** "Ada Palmer, who farms with her father [and brother in Leeds], is": the brother is of that clause; null where the verb is, too. */
export function withoutCompany(clause: Clause, { words }: Context): Clause | null {
  const { subject, verb } = clause;
  const own = subject && beforeGap(subject, words);
  const first = own?.[0];
  if (!subject || !own || !first) return clause;
  if (words[words.indexOf(verb.words[0] as Word) - 1]?.text !== ',') return null;
  const bases = subject.bases.filter((base) => base.words.every((word) => own.includes(word)));
  const head = bases[0]?.head;
  return head
    ? { ...clause, subject: { ...subject, words: own, bases, head, joined: false, tail: [] } }
    : null;
}

/** "has neither sold the mill nor [has] closed it": half of what was denied, without its "not". */
function isHalfDenied(clause: Clause, { words }: Context): boolean {
  const { verb } = clause;
  const nor = words.findIndex(({ key }) => key === 'nor');
  const at = words.indexOf(verb.words[0] as Word);
  if (nor < 0 || !words.slice(nor + 1, nor + 3).some(isVerb)) return false;
  const isSecond = nor < at && !words.slice(nor + 1, at).some(isVerb) && !verb.negated;
  const told = [...verb.words, ...clause.after.flatMap(partWords)];
  const isFirst = told.some(({ key }) => key === 'neither') && !told.includes(words[nor] as Word);
  return isSecond || isFirst;
}

/** "[Wherever it is far,] the state will pay [or the school will stay]": so only there, or only one of the two. */
function isOneOfAlternatives(clause: Clause, { words, clauses }: Context): boolean {
  const first = clause.subject?.words[0] ?? clause.expletive;
  const at = first && !clause.given ? words.indexOf(first) : -1;
  const opens = (word: Word | undefined) =>
    clauses.some(
      ({ relation, subject, expletive, given }) =>
        relation === clause.relation &&
        !given &&
        word !== undefined &&
        (subject?.words[0] ?? expletive) === word,
    );
  const told = [...clause.before.flatMap(partWords), ...clause.openerWords, ...(clause.subject?.words ?? [])];
  if (/^(?:wherever|whenever|whatever)$/u.test(told[0]?.key ?? '')) return true;
  const last = lastWord(clause);
  const next = last ? words[words.indexOf(last) + last.length] : undefined;
  const goesOn = next?.key === 'or' && opens(words[words.indexOf(next) + 1]);
  const ever = words.findIndex(({ key }) => /^(?:wherever|whenever|whoever|whatever)$/u.test(key));
  const hangs = ever >= 0 && ever < at && !clause.before.flatMap(partWords).includes(words[ever] as Word);
  return at >= 0 && (words[at - 1]?.key === 'or' || goesOn || hangs);
}

/** "fell, after Peru and [Chile sent patrols]": the last of two that a time tells of. */
function isSecondInTime({ subject, given }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  const at = first && !given ? words.indexOf(first) : -1;
  if (at < 3 || !first?.name || words[at - 1]?.key !== 'and') return false;
  const before = words.slice(Math.max(0, at - 6), at - 1);
  const opens = before.findLastIndex(({ key }) => /^(?:after|before|since|until)$/u.test(key));
  return opens >= 0 && before.slice(opens + 1).every(({ pos, name }) => pos === 'DET' || name !== undefined);
}

/** Whether a clause was read with one of several subjects, or with half of what was denied or left open. */
export const isTornSubject = (clause: Clause, context: Context): boolean =>
  isLastOfSeveral(clause, context) ||
  isLaterOfSeveral(clause, context) ||
  isSecondInTime(clause, context) ||
  isNameWithOthers(clause, context) ||
  isHalfDenied(clause, context) ||
  isOneOfAlternatives(clause, context);
