import * as z from 'zod/mini';

/** The version of the protocol; a client of another version is told to load the page again. */
export const PROTOCOL = 1;
/** The largest message that a room reads, in UTF-16 code units. */
export const LARGEST_MESSAGE = 2048;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const secret = z.string().check(z.minLength(16), z.maxLength(160));
const index = z.int().check(z.minimum(0), z.maximum(200));
const version = z.int().check(z.minimum(0), z.maximum(1000));

/** `token`: a secret of the phone's own making, so that a join sent twice is one player. */
const Join = z.strictObject({
  type: z.literal('join'),
  v: version,
  nickname: z.string().check(z.maxLength(120)),
  token: z.optional(secret),
  classToken: z.optional(secret),
});
const Resume = z.strictObject({ type: z.literal('resume'), v: version, token: secret });
const Host = z.strictObject({ type: z.literal('host'), v: version, token: secret });

const Answer = z.strictObject({ type: z.literal('answer'), questionId: id, optionId: id });

/** `index` says which question the sender sees: a key pressed twice does nothing the second time. */
export const HostCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), index }),
  z.strictObject({ type: z.literal('reveal'), index }),
  z.strictObject({ type: z.literal('skip'), index }),
  z.strictObject({ type: z.literal('pause'), index }),
  z.strictObject({ type: z.literal('continue'), index }),
  z.strictObject({
    type: z.literal('timer'),
    seconds: z.nullable(z.int().check(z.minimum(5), z.maximum(600))),
  }),
  z.strictObject({ type: z.literal('stretch'), seconds: z.int().check(z.minimum(5), z.maximum(300)) }),
  z.strictObject({ type: z.literal('lock'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('remove'), playerId: id }),
  z.strictObject({ type: z.literal('end') }),
]);
export type HostCommand = z.infer<typeof HostCommand>;

/** What a player or a host may send. Strict: a field too many is a forgery. */
export const Incoming = z.union([z.discriminatedUnion('type', [Join, Resume, Host, Answer]), HostCommand]);
export type Incoming = z.infer<typeof Incoming>;

/** Reads a message. Null when it is too large, not JSON or not of the protocol. */
export function readIncoming(text: string): Incoming | null {
  if (text.length > LARGEST_MESSAGE) return null;
  try {
    const read = Incoming.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
