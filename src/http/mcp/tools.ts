import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { ClaimsError, Lang } from '../../../claims/index.ts';
import { checkClaim } from '../../services/claims/check-statement.ts';
import type { StoredClaim } from '../../services/claims/ports.ts';
import { searchClaims } from '../../services/claims/read-claims.ts';
import { ServiceError } from '../../services/errors.ts';
import type { Context } from '../../services/ports.ts';
import { getPlayerQuiz } from '../../services/quizzes/play-quiz.ts';
import { viewClaim } from '../claim-view.ts';

const READS = { readOnlyHint: true, openWorldHint: false } as const;

/** The outcome as text; what the caller can mend is told, anything else only as a failure. */
async function told(run: () => Promise<unknown>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await run()) }] };
  } catch (error) {
    if (!(error instanceof ServiceError) && !(error instanceof ClaimsError)) throw error;
    return { isError: true, content: [{ type: 'text', text: `${error.code}: ${error.message}` }] };
  }
}

/** A claim with the words that prove it and where they stand. */
function brief(claim: StoredClaim) {
  const { id, lang, text, kind, modality, status, attribution, spans, source } = viewClaim(claim);
  return {
    id,
    lang,
    text,
    kind,
    modality,
    status,
    attribution: attribution?.source ?? null,
    quotes: spans.map(({ exact }) => exact),
    source,
  };
}

/** Registers the tools: what anybody may read, without a key. */
export function addTools(server: McpServer, ctx: Context): void {
  server.registerTool(
    'search_claims',
    {
      title: 'Search claims',
      description:
        'Finds claims that news articles in Hindi and English make, best first, each with the exact words that state it and their place. A query in Latin letters finds Devanagari names.',
      inputSchema: {
        query: z.string().max(300).describe('Words, names or numbers'),
        lang: Lang.optional(),
        publisher: z.string().max(200).optional(),
        limit: z.int().min(1).max(50).default(10),
      },
      annotations: READS,
    },
    ({ query, lang, publisher, limit }) =>
      told(async () => {
        const page = await searchClaims({ ctx, input: { q: query, lang, publisher, limit } });
        return { claims: page.claims.map(brief), bounded: page.bounded };
      }),
  );
  server.registerTool(
    'check_statement',
    {
      title: 'Check a statement',
      description:
        'Compares a statement in Hindi or English with the claims of the store, or of a text that is given: supported, refuted, notEnoughInfo or disputed, with the claims it rests on.',
      inputSchema: {
        statement: z.string().min(1).max(2000),
        lang: Lang.optional(),
        text: z
          .string()
          .max(10_000)
          .optional()
          .describe('An article to check against instead of the store; it is not kept'),
      },
      annotations: READS,
    },
    (input) => told(() => checkClaim({ ctx, input })),
  );
  server.registerTool(
    'get_quiz',
    {
      title: 'Get a quiz',
      description: 'A published quiz as a player sees it: questions and options, never the answers.',
      inputSchema: { id: z.string().max(60) },
      annotations: READS,
    },
    ({ id }) => told(() => getPlayerQuiz({ ctx, id })),
  );
}
