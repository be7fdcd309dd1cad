import { allWords, type Chunk, type VerbGroup } from '../chunk/types.ts';
import type { ClauseRelation } from '../closed/particles.ts';
import type { Word } from '../tag/word.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import { attachPhrases } from './attach.ts';
import { joinCutNames } from './cut-names.ts';
import type { Phrase } from './phrases.ts';
import { afterMark, isQuoteMark } from './quotations.ts';
import { repairChunks } from './repair.ts';
import { comesAbout, isGoingOn } from './when-that.ts';

/** One finite verb with its phrases, or the verbless rest of a sentence. */
export interface Clause {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly verb?: VerbGroup;
  readonly relation: ClauseRelation;
  /** Index of the clause whose कि opens this one. */
  readonly governor?: number;
  /** Whether the clause stands inside quotation marks. */
  readonly quoted: boolean;
  /** Whether a comma, not a conjunction, joins it to the clause before. */
  readonly spliced: boolean;
  /** The conjunctions that open it: कि, अगर, तो, और. */
  readonly opener: readonly Word[];
}

interface Raw {
  readonly chunks: Chunk[];
  readonly relation: ClauseRelation;
  readonly opener: readonly Word[];
  readonly governed: boolean;
  readonly spliced: boolean;
  readonly quoted: boolean;
}

function isFiniteGroup(chunk: Chunk): chunk is VerbGroup {
  return chunk.kind === 'verb' && (chunk.shape === 'finite' || chunk.shape === 'subjunctive');
}

function isQuote(chunk: Chunk): boolean {
  return chunk.kind === 'break' && isQuoteMark(chunk.words[0] as Word);
}

/** "मुजाहिद नहीं बल्कि मुजरिम हैं": what joins two phrases before the only verb joins no clauses. */
function isInside(current: readonly Chunk[]): boolean {
  return (
    current.some((chunk) => chunk.kind === 'noun') &&
    current.every((chunk) => chunk.kind !== 'verb' && !opensRelative(chunk))
  );
}

/** "त्योहारों के कारण, | जबकि दिवाली नवंबर में थी, | खरीदारी बढ़ी": a clause that breaks in, and behind it the one before goes on. */
function breaksOff(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.words[0]?.key !== 'जबकि') return false;
  const end = chunks.findIndex((chunk, i) => i > at && isFiniteGroup(chunk));
  return (
    chunks[end + 1]?.words[0]?.text === ',' && chunks.some((chunk, i) => i > end && isFiniteGroup(chunk))
  );
}

function opensRelative(chunk: Chunk): boolean {
  return chunk.kind === 'noun' && chunk.relative;
}

/** Cuts the chunks of a sentence after each finite verb group and before each conjunction. */
function cutClauses(chunks: readonly Chunk[], startsQuoted: boolean): Raw[] {
  const raws: Raw[] = [];
  let current: Chunk[] = [];
  let relation: ClauseRelation = 'main';
  let opener: Word[] = [];
  let governed = false;
  let spliced = false;
  let inQuote = startsQuoted;
  let quotedStart = startsQuoted;
  let quotedVerb = true;
  let mark: Word | undefined;
  const close = (next: ClauseRelation, splice: boolean, by: readonly Word[] = []) => {
    const told = current.some((chunk) => chunk.kind !== 'break');
    if (told) {
      raws.push({ chunks: current, relation, opener, governed, spliced, quoted: quotedStart && quotedVerb });
      opener = [];
      governed = false;
    }
    current = [];
    relation = next;
    opener = [...opener, ...by];
    governed ||= next === 'complement';
    spliced = splice;
    quotedStart = inQuote;
  };
  for (const [at, chunk] of chunks.entries()) {
    if (isQuote(chunk)) {
      const next = chunk.words[0] as Word;
      inQuote = afterMark(inQuote, next, mark);
      mark = next;
      if (!current.some((part) => part.kind !== 'break')) quotedStart = inQuote;
      continue;
    }
    const conjunction = chunk.kind === 'break' ? (chunk.words[0] as Word).relation : undefined;
    if (conjunction === 'coordinate' && !breaksOff(chunks, at) && isInside(current)) {
      current.push({ kind: 'adverb', words: chunk.words });
      continue;
    }
    if (conjunction) {
      close(conjunction, false, chunk.words);
      continue;
    }
    // "…, शर्तों पर नहीं। नेपाल …": inside a quotation a sentence ends as well.
    if (chunk.kind === 'break' && chunk.words[0]?.text === '।') {
      close('coordinate', true);
      continue;
    }
    const joiner = chunk.kind === 'break' && chunk.words[0]?.pos === 'coordinator';
    if (joiner && !current.some((part) => part.kind !== 'break')) opener = [...opener, ...chunk.words];
    current.push(chunk);
    if (isFiniteGroup(chunk)) {
      quotedVerb = inQuote;
      close('coordinate', true);
    }
  }
  close('main', false);
  return raws;
}

function trimBreaks(chunks: readonly Chunk[]): Chunk[] {
  let start = 0;
  let end = chunks.length;
  while (start < end && (chunks[start] as Chunk).kind === 'break') start++;
  while (end > start && (chunks[end - 1] as Chunk).kind === 'break') end--;
  return chunks.slice(start, end);
}

function isRelative(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'noun' && chunk.relative);
}

/** Verbs and, with a verb, nouns that a comma, colon or dash alone parts from what is said. */
const SAYING = /^(कह|बता|बोल|लिख)$/u;
const SAYING_NOUN = /^(ट्वीट|पोस्ट|दावा|स्पष्ट|घोषणा)$/u;

/** What is feared or heard, whose clause may stand behind it without कि: "आशंका है | दो मजदूर बहे हैं". */
const FEARED = /^(?:आशंका|संभावना|उम्मीद|अंदेशा|खबर|सूचना|चर्चा|शक)$/u;
/** What somebody does, who is told of in the genitive: "पुलिस का कहना है | दो लोग पकड़े गए". */
const HELD = /^(?:कहना|मानना|दावा|आरोप)$/u;

/** Whether the clause only says that something is feared, or that somebody says it: what follows is that. */
function awaitsContent({ verb, phrases }: Clause, mark: Word | undefined): boolean {
  if (verb?.root !== 'हो' || verb.negated || verb.words.at(-1)?.pos !== 'copula') return false;
  if (phrases.length === 0) return !mark && FEARED.test(verb.conjunct?.key ?? '');
  const [only] = phrases;
  return (
    phrases.length === 1 &&
    only?.kind === 'nominal' &&
    only.tag === 'direct' &&
    HELD.test(only.group.head.key) &&
    only.group.words.at(-2)?.tag === 'genitive'
  );
}

const PAPERS = /^(?:बयान|विज्ञप्ति|रिपोर्ट|आदेश|पत्र|बुलेटिन|अधिसूचना|प्राथमिकी|याचिका|हलफनामे|नोटिस|ट्वीट)$/u;

/** "विभाग के बयान में कहा गया, …": what stands in a paper, behind a comma alone. */
function isSaidIn({ verb, phrases }: Clause, mark: Word | undefined): boolean {
  if (!mark || !verb?.passive || verb.negated || verb.conjunct || !/^(?:कह|बता)$/u.test(verb.root))
    return false;
  const last = phrases.at(-1);
  return (
    last?.kind === 'nominal' &&
    last.tag === 'locative' &&
    PAPERS.test(last.group.head.key) &&
    phrases.every((phrase) => phrase.kind === 'nominal' && phrase.tag !== 'direct')
  );
}

/** Whether the clause says that somebody speaks, and not what: "मंत्री ने कहा", "उन्होंने ट्वीट किया". */
function awaitsSpeech(clause: Clause, mark: Word | undefined): boolean {
  const { verb, phrases } = clause;
  if (verb && isSaidIn(clause, mark)) return true;
  if (!verb || verb.passive || verb.negated) return false;
  const [only, ...more] = phrases;
  // "मोहन राय बोले- …": बोलना takes no ने.
  if (verb.root === 'बोल' && mark && mark.text !== ',' && only?.kind === 'nominal' && more.length === 0)
    return only.tag === 'direct' && canAct(only.group) && !only.group.pronoun;
  const says = verb.conjunct
    ? SAYING_NOUN.test(verb.conjunct.key) && mark !== undefined && mark.text !== ','
    : SAYING.test(verb.root);
  if (!says || (mark && !phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative')))
    return false;
  return phrases.every(
    (phrase) =>
      (mark !== undefined && phrase.kind === 'adverbial') ||
      isSayingHow(phrase, phrases) ||
      (phrase.kind === 'nominal' && phrase.tag !== 'direct'),
  );
}

/** "सेना ने वीडियो ट्वीट करते हुए लिखा", "मंत्री ने जानकारी देते हुए बताया": how whoever is named says it. */
function isSayingHow(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  return (
    phrase.kind === 'embedded' &&
    /^(?:conjunctive|adverbial)$/u.test(phrase.verb.shape) &&
    phrases.some((other) => other.kind === 'nominal' && other.tag === 'ergative')
  );
}

/** "किसान ने बताया फसल सूख गई", "मंत्री ने कहा, …": what is said without कि. */
function isSaid(before: Clause | undefined, raw: Raw): boolean {
  if (!before?.verb || before.quoted || raw.quoted || !raw.spliced) return false;
  const first = raw.chunks[0];
  const mark = first?.kind === 'break' ? first.words[0] : undefined;
  if (mark && !/^[,:–—-]$/u.test(mark.text)) return false;
  return awaitsSpeech(before, mark) || awaitsContent(before, mark);
}

/** Whether a phrase in the direct case fits the verb as what it is about. */
function isAbout(chunk: Chunk, verb: VerbGroup): boolean {
  return chunk.kind === 'noun' && chunk.tag === 'direct' && !chunk.relative && agrees(chunk, verb);
}

/** "दुनियाभर में हो सकती है | दवाओं की कमी": what a headline's clause is about stands behind its verb. */
function isBehind(before: Raw | undefined, raw: Raw): boolean {
  const verb = before?.chunks.at(-1);
  if (
    !before ||
    !verb ||
    !isFiniteGroup(verb) ||
    verb.shape !== 'finite' ||
    !raw.spliced ||
    before.quoted !== raw.quoted
  )
    return false;
  const [first, ...rest] = raw.chunks;
  const alone = first !== undefined && rest.every((chunk) => chunk.kind === 'break' && isEnd(chunk.words[0]));
  return alone && isAbout(first, verb) && !before.chunks.some((chunk) => isAbout(chunk, verb));
}

const isEnd = (word: Word | undefined) => word !== undefined && /^[।.,!]$/u.test(word.text);

/** The clauses with what stands behind a verb put before it. */
function withSubjectsBehind(raws: readonly Raw[]): Raw[] {
  const all: Raw[] = [];
  for (const raw of raws) {
    const before = all.at(-1);
    if (before && isBehind(before, raw)) {
      const verb = before.chunks.at(-1) as Chunk;
      all[all.length - 1] = {
        ...before,
        chunks: [...before.chunks.slice(0, -1), raw.chunks[0] as Chunk, verb],
      };
    } else all.push(raw);
  }
  return all;
}

/** "…, जबकि दुकानें छुट्टी के कारण बंद थीं": set against the clause before, it has a subject of its own. */
function setsAgainst({ opener }: Raw): boolean {
  return opener.some(({ key }) => key === 'जबकि' || key === 'वहीं');
}

/** Reads the clauses of a sentence from its chunks, with their phrases attached; `startsQuoted`: it starts inside a quotation. */
export function readClauses(chunks: readonly Chunk[], startsQuoted = false): Clause[] {
  const clauses: Clause[] = [];
  for (const raw of withSubjectsBehind(cutClauses(repairChunks(chunks), startsQuoted))) {
    const trimmed = trimBreaks(raw.chunks);
    const last = trimmed.at(-1);
    const verb = last && isFiniteGroup(last) ? last : undefined;
    const breaksIn = raw.relation === 'complement' && isGoingOn(clauses.at(-1)?.verb) && comesAbout(verb);
    const relation = isRelative(trimmed) ? 'relative' : breaksIn ? 'coordinate' : raw.relation;
    clauses.push({
      words: trimmed.flatMap(allWords),
      phrases: joinCutNames(
        attachPhrases(
          verb ? trimmed.slice(0, -1) : trimmed,
          verb,
          clauses.length === 0 || raw.relation === 'complement' || setsAgainst(raw),
        ),
      ),
      ...(verb ? { verb } : {}),
      relation,
      ...(!breaksIn && (raw.governed || isSaid(clauses.at(-1), raw)) && clauses.length > 0
        ? { governor: clauses.length - 1 }
        : {}),
      quoted: raw.quoted,
      spliced: raw.spliced,
      opener: raw.opener,
    });
  }
  return clauses;
}
