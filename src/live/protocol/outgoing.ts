import * as z from 'zod/mini';

const Option = z.object({ id: z.string(), text: z.string() });
const Phase = z.enum(['lobby', 'open', 'paused', 'closed', 'revealed', 'ended']);
const lang = z.string();

/** A question before its answer: nothing here tells the key. */
const Question = z.object({ id: z.string(), lang, stem: z.string(), options: z.array(Option) });
export type Question = z.infer<typeof Question>;

const Proof = z.object({
  keyId: z.string(),
  explanation: z.string(),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  source: z.object({ title: z.string(), url: z.nullable(z.string()), claimId: z.string() }),
});
export type Proof = z.infer<typeof Proof>;

/** A player's own result; `right` is null where no answer came, `withdrawn` counts for nobody. */
const Result = z.extend(Proof, {
  right: z.nullable(z.boolean()),
  withdrawn: z.boolean(),
  points: z.number(),
  why: z.optional(z.string()),
});
export type Result = z.infer<typeof Result>;

const Score = z.object({ right: z.number(), asked: z.number(), points: z.number() });
export type Score = z.infer<typeof Score>;

const Missed = z.object({ question: Question, chosen: z.nullable(z.string()), result: Result });

/** All that a player's screen shows: the same state gives the same view, so that nothing is lost by a gap. */
const PlayerView = z.object({
  type: z.literal('view'),
  phase: Phase,
  index: z.number(),
  total: z.number(),
  title: z.string(),
  lang,
  nickname: z.string(),
  scoring: z.enum(['count', 'speed']),
  question: z.nullable(Question),
  /** Milliseconds until the question closes; null without a timer or while paused. */
  endsIn: z.nullable(z.number()),
  chosen: z.nullable(z.string()),
  result: z.nullable(Result),
  score: Score,
  place: z.nullable(z.object({ rank: z.number(), of: z.number() })),
  missed: z.array(Missed),
});
export type PlayerView = z.infer<typeof PlayerView>;

/** A self-paced drill: every question at once, and what was answered. */
const SelfView = z.object({
  type: z.literal('self'),
  phase: Phase,
  title: z.string(),
  lang,
  nickname: z.string(),
  closesIn: z.nullable(z.number()),
  questions: z.array(Question),
  done: z.array(z.object({ questionId: z.string(), chosen: z.string(), result: Result })),
  score: Score,
});
export type SelfView = z.infer<typeof SelfView>;

const HostView = z.object({
  type: z.literal('hostView'),
  phase: Phase,
  mode: z.enum(['live', 'self', 'paper']),
  index: z.number(),
  total: z.number(),
  title: z.string(),
  lang,
  locked: z.boolean(),
  scoring: z.enum(['count', 'speed']),
  question: z.nullable(Question),
  endsIn: z.nullable(z.number()),
  /** Whether the open question has a timer. */
  timed: z.boolean(),
  answered: z.number(),
  players: z.array(z.object({ id: z.string(), nickname: z.string() })),
  reveal: z.nullable(
    z.object({ proof: Proof, withdrawn: z.boolean(), spread: z.record(z.string(), z.number()) }),
  ),
  leaders: z.nullable(z.array(z.object({ nickname: z.string(), points: z.number() }))),
  last: z.boolean(),
});
export type HostView = z.infer<typeof HostView>;

/** Why a message was refused. */
export const REFUSALS = [
  'bad-message',
  'version',
  'not-joined',
  'not-host',
  'out-of-turn',
  'late',
  'already-answered',
  'unknown-question',
  'unknown-option',
  'unknown-player',
  'nickname',
  'locked',
  'full',
  'ended',
  'removed',
  'unknown-token',
  'too-many',
] as const;
const Refusal = z.enum(REFUSALS);
export type Refusal = z.infer<typeof Refusal>;

const Refused = z.object({
  type: z.literal('refused'),
  code: Refusal,
  questionId: z.optional(z.string()),
  /** The answer that counts, where another was sent after it. */
  chosen: z.optional(z.string()),
});

/** What a room sends. */
export const Outgoing = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    v: z.number(),
    playerId: z.string(),
    token: z.string(),
    nickname: z.string(),
    classToken: z.optional(z.string()),
  }),
  PlayerView,
  SelfView,
  HostView,
  z.object({ type: z.literal('answered'), questionId: z.string(), optionId: z.string() }),
  z.object({
    type: z.literal('graded'),
    questionId: z.string(),
    chosen: z.string(),
    result: Result,
    score: Score,
  }),
  z.object({ type: z.literal('count'), answered: z.number(), of: z.number() }),
  z.object({ type: z.literal('player'), id: z.string(), nickname: z.string(), present: z.boolean() }),
  z.object({ type: z.literal('gone'), why: z.enum(['removed', 'deleted']) }),
  Refused,
]);
export type Outgoing = z.infer<typeof Outgoing>;

/** Reads a room's message. Null when it is not of this protocol: the page is then older than the room. */
export function readOutgoing(text: string): Outgoing | null {
  try {
    const read = Outgoing.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
