import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createClass, deleteClass, getClassDrills, listClasses } from '../../services/drills/classes.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { IdempotencyKey, ONCE } from '../repeated.ts';
import { json, PROBLEMS } from '../responses.ts';

const Code = z.object({ code: z.string().regex(/^[A-Z]{6}$/u) });
const secured = [{ key: [] }];
const Any = z.looseObject({});

const newClass = createRoute({
  method: 'post',
  path: '/v1/classes',
  tags: ['drills'],
  summary: 'Make a class: what its players miss comes back in its next drills',
  description: ONCE,
  security: secured,
  request: {
    headers: IdempotencyKey,
    body: {
      content: {
        'application/json': {
          schema: z.object({
            name: z.string().max(100),
            retentionDays: z.int().min(1).max(365).default(120),
          }),
        },
      },
      required: true,
    },
  },
  responses: { 201: json(z.object({ code: z.string(), name: z.string() }), 'The class'), ...PROBLEMS },
});
const classes = createRoute({
  method: 'get',
  path: '/v1/classes',
  tags: ['drills'],
  summary: 'Your classes',
  security: secured,
  responses: { 200: json(z.object({ classes: z.array(Any) }), 'Newest first'), ...PROBLEMS },
});
const klass = createRoute({
  method: 'get',
  path: '/v1/classes/{code}',
  tags: ['drills'],
  summary: 'The drills that a class may play now',
  request: { params: Code },
  responses: { 200: json(Any, 'Its name and open drills'), ...PROBLEMS },
});
const dropClass = createRoute({
  method: 'delete',
  path: '/v1/classes/{code}',
  tags: ['drills'],
  summary: 'Delete a class with all that is known of its players',
  security: secured,
  request: { params: Code },
  responses: { 204: { description: 'Gone' }, ...PROBLEMS },
});

/** Classes: the same players over many drills. */
export const classRoutes = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(newClass, async (c) => {
    const made = await createClass({ ctx: c.get('ctx'), ...c.req.valid('json') });
    c.set('made', made.code);
    return c.json({ code: made.code, name: made.name }, 201);
  })
  .openapi(classes, async (c) => {
    const found = await listClasses({ ctx: c.get('ctx') });
    return c.json({ classes: found.map(({ ownerId: _, ...one }) => one) }, 200);
  })
  .openapi(klass, async (c) => {
    const { klass: found, drills: open } = await getClassDrills({
      ctx: c.get('ctx'),
      ...c.req.valid('param'),
    });
    return c.json(
      {
        name: found.name,
        drills: open.map(({ pin, title, mode, lang }) => ({ pin, title, mode, lang })),
      } as Record<string, unknown>,
      200,
    );
  })
  .openapi(dropClass, async (c) => {
    await deleteClass({ ctx: c.get('ctx'), ...c.req.valid('param') });
    return c.body(null, 204);
  });
