import { customAlphabet, customRandom } from 'nanoid';
import type { Names } from './services/ports.ts';

const ANY = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
// Letters that are not taken for one another when read aloud or off a wall.
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function namesBy(make: (alphabet: string, size: number) => () => string): Names {
  const [id, secret, pin, code] = [make(ANY, 16), make(ANY, 43), make(DIGITS, 6), make(CODE_LETTERS, 6)];
  return {
    newId: (kind) => `${kind}_${id()}`,
    newSecret: () => secret(),
    newPin: () => pin(),
    newCode: () => code(),
  };
}

/** Names by chance. */
export const RANDOM_NAMES: Names = namesBy((alphabet, size) => {
  const next = customAlphabet(alphabet, size);
  return () => next();
});

/** Bytes that the names of one request are made of: many times what a quiz of a hundred questions takes. */
const STREAM = 1 << 18;

/** Names that hang on a secret of 32 bytes alone: the same each time, and beyond guessing without it. */
export async function namesFrom(secret: ArrayBuffer): Promise<Names> {
  const key = await crypto.subtle.importKey('raw', secret, 'AES-CTR', false, ['encrypt']);
  const counter = { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 };
  const stream = new Uint8Array(await crypto.subtle.encrypt(counter, key, new Uint8Array(STREAM)));
  let at = 0;
  const take = (bytes: number) => {
    at += bytes;
    return at <= STREAM ? stream.subarray(at - bytes, at) : crypto.getRandomValues(new Uint8Array(bytes));
  };
  return namesBy((alphabet, size) => {
    const next = customRandom(alphabet, size, take);
    return () => next();
  });
}
