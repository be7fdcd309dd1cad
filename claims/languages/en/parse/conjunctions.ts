import type { Base, Chunk, Verbs } from '../chunk/types.ts';
import { isBody, isPersonal } from '../frame/phrases.ts';
import { SAYING } from '../lexicon/verbs.ts';
import { joinsCargo } from './cargo.ts';
import { skipNominal, startsClause, startsSetOff, startsTailed } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import { filler } from './front.ts';
import type { Rest, Step } from './rest-state.ts';
import { overSetting, settingIn } from './setting.ts';
import { flatten, partWords } from './types.ts';

/** What only somebody does, and what speakers do beside speaking. */
const OF_PERSONS =
  /^(?:refuse|decline|urge|call|demand|accuse|criticise|criticize|praise|apologise|apologize|deny|promise|pledge|vow|thank|ask|appeal|attack|blame|condemn|reject|dismiss|defend|threaten|hope|want|wish|plan|welcome|hail|describe|challenge|invite|offer|point|question|rule|order|instruct|summon|sentence|convict|acquit|adjourn|appoint|sign|vote|decide|agree|visit|meet|arrest|fine|retain|reiterate|upgrade|downgrade)$/u;

/** What is done by speaking. */
const SPOKEN = /^(?:accuse|criticise|criticize|praise|blame|condemn|urge|thank)$/u;

/** Past forms that follow no "had". */
const PAST_ALONE =
  /^(?:gave|took|went|began|broke|chose|drove|ate|fell|flew|forgot|froze|grew|knew|rode|rose|saw|shook|spoke|stole|threw|wore|wrote|withdrew|was|were)$/u;

/** Whose a verb behind "and" is, where the clause stands within another. */
function sharing(rest: Rest, verb: Verbs): Rest['shared'] | 'outer' {
  // "the way the park was built and said it would": things say nothing.
  const thing =
    rest.subject !== null && !rest.subject.pronoun && !isPersonal(rest.subject) && !isBody(rest.subject);
  if (rest.relation === 'relative' && rest.nested && thing && SAYING.has(verb.lemma)) return 'outer';
  if (rest.relation === 'content') {
    // "said it had seen the plan and would not reply": still what was said.
    if (verb.modal === 'would' && rest.carrier?.verb.tense === 'past' && rest.subject?.pronoun) return 'sure';
    // "said the results were good but needed to be confirmed": nobody who speaks is confirmed.
    if (thing && verb.passive) return verb.tense === rest.verb.tense ? 'sure' : 'unsure';
    // "said the state had shown none and gave it a month": told of no time before, as what was said is.
    if (thing && rest.verb.words[0]?.key === 'had' && PAST_ALONE.test(verb.main.key)) return 'outer';
    if (SAYING.has(verb.lemma)) return 'outer';
    // "said she respected the vote but accused its authors": the accusing is done, and not told.
    if (
      /^(?:he|she)$/u.test(rest.subject?.head.key ?? '') &&
      SPOKEN.test(verb.lemma) &&
      verb.tense === 'past'
    )
      return 'outer';
    // "said his words were fair and refused to go": the speaker refused.
    if (OF_PERSONS.test(verb.lemma) && !rest.subject?.pronoun) return thing ? 'outer' : 'unsure';
    return rest.carrier?.verb.tense === 'past' && rest.verb.tense === verb.tense ? 'sure' : 'unsure';
  }
  return rest.setOff || rest.relation === 'main' || rest.relation === 'adverbial' ? 'sure' : 'unsure';
}

/** "to kill, harass or disturb", "will shed light and help": a bare verb that "to" or a modal governs too. */
export function continuesInfinitive(rest: Rest, next: Verbs): boolean {
  const [first] = next.words;
  // "is due to appear and plans to sue": the plan is no second thing that is due.
  const own = first !== next.main && first?.pos === 'VERB' && first.key !== first.lemma;
  // "will close one mill and cut 410 jobs": what has one form for all times is bare here.
  const bareForm = next.form === 'finite' || next.form === 'either';
  const bare = first?.pos !== 'AUX' && !own && next.main.key === next.lemma && bareForm;
  const last = rest.parts.findLast((part) => part.kind === 'filler' && part.verb !== undefined);
  // "likely to be stopped and searched": one "to be" for both.
  if (
    last?.kind === 'filler' &&
    last.verb?.form === 'infinitive' &&
    last.verb.passive &&
    rest.parts.at(-1) === last
  )
    return next.form === 'either' || next.form === 'participle';
  if (!bare) return false;
  const infinitive = last?.kind === 'filler' && last.verb?.form === 'infinitive';
  return infinitive || rest.verb.modal !== null || rest.verb.governor !== rest.verb.lemma;
}

/** "A passionate and dedicated believer": behind an adjective that waits for its noun a participle is one too. */
function endsInAdjective({ parts }: Rest, object: Chunk | undefined): boolean {
  const last = parts.at(-1);
  // "because of technical and automated trading"
  const governed = last?.kind === 'filler' && last.words[0]?.pos === 'ADP' && last.words.length > 1;
  const bare = isBase(object) && object.words[0]?.pos === 'NOUN';
  if (governed && bare && last.words.at(-1)?.pos === 'ADJ') return true;
  const words = last?.kind === 'phrase' ? last.words : [];
  return words.length > 1 && /^an?$/u.test(words[0]?.key ?? '') && words.at(-1)?.pos === 'ADJ';
}

/** "called the vote calm and well organised": behind an adjective a participle with its manner is one more. */
function isManner({ parts }: Rest, { form, words: [manner, deed, more] }: Verbs): boolean {
  const last = parts.at(-1);
  const isAdjective = last?.kind === 'phrase' && last.adjective === true;
  const isHow = /^(?:well|badly|poorly|better|best|ill)$/u.test(manner?.key ?? '');
  return isAdjective && form === 'either' && isHow && /ed$/u.test(deed?.key ?? '') && !more;
}

/**
 * "told of a couple who had a boat but sold it", "follows Ada Hill, who works hard, but is poor": the verb may be that of
 * "who" as well. Behind a comma that closes what "who" tells only "but" goes on with it.
 */
function isEither({ chunks, at, clauses }: Cursor, next: Verbs): boolean {
  const last = clauses.at(-1);
  const opener = last?.openerWords[0];
  if (last?.relation !== 'relative' || !opener || !last.given) return false;
  const from = chunks.findIndex(({ words }) => words.includes(opener));
  const closed = isJoint(chunks[from - 1], 'comma') || isJoint(chunks[from - 1], 'dash');
  const end = flatten(last).flatMap(partWords).at(-1)?.end;
  const adjacent = end !== undefined && end === chunks[at - 1]?.words.at(-1)?.end;
  const goesOn = chunks.slice(at, at + 2).some((chunk) => isJoint(chunk, 'conjunction', /^(?:but|yet)$/u));
  return (!closed || goesOn) && adjacent && last.verb.tense === next.tense && last.verb.modal === next.modal;
}

/** "with 40 passengers and five crew listed": a participle of both. */
function isAboard(cursor: Cursor, { parts }: Rest, ahead: number): boolean {
  const last = parts.at(-1);
  if (last?.kind !== 'phrase' || last.preposition[0]?.key !== 'with') return false;
  const end = skipNominal(cursor.chunks, cursor.at + ahead);
  const verb = cursor.chunks[end];
  const bare = isPredicate(verb) && verb.form === 'either' && verb.words.length === 1;
  return bare && isJoint(cursor.chunks[end + 1], 'preposition');
}

/** "a day", "each year" */
const isRate = ({ words }: Base) =>
  words.length === 2 &&
  /^(?:a|an|each|every|per)$/u.test(words[0]?.key ?? '') &&
  /^(?:hour|day|week|month|year)$/u.test(words[1]?.key ?? '');

/** "is honouring its stars and shows at the awards": behind a verb with its auxiliary, the plural of a noun. */
function isRatherNoun(cursor: Cursor, { verb, parts }: Rest, ahead: number, next: Verbs): boolean {
  const last = parts.at(-1);
  const plural =
    last?.kind === 'phrase' && !last.pronoun && last.head.pos === 'NOUN' && last.head.key !== last.head.lemma;
  const form = next.words.length === 1 && next.main.key === `${next.lemma}s`;
  // "reads 2,300 letters and scans a day": what is counted by the day.
  const rate = peek(cursor, ahead + 1);
  const many = last?.kind === 'phrase' && /s$/u.test(last.head.key);
  const counted = many && last.words.some(({ value }) => value) && isBase(rate) && isRate(rate);
  if (form && counted) return true;
  return (
    plural &&
    last.preposition.length === 0 &&
    verb.words.length > 1 &&
    verb.words[0]?.pos === 'AUX' &&
    next.words.length === 1 &&
    next.main.key === `${next.lemma}s` &&
    isJoint(peek(cursor, ahead + 1), 'preposition')
  );
}

/** "Was closed after a tractor and trailer struck the wall": both struck it, and it was closed after that. */
function isHalfOfDoers({ parts }: Rest, next: Base): boolean {
  const last = parts.at(-1);
  if (
    last?.kind !== 'phrase' ||
    !/^(?:after|before|since|until|when|as)$/u.test(last.preposition[0]?.key ?? '')
  )
    return false;
  const [word] = next.words;
  const bare = next.words.length === 1 && word?.pos === 'NOUN' && word.key === word.lemma && !word.name;
  return bare && /^an?$/u.test(last.words[0]?.key ?? '');
}

/** ", and in one margin the scribe wrote": a clause of its own, with where or when it was in front. */
function startsFronted(chunks: readonly Chunk[], from: number): boolean {
  if (!isJoint(chunks[from], 'preposition') || !isBase(chunks[from + 1])) return false;
  const end = skipNominal(chunks, from + 1, false);
  const behind = isJoint(chunks[end], 'comma') ? end + 1 : end;
  return isBase(chunks[behind]) && startsClause(chunks, behind);
}

export function onConjunction(cursor: Cursor, rest: Rest, comma: boolean): Step {
  const at = comma ? 1 : 0;
  let ahead = at + 1;
  while (peek(cursor, ahead)?.kind === 'adverb') ahead++;
  ahead = overSetting(cursor, ahead);
  const next = peek(cursor, ahead);
  const within = rest.verb.passive && rest.verb.governor !== rest.verb.lemma && rest.parts.length === 0;
  const shares = within && isVerbs(next) && next.form === 'either' && !isBase(peek(cursor, ahead + 1));
  // "neither admitted nor denied": one denial.
  const nor = isJoint(peek(cursor, at), 'conjunction', /^nor$/u) && isVerbs(next) && next.form !== 'finite';
  if (isVerbs(next) && (nor || shares || continuesInfinitive(rest, next))) {
    for (let n = 0; n < ahead; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    rest.parts.push({ kind: 'filler', words: next.words, verb: { ...next, form: 'infinitive' } });
    cursor.at += ahead + 1;
    return 'on';
  }
  // "is standing or cut": one of the two, and neither for sure.
  if (isPredicate(next) && isJoint(peek(cursor, at), 'conjunction', /^or$/u) && !rest.nested) {
    for (let n = 0; n < ahead; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    rest.parts.push({ kind: 'filler', words: next.words, verb: next });
    cursor.at += ahead + 1;
    return 'on';
  }
  // "will stop tickets being sold or forged": behind "will" a past form is none of its own.
  const inner =
    rest.verb.modal !== null &&
    isPredicate(next) &&
    next.form === 'either' &&
    next.main.key !== next.lemma &&
    rest.parts.some((part) => part.kind === 'filler' && part.verb !== undefined);
  if (inner && !isBase(peek(cursor, ahead + 1))) {
    for (let n = 0; n <= ahead; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    cursor.at += ahead + 1;
    return 'on';
  }
  if (isVerbs(next) && isManner(rest, next) && !isBase(peek(cursor, ahead + 1))) {
    for (let n = 0; n <= ahead; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    cursor.at += ahead + 1;
    return 'on';
  }
  if (isPredicate(next) && next.form === 'either' && endsInAdjective(rest, peek(cursor, ahead + 1))) {
    rest.faults.push('cut-off');
    return 'end';
  }
  if (isPredicate(next) && isRatherNoun(cursor, rest, ahead, next)) {
    rest.faults.push('cut-off');
    return 'end';
  }
  // "said the states lost money, and demanded that it be paid": the speaker did, as behind a comma nobody else demands it.
  const demands =
    comma &&
    rest.relation === 'content' &&
    !rest.nested &&
    isPredicate(next) &&
    (SAYING.has(next.lemma) || OF_PERSONS.test(next.lemma)) &&
    isJoint(peek(cursor, ahead + 1), 'opener', /^that$/u);
  if (demands) return 'end';
  if (
    isPredicate(next) &&
    !(
      next.form === 'either' &&
      rest.parts.some((part) => part.kind === 'filler' && part.verb && part.verb.form === 'either')
    )
  ) {
    const whose = isEither(cursor, next) && rest.relation === 'main' ? 'unsure' : sharing(rest, next);
    if (whose === 'outer' || (comma && rest.nested && rest.relation !== 'content')) return 'end';
    rest.setting.push(...settingIn(cursor, at + 1, ahead));
    cursor.at += ahead;
    rest.shared = comma && rest.relation === 'content' ? 'unsure' : whose;
    return 'end';
  }
  if (
    isBase(next) &&
    startsClause(cursor.chunks, cursor.at + ahead) &&
    !isAboard(cursor, rest, ahead) &&
    !joinsCargo(cursor.chunks, cursor.at + at)
  ) {
    if (!comma && isHalfOfDoers(rest, next)) rest.faults.push('cut-off');
    return 'end';
  }
  const joins = isJoint(peek(cursor, at), 'conjunction', /^(?:and|but|yet)$/u);
  const behind = cursor.at + ahead;
  if (joins && comma && !rest.nested && startsFronted(cursor.chunks, behind)) return 'end';
  if (joins && (startsTailed(cursor.chunks, behind) || startsSetOff(cursor.chunks, behind))) return 'end';
  if (isJoint(next, 'opener')) return 'end';
  if (isVerbs(next) || next?.kind === 'preposition' || isBase(next) || next?.kind === 'adjective') {
    for (let n = 0; n <= at; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    cursor.at += at + 1;
    return 'on';
  }
  return 'end';
}

/** Whether no verb stands before "and", back to the last stop: then it joins nouns. */
export function joinsNouns({ chunks }: Cursor, at: number): boolean {
  let from = at;
  while (from > 0 && !/^(?:stop|colon|comma)$/u.test(chunks[from - 1]?.kind ?? '')) from--;
  const before = chunks.slice(from, at);
  return before.some(isBase) && !before.some(isPredicate);
}
