import { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import { limitByAddress } from '../limit.ts';
import { answerMcp } from '../mcp/server.ts';

/** The door for programs that speak the Model Context Protocol over streamable HTTP, without sessions. */
export const mcp = new Hono<AppEnv>()
  .post('/mcp', async (c) => {
    await limitByAddress(c);
    return answerMcp(c.req.raw, c.get('ctx'));
  })
  .all('/mcp', (c) => c.body(null, 405, { allow: 'POST' }));
