import { exports } from 'cloudflare:workers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it } from 'vitest';
import { call, published, STORY } from './world.ts';

async function connected(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://praman.test/mcp'), {
      fetch: async (input, init) => exports.default.fetch(new Request(input, init)),
    }),
  );
  return client;
}

async function use(client: Client, name: string, input: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: input });
  const [first] = result.content as { type: string; text: string }[];
  return { isError: result.isError === true, text: first?.text ?? '' };
}

describe('the MCP endpoint, by the official client', () => {
  it('names its tools', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['check_statement', 'get_quiz', 'search_claims']);
    for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
    await client.close();
  });

  it('searches claims and gives the words that prove them', async () => {
    await published('m1');
    const client = await connected();
    const { claims } = JSON.parse(
      (await use(client, 'search_claims', { query: 'yogi lakhnau', limit: 3 })).text,
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(claims[0].text).toContain('योगी');
    for (const quote of claims[0].quotes) expect(STORY).toContain(quote);
  });

  it('checks a statement', async () => {
    const client = await connected();
    const { text } = await use(client, 'check_statement', {
      statement: 'योगी आदित्यनाथ ने पुल पर 400 करोड़ रुपये खर्च किए।',
      text: STORY,
    });
    expect(JSON.parse(text)).toMatchObject({ verdict: 'refuted' });
  });

  it('gives a quiz as a player gets it, without its keys', async () => {
    const { key, quizId } = await published('m2');
    const client = await connected();
    const quiz = JSON.parse((await use(client, 'get_quiz', { id: quizId })).text);
    expect(quiz.items.length).toBeGreaterThan(0);
    expect(Object.keys(quiz).sort()).toEqual(['id', 'items', 'lang', 'title']);
    for (const item of quiz.items) expect(Object.keys(item).sort()).toEqual(['id', 'options', 'stem']);
    const own = await call('GET', `/v1/quizzes/${quizId}/edit`, { key });
    expect(JSON.stringify(quiz)).not.toContain(own.body.items[0].claimId);
  });

  it('tells what is wrong as an error of the tool', async () => {
    const client = await connected();
    expect(await use(client, 'get_quiz', { id: 'none' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('not-found'),
    });
    expect(await use(client, 'check_statement', { statement: '' })).toMatchObject({ isError: true });
    expect(await use(client, 'no_tool', {})).toMatchObject({ isError: true });
  });

  it('answers only posts of MCP messages', async () => {
    expect((await call('GET', '/mcp')).status).toBe(405);
    expect((await call('POST', '/mcp', { body: 'x' })).status).toBeGreaterThanOrEqual(400);
    expect((await call('POST', '/mcp', { body: {} })).status).toBeGreaterThanOrEqual(400);
  });
});
