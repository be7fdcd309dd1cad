import { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import { limitByAddress } from '../limit.ts';

/** The door for programs that speak the Model Context Protocol over streamable HTTP, without sessions. */
export const mcp = new Hono<AppEnv>()
  .post('/mcp', async (c) => {
    await limitByAddress(c);
    // Loaded when first asked for: it would cost every start of the Worker.
    const { answerMcp } = await import('../mcp/server.ts');
    return answerMcp(c.req.raw, c.get('ctx'));
  })
  .all('/mcp', (c) => c.body(null, 405, { allow: 'POST' }));
