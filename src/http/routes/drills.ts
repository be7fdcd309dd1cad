import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { changeDrill, deleteDrill, forgetPlayer, renewHost } from '../../services/drills/change-drill.ts';
import { createDrill } from '../../services/drills/create-drill.ts';
import { resultsCsv } from '../../services/drills/csv.ts';
import { MOST_ARTICLES } from '../../services/drills/gather.ts';
import { findDrill, getDrill, getResults, getSheet, listDrills } from '../../services/drills/read-drills.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';

const Pin = z.object({ pin: z.string().regex(/^\d{6}$/u) });
const secured = [{ key: [] }];
const Any = z.looseObject({});

const Source = z.union([
  z.object({ quizId: z.string() }),
  z.object({ articleIds: z.array(z.string()).min(1).max(MOST_ARTICLES) }),
  z.object({
    query: z.object({
      days: z.int().min(1).max(365).default(7),
      q: z.string().max(200).optional(),
      entity: z.string().max(100).optional(),
      lang: z.enum(['hi', 'en']).optional(),
      scope: z.enum(['own', 'all']).default('own'),
    }),
  }),
]);

const Body = z
  .object({
    source: Source,
    mode: z.enum(['live', 'self', 'paper']).default('live'),
    items: z.int().min(1).max(30).default(10),
    title: z.string().max(200).optional(),
    classCode: z.string().optional(),
    seconds: z.int().min(5).max(600).nullable().default(null),
    scoring: z.enum(['count', 'speed']).default('count'),
    leaderboard: z.boolean().default(false),
    autoReveal: z.boolean().default(true),
    closesAt: z.iso.datetime({ offset: true }).optional(),
    retentionDays: z.int().min(0).max(90).default(30),
  })
  .openapi('DrillBody', { example: { source: { quizId: 'qz_…' }, mode: 'live' } as never });

const PublicDrill = z
  .object({
    pin: z.string(),
    classId: z.string().nullable(),
    title: z.string(),
    lang: z.string(),
    mode: z.string(),
    phase: z.string(),
    questions: z.int(),
    players: z.int(),
    locked: z.boolean(),
    closesAt: z.string().nullable(),
  })
  .openapi('Drill');

const create = createRoute({
  method: 'post',
  path: '/v1/drills',
  tags: ['drills'],
  summary: 'Make a drill from a quiz, articles or a search, and open its room',
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: { content: { 'application/json': { schema: Body } }, required: true },
  },
  responses: {
    201: json(
      z.object({
        pin: z.string(),
        hostToken: z.string(),
        questions: z.int(),
        deleteAt: z.string(),
        title: z.string(),
      }),
      'The PIN, and the host secret: shown once',
    ),
    ...PROBLEMS,
  },
});
const list = createRoute({
  method: 'get',
  path: '/v1/drills',
  tags: ['drills'],
  summary: 'Your drills, newest first',
  security: secured,
  responses: { 200: json(z.object({ drills: z.array(Any) }), 'Newest first'), ...PROBLEMS },
});
const read = createRoute({
  method: 'get',
  path: '/v1/drills/{pin}',
  tags: ['drills'],
  summary: 'What anyone with the PIN may know',
  request: { params: Pin },
  responses: { 200: json(PublicDrill, 'The drill'), ...PROBLEMS },
});
const change = createRoute({
  method: 'patch',
  path: '/v1/drills/{pin}',
  tags: ['drills'],
  summary: 'Shorten how long answers are kept, or move the closing time',
  security: secured,
  request: {
    params: Pin,
    body: {
      content: {
        'application/json': {
          schema: z.object({
            retentionDays: z.int().min(0).max(90).optional(),
            closesAt: z.iso.datetime({ offset: true }).optional(),
          }),
        },
      },
      required: true,
    },
  },
  responses: { 200: json(z.object({ deleteAt: z.string() }), 'When it is deleted'), ...PROBLEMS },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/drills/{pin}',
  tags: ['drills'],
  summary: 'Delete a drill with every nickname and answer, at once',
  security: secured,
  request: { params: Pin },
  responses: { 204: { description: 'Gone' }, ...PROBLEMS },
});
const host = createRoute({
  method: 'post',
  path: '/v1/drills/{pin}/host',
  tags: ['drills'],
  summary: 'A new host secret, when the old one is lost; that one ends',
  security: secured,
  request: { params: Pin },
  responses: { 201: json(z.object({ hostToken: z.string() }), 'The secret: shown once'), ...PROBLEMS },
});
const results = createRoute({
  method: 'get',
  path: '/v1/drills/{pin}/results',
  tags: ['drills'],
  summary: 'How it went, by question and by player; as CSV with Accept: text/csv',
  security: secured,
  request: { params: Pin },
  responses: { 200: json(Any, 'The results'), ...PROBLEMS },
});
const sheet = createRoute({
  method: 'get',
  path: '/v1/drills/{pin}/sheet',
  tags: ['drills'],
  summary: 'The questions with keys and sources, to print',
  security: secured,
  request: { params: Pin },
  responses: { 200: json(Any, 'The questions'), ...PROBLEMS },
});
const forget = createRoute({
  method: 'delete',
  path: '/v1/drills/{pin}/players/{playerId}',
  tags: ['drills'],
  summary: 'Delete one player: by the host, or by the player with their own token',
  request: { params: Pin.extend({ playerId: z.string() }) },
  responses: { 204: { description: 'Gone' }, ...PROBLEMS },
});
/** The host's own secret instead of a key: `Authorization: Host dh_…`. */
function hostTokenOf(header: string | undefined): string | null {
  return header?.match(/^Host (dh_[A-Za-z0-9]{20,})$/u)?.[1] ?? null;
}

function playerTokenOf(header: string | undefined): string | null {
  return header?.match(/^Player ([A-Za-z0-9]{20,})$/u)?.[1] ?? null;
}

/** Drills and classes. */
export const drills = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const { drill, hostToken, questions } = await createDrill({
      ctx: c.get('ctx'),
      input: c.req.valid('json'),
    });
    c.set('made', drill.pin);
    return c.json(
      { pin: drill.pin, title: drill.title, deleteAt: drill.deleteAt, hostToken, questions },
      201,
    );
  })
  .openapi(list, async (c) => {
    const found = await listDrills({ ctx: c.get('ctx') });
    return c.json({ drills: found.map(({ hostHash: _, ownerId: __, ...drill }) => drill) }, 200);
  })
  .openapi(read, async (c) =>
    c.json(await getDrill({ ctx: c.get('ctx'), pin: c.req.valid('param').pin }), 200),
  )
  .openapi(change, async (c) => {
    const hostToken = hostTokenOf(c.req.header('authorization'));
    const drill = await changeDrill({
      ctx: c.get('ctx'),
      ...c.req.valid('param'),
      hostToken,
      ...c.req.valid('json'),
    });
    return c.json({ deleteAt: drill.deleteAt }, 200);
  })
  .openapi(remove, async (c) => {
    const hostToken = hostTokenOf(c.req.header('authorization'));
    await deleteDrill({ ctx: c.get('ctx'), ...c.req.valid('param'), hostToken });
    return c.body(null, 204);
  })
  .openapi(host, async (c) =>
    c.json({ hostToken: await renewHost({ ctx: c.get('ctx'), ...c.req.valid('param') }) }, 201),
  )
  .openapi(results, async (c) => {
    const hostToken = hostTokenOf(c.req.header('authorization'));
    const found = await getResults({ ctx: c.get('ctx'), ...c.req.valid('param'), hostToken });
    if (c.req.header('accept')?.startsWith('text/csv'))
      return c.body(resultsCsv(found), 200, { 'content-type': 'text/csv; charset=utf-8' }) as never;
    return c.json({ ...found } as Record<string, unknown>, 200);
  })
  .openapi(sheet, async (c) => {
    const hostToken = hostTokenOf(c.req.header('authorization'));
    const { drill, items } = await getSheet({ ctx: c.get('ctx'), ...c.req.valid('param'), hostToken });
    return c.json({ title: drill.title, lang: drill.lang, items } as Record<string, unknown>, 200);
  })
  .openapi(forget, async (c) => {
    const header = c.req.header('authorization');
    await forgetPlayer({
      ctx: c.get('ctx'),
      ...c.req.valid('param'),
      hostToken: hostTokenOf(header),
      playerToken: playerTokenOf(header),
    });
    return c.body(null, 204);
  });

drills.get('/v1/drills/:pin/socket', async (c) => {
  const drill = await findDrill(c.get('ctx'), c.req.param('pin'));
  return c.env.ROOMS.getByName(drill.id).fetch(c.req.raw);
});
