import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ClaimKind, ClaimStatus, Lang, Modality } from '../../../claims/index.ts';
import { getClaim, searchClaims } from '../../services/claims/read-claims.ts';
import { listCorrections } from '../../services/corrections/list-corrections.ts';
import type { Facets } from '../../services/ports.ts';
import { viewClaim } from '../claim-view.ts';
import { CursorParam, readCursor, writeCursor } from '../cursor.ts';
import type { AppEnv } from '../env.ts';
import { invalid } from '../invalid.ts';
import { json, PROBLEMS } from '../responses.ts';
import { ClaimView } from '../schemas.ts';

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

const read = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  tags: ['claims'],
  summary: 'One claim; schema.org JSON-LD by Accept: application/ld+json',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(ClaimView, 'The claim'), ...PROBLEMS },
});

const corrections = createRoute({
  method: 'get',
  path: '/v1/corrections',
  tags: ['claims'],
  summary: 'The log of corrections, oldest first',
  request: {
    query: z.object({
      cursor: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: {
    200: json(
      z.object({
        corrections: z.array(
          z.object({
            seq: z.int(),
            articleId: z.string(),
            articleVersion: z.int(),
            change: z.string(),
            claimId: z.string().nullable(),
            successorId: z.string().nullable(),
            detail: z.string(),
            createdAt: z.string(),
          }),
        ),
        cursor: z.int(),
      }),
      'A page',
    ),
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
    const found = await getClaim({ ctx: c.get('ctx'), id: c.req.valid('param').id });
    const view = viewClaim(found);
    if (!/application\/ld\+json/u.test(c.req.header('accept') ?? '')) return c.json(view, 200);
    c.header('content-type', 'application/ld+json');
    return c.body(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Claim',
        text: view.text,
        inLanguage: view.lang,
        appearance: {
          '@type': 'CreativeWork',
          name: view.source.title,
          ...(view.source.url ? { url: view.source.url } : {}),
        },
        ...(view.attribution ? { author: { '@type': 'Thing', name: view.attribution.source } } : {}),
      }),
      200,
    ) as never;
  })
  .openapi(corrections, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    const page = await listCorrections({ ctx: c.get('ctx'), after: cursor, limit });
    return c.json({ corrections: [...page], cursor: page.at(-1)?.seq ?? cursor }, 200);
  });
