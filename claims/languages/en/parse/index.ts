import { chunkWords } from '../chunk/index.ts';
import type { Verbs } from '../chunk/types.ts';
import type { Word } from '../tag/word.ts';
import { agreesInNumber } from './agreement.ts';
import { isAppended } from './appended.ts';
import { readBehindSpeaker } from './behind-speaker.ts';
import { isAgentless } from './clause-starts.ts';
import { withComplements } from './complement-subject.ts';
import { joinsNouns } from './conjunctions.ts';
import {
  type ClauseOptions,
  type Cursor,
  isBase,
  isBoundary,
  isEver,
  isJoint,
  isPredicate,
  isVerbs,
  peek,
} from './cursor.ts';
import { completeEnds } from './ends.ts';
import { isEmptyIt } from './expletive.ts';
import { readFront } from './front.ts';
import { readGerundSubject } from './gerund-subject.ts';
import { withoutIdle } from './idle.ts';
import { readInverted } from './inverted.ts';
import { withLateSpeaker } from './late-speaker.ts';
import { goesOnWithNone } from './list-goes-on.ts';
import { passedSource } from './passed-source.ts';
import { readPhrase } from './phrase.ts';
import { goesAlone, leaveRest, readLoose, readOpening, recover } from './recover.ts';
import { readRest } from './rest.ts';
import type { Rest } from './rest-state.ts';
import { endsUndergone, gappedPassive, sharedPassive, withDoubt } from './shared-passive.ts';
import {
  closesKept,
  insertedSpeaker,
  lastRead,
  readSpeaker,
  saidIf,
  withCarrier,
  withOpening,
  withOwnWords,
} from './speaker.ts';
import { readDay, sharedTime, withEach, withTime } from './subject-time.ts';
import type { Carrier, Clause, Parse, Part, Phrase } from './types.ts';

interface Opened {
  readonly before: Part[];
  readonly subject: Phrase | null;
  readonly expletive: Word | null;
  readonly conditional: boolean;
}

function readSubject(cursor: Cursor, options: ClauseOptions): Opened | null {
  if (options.subject) return { before: [], subject: options.subject, expletive: null, conditional: false };
  const front = readFront(cursor, options.nested);
  const base = peek(cursor);
  const doing = readGerundSubject(cursor);
  if (doing) return { before: front.parts, subject: doing, expletive: null, conditional: front.conditional };
  if (!isBase(base)) {
    const bare = options.relation === 'kept' && isPredicate(base);
    return bare
      ? { before: front.parts, subject: null, expletive: null, conditional: front.conditional }
      : null;
  }
  const there = base.pronoun && base.head.key === 'there';
  if (there) {
    cursor.at++;
    return { before: front.parts, subject: null, expletive: base.head, conditional: front.conditional };
  }
  const nouns = readPhrase(cursor, [], options.bareSubject ? 'object' : 'subject');
  const timed = nouns && withTime(cursor, nouns);
  const floating = peek(cursor);
  const subject = timed && withEach(timed, floating);
  const before = [...front.parts];
  if (
    isBase(floating) &&
    floating.pronoun &&
    /^(?:both|all|each|himself|herself|itself|themselves)$/u.test(floating.head.key)
  )
    cursor.at++;
  const day = readDay(cursor);
  if (day) before.push(day);
  while (isJoint(peek(cursor), 'adverb')) {
    before.push({ kind: 'filler', words: peek(cursor)?.words ?? [] });
    cursor.at++;
  }
  return { before, subject, expletive: null, conditional: front.conditional };
}

function takeVerb(cursor: Cursor, options: ClauseOptions, subject: Phrase | null): Verbs | null {
  const verb = peek(cursor);
  const fits = options.relation === 'reduced' ? isVerbs(verb) : isPredicate(verb);
  if (
    !fits ||
    isEver(verb as Verbs) ||
    (options.relation !== 'reduced' && isAgentless(cursor.chunks, cursor.at)) ||
    (subject && !agreesInNumber(verb as Verbs, subject))
  )
    return null;
  cursor.at++;
  return verb as Verbs;
}

function keep(cursor: Cursor, options: ClauseOptions, opened: Opened, rest: Rest): Clause {
  const { subject } = opened;
  const empty = subject !== null && isEmptyIt(subject, rest);
  const clause: Clause = {
    subject: empty ? null : subject,
    given: options.subject !== undefined,
    expletive: empty ? subject.head : opened.expletive,
    verb: rest.verb,
    before: opened.before,
    after: rest.parts,
    relation: options.relation,
    opener: options.openerWords?.map(({ key }) => key).join(' ') ?? '',
    openerWords: options.openerWords ?? [],
    carrier: options.carrier ?? null,
    faults: [...(options.faults ?? []), ...rest.faults],
    conditional: opened.conditional || rest.conditional,
  };
  cursor.clauses.push(clause);
  return clause;
}

/** Reads a clause and those that share its subject; gives the first. */
function readClause(cursor: Cursor, given: ClauseOptions): Clause | null {
  const outer = cursor.carrier;
  const options = { ...given, carrier: given.own ? null : (given.carrier ?? outer) };
  cursor.carrier = options.carrier;
  const clause = readOwn(cursor, options);
  cursor.carrier = outer;
  return clause;
}

function readOwn(cursor: Cursor, given: ClauseOptions): Clause | null {
  cursor.inserted = null;
  const inverted = given.relation === 'main' && !given.nested ? readInverted(cursor) : null;
  if (inverted) return inverted;
  const start = readSubject(cursor, given);
  const said = given.carrier ?? cursor.inserted;
  const options: ClauseOptions = said ? { ...given, carrier: said } : given;
  cursor.inserted = null;
  const gapped = start && gappedPassive(cursor, start.subject);
  const opened = start && gapped ? { ...start, subject: gapped.subject } : start;
  if (gapped) cursor.at++;
  const verb = gapped?.verb ?? (opened ? takeVerb(cursor, options, opened.subject) : null);
  if (!opened || !verb) return null;
  let first: Clause | null = null;
  let current: Verbs | null = verb;
  let setting: readonly Part[] = [];
  let faults: readonly string[] = options.faults ?? [];
  while (current) {
    const rest: Rest = {
      verb: current,
      subject: opened.subject,
      expletive: opened.expletive !== null,
      relation: options.relation,
      carrier: options.carrier ?? null,
      nested: options.nested,
      kept:
        options.relation === 'kept' ||
        (options.relation === 'adverbial' && options.openerWords?.[0]?.key === 'because'),
      parts: [],
      conditional: false,
      faults: [],
      shared: null,
      setting: [],
      setOff: options.setOff ?? false,
      interrupted: false,
      unread: false,
    };
    readRest(cursor, rest);
    const clause = keep(
      cursor,
      { ...options, faults },
      first
        ? {
            ...opened,
            before: setting.length > 0 ? [...setting] : sharedTime(opened.before, first.verb, rest),
          }
        : opened,
      rest,
    );
    first ??= clause;
    if (rest.unread) recover(cursor);
    if (!rest.shared) break;
    setting = rest.setting;
    while (isJoint(peek(cursor), 'adverb')) cursor.at++;
    const next = takeVerb(cursor, { relation: 'main', nested: false }, opened.subject);
    current = next && withDoubt(sharedPassive(cursor, current, next), current);
    // "seems to have run out and squeezed it in": that only seems so as well.
    const { governor, lemma } = rest.verb;
    const seems = governor !== lemma && /^(?:seem|appear)$/u.test(governor) && current?.form === 'either';
    const isUndergone = current?.form === 'either' && !current.passive && endsUndergone(rest.parts);
    if (rest.shared === 'unsure' || seems || isUndergone) faults = [...faults, 'unsure-subject'];
  }
  return first;
}

/** Reads the sentence clause by clause. Quotation marks and parentheses are expected to be gone from `words`. */
export function parseSentence(words: readonly Word[]): Parse {
  const cursor: Cursor = {
    chunks: chunkWords(words),
    at: 0,
    clauses: [],
    appositions: [],
    according: null,
    awaiting: false,
    fronted: false,
    carrier: null,
    inserted: null,
    clause: readClause,
  };
  let told: Carrier | null = null;
  let unread = false;
  let inserted: Clause | null = null;
  while (cursor.at < cursor.chunks.length) {
    while (/^(?:stop|comma|colon|dash|conjunction|other)$/u.test(peek(cursor)?.kind ?? '')) cursor.at++;
    if (!peek(cursor)) break;
    const start = cursor.at;
    const known = cursor.clauses.length;
    // "Talks began and the keeper said: …" tells nothing of the talks.
    const joinedOn = cursor.chunks[start - 1]?.kind === 'conjunction';
    // "was convicted; the jury failed to agree": told beside it, and no speaker's word.
    const apart = isJoint(cursor.chunks[start - 1], 'colon', /^;$/u);
    if ((known > 0 && !joinedOn && !apart) || cursor.chunks[start - 1]?.kind === 'comma') {
      // ", which, critics say, will cost more": only that is theirs.
      const within = isJoint(cursor.chunks[start - 2], 'opener', /^(?:which|who)$/u);
      const carrier = readSpeaker(cursor);
      if (carrier && within) {
        recover(cursor);
        continue;
      }
      if (carrier) {
        told = carrier;
        for (let i = 0; i < known; i++) cursor.clauses[i] = withCarrier(cursor.clauses[i] as Clause, carrier);
        // ", he said after …": what follows up to the next stop is the speaker's scene.
        while (peek(cursor) && !/^(?:stop|conjunction|comma|colon)$/u.test(peek(cursor)?.kind ?? ''))
          cursor.at++;
        readBehindSpeaker(cursor, carrier);
        continue;
      }
    }
    const previous = cursor.clauses.at(-1)?.faults.includes('carrier')
      ? cursor.clauses.findLast(({ relation }) => relation === 'content')
      : undefined;
    // "said it was late - the rules had changed": what follows the dash may be the speaker's.
    const dashed = cursor.chunks[start - 1]?.kind === 'dash';
    const joined = joinedOn || dashed ? (previous?.carrier ?? null) : null;
    const that = joined !== null && isJoint(peek(cursor), 'opener', /^that$/u);
    if (that) cursor.at++;
    const content = joined && (that || joined.verb.tense === 'past') ? joined : null;
    if (isJoint(cursor.chunks[start - 1], 'stop')) unread = false;
    const bound = unread || (joinedOn && closesKept(cursor, start - 2));
    const clause = readClause(cursor, {
      relation: content ? 'content' : 'main',
      nested: false,
      carrier: content ?? told,
      faults: [
        ...((joined && !that) || told ? ['unclear-scope'] : []),
        ...(bound || goesOnWithNone(cursor.chunks, start) ? ['relative'] : []),
        ...(known > 0 && isAppended(cursor, start) ? ['unsure-subject'] : []),
        // "In the doubles Ann Ray and Bob Orr won": the first of the two was not read.
        ...(joinedOn && known === 0 && joinsNouns(cursor, start - 1) ? ['unsure-subject'] : []),
      ],
    });
    if (clause && inserted) {
      cursor.clauses[cursor.clauses.indexOf(clause)] = withOpening(clause, inserted);
      inserted = null;
    }
    const condition = clause && saidIf(cursor, clause);
    const speaker = condition ? condition.said : clause && insertedSpeaker(cursor, clause);
    if (clause && speaker) {
      told = speaker;
      inserted = condition?.opening ?? clause;
      cursor.clauses.splice(cursor.clauses.indexOf(clause), 1);
      continue;
    }
    if (clause && isBoundary(cursor)) continue;
    // ", while the bank fell to a new low": what goes on is that clause's.
    if (clause && lastRead(cursor.clauses)?.relation === 'adverbial') {
      const faults = clause.faults.filter((fault) => fault !== 'cut-off');
      cursor.clauses[cursor.clauses.indexOf(clause)] = { ...clause, faults };
      recover(cursor);
      continue;
    }
    if (clause) {
      const last = lastRead(cursor.clauses);
      // "fined the firm, and ordered that it …": what was not read is of the ordering.
      const torn = last?.relation === clause.relation && last.subject === clause.subject ? last : clause;
      const at = cursor.clauses.indexOf(torn);
      cursor.clauses[at] = { ...torn, faults: [...torn.faults, 'cut-off'] };
      leaveRest(cursor, cursor.at);
      continue;
    }
    cursor.clauses.length = known;
    cursor.at = start;
    // "If measured at 65, they say, he will": the condition was not read.
    unread ||= isJoint(cursor.chunks[start], 'opener', /^(?:if|unless|even if)$/u);
    const before = cursor.chunks[start - 1];
    const colon = isJoint(before, 'colon', /^:$/u);
    if (before === undefined || isJoint(before, 'stop') || (isJoint(before, 'colon') && !colon)) {
      readOpening(cursor, start);
    } else if (told || that) recover(cursor);
    else if (joinedOn && !joined && goesAlone(cursor, start)) readLoose(cursor, start);
    else leaveRest(cursor, start - 1);
  }
  const { chunks, appositions } = cursor;
  const own = withComplements(withOwnWords(withoutIdle(cursor.clauses)));
  const clauses = completeEnds(withLateSpeaker(own, words), chunks);
  return { chunks, clauses, appositions, according: cursor.according ?? passedSource(chunks) };
}
