import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, keyFor } from './world.ts';

const ALL = ['read', 'write', 'publish', 'admin'] as const;
/** Words that stand nowhere else. */
const TEXT =
  'मुख्यमंत्री योगी आदित्यनाथ ने लखनऊ में झमटकिया पुल पर 7321 करोड़ रुपये खर्च किए। झमटकिया पुल का उद्घाटन बुधवार को लखनऊ में मुख्यमंत्री योगी आदित्यनाथ ने किया।';
const TRACES = ['झमटक', 'jhmtk', '7321'];

async function tables(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

const decoder = new TextDecoder();

/** Every cell of every table as text, the pages of the full-text index too. */
async function everything(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of await tables()) {
    if (table === 'claim_text') continue;
    const rows = await env.DB.prepare(`SELECT * FROM ${table}`).raw();
    const cells = rows
      .flat()
      .map((cell) => (Array.isArray(cell) ? decoder.decode(new Uint8Array(cell)) : String(cell)));
    found.set(table, cells.join('\n'));
  }
  return found;
}

function holding(all: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...all].filter(([, text]) => words.some((word) => text.includes(word))).map(([table]) => table);
}

describe('a takedown', () => {
  it('removes text, claims, items and all that came of them for good, and leaves tombstones', async () => {
    const key = await keyFor('td1', ALL);
    const made = await call('POST', '/v1/articles', {
      key,
      body: { text: TEXT, title: 'झमटकिया पुल खुला', publishedAt: '2024-03-13' },
      headers: { 'idempotency-key': 'td' },
    });
    const { id } = made.body.article;
    const quiz = await call('POST', '/v1/quizzes', { key, body: { articleIds: [id], items: 5 } });
    expect(quiz.status).toBe(201);
    const quizId = quiz.body.id;
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'published' } });
    const { play } = (
      await call('POST', `/v1/quizzes/${quizId}/plays`, { headers: { 'user-agent': 'Mozilla' } })
    ).body;
    const [item] = quiz.body.items;
    await call('POST', `/v1/quizzes/${quizId}/answers`, {
      body: { itemId: item.id, optionId: item.key, play },
    });
    await call('POST', `/v1/quizzes/${quizId}/reports`, {
      body: { itemId: item.id, reason: 'other', detail: 'झमटकिया?' },
    });
    await call('PUT', `/v1/articles/${id}`, { key, body: { text: `${TEXT} जांच होगी।` } });
    const before = holding(await everything(), TRACES);
    for (const table of ['article_versions', 'claims', 'claim_search', 'items', 'reports', 'quizzes'])
      expect(before).toContain(table);

    expect((await call('DELETE', `/v1/articles/${id}`, { key })).status).toBe(204);

    const after = await everything();
    expect(holding(after, TRACES)).toEqual([]);
    const claimIds = made.body.claims.map((claim: { id: string }) => claim.id);
    // Logs keep the bare ids: nothing else may.
    const logs = ['audit_log', 'corrections', 'events', 'tombstones'];
    expect(holding(after, [id]).filter((table) => !logs.includes(table))).toEqual([]);
    expect(holding(after, claimIds).filter((table) => !logs.includes(table))).toEqual([]);
    const itemIds = quiz.body.items.map((one: { id: string }) => one.id);
    expect(holding(after, itemIds).filter((table) => !logs.includes(table))).toEqual([]);
    for (const claimId of claimIds) expect((await call('GET', `/v1/claims/${claimId}`)).status).toBe(410);
    expect((await call('GET', `/v1/articles/${id}`, { key })).status).toBe(410);
    expect((await call('GET', `/v1/quizzes/${quizId}`)).status).toBe(410);
    expect((await call('GET', `/v1/claims?q=${encodeURIComponent('झमटकिया')}`)).body.claims).toEqual([]);
    expect((await call('PUT', `/v1/articles/${id}`, { key, body: { text: TEXT } })).status).toBe(410);
    expect((await call('DELETE', `/v1/articles/${id}`, { key })).status).toBe(410);
  });

  it('leaves what other articles gave to the same quiz', async () => {
    const key = await keyFor('td2', ALL);
    const texts = [
      'मुख्यमंत्री योगी आदित्यनाथ ने लखनऊ में गोमती पुल पर 240 करोड़ रुपये खर्च किए।',
      'प्रधानमंत्री नरेंद्र मोदी ने वाराणसी में गंगा घाट पर 90 करोड़ रुपये खर्च किए।',
    ];
    const made = [];
    for (const text of texts) made.push(await call('POST', '/v1/articles', { key, body: { text } }));
    const articleIds = made.map(({ body }) => body.article.id);
    const quiz = await call('POST', '/v1/quizzes', { key, body: { articleIds, items: 8, title: 'दो पुल' } });
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'published' } });
    await call('DELETE', `/v1/articles/${articleIds[0]}`, { key });
    const left = (await call('GET', `/v1/quizzes/${quiz.body.id}`)).body;
    expect(left.title).toBe('दो पुल');
    expect(left.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(left.items)).not.toContain('240');
  });
});
