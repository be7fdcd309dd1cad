import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  createWebhook,
  deleteWebhook,
  listDeliveries,
  listWebhooks,
} from '../../services/webhooks/manage-webhooks.ts';
import { EVENT_TYPES, type Webhook } from '../../services/webhooks/ports.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';

const secured = [{ key: [] }];
const Id = z.object({ id: z.string() });
const EventName = z.enum(EVENT_TYPES);

const WebhookView = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(EventName),
    disabledAt: z.string().nullable(),
    createdAt: z.string(),
  })
  .openapi('Webhook');

const SIGNED =
  'Deliveries are signed as Standard Webhooks 1.0 has it: `webhook-signature` is `v1,` and HMAC-SHA256 in base64, under the secret after `whsec_` decoded from base64, over `webhook-id.webhook-timestamp.body`. A delivery may come more than once, with the same `webhook-id`.';

const create = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  tags: ['webhooks'],
  summary:
    'Be told of corrections, withdrawals, published quizzes and of others who contradict a claim; the secret is shown once',
  description: `${ONCE}\n\n${SIGNED}`,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({ url: z.url({ protocol: /^https?$/u }), events: z.array(EventName).min(1) })
            .openapi('NewWebhook'),
        },
      },
      required: true,
    },
  },
  responses: { 201: json(WebhookView.extend({ secret: z.string() }), 'The webhook'), ...PROBLEMS },
});

const list = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  tags: ['webhooks'],
  summary: 'Your webhooks, without their secrets',
  security: secured,
  responses: { 200: json(z.object({ webhooks: z.array(WebhookView) }), 'Newest first'), ...PROBLEMS },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  tags: ['webhooks'],
  summary: 'End a webhook',
  security: secured,
  request: { params: Id },
  responses: { 204: { description: 'Ended' }, ...PROBLEMS },
});

const deliveries = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  tags: ['webhooks'],
  summary: 'What was sent to a webhook, and how it was answered',
  security: secured,
  request: {
    params: Id,
    query: z.object({
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({
        deliveries: z.array(
          z.object({
            id: z.string(),
            type: EventName,
            state: z.enum(['waiting', 'done', 'failed']),
            attempts: z.int(),
            status: z.int().nullable(),
            createdAt: z.string(),
          }),
        ),
        cursor: z.string().nullable(),
      }),
      'Newest first',
    ),
    ...PROBLEMS,
  },
});

const view = ({ ownerId: _owner, toldUntil: _until, ...webhook }: Webhook) => ({
  ...webhook,
  events: [...webhook.events],
});

/** Webhooks and their deliveries. */
export const webhooks = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(create, async (c) => {
    const { secret, ...webhook } = await createWebhook({ ctx: c.get('ctx'), input: c.req.valid('json') });
    c.set('made', webhook.id);
    return c.json({ ...view(webhook), secret }, 201);
  })
  .openapi(list, async (c) =>
    c.json({ webhooks: (await listWebhooks({ ctx: c.get('ctx') })).map(view) }, 200),
  )
  .openapi(remove, async (c) => {
    await deleteWebhook({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    return c.body(null, 204);
  })
  .openapi(deliveries, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    const page = await listDeliveries({
      ctx: c.get('ctx'),
      id: c.req.valid('param').id,
      limit,
      after: cursor ?? null,
    });
    return c.json(
      { deliveries: page, cursor: page.length === limit ? (page.at(-1)?.id ?? null) : null },
      200,
    );
  });
