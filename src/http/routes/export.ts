import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Lang } from '../../../claims/index.ts';
import { exportClaims } from '../../services/export/export-claims.ts';
import { viewClaim } from '../claim-view.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { limitByAddress } from '../limit.ts';
import { PROBLEMS } from '../responses.ts';

const all = createRoute({
  method: 'get',
  path: '/v1/export/claims',
  tags: ['claims'],
  summary: 'All claims as NDJSON, in the order they were written',
  description:
    'A claim a line, streamed. The last line is `{"cursor": …}`: where the next export goes on, null at the end. A stream without that line was cut off.',
  request: {
    query: z.object({
      lang: Lang.optional(),
      publisher: z.string().max(200).optional(),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/u)
        .optional(),
    }),
  },
  responses: {
    200: { description: 'The claims', content: { 'application/x-ndjson': { schema: z.string() } } },
    ...PROBLEMS,
  },
});

type Pages = ReturnType<typeof exportClaims>;

/** One page of lines for each pull: the store is read as fast as the reader reads. */
async function linesOf(pages: Pages): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next: number | null = null;
  // The first page before the answer begins: a store that is away is told of as a problem, not by a broken stream.
  let first: Awaited<ReturnType<Pages['next']>> | null = await pages.next();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = first ?? (await pages.next());
      first = null;
      if (done) {
        const cursor = next === null ? null : String(next);
        controller.enqueue(encoder.encode(`${JSON.stringify({ cursor })}\n`));
        return controller.close();
      }
      next = value.next;
      const lines = value.claims.map((claim) =>
        JSON.stringify({ ...viewClaim(claim), publisher: claim.publisher }),
      );
      controller.enqueue(encoder.encode(lines.map((line) => `${line}\n`).join('')));
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
}

/** Claims in bulk. */
export const bulk = new OpenAPIHono<AppEnv>({ defaultHook: invalid }).openapi(all, async (c) => {
  await limitByAddress(c);
  const { cursor, lang, publisher } = c.req.valid('query');
  const pages = exportClaims({ ctx: c.get('ctx'), input: { lang, publisher, after: Number(cursor ?? 0) } });
  return c.body(await linesOf(pages), 200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
  }) as never;
});
