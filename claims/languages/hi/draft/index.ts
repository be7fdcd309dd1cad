import { once } from '../../../once.ts';
import type { Range } from '../../../text/range.ts';
import type { Draft, Drafts } from '../../language.ts';
import { isBulletin } from '../bulletin.ts';
import type { Frame } from '../frame/types.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';
import { ageClaims } from './kinds/age-claims.ts';
import { agentlessClaims, clauseClaims, originClaims } from './kinds/clause-claims.ts';
import { distributiveClaims } from './kinds/distribute.ts';
import { eventNounClaims } from './kinds/event-noun-claims.ts';
import { gappedClaims, shareClaims } from './kinds/gapped-claims.ts';
import { gerundClaims } from './kinds/gerund-claims.ts';
import { participleClaims } from './kinds/participle-claims.ts';
import { relativeClaims } from './kinds/relative-claims.ts';
import { roleClaims } from './kinds/role-claims.ts';
import { rowClaims } from './kinds/row-claims.ts';
import { seriesClaims } from './kinds/series-claims.ts';
import { saidClaim, statementClaims } from './kinds/statement-claims.ts';
import { isDoubtful } from './known/take-up.ts';
import { mattersIn } from './matter/find.ts';
import { type Context, contextOf } from './matter/fits.ts';
import { illnessOfStory, withIllness } from './matter/illness.ts';
import type { Matter } from './matter/phrase.ts';
import { FIRM, isMishap } from './matter/shaped.ts';
import { isBeyond, isOfKind, underMatter } from './matter/tell.ts';
import { inTown, localTown } from './matter/town.ts';
import type { DraftContext } from './memory/context.ts';
import type { Memory, Mention } from './memory/memory-types.ts';
import { keepStanding, standsAlone } from './parts/standing.ts';
import { SHORTEST_STORY, saysOfWhat } from './parts/substance.ts';
import { epithetsIn, withEpithet } from './people/epithets.ts';
import { type ClauseRead, readSentences, type SentenceRead } from './read-sentences.ts';
import { emptyMemory } from './remember.ts';
import { asidesIn } from './setting/asides.ts';
import { filedAt } from './setting/filed.ts';
import { withPlaceBefore } from './setting/front.ts';
import type { StoryPlaces } from './setting/home.ts';
import { type Reach, reachOf } from './setting/reach.ts';
import type { Where, Whereabouts } from './setting/where.ts';
import { joinedBefore } from './telling/joined-before.ts';
import type { Reading } from './telling/told-together.ts';
import { withSentenceBefore } from './telling/with-before.ts';

/** Of fewer sentences each stands right beside the place and the day. */
export const SHORTEST_PLACED = 4;

/** Claims beside those of the clause itself: what its phrases presuppose. */
function presupposed(frame: Frame, context: DraftContext): Draft[] {
  if (frame.blocks.includes('unresolved-speaker')) return [];
  return [...participleClaims(frame, context), ...roleClaims(frame, context), ...ageClaims(frame, context)];
}

/** Claims of a frame that tells of several at once, in the place of what else would be told of it. */
function claimsOfSeveral(frame: Frame, context: DraftContext): Draft[] | null {
  return (
    gappedClaims(frame, context) ??
    seriesClaims(frame, context) ??
    shareClaims(frame, context) ??
    rowClaims(frame, context)
  );
}

function claimsOfClause(frame: Frame, context: DraftContext): Draft[] {
  return distributiveClaims(frame, context) ?? clauseClaims(frame, context);
}

/** What a frame tells beside its own clause. */
function claimsBeside(frame: Frame, context: DraftContext, own: readonly Draft[]): Draft[] {
  return [
    ...agentlessClaims(frame, context, own),
    ...eventNounClaims(frame, context),
    ...gerundClaims(frame, context),
    ...originClaims(frame, context),
    ...relativeClaims(frame, context),
  ];
}

/** What only carries another clause, or what is only wanted, is no claim of its own. */
function isToldAlone({ carrier, blocks }: Frame): boolean {
  return !carrier && !blocks.includes('wish');
}

/** What a speaker says is told as "X ने कहा कि …" only where it cannot be told on its own. */
function statements({ frame, context }: Reading, readings: readonly Reading[]): Draft[] {
  const untold = frame.contents.filter((content) => {
    if (speaksOfSelf(content) && isWithinQuotation({ ...frame, clause: content.clause }, readings))
      return false;
    const reading = readings.find((other) => other.frame.clause === content.clause);
    return !reading?.drafts.some(standsAlone);
  });
  return statementClaims({ ...frame, contents: untold }, context);
}

function speaksOfSelf({ clause }: Frame): boolean {
  return clause.words.some((word) => word.pronoun === 'first-second');
}

/** "“भैया ने बताया कि मैं खेल रहा हूं, क्योंकि मेरे जूते टूटे हैं”": of whoever speaks, or of whom they tell that he spoke. */
function isWithinQuotation({ source, clause }: Frame, readings: readonly Reading[]): boolean {
  const [first] = source?.words ?? [];
  return (
    clause.quoted &&
    first !== undefined &&
    readings.some(
      ({ frame: { clause: own } }) => own.quoted && own.words.some(({ start }) => start === first.start),
    )
  );
}

/** What a speaker says of himself in a sentence that does not name him is told as "X ने कहा कि …". */
function said({ frame, context, drafts }: Reading, readings: readonly Reading[]): Draft[] {
  const told = readings.some((other) => other.frame.contents.some(({ clause }) => clause === frame.clause));
  if (isWithinQuotation(frame, readings)) return [];
  if (told || frame.carrier || !speaksOfSelf(frame) || drafts.some(standsAlone)) return [];
  const draft = saidClaim(frame, context);
  return draft ? [draft] : [];
}

/** A draft with where the story sets it, where it names no place. */
function placed({ claim, form }: Draft, where: Where | undefined): Draft {
  if (where === undefined || claim.text.includes(where.name)) return { claim, form };
  const told = where.isOfStory ? { home: { text: where.name } } : { where: { text: `${where.name} में` } };
  return { claim, form: { ...form, ...told } };
}

/** A draft that says of nothing is left out. */
function blocked(draft: Draft, words: readonly Word[]): Draft {
  if (saysOfWhat(draft, words)) return draft;
  return { ...draft, form: { ...draft.form, blocks: [...draft.form.blocks, 'of-nothing'] } };
}

/** "मेले में 900 पशु आए": whether a claim opens with a noun that many a one may be meant by. */
function opensDoubtful({ form: { pieces, front = 0 } }: Draft): boolean {
  const [first = '', next = ''] = pieces.slice(front, front + 2).flatMap(({ text }) => text.split(' ', 2));
  // "फिल्म बाजार में": the first half of a compound.
  if (!/^(?:में|से|को|पर|का|के|की|ने|तक)$/u.test(next)) return false;
  return isDoubtful(first) || isDoubtful(first.replace(/े$/u, 'ा'));
}

/** Whether a claim goes on with another than the story is of: by its noun, or as only what belongs to it is. */
function isOfAnother(draft: Draft, matters: readonly Matter[], reach: Reach): boolean {
  const { claim, form } = draft;
  if (reach.turns.has(form.sentence)) return false;
  return (
    (reach.things.has(form.sentence) && opensDoubtful(draft)) ||
    matters.some((matter) => isBeyond(matter, form.sentence, { reach }) && isOfKind(claim.text, matter))
  );
}

/** "अभ्यास में 60 विमान" behind another one: what says by itself of no one which event or thing it is of, is not asked under that of the story. */
function besideMatter(draft: Draft, matters: readonly Matter[], reach: Reach): Draft {
  const { claim, form } = draft;
  if (reach.turns.has(form.sentence)) return draft;
  const isNameless = !claim.arguments.some(({ fact }) => fact?.type === 'entity');
  const isOf = ({ kind }: Matter) => isNameless && (isMishap(kind) || kind === FIRM);
  const isBeside =
    isOfAnother(draft, matters, reach) ||
    matters.some((matter) => isBeyond(matter, form.sentence, { reach }) && isOf(matter));
  return isBeside ? { claim, form: { ...form, blocks: [...form.blocks, 'beside-matter'] } } : draft;
}

/** The drafts of a story with what it is of, and who its people are. */
function inFull(
  drafts: readonly Draft[],
  text: string,
  sentences: readonly TaggedSentence[],
  {
    title,
    town,
    asides,
    reach,
    ...of
  }: Pick<Context, 'asides' | 'reach'> & {
    readonly title: TaggedSentence | undefined;
    readonly town: Mention | undefined;
    readonly matters: readonly Matter[];
  },
): readonly Draft[] {
  const matters = of.matters.map((matter) => inTown(matter, town));
  const epithets = epithetsIn(sentences);
  const illness = illnessOfStory(sentences, title);
  const context = once(() => contextOf(text, sentences, title, { asides, reach }));
  const own = matters.length > 0 ? drafts.map((draft) => underMatter(draft, matters, context())) : drafts;
  const told = illness ? own.map((draft) => withIllness(draft, illness, context())) : own;
  return epithets.size > 0 ? told.map((draft) => withEpithet(draft, epithets, text)) : told;
}

/** What is known of where a document was filed and is set, and its title. */
interface Setting {
  readonly places: StoryPlaces;
  readonly whereabouts: Whereabouts;
  readonly dateline?: string | undefined;
  readonly title?: TaggedSentence | undefined;
}

/** The claims of the clauses of a document by sentence, each by what was known when its clause was read. */
function readingsOf(read: readonly SentenceRead[]): Reading[][] {
  const clauses = read.flatMap((sentence) => sentence.clauses);
  const inTurn = <T>(make: (clause: ClauseRead, i: number) => T): T[] =>
    clauses.map((clause, i) => {
      clause.context.memory.nouns.now = clause.moment;
      return make(clause, i);
    });
  const several = inTurn(({ frame, context }) => (isToldAlone(frame) ? claimsOfSeveral(frame, context) : []));
  const own = inTurn(({ frame, context }, i) => several[i] ?? claimsOfClause(frame, context));
  const beside = inTurn(({ frame, context }, i) =>
    several[i] ? [] : claimsBeside(frame, context, own[i] ?? []),
  );
  const readings = clauses.map(
    ({ frame, context }, i): Reading => ({
      frame,
      context,
      drafts: [...(own[i] ?? []), ...(beside[i] ?? [])],
    }),
  );
  return read.map((sentence) => readings.splice(0, sentence.clauses.length));
}

/** The claims of a sentence: of its clauses, of what they presuppose and of who says so. */
function claimsOf(readings: readonly Reading[], last: readonly Reading[]): Draft[] {
  const together = withSentenceBefore(last, readings);
  const own = readings.flatMap((reading) => [
    ...(together.length === 0 ? reading.drafts : []),
    ...presupposed(reading.frame, reading.context),
    ...(reading.frame.carrier ? statements(reading, readings) : said(reading, readings)),
  ]);
  return [...own, ...(together.length > 0 ? together : joinedBefore(last, readings))];
}

/**
 * The drafts of all claims of a document; what is read earlier resolves what comes later. Each step is taken for all
 * sentences before the next: what a processor has just read of its code serves them all.
 */
export function draftClaims(text: string, sentences: readonly TaggedSentence[], setting?: Setting): Drafts {
  const isStory = sentences.length >= SHORTEST_PLACED;
  const filed = filedAt(text, setting?.dateline);
  const matters = isStory && !isBulletin(text) ? mattersIn(sentences, setting?.title) : [];
  const reach = isStory ? reachOf(sentences, setting?.title) : undefined;
  const memory: Memory = { ...emptyMemory(setting?.places, filed), matters, reach };
  const read = readSentences(text, sentences, { memory, isStory });
  const readings = readingsOf(read);
  const claims = read.map(({ memory, moment }, i) => {
    memory.nouns.now = moment;
    return claimsOf(readings[i] ?? [], readings[i - 1] ?? []);
  });
  const asides = isStory ? asidesIn(sentences, setting?.title) : new Map();
  const isNews = ({ start }: Range) => {
    const own = sentences.find(({ sentence }) => start >= sentence.start && start < sentence.end);
    return own !== undefined && !asides.has(own.sentence.index);
  };
  /** "उसमें चार की मौत हुई थी" behind an earlier one is not told with where that of the news was. */
  const isOfOther = ({ claim, form }: Draft) =>
    asides.get(form.sentence) === 'place' && claim.rules.includes('scene') && claim.spans.some(isNews);
  const drafts = read.flatMap(({ words, memory }, i) =>
    (claims[i] ?? [])
      .filter((draft) => !isOfOther(draft))
      .map((draft) => {
        const first = draft.claim.spans[0];
        const isAside = asides.has(draft.form.sentence);
        const told =
          first && !isAside && !reach?.events.has(draft.form.sentence)
            ? setting?.whereabouts(first, draft.form.sentence)
            : undefined;
        const where = told?.isOfStory && !isStory ? undefined : told;
        const own = placed(draft, where);
        const isOneEvent = memory.scene?.other === undefined;
        const standing = sentences.length >= SHORTEST_STORY ? blocked(own, words) : own;
        return where && isStory ? withPlaceBefore(standing, where, { text, isOneEvent }) : standing;
      }),
  );
  if (!reach) return keepStanding(drafts);
  const top = { title: setting?.title, town: localTown(filed, setting?.places), matters, asides, reach };
  const full = inFull(drafts, text, sentences, top);
  return keepStanding(full.map((draft) => besideMatter(draft, matters, reach)));
}
