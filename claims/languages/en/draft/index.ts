import type { Range } from '../../../text/range.ts';
import type { Draft, Drafts } from '../../language.ts';
import { parseSentence } from '../parse/index.ts';
import type { Clause, Parse } from '../parse/types.ts';
import { asidesOf, wordsForParsing } from '../parse/words.ts';
import type { TaggedSentence, Word } from '../tag/word.ts';
import { clauseClaim } from './kinds/clause-claims.ts';
import { quoteClaims } from './kinds/quote-claims.ts';
import { roleClaims } from './kinds/role-claims.ts';
import { statementClaim } from './kinds/statement-claims.ts';
import type { Context } from './memory/context.ts';
import { deedMentions } from './memory/deed-mentions.ts';
import { eventMentions } from './memory/event-mentions.ts';
import { pronounced, titled } from './memory/genders.ts';
import { headlined, headlineMentions } from './memory/headline-mentions.ts';
import { eventLeftAt, matchLeftIn } from './memory/left-scene.ts';
import { matchMentions } from './memory/match-mentions.ts';
import { awayFrom, contestsIn, otherMatchesIn, playersOf } from './memory/match-scene.ts';
import { BLANK, foretold, type Memory, personsIn, remember } from './memory/memory.ts';
import { mentionsIn } from './memory/mentions.ts';
import { toldAgain } from './memory/named.ts';
import { byNoun, type Mentions, nounsOf } from './memory/story-mentions.ts';
import { holdsEntity } from './parts/entities.ts';
import { surePersons } from './parts/persons.ts';
import { tellsResults } from './refer/figures-of.ts';
import { absolutesOf } from './whole/absolutes.ts';
import { goesOnInPlot, isColumn, isView, opensPlot, opensSupposed } from './whole/frames.ts';
import { frontApart } from './whole/fronted.ts';
import { joinedDeed } from './whole/joined-deed.ts';
import { joinedInfinitive } from './whole/joined-infinitive.ts';
import { markedSpeech } from './whole/marked-speech.ts';
import { objectAsidesOf } from './whole/object-aside.ts';
import { sourceOfWhole } from './whole/quoted-source.ts';
import { saidThen } from './whole/said-then.ts';
import { withSharedEnds } from './whole/shared-ends.ts';
import { tailFactsOf } from './whole/tail-facts.ts';
import { type Tellable, tellableOf, withRest } from './whole/tellable.ts';

/** A sentence of more words is a list or a table, and no reading of it would be sure. */
const LONGEST_SENTENCE = 120;

/** After so many sentences the weight of a claim has halved. */
const SALIENCE_HALF = 8;

/** Why a clause makes no claim. */
function reasonOf(clause: Clause): string {
  return clause.faults.find((fault) => fault !== 'unclear-scope') ?? 'not-self-contained';
}

/** A sentence as the grammar reads it; null parse where it is no statement, or too long for one. */
interface Read {
  readonly index: number;
  readonly paragraph: number;
  readonly all: readonly Word[];
  readonly words: readonly Word[];
  readonly quoted: ReadonlySet<Word>;
  /** A quotation that opened is not closed. */
  readonly open: boolean;
  readonly parse: Parse | null;
  /** Why there is no parse. */
  readonly reason: string;
}

type Worded = Omit<Read, 'parse' | 'reason'>;

function readSentence(worded: Worded): Read {
  const { all, words } = worded;
  const asks = all.at(-1)?.text === '?';
  const whole = asks || words.length > LONGEST_SENTENCE ? null : parseSentence(words);
  const parse = whole && { ...whole, clauses: withSharedEnds(whole.clauses.flatMap(frontApart)) };
  return { ...worded, parse, reason: asks ? 'question' : 'too-long' };
}

/** Whether the next quotation mark from a place on closes what was opened before: speech over paragraphs. */
function closesBehind(text: string, from: number): boolean {
  const at = text.slice(from).search(/["“”]/u);
  const mark = text[from + at];
  return at > 0 && (mark === '”' || (mark === '"' && /\S/u.test(text[from + at - 1] ?? ' ')));
}

/** The sentences in order: speech that one leaves open goes on in the next, behind a new line where it closes there. */
function readAll(text: string, sentences: readonly TaggedSentence[]): Read[] {
  const worded: Worded[] = [];
  for (const sentence of sentences) {
    const last = worded.at(-1);
    const end = last?.all.at(-1)?.end;
    const start = sentence.words[0]?.start;
    const goesOn =
      last?.open === true &&
      // A mark at its head opens speech anew.
      !/^["“]$/u.test(sentence.words[0]?.text ?? '') &&
      end !== undefined &&
      start !== undefined &&
      (!text.slice(end, start).includes('\n') || closesBehind(text, start));
    const { index, paragraph, words: all } = sentence;
    worded.push({ index, paragraph, all, ...wordsForParsing(all, goesOn) });
  }
  return worded.map(readSentence);
}

function mentionsOf(
  text: string,
  sentences: readonly Read[],
  headline?: TaggedSentence,
  title?: string,
): Mentions {
  const told = sentences.flatMap(({ index, words, parse }) =>
    parse
      ? [
          ...mentionsIn(words, parse.chunks, parse.appositions, index),
          ...eventMentions(text, parse.chunks, index),
          ...matchMentions(parse.chunks, index),
          ...deedMentions(text, parse.chunks, index),
        ]
      : [],
  );
  const all = [...headlineMentions(headline), ...told];
  const nouns = new Set(
    [...(headline ? [headline] : []), ...sentences].flatMap(({ words }) => nounsOf(words)),
  );
  // "Its board buys all beans": of what stands before.
  const onward = new Set(
    sentences
      .filter(({ words }) => words.some(({ key }) => /^(?:its|there)$/u.test(key)))
      .map(({ index }) => index),
  );
  const named = byNoun(all, surePersons(sentences.map(({ words }) => words)), nouns, onward);
  const away = awayFrom(sentences);
  const left = matchLeftIn(sentences, named.always.get('match'));
  return {
    ...named,
    results: tellsResults([...(headline ? [headline] : []), ...sentences], named.always.get('company')),
    headlined: headlined(title),
    players: playersOf(sentences, all, left),
    eventLeftAt: eventLeftAt(sentences, named.event, away),
    matchLeftIn: left,
    contests: contestsIn(sentences),
    otherMatches: otherMatchesIn(sentences),
    away,
  };
}

/** Signs that words of a claim are another's, or were lost. */
const TORN: readonly RegExp[] = [
  // "Leeds 433 drew with Hull 214": a line of results.
  /\d (?:drew with|beat|bt|lost to|defeated) (?:\p{Lu}[\p{L}.'-]*(?: \(\p{L}+\))? ){1,4}\d/u,
  // "sang for the radio from 1965, first.": cut before what it was.
  /, (?:first|then|mainly|partly|either|initially)\.$/u,
  // "said it is so.9:27 am": the hour of the next entry.
  /\p{L}\.\d{1,2}: ?\d{2}/u,
  // "Is changing its rules so they can.": what they can, another sentence tells.
  /(?<!\p{L})(?:so|because|if|when|unless|although|though|whether) (?:they|it|he|she) (?:can|could|do|did|does|will|would|may|might|must|should|have|has|had)(?:n['’]t| not)?\.$/u,
  // "Needs no inter.": of "inter- state" the second half was lost.
  /(?<!\p{L})(?:inter|intra|multi|semi|anti|sub|ultra|trans)\.$/u,
  // "1,500 injured injured": a word of another clause was taken in.
  /(?<!\p{L})(\p{Ll}{4,}) \1(?!\p{L})/u,
  // "has said that if he were mayor": what he would do was cut.
  /\b(?:said|says|told|added|warned) that (?:if|unless|once) [^,]{1,200}\.$/u,
  // "Ben Hill (@benhill) July 27": the name below a post.
  /\(@\w+\) \p{Lu}\p{Ll}{2,8} \d/u,
  // "July 27, 2017Some even said": what stands above, glued to a line.
  /(?<!\p{L})(?:19|20)\d\d\p{Lu}\p{Ll}/u,
  // "Snow was led to.": a verb without what it leads to.
  /^[^,]{1,80} (?:is|are|was|were) \p{Ll}{2,12} to\.$/u,
  // "Over 40 people affected Read more at": what a site puts behind a story.
  /\b(?:Read more|Read also|Also read|Read full story|Click here)\b/u,
  // "appears to be falling in. in the telescope": what was put behind its end.
  /\p{Ll}\p{Ll}\. (?:in|at|on|of) /u,
  // "a man who gave his name [as Ali]"
  /\bgave (?:his|her|their) names?\.$/u,
  // "D-Ohio is the Finance Committee": the seat of a member.
  /^[DRI]-\p{Lu}[\p{L}.]{1,8} (?:is|was) /u,
];

const NOT_ONLY = /\bnot (?:only|just|merely|simply)\b/u;

/** "A trade in Leeds, which involves not only stars, but also clerks": the half behind "but" is told of the half that was cut. */
function isHalfOfBoth(text: string, { claim }: Draft): boolean {
  if (!/ but also /u.test(claim.text) || NOT_ONLY.test(claim.text)) return false;
  const [from, to] = [claim.spans.map(({ start }) => start), claim.spans.map(({ end }) => end)];
  return NOT_ONLY.test(text.slice(Math.min(...from), Math.max(...to)));
}

/** "…, the man cited above said", "Peru said its forces left": somebody's word whose source was not read. */
const UNHEARD =
  /, (?:the|an?|one) [^,]{3,60} (?:said|added|told reporters)\.$|, (?:alleged|claimed|said|added) \p{Lu}[^.]{2,80}\.$|^[^,]{2,80} said (?:(?:its|their|the) |\p{Lu}[^,]{2,60}, (?:died|was|were|had|has|is) )/u;
const isUnheard = ({ claim: { attribution, kind, text } }: Draft) =>
  attribution === null && kind !== 'statement' && kind !== 'role' && UNHEARD.test(text);

/** "The city?s jails", "the board ? the body charged": an apostrophe or a dash that a page shows as a question mark. */
const isTornOwner = (text: string, { claim: { spans, attribution } }: Draft): boolean => {
  const before = (start: number, many: number) => text.slice(Math.max(0, start - many), start + 2);
  const owned = [...spans, ...(attribution ? [attribution.span] : [])].some(({ start }) =>
    /^\p{L}\?s /u.test(before(start, 2)),
  );
  return owned || / \? \p{Ll}/u.test(before(Math.min(...spans.map(({ start }) => start)), 3));
};

/** "on July 27[- 28]", "27 [- 28 July]", "a 2[- year-old]": one end of a range, or the start of a word, written with a gap. */
const isHalfRange = (text: string, { claim: { spans } }: Draft): boolean =>
  spans.some(
    ({ end }) =>
      /\d$/u.test(text.slice(end - 1, end)) && /^(?: ?[-–—] ?\d|- \p{L})/u.test(text.slice(end, end + 4)),
  );

/** "Asked about the dam, she said": what opens the sentence is nobody who speaks. */
const isAskedAlone = ({ claim: { attribution } }: Draft): boolean =>
  /^(?:Asked|Questioned|Quizzed|Pressed|Speaking|Replying|Responding|Reacting)$/u.test(
    attribution?.source ?? '',
  );

/** Within speech, and told as so. */
const isSpoken = ({ claim: { spans, attribution, kind } }: Draft, speech: readonly Range[]): boolean =>
  attribution === null &&
  kind !== 'role' &&
  speech.some(({ start, end }) => spans.every((span) => span.start > start && span.end <= end));

/** "A claim of theft: Hill.": in live lines the speaker stands behind a colon. */
const endsInSpeaker = ({ claim: { text, kind } }: Draft): boolean =>
  kind !== 'statement' && /\p{Ll}: (?:\p{Lu}[\p{L}.]* ?){1,4}\.$/u.test(text);

/** The deeds behind "and" that were read on with the first. */
const joinedDeeds = (clauses: readonly Clause[], words: readonly Word[]) =>
  clauses.flatMap((given) => {
    const clause = withRest(given, words) ?? given;
    return joinedDeed(clause, words) ?? joinedInfinitive(clause, words) ?? [];
  });

/** What is told within and behind the clauses of a sentence by participles. */
function tailFacts(given: readonly Clause[], words: readonly Word[]): Clause[] {
  const clauses = given.map((clause) => withRest(clause, words) ?? clause);
  return [...objectAsidesOf(clauses), ...tailFactsOf(clauses)];
}

/** A clause of a sentence with how it may be told; of a `plot` only that the work tells it is so. */
interface ClauseRead {
  readonly clause: Clause;
  readonly tellable: Tellable | null;
  readonly isPlot: boolean;
}

/** A sentence with what may be told of it. */
interface SentenceRead extends Read {
  readonly context: Context;
  readonly told: readonly ClauseRead[];
}

/** Which clauses of a document may be told: asked of all of them before the first claim is made. */
function tellableIn(text: string, read: readonly Read[], mentions: Mentions): (Read | SentenceRead)[] {
  let plot = false;
  let supposed = false;
  return read.map((one, at) => {
    const { index, all, words, quoted, parse } = one;
    if (!parse) return one;
    const { clauses, appositions, according } = parse;
    const before = read[at - 1];
    const context: Context = {
      text,
      mentions,
      words,
      next: read[at + 1]?.words ?? [],
      quoted,
      clauses,
      appositions,
      asides: asidesOf(all),
      said: before?.index === index - 1 ? foretold(before.parse?.clauses ?? []) : null,
      supposed,
      sentence: index,
      salience: Math.max(0.05, 1 / (1 + index / SALIENCE_HALF)),
    };
    const opens = opensPlot(clauses);
    plot = opens || (plot && goesOnInPlot(clauses));
    const told = [
      ...clauses,
      ...joinedDeeds(clauses, words),
      ...absolutesOf(clauses),
      ...tailFacts(clauses, words),
    ].map((clause): ClauseRead => {
      const isPlot = plot && !(opens && clause.relation === 'main');
      const tellable = isPlot ? null : tellableOf(clause, sourceOfWhole(according, clause, context), context);
      return { clause, tellable, isPlot };
    });
    supposed = opensSupposed(clauses);
    return { ...one, context, told };
  });
}

/**
 * The drafts of all claims of a document, sentence by sentence, and how many clauses make none for each reason. The
 * `title` is what readers see above it, whether it stands in the text, as `headline` does, or not.
 */
export function draftClaims(
  text: string,
  sentences: readonly TaggedSentence[],
  headline?: TaggedSentence,
  title?: string,
): Drafts {
  const drafts: Draft[] = [];
  const leftOut: Record<string, number> = {};
  const leave = (reason: string) => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };
  const parsed = readAll(text, sentences);
  const read = tellableIn(text, parsed, mentionsOf(text, parsed, headline, title));
  const column = isColumn(parsed);
  const speech = markedSpeech(text);
  // A title tells of somebody's gender from the first sentence on.
  const genders = read.reduce((known, { words }) => titled(known, words, personsIn(words)), BLANK.genders);
  let memory: Memory = { ...BLANK, genders };
  for (const [at, sentence] of read.entries()) {
    const { index, all, words } = sentence;
    if (!('context' in sentence)) {
      leave(sentence.reason);
      memory = remember(memory, words, [], index);
      continue;
    }
    const { clauses, appositions } = sentence.context;
    const context = { ...sentence.context, memory };
    const from = drafts.length;
    drafts.push(...roleClaims(words, appositions, context));
    const told = new Set<Clause>();
    for (const { clause, tellable, isPlot } of sentence.told) {
      if (isPlot) {
        leave('plot');
        continue;
      }
      const own = tellable && clauseClaim(tellable, context);
      const states = clause.carrier && (own || saidThen(clause, context));
      const statement = states ? statementClaim(clause, context) : null;
      if (own) {
        drafts.push(own);
        told.add(clause);
      }
      if (statement) drafts.push(statement);
      if (!own && clause.relation !== 'kept' && !clause.faults.includes('carrier')) leave(reasonOf(clause));
    }
    if (clauses.length === 0) leave('no-clause');
    drafts.push(...quoteClaims(told, all, context));
    // Nothing behind the last sentence is told by what it names.
    if (at === read.length - 1) break;
    const genders = pronounced(memory.genders, text, drafts.slice(from));
    const named = toldAgain(memory.named, text, drafts.slice(from), index);
    memory = remember({ ...memory, genders, named }, words, clauses, index);
  }
  const kept = drafts.filter(
    (draft) => !TORN.some((sign) => sign.test(draft.claim.text)) && !isHalfOfBoth(text, draft),
  );
  if (kept.length < drafts.length) leftOut['doubled-word'] = drafts.length - kept.length;
  const clean = kept.filter(
    (draft) =>
      !(column && isView(draft)) &&
      !isUnheard(draft) &&
      !isAskedAlone(draft) &&
      !isTornOwner(text, draft) &&
      !isHalfRange(text, draft) &&
      !isSpoken(draft, speech) &&
      !endsInSpeaker(draft) &&
      !/[[\]]|(?:^|\s)[@#]\w/u.test(draft.claim.text) &&
      !holdsEntity(text, draft),
  );
  if (clean.length < kept.length) leftOut['foreign-marks'] = kept.length - clean.length;
  return { drafts: clean, leftOut };
}
