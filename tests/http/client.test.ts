import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/client/index.ts';
import { keyFor, STORY } from './world.ts';

const open = (key?: string) =>
  connect({
    address: 'http://praman.test',
    ...(key ? { key } : {}),
    fetch: (async (input: RequestInfo | URL, init?: RequestInit) =>
      exports.default.fetch(new Request(input, init))) as typeof fetch,
  });

describe('the typed client', () => {
  it('stores an article and finds its claims, typed from end to end', async () => {
    const praman = open(await keyFor('c1', ['read', 'write']));
    const made = await praman.v1.articles.$post({ json: { text: STORY, publisher: 'c1' }, header: {} });
    expect(made.status).toBe(201);
    if (made.status !== 201) return;
    const { article, claims } = await made.json();
    const found = await praman.v1.claims.$get({ query: { q: 'गोमती', publisher: 'c1' } });
    if (!found.ok) throw new Error('not found');
    const page = await found.json();
    const first: string | undefined = page.claims[0]?.source.title;
    expect(first).toBe(article.title);
    expect(claims.map(({ id }) => id)).toContain(page.claims[0]?.id);
    const one = await praman.v1.articles[':id'].claims.$get({ param: { id: article.id }, query: {} });
    expect(one.status).toBe(200);
  });

  it('checks, previews and searches reviews without a key', async () => {
    const praman = open();
    const checked = await praman.v1.check.$post({ json: { statement: 'पुल बना है।', text: 'पुल बना है।' } });
    expect(checked.status).toBe(200);
    const reviewed = await praman.v1alpha1['claims:search'].$get({ query: { query: 'पुल' } });
    expect(reviewed.status).toBe(200);
  });

  it('gets a problem where the key is missing', async () => {
    const refused = await open().v1.articles.$get({ query: {} });
    expect(refused.status).toBe(401);
  });
});
