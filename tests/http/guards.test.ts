import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, published } from './world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const policyOf = (headers: Headers) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/u);
      return [name, values.join(' ')] as const;
    }),
  );

describe('what a page may load and where it may stand', () => {
  it('is told by a strict policy on every page, without inline script or style', async () => {
    const { quizId, articleId } = await published('guards');
    const { claims } = (await call('GET', `/v1/articles/${articleId}/claims`)).body;
    const pages = ['/', '/docs', '/drills', '/d', `/q/${quizId}`, `/c/${claims[0].id}`, '/q/qz_none'];
    for (const page of [...pages, `/embed/q/${quizId}`]) {
      const { headers, body } = await call('GET', page);
      const policy = policyOf(headers);
      expect([page, policy.get('default-src')]).toEqual([page, "'none'"]);
      const others = [...policy].filter(([name]) => name !== 'frame-ancestors').join(' ');
      expect([page, others]).toEqual([page, expect.not.stringMatching(/unsafe|\*/u)]);
      const scripts = [...body.matchAll(/<script\b(?<attributes>[^>]*)>/gu)];
      for (const { groups } of scripts) expect(groups?.attributes).toMatch(/ src=|application\/ld\+json/u);
      expect(body).not.toMatch(/ style="| on\w+="|<style/u);
    }
  });

  it('lets embeds stand on any site, and nothing else', async () => {
    const { quizId } = await published('frames');
    const ancestors = async (page: string) =>
      policyOf((await call('GET', page)).headers).get('frame-ancestors');
    expect(await ancestors(`/embed/q/${quizId}`)).toBe('*');
    // Again, from its copy.
    expect(await ancestors(`/embed/q/${quizId}`)).toBe('*');
    for (const page of ['/', '/docs', `/q/${quizId}`, `/q/${quizId}`])
      expect(await ancestors(page)).toBe("'none'");
  });
});

describe('what a player can learn', () => {
  it('is an id, the stem and the options of each question', async () => {
    const { quizId, key } = await published('learns');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    expect(Object.keys(body).sort()).toEqual(['id', 'items', 'lang', 'title']);
    for (const item of body.items) {
      expect(Object.keys(item).sort()).toEqual(['id', 'options', 'stem']);
      for (const option of item.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
    const own = (await call('GET', `/v1/quizzes/${quizId}/edit`, { key })).body;
    const ids = own.items.flatMap(({ options }: { options: { id: string }[] }) =>
      options.map(({ id }) => id),
    );
    expect(new Set(ids.map((id: string) => id.length)).size).toBe(1);
    const hidden = [...own.articleIds, ...own.items.map(({ claimId }: { claimId: string }) => claimId)];
    for (const page of [`/q/${quizId}`, `/embed/q/${quizId}`, `/oembed?url=http://praman.test/q/${quizId}`]) {
      const text = JSON.stringify((await call('GET', page)).body);
      for (const value of hidden) expect(text).not.toContain(value);
    }
  });
});

describe('a key', () => {
  it('is taken from no address', async () => {
    const { key } = await published('keyaddress');
    for (const name of ['key', 'api_key', 'access_token', 'authorization'])
      expect((await call('GET', `/v1/articles?${name}=${key}`)).status).toBe(401);
  });

  it('stands in no log, on record or in an answer, whatever goes wrong', async () => {
    const { key, articleId, quizId } = await published('keylogs');
    const said: string[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, name).mockImplementation((...words) => void said.push(words.map(String).join(' ')));
    const answers = [
      await call('GET', '/v1/articles', { key }),
      await call('PUT', `/v1/articles/${articleId}`, { key, body: { text: '' } }),
      await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'none' } }),
      await call('POST', '/v1/quizzes', { key, body: 'not json' }),
      await call('POST', '/v1/keys', { key, body: { scopes: ['none'] } }),
      await call('GET', `/v1/quizzes/${quizId}`, { key: `${key}x` }),
      await call('GET', '/v1/audit', { key }),
    ];
    // What the code does not foresee is logged: a table that is not there.
    await env.DB.prepare('ALTER TABLE plays RENAME TO plays_away').run();
    answers.push(await call('GET', `/v1/quizzes/${quizId}/stats`, { key }));
    await env.DB.prepare('ALTER TABLE plays_away RENAME TO plays').run();
    expect(answers.at(-1)?.status).toBe(500);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n')).not.toContain(key);
    for (const { body, headers } of answers)
      expect(JSON.stringify(body) + [...headers].join(' ')).not.toContain(key);
    const { results } = await env.DB.prepare('SELECT * FROM audit_log').all();
    expect(JSON.stringify(results)).not.toContain(key);
  });
});
