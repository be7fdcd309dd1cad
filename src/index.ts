import { customAlphabet } from 'nanoid';
import { warmUp } from '../claims/index.ts';
import { createApp } from './http/app.ts';
import { viewClaim } from './http/claim-view.ts';
import { drillRoom, type RoomContext } from './live/room.ts';
import { openRooms } from './live/rooms.ts';
import { getClaim } from './services/claims/read-claims.ts';
import { getClassDrills } from './services/drills/classes.ts';
import { getDrill } from './services/drills/read-drills.ts';
import { ServiceError } from './services/errors.ts';
import { identify } from './services/keys/manage-keys.ts';
import type { Context } from './services/ports.ts';
import { getPlayerQuiz } from './services/quizzes/play-quiz.ts';
import { openStore } from './store/index.ts';
import type { PageData } from './web/data.ts';
import { createPages } from './web/index.tsx';
import { SAMPLE } from './web/sample.ts';

const randomPart = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 16);
const secretPart = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 43);
const pinDigits = customAlphabet('0123456789', 6);
// Letters that are not taken for one another when read aloud or off a wall.
const codeLetters = customAlphabet('ABCDEFGHJKLMNPQRSTUVWXYZ', 6);
const encoder = new TextEncoder();

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

async function keyedHash(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

function bearer(request: Request): string | null {
  return request.headers.get('authorization')?.match(/^Bearer (pk_[A-Za-z0-9]{20,})$/u)?.[1] ?? null;
}

/** What use cases and rooms ask of the world alike. */
function makeWorld(env: Env): RoomContext {
  return {
    store: openStore(env.DB),
    now: () => new Date().toISOString(),
    newId: (kind) => `${kind}_${randomPart()}`,
    newSecret: () => secretPart(),
    hash: sha256,
  };
}

async function makeContext(request: Request, env: Env): Promise<Context> {
  const world = makeWorld(env);
  const caller = await identify({ ctx: world, key: bearer(request) });
  return {
    ...world,
    caller,
    rooms: openRooms(env.ROOMS),
    newPin: () => pinDigits(),
    newCode: () => codeLetters(),
    salt: (text) => keyedHash(env.SALT, text),
  };
}

/** The room in which a drill is played. */
export class DrillRoom extends drillRoom(makeWorld) {}

/** Passes over the sample that bring a fresh isolate near its full speed within the start-up limit of 1 s. */
const WARM_UP_PASSES = 12;
warmUp(SAMPLE, WARM_UP_PASSES);

/** What the pages show, through the same use cases as the API. */
function pageData(request: Request, env: Env): PageData {
  const goneOrNull = (error: unknown): 'gone' | null => {
    if (error instanceof ServiceError && error.code === 'gone') return 'gone';
    if (error instanceof ServiceError && error.code === 'not-found') return null;
    throw error;
  };
  return {
    devKey: env.DEV_KEY,
    async quiz(id) {
      const ctx = await makeContext(request, env);
      return getPlayerQuiz({ ctx, id })
        .then((quiz) => ({
          id: quiz.id,
          lang: quiz.lang,
          title: quiz.title,
          count: quiz.items.length,
          items: quiz.items.map((item) => ({
            stem: item.stem,
            options: item.options.map((option) => option.text),
          })),
        }))
        .catch(goneOrNull);
    },
    async drill(pin) {
      const ctx = await makeContext(request, env);
      const found = await getDrill({ ctx, pin }).catch(goneOrNull);
      return found === 'gone' ? null : found;
    },
    async klass(code) {
      const ctx = await makeContext(request, env);
      const found = await getClassDrills({ ctx, code }).catch(goneOrNull);
      return found && found !== 'gone' ? { code, name: found.klass.name, drills: found.drills } : null;
    },
    async claim(id) {
      const ctx = await makeContext(request, env);
      return getClaim({ ctx, id })
        .then((stored) => {
          const { source, ...claim } = viewClaim(stored);
          return { claim, ...source };
        })
        .catch(goneOrNull);
    },
  };
}

export default createApp(makeContext, createPages(pageData, SAMPLE)) satisfies ExportedHandler<Env>;
