import { isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, opensWithComma, type Part } from '../../parse/types.ts';

/** Participles that frame what follows, or that are no deed done to its subject. */
const FRAMES =
  /^(?:give|compare|ask|provide|follow|see|judge|speak|grant|suppose|concern|back|put|take|base|leave|bring|tell|express|measure|adjust|convert|calculate|combine|weigh|translate|state|count|view|consider)$/u;

/** What stood within the opening is no longer within another clause. */
const asOwn = (part: Part): Part => {
  if (part.kind === 'filler') return part;
  const { island: _, ...own } = part;
  return own;
};

/** Where something is, set off behind the participle and before the subject. */
const isWhere = (part: Part | undefined): boolean =>
  part?.kind === 'phrase' && /^(?:in|at|near)$/u.test(part.preposition[0]?.key ?? '') && !isTimePhrase(part);

/** The comma with which a participle's own words end: ", in Leeds," behind the day is where that was. */
function endOfOpening(front: readonly Part[]): number {
  const first = front.findIndex(opensWithComma);
  const last = first + 2;
  return isWhere(front[first + 1]) && last === front.length - 1 && opensWithComma(front[last]) ? last : first;
}

/** "Founded in 1978 by two brothers, Acme employs 40": two facts, told apart. */
export function frontApart(clause: Clause): readonly Clause[] {
  const { relation, subject, before, carrier } = clause;
  const [first, ...front] = before;
  const verb = first?.kind === 'filler' ? first.verb : undefined;
  const comma = endOfOpening(front);
  if (relation !== 'main' || !subject || !verb || comma < 1) return [clause];
  if (!/^(?:participle|either)$/u.test(verb.form) || verb.words.length !== 1 || FRAMES.test(verb.lemma))
    return [clause];
  const opening: Clause = {
    subject,
    given: true,
    expletive: null,
    verb,
    before: [],
    after: front.slice(0, comma).map(asOwn),
    relation: 'reduced',
    opener: '',
    openerWords: [],
    carrier,
    faults: [],
    conditional: false,
  };
  return [{ ...clause, before: front.slice(comma + 1) }, opening];
}
