import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { exportQuiz, FORMATS } from '../../../claims/index.ts';
import { quizStats, startPlay } from '../../services/quizzes/count-plays.ts';
import { getOwnQuiz } from '../../services/quizzes/edit-quiz.ts';
import { findSource } from '../../services/quizzes/find-source.ts';
import { isCrawler } from '../crawlers.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';
import { QuizStatsView } from '../schemas.ts';
import { statsCsv } from '../stats-csv.ts';

const Id = z.object({ id: z.string() });
const secured = [{ key: [] }];

const start = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/plays',
  tags: ['quizzes'],
  summary: 'Open a play, so that its answers are counted once',
  description: ONCE,
  request: { params: Id, headers: IdempotencyKey },
  responses: { 201: json(z.object({ play: z.string() }), 'The number of the play'), ...PROBLEMS },
});

const stats = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}/stats',
  tags: ['quizzes'],
  summary: 'What readers made of your quiz; as CSV with Accept: text/csv',
  security: secured,
  request: { params: Id },
  responses: { 200: json(QuizStatsView, 'Counts, without anything about the readers'), ...PROBLEMS },
});

const exported = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}/export/{format}',
  tags: ['quizzes'],
  summary: 'Your quiz as a file',
  security: secured,
  request: { params: Id.extend({ format: z.enum(FORMATS) }) },
  responses: { 200: { description: 'The file' }, ...PROBLEMS },
});

const go = createRoute({
  method: 'get',
  path: '/go/{id}',
  tags: ['quizzes'],
  summary: 'To the words in the story that prove an answer',
  request: { params: Id },
  responses: { 302: { description: 'The place in the story' }, ...PROBLEMS },
});

/** Plays and what comes of them, exports, and the way from a question to its source. */
export const plays = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(start, async (c) => {
    if (isCrawler(c.req.header('user-agent'))) return c.json({ play: '' }, 201);
    return c.json(await startPlay({ ctx: c.get('ctx'), quizId: c.req.valid('param').id }), 201);
  })
  .openapi(stats, async (c) => {
    const found = await quizStats({ ctx: c.get('ctx'), quizId: c.req.valid('param').id });
    if (c.req.header('accept')?.startsWith('text/csv'))
      return c.body(statsCsv(found), 200, { 'content-type': 'text/csv; charset=utf-8' }) as never;
    return c.json(
      {
        ...found,
        scores: [...found.scores],
        items: found.items.map((item) => ({ ...item, chosen: [...item.chosen] })),
      },
      200,
    );
  })
  .openapi(exported, async (c) => {
    const { id, format } = c.req.valid('param');
    const stored = await getOwnQuiz({ ctx: c.get('ctx'), id });
    const items = stored.items.filter(({ status }) => status === 'live').map(({ item }) => item);
    const file = exportQuiz({ ...stored.quiz, items }, format, {
      title: stored.title,
      madeAt: c.get('ctx').now(),
    });
    return c.body(file.content, 200, {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    });
  })
  .openapi(go, async (c) =>
    c.redirect(await findSource({ ctx: c.get('ctx'), itemId: c.req.valid('param').id }), 302),
  );
