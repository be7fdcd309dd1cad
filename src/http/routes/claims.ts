import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ClaimKind, ClaimStatus, Lang, Modality } from '../../../claims/index.ts';
import type { Facets } from '../../services/claims/ports.ts';
import { getClaimDetail, searchClaims } from '../../services/claims/read-claims.ts';
import { claimJsonLd } from '../claim-json-ld.ts';
import { viewClaim, viewDetail } from '../claim-view.ts';
import { CursorParam, readCursor, writeCursor } from '../cursor.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ClaimDetailView, ClaimView } from '../schemas.ts';

const Day = z.iso.date();
const Filters = z.object({
  q: z.string().max(300).optional(),
  lang: Lang.optional(),
  kind: ClaimKind.optional(),
  modality: Modality.optional(),
  entity: z.string().min(1).max(200).optional(),
  publisher: z.string().min(1).max(200).optional(),
  from: Day.optional(),
  to: Day.optional(),
  status: ClaimStatus.optional(),
});
const Place = z.object({
  top: z.int().min(0),
  asOf: z.int().min(0).max(1_000_000),
  place: z.object({ score: z.int(), seq: z.int().min(0) }).optional(),
  any: z.boolean().optional(),
});
const Facet = z.array(z.object({ value: z.string(), count: z.int() }));

const search = createRoute({
  method: 'get',
  path: '/v1/claims',
  tags: ['claims'],
  summary: 'Search claims: best first, newest first without q',
  description:
    'Words are found in other inflections and spellings, and names in either script; quotes and operators are text. Without a status, claims that are live or disputed. The newest 500 matches are ranked and counted; `bounded` says that there were more, and the cursor goes on to those. `matched` is `any` where no claim has all words.',
  request: {
    query: Filters.extend({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: CursorParam,
    }),
  },
  responses: {
    200: json(
      z.object({
        claims: z.array(
          ClaimView.extend({
            highlights: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string() })),
          }),
        ),
        cursor: z.string().nullable(),
        bounded: z.boolean(),
        counted: z.int(),
        matched: z.enum(['all', 'any']),
        facets: z.object({ lang: Facet, kind: Facet, modality: Facet, publisher: Facet, entity: Facet }),
      }),
      'A page; highlights are UTF-16 offsets into the text of the claim, facets count the ranked matches',
    ),
    ...PROBLEMS,
  },
});

const Id = z.object({ id: z.string().max(60) });

const read = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  tags: ['claims'],
  summary: 'One claim with what contradicts it; schema.org JSON-LD by Accept: application/ld+json',
  request: { params: Id },
  responses: {
    200: {
      description: 'The claim',
      content: {
        'application/json': { schema: ClaimDetailView },
        'application/ld+json': { schema: z.looseObject({ '@context': z.string(), '@type': z.string() }) },
      },
    },
    ...PROBLEMS,
  },
});

const copyFacets = ({ lang, kind, modality, publisher, entity }: Facets) => ({
  lang: [...lang],
  kind: [...kind],
  modality: [...modality],
  publisher: [...publisher],
  entity: [...entity],
});

export const claims = new OpenAPIHono<AppEnv>({ defaultHook: invalid })
  .openapi(search, async (c) => {
    const { cursor, limit, ...filters } = c.req.valid('query');
    const page = await searchClaims({
      ctx: c.get('ctx'),
      input: { ...filters, limit, cursor: readCursor(cursor, filters, Place) },
    });
    return c.json(
      {
        claims: page.claims.map((claim, i) => ({
          ...viewClaim(claim),
          highlights: (page.highlights[i] ?? []).map(({ start, end }) => ({
            start,
            end,
            exact: claim.reading.claim.text.slice(start, end),
          })),
        })),
        cursor: page.next && writeCursor(page.next, filters),
        bounded: page.bounded,
        counted: page.counted,
        matched: page.matched,
        facets: copyFacets(page.facets),
      },
      200,
    );
  })
  .openapi(read, async (c) => {
    const { origin } = new URL(c.req.url);
    const found = await getClaimDetail({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    const view = viewDetail(found, origin);
    c.header('vary', 'accept, authorization');
    if (!/application\/ld\+json/u.test(c.req.header('accept') ?? '')) return c.json(view, 200);
    return c.body(JSON.stringify(claimJsonLd(view, origin)), 200, {
      'content-type': 'application/ld+json',
    }) as never;
  });
