import { describe, expect, it } from 'vitest';
import { call, keyFor } from './world.ts';

const ALL = ['read', 'write', 'publish', 'admin'] as const;
/** Bridges of our own: each test has its own, so that no claims of others meet them. */
const spent = (bridge: string, crores: number) =>
  `मुख्यमंत्री योगी आदित्यनाथ ने ${bridge} पुल पर ${crores} करोड़ रुपये खर्च किए।`;
const dead = (town: string, count: number) => `${town} में नाव पलटने से ${count} लोगों की मौत हो गई।`;

interface Put {
  readonly articleId: string;
  readonly claimId: string;
}

async function put(key: string, text: string, publishedAt = '2024-03-13'): Promise<Put> {
  const made = await call('POST', '/v1/articles', { key, body: { text, publishedAt } });
  expect(made.status).toBe(201);
  const claim = made.body.claims.find((one: { arguments: { fact?: { type: string } }[] }) =>
    one.arguments.some(({ fact }) => fact?.type === 'quantity'),
  );
  return { articleId: made.body.article.id, claimId: claim.id };
}

const claim = async (id: string, key?: string) =>
  (await call('GET', `/v1/claims/${id}`, key ? { key } : {})).body;
const statuses = async (...puts: Put[]) =>
  Promise.all(puts.map(async ({ claimId }) => (await claim(claimId)).status));

describe('two claims of one owner that cannot both hold', () => {
  it('are disputed and point at each other, for everybody', async () => {
    const key = await keyFor('cf1', ALL);
    const a = await put(key, spent('रामगंगा', 240));
    const b = await put(key, spent('रामगंगा', 310));
    const [one, other] = [await claim(a.claimId), await claim(b.claimId)];
    expect([one.status, other.status]).toEqual(['disputed', 'disputed']);
    expect(one.conflicts).toMatchObject([
      { claimId: b.claimId, kind: 'conflict', isOwn: true, decidedAt: null },
    ]);
    expect(other.conflicts).toMatchObject([{ claimId: a.claimId }]);
    expect(one.conflicts[0].url).toContain(`/c/${b.claimId}`);
    expect(one.conflicts[0].compared.some((role: { result: string }) => role.result === 'different')).toBe(
      true,
    );
    const log = (await call('GET', `/v1/corrections?articleId=${a.articleId}`)).body.corrections;
    expect(log).toMatchObject([{ change: 'disputed', claimId: a.claimId, successorId: b.claimId }]);
  });

  it('leave claims alone that say the same or something else', async () => {
    const key = await keyFor('cf2', ALL);
    const a = await put(key, spent('केन', 240));
    const b = await put(key, `${spent('केन', 240)} पुल खुल गया है।`);
    const c = await put(key, spent('बेतवा', 310));
    expect(await statuses(a, b, c)).toEqual(['live', 'live', 'live']);
  });

  it('are not asked until an editor decides', async () => {
    const key = await keyFor('cf3', ALL);
    const a = await put(key, spent('चंबल', 240));
    const quiz = await call('POST', '/v1/quizzes', { key, body: { articleIds: [a.articleId], items: 5 } });
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'published' } });
    const shown = async () => (await call('GET', `/v1/quizzes/${quiz.body.id}`)).body.items.length;
    const before = await shown();
    expect(before).toBeGreaterThan(0);
    const b = await put(key, spent('चंबल', 310));
    expect(await shown()).toBe(0);
    const [item] = quiz.body.items;
    const answer = await call('POST', `/v1/quizzes/${quiz.body.id}/answers`, {
      body: { itemId: item.id, optionId: item.key },
    });
    expect(answer.body).toMatchObject({ status: 'disputed', correction: { change: 'disputed' } });
    const again = await call('POST', '/v1/quizzes', { key, body: { articleIds: [a.articleId], items: 5 } });
    expect(again).toMatchObject({ status: 422, body: { code: 'no-questions' } });
    const decided = await call('POST', `/v1/claims/${a.claimId}/decision`, { key, body: { status: 'live' } });
    expect(decided).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await shown()).toBe(before);
    expect(await statuses(a, b)).toEqual(['live', 'disputed']);
  });

  it('are free again when the editor withdraws the other', async () => {
    const key = await keyFor('cf4', ALL);
    const [a, b] = [await put(key, spent('सोन', 240)), await put(key, spent('सोन', 310))];
    await call('POST', `/v1/claims/${b.claimId}/decision`, { key, body: { status: 'withdrawn' } });
    expect(await statuses(a, b)).toEqual(['live', 'withdrawn']);
  });

  it('are free again when a correction or a takedown ends the contradiction', async () => {
    const key = await keyFor('cf5', ALL);
    const [a, b] = [await put(key, spent('टोंस', 240)), await put(key, spent('टोंस', 310))];
    await call('PUT', `/v1/articles/${b.articleId}`, {
      key,
      body: { text: `${spent('टोंस', 240)} पुल खुल गया है।` },
    });
    expect(await statuses(a, b)).toEqual(['live', 'superseded']);
    const c = await put(key, spent('टोंस', 500));
    expect(await statuses(a, c)).toEqual(['disputed', 'disputed']);
    expect((await call('DELETE', `/v1/articles/${c.articleId}`, { key })).status).toBe(204);
    expect(await statuses(a)).toEqual(['live']);
    expect((await claim(a.claimId)).conflicts.length).toBe(1);
  });

  it('stay decided over a correction that keeps the claim', async () => {
    const key = await keyFor('cf6', ALL);
    const [a] = [await put(key, spent('कोसी', 240)), await put(key, spent('कोसी', 310))];
    await call('POST', `/v1/claims/${a.claimId}/decision`, { key, body: { status: 'withdrawn' } });
    await call('PUT', `/v1/articles/${a.articleId}`, {
      key,
      body: { text: `${spent('कोसी', 240)} पुल खुल गया है।` },
    });
    expect(await statuses(a)).toEqual(['withdrawn']);
  });
});

describe('claims of two owners that cannot both hold', () => {
  it('are flagged to their owners with the link of the other, and nothing public changes', async () => {
    const [mine, theirs] = [await keyFor('cf7', ALL), await keyFor('cf8', ALL)];
    const a = await put(mine, spent('घाघरा', 240));
    const quiz = await call('POST', '/v1/quizzes', {
      key: mine,
      body: { articleIds: [a.articleId], items: 5 },
    });
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key: mine, body: { status: 'published' } });
    const before = (await call('GET', `/v1/quizzes/${quiz.body.id}`)).body;
    const b = await put(theirs, spent('घाघरा', 310));
    expect(await statuses(a, b)).toEqual(['live', 'live']);
    expect((await claim(a.claimId)).conflicts).toEqual([]);
    expect((await claim(a.claimId, theirs)).conflicts).toEqual([]);
    expect(await claim(a.claimId, mine)).toMatchObject({
      status: 'disputed',
      conflicts: [{ claimId: b.claimId, isOwn: false }],
    });
    expect(await claim(b.claimId, theirs)).toMatchObject({
      status: 'disputed',
      conflicts: [{ claimId: a.claimId }],
    });
    expect((await call('GET', `/v1/quizzes/${quiz.body.id}`)).body).toEqual(before);
    expect((await call('GET', `/v1/corrections?articleId=${a.articleId}`)).body.corrections).toEqual([]);
    const listed = (await call('GET', '/v1/conflicts', { key: mine })).body.conflicts;
    expect(listed).toMatchObject([{ claimId: a.claimId, otherId: b.claimId, isOwn: false }]);
    const again = { key: mine, body: { articleIds: [a.articleId], items: 5 } };
    expect((await call('POST', '/v1/quizzes', again)).status).toBe(422);
    await call('POST', `/v1/claims/${a.claimId}/decision`, { key: mine, body: { status: 'live' } });
    expect((await call('POST', '/v1/quizzes', again)).status).toBe(201);
    expect((await claim(a.claimId, mine)).status).toBe('live');
    expect((await claim(b.claimId, theirs)).status).toBe('disputed');
  });

  it('an owner cannot decide about claims of another', async () => {
    const [mine, theirs] = [await keyFor('cf9', ALL), await keyFor('cf10', ALL)];
    const a = await put(mine, spent('गंडक', 240));
    const decided = await call('POST', `/v1/claims/${a.claimId}/decision`, {
      key: theirs,
      body: { status: 'withdrawn' },
    });
    expect(decided.status).toBe(404);
    expect(await statuses(a)).toEqual(['live']);
  });

  it('a later count of another owner supersedes nothing', async () => {
    const [mine, theirs] = [await keyFor('cf11', ALL), await keyFor('cf12', ALL)];
    const a = await put(mine, dead('गया', 12), '2024-03-13T08:00:00Z');
    await put(theirs, dead('गया', 15), '2024-03-13T20:00:00Z');
    expect(await statuses(a)).toEqual(['live']);
  });
});

describe('a developing story', () => {
  const [morning, evening] = ['2024-03-13T08:00:00Z', '2024-03-13T20:00:00Z'];

  it('goes on: the later count supersedes, both keep their date', async () => {
    const key = await keyFor('cf13', ALL);
    const a = await put(key, dead('पटना', 12), morning);
    const b = await put(key, dead('पटना', 15), evening);
    expect(await statuses(a, b)).toEqual(['superseded', 'live']);
    const [one, other] = [await claim(a.claimId), await claim(b.claimId)];
    expect(one.conflicts).toMatchObject([{ claimId: b.claimId, kind: 'update' }]);
    expect([one.source.publishedAt, other.source.publishedAt]).toEqual([morning, evening]);
  });

  it('goes by publication, not by arrival', async () => {
    const key = await keyFor('cf14', ALL);
    const b = await put(key, dead('आगरा', 15), evening);
    const a = await put(key, dead('आगरा', 12), morning);
    expect(await statuses(a, b)).toEqual(['superseded', 'live']);
  });

  it('goes back when the later report is taken down', async () => {
    const key = await keyFor('cf15', ALL);
    const a = await put(key, dead('कानपुर', 12), morning);
    const b = await put(key, dead('कानपुर', 15), evening);
    await call('DELETE', `/v1/articles/${b.articleId}`, { key });
    expect(await statuses(a)).toEqual(['live']);
  });
});

describe('a decision', () => {
  it('needs a status that there is, and a claim that its article still tells', async () => {
    const key = await keyFor('cf16', ALL);
    const a = await put(key, spent('राप्ती', 240));
    const decide = (body: unknown) => call('POST', `/v1/claims/${a.claimId}/decision`, { key, body });
    expect((await decide({ status: 'superseded' })).status).toBe(400);
    await call('PUT', `/v1/articles/${a.articleId}`, { key, body: { text: spent('राप्ती', 310) } });
    expect(await decide({ status: 'live' })).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });
});

it('conflicts are paged', async () => {
  const key = await keyFor('cf17', ALL);
  for (const crores of [240, 310, 500]) await put(key, spent('शारदा', crores));
  const all = (await call('GET', '/v1/conflicts', { key })).body.conflicts;
  expect(all.length).toBe(6);
  const seen: unknown[] = [];
  let cursor: string | null = null;
  do {
    const page: { body: { conflicts: unknown[]; cursor: string | null } } = await call(
      'GET',
      `/v1/conflicts?limit=4${cursor ? `&cursor=${cursor}` : ''}`,
      { key },
    );
    seen.push(...page.body.conflicts);
    cursor = page.body.cursor;
  } while (cursor);
  expect(seen).toEqual(all);
});
