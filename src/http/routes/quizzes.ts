import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { lintItems } from '../../../claims/index.ts';
import { createQuiz } from '../../services/quizzes/create-quiz.ts';
import {
  editQuiz,
  getOwnQuiz,
  listQuizzes,
  listReports,
  reportItem,
} from '../../services/quizzes/edit-quiz.ts';
import { offerOptions } from '../../services/quizzes/offer-options.ts';
import { answerItem, getPlayerQuiz } from '../../services/quizzes/play-quiz.ts';
import { COPIED } from '../copies.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { limitByAddress } from '../limit.ts';
import { pageByTime, paged } from '../paging.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';
import {
  Answer,
  AnswerBody,
  LintBody,
  LintView,
  PlayerQuiz,
  QuizBody,
  QuizEdit,
  QuizView,
} from '../schemas.ts';
import { OwnQuiz, viewOwn } from './own-quiz.ts';

const Id = z.object({ id: z.string() });
const secured = [{ key: [] }];
const create = createRoute({
  method: 'post',
  path: '/v1/quizzes',
  tags: ['quizzes'],
  summary: 'Make a quiz from articles',
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: { content: { 'application/json': { schema: QuizBody } }, required: true },
  },
  responses: { 201: json(QuizView, 'The quiz, a draft'), ...PROBLEMS },
});

const list = createRoute({
  method: 'get',
  path: '/v1/quizzes',
  tags: ['quizzes'],
  summary: 'Your quizzes, newest first',
  security: secured,
  request: {
    query: paged(100).extend({
      articleId: z
        .string()
        .max(60)
        .optional()
        .openapi({ description: 'Only quizzes made from this article' }),
    }),
  },
  responses: {
    200: json(
      z.object({
        cursor: z.string().nullable(),
        quizzes: z.array(
          z.object({ id: z.string(), title: z.string(), status: z.string(), createdAt: z.string() }),
        ),
      }),
      'Newest first',
    ),
    ...PROBLEMS,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}',
  tags: ['quizzes'],
  summary: 'A quiz as a player sees it',
  request: { params: Id },
  responses: { 200: json(PlayerQuiz, 'Stems and options, nothing that tells the key'), ...PROBLEMS },
});

const readOwn = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}/edit',
  tags: ['quizzes'],
  summary: 'A quiz with its keys, for its owner',
  security: secured,
  request: { params: Id },
  responses: { 200: json(OwnQuiz, 'The quiz'), ...PROBLEMS },
});

const edit = createRoute({
  method: 'patch',
  path: '/v1/quizzes/{id}',
  tags: ['quizzes'],
  summary: 'Edit, drop, reorder, publish or withdraw',
  security: secured,
  request: { params: Id, body: { content: { 'application/json': { schema: QuizEdit } }, required: true } },
  responses: { 200: json(OwnQuiz, 'The quiz'), ...PROBLEMS },
});

const spare = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/items/{itemId}/options',
  tags: ['quizzes'],
  summary: 'Further false options for a question of your quiz',
  security: secured,
  request: { params: Id.extend({ itemId: z.string() }) },
  responses: {
    200: json(
      z.object({ options: z.array(z.object({ text: z.string(), source: z.string(), why: z.string() })) }),
      'Best first, each with the reason why it is false',
    ),
    ...PROBLEMS,
  },
});

const answer = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/answers',
  tags: ['quizzes'],
  summary: 'Answer a question',
  request: { params: Id, body: { content: { 'application/json': { schema: AnswerBody } }, required: true } },
  responses: { 200: json(Answer, 'Right or wrong, with the quote'), ...PROBLEMS },
});

const lint = createRoute({
  method: 'post',
  path: '/v1/quizzes/lint',
  tags: ['quizzes'],
  summary: "What fails the rules of good questions, in items of ours or anybody's",
  request: { body: { content: { 'application/json': { schema: LintBody } }, required: true } },
  responses: {
    200: json(LintView, 'Each rule that applies, with its source; then the rules over the set'),
    ...PROBLEMS,
  },
});

const report = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/reports',
  tags: ['quizzes'],
  summary: 'Report a question',
  description: ONCE,
  request: {
    params: Id,
    headers: IdempotencyKey,
    body: {
      content: {
        'application/json': {
          schema: z.object({
            itemId: z.string(),
            reason: z.enum(['wrong-key', 'two-right', 'unclear', 'other']),
            detail: z.string().max(1000).default(''),
          }),
        },
      },
      required: true,
    },
  },
  responses: { 202: { description: 'The owner will see it' }, ...PROBLEMS },
});

const reports = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}/reports',
  tags: ['quizzes'],
  summary: 'Reports of your quiz',
  security: secured,
  request: { params: Id, query: paged(100) },
  responses: {
    200: json(
      z.object({
        cursor: z.string().nullable(),
        reports: z.array(
          z.object({
            id: z.string(),
            itemId: z.string(),
            reason: z.string(),
            detail: z.string(),
            createdAt: z.string(),
          }),
        ),
      }),
      'Newest first',
    ),
    ...PROBLEMS,
  },
});

export const quizzes = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const quiz = await createQuiz({ ctx: c.get('ctx'), input: c.req.valid('json') });
    c.set('made', quiz.id);
    return c.json(quiz, 201);
  })
  .openapi(list, async (c) => {
    const ctx = c.get('ctx');
    const { articleId, ...query } = c.req.valid('query');
    const { page, cursor } = await pageByTime(`quizzes ${articleId ?? ''}`, query, (limit, after) =>
      listQuizzes({ ctx, limit, after, articleId }),
    );
    return c.json({ quizzes: page, cursor }, 200);
  })
  .openapi(read, async (c) => {
    const quiz = await getPlayerQuiz({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    c.header('cache-control', c.get('ctx').caller ? 'private, no-cache' : COPIED);
    return c.json(
      { ...quiz, items: quiz.items.map((item) => ({ ...item, options: [...item.options] })) },
      200,
    );
  })
  .openapi(readOwn, async (c) =>
    c.json(viewOwn(await getOwnQuiz({ ctx: c.get('ctx'), id: c.req.valid('param').id })), 200),
  )
  .openapi(edit, async (c) =>
    c.json(
      viewOwn(await editQuiz({ ctx: c.get('ctx'), id: c.req.valid('param').id, input: c.req.valid('json') })),
      200,
    ),
  )
  .openapi(spare, async (c) => {
    const { id, itemId } = c.req.valid('param');
    return c.json({ options: await offerOptions({ ctx: c.get('ctx'), quizId: id, itemId }) }, 200);
  })
  .openapi(answer, async (c) =>
    c.json(
      await answerItem({ ctx: c.get('ctx'), quizId: c.req.valid('param').id, ...c.req.valid('json') }),
      200,
    ),
  )
  .openapi(lint, async (c) => {
    await limitByAddress(c);
    const { items, text, wordsIn } = c.req.valid('json');
    return c.json(lintItems(items, { text, wordsIn }), 200);
  })
  .openapi(report, async (c) => {
    const quizId = c.req.valid('param').id;
    await limitByAddress(c, ` reports ${quizId}`);
    await reportItem({ ctx: c.get('ctx'), quizId, ...c.req.valid('json') });
    return c.body(null, 202);
  })
  .openapi(reports, async (c) => {
    const ctx = c.get('ctx');
    const quizId = c.req.valid('param').id;
    const { page, cursor } = await pageByTime(`reports ${quizId}`, c.req.valid('query'), (limit, after) =>
      listReports({ ctx, quizId, limit, after }),
    );
    return c.json({ reports: page, cursor }, 200);
  });
