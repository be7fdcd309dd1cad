import { warmUp } from '../claims/index.ts';
import { createApp } from './http/app.ts';
import { claimJsonLd } from './http/claim-json-ld.ts';
import { viewDetail } from './http/claim-view.ts';
import { COPIED, type Copies, withCopies } from './http/copies.ts';
import { drillRoom } from './live/room.ts';
import { getClaimDetail } from './services/claims/read-claims.ts';
import { getClassDrills } from './services/drills/classes.ts';
import { getDrill } from './services/drills/read-drills.ts';
import { ServiceError } from './services/errors.ts';
import { identify } from './services/keys/manage-keys.ts';
import type { Context } from './services/ports.ts';
import { getPlayerQuiz } from './services/quizzes/play-quiz.ts';
import { takeDeadMessages, takeMessages } from './services/work/do-work.ts';
import { runClock } from './services/work/run-clock.ts';
import type { PageData } from './web/data.ts';
import { createPages } from './web/index.tsx';
import { ENGLISH_SAMPLE, SAMPLE, SAMPLE_DAY } from './web/sample.ts';
import { contextFor, makeWorld } from './world.ts';

function bearer(request: Request): string | null {
  return request.headers.get('authorization')?.match(/^Bearer (pk_[A-Za-z0-9]{20,})$/u)?.[1] ?? null;
}

async function makeContext(request: Request, env: Env, copies?: Copies): Promise<Context> {
  const ctx = contextFor(env, null, copies);
  const caller = await identify({ ctx, key: bearer(request) });
  // Cloudflare writes this header itself: no caller can choose it.
  return { ...ctx, caller, visitor: request.headers.get('cf-connecting-ip') ?? 'local' };
}

/** The room in which a drill is played. */
export class DrillRoom extends drillRoom((env) => makeWorld(env)) {}

// What a first reading needs is compiled; a second pass takes a tenth of the start-up and makes no request faster.
warmUp(SAMPLE);
warmUp(ENGLISH_SAMPLE);

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
      const found = await getDrill({ ctx, pin }).catch((error: unknown) =>
        error instanceof ServiceError && error.code === 'too-many-requests' ? 'busy' : goneOrNull(error),
      );
      return found === 'gone' ? null : found;
    },
    async klass(code) {
      const ctx = await makeContext(request, env);
      const found = await getClassDrills({ ctx, code }).catch(goneOrNull);
      return found && found !== 'gone' ? { code, name: found.klass.name, drills: found.drills } : null;
    },
    async claim(id) {
      const ctx = await makeContext(request, env);
      return getClaimDetail({ ctx, id })
        .then(async (detail) => {
          const { origin } = new URL(request.url);
          const view = viewDetail(detail, origin);
          const last = await ctx.store.findCorrection(id);
          const { source, conflicts, ...claim } = view;
          return {
            claim,
            ...source,
            conflicts,
            correction: last && { change: last.change, at: last.createdAt, successorId: last.successorId },
            jsonLd: claimJsonLd(view, origin),
          };
        })
        .catch(goneOrNull);
    },
  };
}

/** Where messages end that failed too often; `wrangler.toml` names it too. */
const DEAD_LETTERS = 'praman-dead';

const app = createApp(
  makeContext,
  createPages({ data: pageData, sample: { text: SAMPLE, day: SAMPLE_DAY }, copied: COPIED }),
);

export default {
  fetch: withCopies(app.fetch),
  async queue(batch, env) {
    const take = batch.queue === DEAD_LETTERS ? takeDeadMessages : takeMessages;
    await take({ ctx: contextFor(env), messages: batch.messages });
  },
  async scheduled(_event, env) {
    await runClock({ ctx: contextFor(env) });
  },
} satisfies ExportedHandler<Env>;
