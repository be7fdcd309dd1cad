import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CheckResult, ItemKind, Lang, Span } from '../../../claims/index.ts';
import { addOwnItem, checkOwnItem, draftOwnItems } from '../../services/quizzes/own-items.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';
import { OwnItemBody } from '../schemas.ts';
import { OwnQuiz, viewOwn } from './own-quiz.ts';

const Id = z.object({ id: z.string() });
const secured = [{ key: [] }];

const DraftView = z
  .object({
    argument: z.int(),
    kind: z.enum(ItemKind.options),
    answer: z.string(),
    stem: z.string(),
    evidence: z.object(Span.shape),
    options: z.array(z.object({ text: z.string(), source: z.string(), why: z.string() })),
  })
  .openapi('ItemDraft', {
    example: {
      argument: 1,
      kind: 'money',
      answer: '240 करोड़ रुपये',
      stem: 'गोमती पुल पर कितने रुपये खर्च हुए?',
      evidence: { start: 74, end: 115, exact: 'गोमती पुल पर 240 करोड़ रुपये खर्च किए गए' },
      options: [
        { text: '180 करोड़ रुपये', source: 'scale', why: 'खबर में 240 करोड़ रुपये लिखा है, 180 करोड़ रुपये नहीं।' },
      ],
    },
  });

const drafts = createRoute({
  method: 'get',
  path: '/v1/quizzes/{id}/claims/{claimId}/drafts',
  tags: ['quizzes'],
  summary: 'What you may ask of a claim: answer, stem and false options, as far as they can be prepared',
  security: secured,
  request: { params: Id.extend({ claimId: z.string() }) },
  responses: {
    200: json(z.object({ drafts: z.array(DraftView) }), 'One for each argument of the claim'),
    ...PROBLEMS,
  },
});

const check = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/items:check',
  tags: ['quizzes'],
  summary: 'What the rules say of a question of your own, before it is saved',
  security: secured,
  request: {
    params: Id,
    body: {
      content: { 'application/json': { schema: OwnItemBody.extend({ wordsIn: Lang.optional() }) } },
      required: true,
    },
  },
  responses: {
    200: json(
      z.object({ passes: z.boolean(), checks: z.array(z.object(CheckResult.shape)) }),
      'Each rule with its verdict',
    ),
    ...PROBLEMS,
  },
});

const add = createRoute({
  method: 'post',
  path: '/v1/quizzes/{id}/items',
  tags: ['quizzes'],
  summary: 'Add a question of your own about a claim; it falls with its claim like any other',
  description: ONCE,
  security: secured,
  request: {
    params: Id,
    headers: IdempotencyKey,
    body: { content: { 'application/json': { schema: OwnItemBody } }, required: true },
  },
  responses: { 201: json(OwnQuiz, 'The quiz with the question'), ...PROBLEMS },
});

export const ownItems = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(drafts, async (c) => {
    const { id, claimId } = c.req.valid('param');
    const found = await draftOwnItems({ ctx: c.get('ctx'), quizId: id, claimId });
    return c.json({ drafts: found.map((draft) => ({ ...draft, options: [...draft.options] })) }, 200);
  })
  .openapi(check, async (c) => {
    const { wordsIn, ...own } = c.req.valid('json');
    const quizId = c.req.valid('param').id;
    const { passes, checks } = await checkOwnItem({ ctx: c.get('ctx'), quizId, own, wordsIn });
    return c.json({ passes, checks: [...checks] }, 200);
  })
  .openapi(add, async (c) => {
    const quizId = c.req.valid('param').id;
    return c.json(viewOwn(await addOwnItem({ ctx: c.get('ctx'), quizId, own: c.req.valid('json') })), 201);
  });
