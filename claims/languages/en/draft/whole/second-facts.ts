import { TOLD_FORMS } from '../../lexicon/told-forms.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import { type Clause, flatten, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { opensComparison } from './comparisons.ts';
import { opensRank } from './ranks.ts';

/** What a dash opens and the clause would not be so without: "no change - but only for now". */
const GOES_ON =
  /^(?:and|but|not|nor|or|yet|although|though|if|unless|until|except|when|where|while|because|rather|only|even|once|provided|instead|without|by|to|for|in|at|from|on|with|than|up|down|below|above|compared|against|apart|bar|barring|assuming)$/u;

/** Participles that are prepositions: "following a vote". */
const LINKS =
  /^(?:including|following|according|regarding|concerning|considering|depending|excluding|owing|starting|beginning|during|counting|notwithstanding|barring|assuming|pending|supposing|failing)$/u;

/** Part of what stands before: "many of whom", "the sixth of which". */
const OF_THEM = /^(?:whom|which|them)$/u;

const OPENS = /^(?:that|who|which|whether|what|how|why|where|when|if|because|as|while)$/u;

const isMark = (part: Part | undefined, text: RegExp) =>
  part?.kind === 'filler' && text.test(part.words[0]?.text ?? '');

const COMMA = /^,$/u;
const DASH = /^[-–—―]$/u;

/** Whether what a comma closes goes on with another thing than a participle: ", working at night, will". */
function goesOnElsewhere(parts: readonly Part[]): boolean {
  const words = parts.flatMap(partWords);
  return words.some(
    ({ text }, i) =>
      text === ',' &&
      !/^compared$|ing$/u.test(words[i + 1]?.key ?? '') &&
      !/^before$/u.test(words[i + 1]?.key ?? '') &&
      !(words[i + 1]?.key !== 'as' && opensRank(words.slice(i + 1), words.slice(0, i))),
  );
}

/** Whether a comma stands among parts: what one opens may end there. */
const holdsComma = (parts: readonly Part[]) =>
  parts.some((part) => partWords(part).some(({ text }) => text === ','));

const isLast = (part: Part, parts: readonly Part[]) => parts.at(-1) === part;

/** "and, among other things, cutting": the comma ends what another opened. */
function closesAside(parts: readonly Part[], at: number): boolean {
  // "were, for the first time in weeks, sitting": the verb's own.
  const opened = isMark(parts[0], COMMA) && parts[0]?.words.length === 1;
  const set = parts.slice(1, at);
  if (opened && set.length > 0 && set.every((part) => part.kind === 'phrase' && part.preposition.length > 0))
    return true;
  const [opens, aside] = parts.slice(Math.max(0, at - 2), at);
  return isMark(opens, COMMA) && aside?.kind === 'phrase' && aside.preposition.length > 0;
}

/** ", winning the cup": a participle of the subject, and no noun of a list. */
function opensParticiple(behind: readonly Word[], parts: readonly Part[], at: number): boolean {
  const first = behind[0];
  const second = behind[1];
  // "grew by 5%, making it the largest": what it is by that.
  const makes = first?.key === 'making' && second?.key === 'it';
  if (!first || makes || LINKS.test(first.key)) return false;
  const next = parts.slice(at).find((part) => part.kind === 'filler' && part.words.includes(first));
  const verb = next?.kind === 'filler' ? next.verb : undefined;
  if (verb?.form !== 'ing' || verb.words[0] !== first || !second) return false;
  const rest = parts.slice(parts.indexOf(next as Part) + 1);
  // ", providing they win", ", leading researchers have said": what the clause hangs on.
  const finite = rest.find((part) => part.kind === 'filler' && part.verb?.form === 'finite');
  // ", alleging that it was sold": somebody's word about it.
  if (
    /^(?:alleging|claiming|saying|arguing|insisting|noting|warning|stressing)$/u.test(first.key) &&
    second.key === 'that'
  )
    return true;
  const hangs = first.key === 'providing' && behind.slice(1).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
  if (hangs || (finite && isLast(finite, rest))) return false;
  const listed = second.pos === 'CCONJ' || second.text === ',';
  // "by signing, sealing and sending": one of a row.
  const earlier = parts
    .slice(0, at)
    .some((part, i) => part.kind === 'filler' && part.verb?.form === 'ing' && i > 0 && i === at - 1);
  return !listed && !earlier && !goesOnElsewhere(rest) && !closesAside(parts, at);
}

/** ", killing four workers, two of them women": what came of it, with all that follows, where no verb does. */
function befalls(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  if (parts[at]?.words.length !== 1 || next?.kind !== 'filler' || next.verb?.form !== 'ing') return false;
  const finite = parts.slice(at + 2).some((part) => part.kind === 'filler' && part.verb?.form === 'finite');
  return !finite && TOLD_FORMS.befalls().has(next.words.map(({ key }) => key).join(' '));
}

/** ", many of whom", ", itself", ", having", ", though": a second fact about what stands before. */
function opensAside(behind: readonly Word[]): boolean {
  const first = behind[0];
  const second = behind[1];
  const third = behind[2];
  const fourth = behind[3];
  // ", only for the visitors to level", ", something that nobody knew"
  const turns = first?.key === 'only' && /^(?:for|to)$/u.test(second?.key ?? '');
  // ", equivalent to the output of two plants": the writer's measure of it.
  if (/^(?:equivalent|equal)$/u.test(first?.key ?? '') && second?.key === 'to') return true;
  if (turns || (first?.key === 'something' && OPENS.test(second?.key ?? ''))) return true;
  if (/^(?:itself|themselves|having|though|although|whereas)$/u.test(first?.key ?? '')) return true;
  const of = [second, third].findIndex((word) => word?.key === 'of');
  if (of >= 0 && OF_THEM.test((of === 0 ? third : fourth)?.key ?? '')) return true;
  // ", nine out of 10 of which"
  const far = behind
    .slice(0, 7)
    .findIndex(({ key }, i) => key === 'of' && OF_THEM.test(behind[i + 1]?.key ?? ''));
  return (
    far > 0 &&
    behind.slice(0, far).every(({ value, inside, pos }) => value || inside || pos === 'ADP' || pos === 'NUM')
  );
}

/** "rumours that two banks - Acme and Omega - would": what stands before the dash waits for its verb. */
function isOpen(parts: readonly Part[]): boolean {
  const opener = parts.findLastIndex(
    (part) => part.kind === 'filler' && !part.verb && OPENS.test(part.words.at(-1)?.key ?? ''),
  );
  return opener >= 0 && !parts.slice(opener).some((part) => part.kind === 'filler' && part.verb);
}

/** What a writer calls by another name what was just told. */
const GLOSS =
  /^(?:reference|reversal|allusion|nod|reminder|departure|echo|tribute|euphemism|estimate|claim|charge|allegation|accusation|view|sentiment|assertion|remark|comment|comparison)$/u;

/** ", a reference to the flood", ", a claim he denies": the writer's word for what was told. */
function opensGloss([first, ...rest]: readonly Word[]): boolean {
  // ", claims denied by the council"
  const several = first?.key !== first?.lemma && GLOSS.test(first?.lemma ?? '') && rest[0]?.pos === 'VERB';
  if (several) return true;
  const noun = rest.find(({ pos }) => pos !== 'ADJ' && pos !== 'VERB');
  return /^an?$/u.test(first?.key ?? '') && GLOSS.test(noun?.lemma ?? '') && noun?.pos === 'NOUN';
}

/** ", and can be used in mills": a second verb of the subject, told of another time or as possible. */
function opensSecondVerb(parts: readonly Part[], at: number): boolean {
  const mark = parts[at];
  const next = parts[at + 1];
  if (mark?.kind !== 'filler') return false;
  const joint = mark.words[1] ?? next?.words[0];
  const rest = parts.slice(at, at + 3);
  const verb = rest.find((part) => part.kind === 'filler' && part.verb !== undefined);
  const modal = verb?.kind === 'filler' && verb.verb?.form === 'finite' && verb.verb.modal !== null;
  return (
    joint?.key === 'and' &&
    modal &&
    !parts.slice(at, parts.indexOf(verb as Part)).some(({ kind }) => kind === 'phrase') &&
    !isOpen(parts.slice(0, at))
  );
}

function opensAt(parts: readonly Part[], at: number, { clause, quoted }: Where): boolean {
  const part = parts[at];
  // "caught it, however, compared with none of the others": the comma left with what it closed.
  if (part?.kind === 'phrase')
    return part.preposition[0]?.key === 'compared' && opensComparison(partWords(part));
  if (part?.kind !== 'filler') return false;
  const comma = isMark(part, COMMA);
  if (!comma && !isMark(part, DASH)) {
    const perfect = part.words[0]?.key === 'having' && part.verb !== undefined && part.verb.lemma !== 'have';
    const before = parts[at - 1];
    // "with the new laws having come in": of the laws.
    const own = before?.kind === 'phrase' && before.preposition[0]?.key !== 'with';
    return perfect && own && !holdsComma(parts.slice(at));
  }
  const behind = [...part.words.slice(1), ...parts.slice(at + 1).flatMap(partWords)];
  const before = parts.slice(0, at).flatMap(partWords);
  const first = behind[0];
  if (comma && opensSecondVerb(parts, at)) return true;
  if (!first || first.pos === 'CCONJ' || isOpen(parts.slice(0, at))) return false;
  if (
    opensAside(behind) ||
    opensComparison(behind) ||
    (comma && (opensGloss(behind) || opensRank(behind, before)))
  )
    return true;
  if (comma && befalls(parts, at)) return true;
  // "will open, providing the council pays": its condition.
  if (comma && first.key === 'providing' && clause.verb.modal !== null) return false;
  if (comma)
    return (
      opensParticiple(behind, parts, at) ||
      opensWith(parts.slice(at + 1), clause) ||
      opensAbsolute(parts.slice(at + 1))
    );
  // "two mills - Acme and Omega": which two.
  if (first.name && behind.some(({ pos }) => pos === 'CCONJ')) return false;
  const dashes = flatten(clause)
    .flatMap(partWords)
    .filter(({ text }) => DASH.test(text));
  return dashes.length === 1 && !clause.verb.negated && !GOES_ON.test(first.key) && !quoted.has(first);
}

/** "packs, with a vote coming in May, were sent": the verb of what stands before. */
function holdsMain(parts: readonly Part[]): boolean {
  const verb = parts.findIndex((part) => part.kind === 'filler' && part.verb?.form === 'finite');
  const opened = parts
    .slice(0, Math.max(0, verb))
    .some((part) => part.kind === 'filler' && !part.verb && OPENS.test(part.words.at(-1)?.key ?? ''));
  return verb >= 0 && !opened;
}

/** ", with five members refusing to go": what goes with it is a fact of its own. */
function opensWith(given: readonly Part[], { verb }: Clause): boolean {
  // ", with Ben Hill, 31, edging out": what stood beside the name is told elsewhere.
  const parts = given.filter((part, i) => i !== 1 || !isMark(part, COMMA));
  const first = parts[0];
  const second = parts[1];
  const withs = first?.kind === 'phrase' && first.preposition[0]?.key === 'with';
  const own = second?.kind === 'filler' ? second : undefined;
  const last = own?.words.at(-1)?.key ?? '';
  // "with 200 jars still stacked in its hold"
  const lies =
    /^(?:either|participle)$/u.test(own?.verb?.form ?? '') && parts.length > 2 && /ed$/u.test(last);
  const does = own?.verb !== undefined && (/ing$/u.test(own.words[0]?.key ?? '') || lies);
  return withs && does && verb.modal === null && !holdsComma(parts) && !holdsMain(parts);
}

/** ", Ben Orr heading in from a corner": what somebody else did meanwhile. */
function opensAbsolute(parts: readonly Part[]): boolean {
  const first = parts[0];
  const second = parts[1];
  const somebody =
    first?.kind === 'phrase' && first.preposition.length === 0 && first.head.name?.class === 'person';
  const does =
    second?.kind === 'filler' && second.verb?.form === 'ing' && /ing$/u.test(second.words[0]?.key ?? '');
  return somebody && does && !first.joined && !holdsMain(parts);
}

/** ", with others, among them Oslo, being built": the participle is that of "with", which goes with it. */
function beforeWith(parts: readonly Part[], at: number): number {
  const withs = parts.findLastIndex(
    (part, i) =>
      i < at - 1 &&
      part.kind === 'phrase' &&
      part.preposition[0]?.key === 'with' &&
      isMark(parts[i - 1], COMMA),
  );
  const open =
    withs > 1 && parts.slice(withs, at).every((part) => part.kind === 'phrase' || isMark(part, COMMA));
  return open ? withs - 1 : at;
}

interface Where {
  readonly clause: Clause;
  readonly quoted: ReadonlySet<Word>;
}

/**
 * "The album came out in May, winning a prize", "It rose to £5 - a gap of £2", "He took over, having left Acme":
 * what a comma or dash sets off behind the clause is a second fact, and the claim is the first.
 */
export function withoutSecondFact(clause: Clause, quoted: ReadonlySet<Word>): Clause {
  const where = { clause, quoted };
  const at = clause.after.findIndex(
    (_, i) => (i > 0 || !SAYING.has(clause.verb.lemma)) && opensAt(clause.after, i, where),
  );
  const after = at < 0 ? clause.after : clause.after.slice(0, beforeWith(clause.after, at));
  return /^(?:ADP|CCONJ|DET)$/u.test(after.flatMap(partWords).at(-1)?.pos ?? '')
    ? clause
    : { ...clause, after };
}
