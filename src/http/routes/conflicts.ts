import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Verdict } from '../../../claims/index.ts';
import { decideClaim, listConflicts } from '../../services/claims/decide-claim.ts';
import { viewDetail } from '../claim-view.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { paged } from '../paging.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ClaimDetailView } from '../schemas.ts';

const Id = z.object({ id: z.string().max(60) });
const secured = [{ key: [] }];

const decide = createRoute({
  method: 'post',
  path: '/v1/claims/{id}/decision',
  tags: ['claims'],
  summary: "The editor's word on a claim that others contradict",
  description:
    '`live` asks it in spite of what contradicts it now; `disputed` asks it no longer; `withdrawn` takes it and its questions back. It outlasts corrections that keep the claim.',
  security: secured,
  request: {
    params: Id,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({ status: z.enum(['live', 'disputed', 'withdrawn']) })
            .openapi('DecisionBody', { example: { status: 'live' } }),
        },
      },
      required: true,
    },
  },
  responses: { 200: json(ClaimDetailView, 'The claim'), ...PROBLEMS },
});

const conflicts = createRoute({
  method: 'get',
  path: '/v1/conflicts',
  tags: ['claims'],
  summary: 'Your claims that another claim contradicts, of yours or of other owners, undecided; newest first',
  security: secured,
  request: { query: paged(100) },
  responses: {
    200: json(
      z.object({
        conflicts: z.array(
          z.object({
            claimId: z.string(),
            text: z.string(),
            otherId: z.string(),
            otherText: z.string(),
            otherUrl: z.string(),
            isOwn: z.boolean(),
            since: z.string(),
            compared: Verdict.shape.compared,
          }),
        ),
        cursor: z.string().nullable(),
      }),
      'A page',
    ),
    ...PROBLEMS,
  },
});
const Pair = z.object({ claimSeq: z.int().min(0), otherSeq: z.int().min(0) });

/** Claims that contradict each other, and what an editor decides. */
export const conflictRoutes = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(decide, async (c) => {
    const found = await decideClaim({
      ctx: c.get('ctx'),
      id: c.req.valid('param').id,
      decision: c.req.valid('json').status,
    });
    return c.json(viewDetail(found, new URL(c.req.url).origin), 200);
  })
  .openapi(conflicts, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const { origin } = new URL(c.req.url);
    const before = readCursor(cursor, 'conflicts', Pair) ?? null;
    const found = await listConflicts({ ctx: c.get('ctx'), limit: limit + 1, before });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? { claimSeq: last.claimSeq, otherSeq: last.otherSeq } : null;
    return c.json(
      {
        conflicts: page.map(({ claimId, text, otherId, otherText, isOwn, createdAt, compared }) => ({
          claimId,
          text,
          otherId,
          otherText,
          otherUrl: `${origin}/c/${otherId}`,
          isOwn,
          since: createdAt,
          compared: [...compared],
        })),
        cursor: next && writeCursor(next, 'conflicts'),
      },
      200,
    );
  });
