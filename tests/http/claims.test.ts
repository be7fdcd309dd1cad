import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

async function stored(owner: string): Promise<void> {
  const key = await keyFor(owner, ['write', 'read']);
  await call('POST', '/v1/articles', {
    key,
    body: { text: STORY, url: 'https://paper.example/pul', publisher: owner },
  });
}

describe('searching claims', () => {
  it('finds a Devanagari name by its Latin spelling', async () => {
    await stored('s1');
    const found = await call('GET', `/v1/claims?q=${encodeURIComponent('yogi lakhnau')}&publisher=s1`);
    expect(found.body.claims.length).toBeGreaterThan(0);
    expect(found.body.claims[0].text).toContain('योगी');
  });

  it('finds a word in another inflection', async () => {
    await stored('s2');
    expect(
      (await call('GET', `/v1/claims?q=${encodeURIComponent('रुपयों')}&publisher=s2`)).body.claims.length,
    ).toBeGreaterThan(0);
  });

  it.each(['"', "'", 'OR AND NOT', '*', '(', 'NEAR/2', '🙂', 'text:योगी', '-', '%', '\\'])(
    'takes %s as text',
    async (q) => {
      expect((await call('GET', `/v1/claims?q=${encodeURIComponent(q)}`)).status).toBe(200);
    },
  );

  it('pages without gap or repeat while claims are added', async () => {
    await stored('s3');
    const all = (await call('GET', '/v1/claims?publisher=s3&limit=100')).body.claims.map(
      (claim: { id: string }) => claim.id,
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { claims: { id: string }[]; cursor: string | null } } = await call(
        'GET',
        `/v1/claims?publisher=s3&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.body.claims.map((claim) => claim.id));
      cursor = page.body.cursor;
      await stored('s3b');
    } while (cursor);
    expect(seen).toEqual(all);
  });

  it('filters by entity', async () => {
    await stored('s4');
    const found = await call(
      'GET',
      `/v1/claims?publisher=s4&entity=${encodeURIComponent('city.in:lucknow')}`,
    );
    expect(found.body.claims.length).toBeGreaterThan(0);
    expect((await call('GET', '/v1/claims?publisher=s4&entity=country:FR')).body.claims).toEqual([]);
  });

  it('gives JSON-LD by Accept and a link to the words in the source', async () => {
    await stored('s5');
    const { id } = (await call('GET', '/v1/claims?publisher=s5')).body.claims[0];
    const claim = await call('GET', `/v1/claims/${id}`);
    expect(claim.body.source.quoteUrl).toContain('https://paper.example/pul#:~:text=');
    const linked = await call('GET', `/v1/claims/${id}`, { headers: { accept: 'application/ld+json' } });
    expect(linked.body).toMatchObject({ '@context': 'https://schema.org', '@type': 'Claim' });
  });
});
