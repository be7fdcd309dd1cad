import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Context } from '../../services/ports.ts';
import { addTools } from './tools.ts';

/** Answers one MCP message. Nothing is kept between messages: every one brings all that it needs. */
export async function answerMcp(request: Request, ctx: Context): Promise<Response> {
  const server = new McpServer({ name: 'praman', version: '1' });
  addTools(server, ctx);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  return transport.handleRequest(request);
}
