import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, keyFor, published, STORY } from './world.ts';

const REVIEW = {
  claimReviewed: 'शहर में पाँच नए पुल बने हैं।',
  claimant: 'मेयर सीमा राव',
  claimDate: '2024-03-01',
  rating: { name: 'भ्रामक', value: 2, best: 5, worst: 1 },
  url: 'https://www.checkers.example/pul',
  title: 'पाँच नहीं, दो पुल बने',
  author: { name: 'जाँच दल', url: 'https://checkers.example' },
  reviewedAt: '2024-03-05T10:00:00Z',
};

async function filed(owner: string, change: Record<string, unknown> = {}) {
  const key = await keyFor(owner, ['read', 'publish']);
  return { key, made: await call('POST', '/v1/reviews', { key, body: { ...REVIEW, ...change } }) };
}

const search = (query: string) => call('GET', `/v1alpha1/claims:search?${query}`);
const q = (words: string) => `query=${encodeURIComponent(words)}`;

describe('a review', () => {
  it('is filed, shown and given as ClaimReview', async () => {
    const { made } = await filed('r1');
    expect(made).toMatchObject({
      status: 201,
      body: { lang: 'hi', site: 'checkers.example', claimId: null },
    });
    expect((await call('GET', `/v1/reviews/${made.body.id}`)).body).toEqual(made.body);
    const linked = await call('GET', `/v1/reviews/${made.body.id}`, {
      headers: { accept: 'application/ld+json' },
    });
    expect(linked.body).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: REVIEW.claimReviewed,
      url: REVIEW.url,
      author: { '@type': 'Organization', name: 'जाँच दल' },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 2,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'भ्रामक',
      },
      itemReviewed: { '@type': 'Claim', author: { name: REVIEW.claimant }, datePublished: '2024-03-01' },
    });
  });

  it.each(['2024-13-45', '2024-02-30', '2024-06-19T99:00:00Z', '2024-06-19T08:30:00+99:59'])(
    'is not filed with %s for a day or time, which are none',
    async (none) => {
      for (const change of [{ reviewedAt: none }, { claimDate: none }])
        expect((await filed('rtime', change)).made).toMatchObject({
          status: 400,
          body: { code: 'invalid-request' },
        });
    },
  );

  it('that an earlier version took with a time that is none does not keep the others from being found', async () => {
    const { made } = await filed('rold', { url: 'https://old.example/1' });
    await env.DB.prepare(`UPDATE reviews SET reviewed_at = '2024-13-45' WHERE id = ?1`)
      .bind(made.body.id)
      .run();
    const found = await search('reviewPublisherSiteFilter=old.example');
    expect(found).toMatchObject({
      status: 200,
      body: { claims: [{ claimReview: [{ reviewDate: '2024-13-45' }] }] },
    });
  });

  it('of a claim of the store has its words, and goes with it when its article is taken down', async () => {
    const { key, articleId } = await published('r2');
    const [claim] = (await call('GET', `/v1/articles/${articleId}/claims`)).body.claims;
    const made = await call('POST', '/v1/reviews', {
      key,
      body: { ...REVIEW, claimReviewed: undefined, claimId: claim.id, url: 'https://checkers.example/2' },
    });
    expect(made).toMatchObject({ status: 201, body: { claimReviewed: claim.text, claimId: claim.id } });
    await call('DELETE', `/v1/articles/${articleId}`, { key });
    expect((await call('GET', `/v1/reviews/${made.body.id}`)).status).toBe(404);
    expect(JSON.stringify((await search('reviewPublisherSiteFilter=checkers.example')).body)).not.toContain(
      claim.text,
    );
  });

  it('is listed and taken back by its owner alone', async () => {
    const { key, made } = await filed('r3');
    const other = await keyFor('r3other', ['read', 'publish']);
    expect((await call('GET', '/v1/reviews', { key: other })).body.reviews).toEqual([]);
    expect((await call('DELETE', `/v1/reviews/${made.body.id}`, { key: other })).status).toBe(404);
    expect((await call('GET', '/v1/reviews', { key })).body.reviews).toHaveLength(1);
    expect((await call('DELETE', `/v1/reviews/${made.body.id}`, { key })).status).toBe(204);
    expect((await call('GET', `/v1/reviews/${made.body.id}`)).status).toBe(404);
  });

  it.each([
    ['again', {}, 409],
    ['without a claim', { claimReviewed: undefined }, 400],
    ['of two claims', { claimId: 'clm_x' }, 400],
    ['of no claim of ours', { claimReviewed: undefined, claimId: 'clm_none' }, 404],
    ['without a rating', { rating: undefined }, 400],
    ['at no address', { url: 'x' }, 400],
    ['at a private address', { url: 'http://10.0.0.1/' }, 422],
  ])('is refused %s', async (_name, change, status) => {
    await filed('r4');
    expect((await filed('r4', change)).made.status).toBe(status);
  });
});

describe('claims:search', () => {
  it("answers in the shape of Google's API, found in either script", async () => {
    await filed('g1', { claimReviewed: 'अमृता विश्वास ने नहर बनवाई।', url: 'https://g1.example/a' });
    for (const words of ['अमृता नहर', 'amrita nahar'])
      expect((await search(q(words))).body).toEqual({
        claims: [
          {
            text: 'अमृता विश्वास ने नहर बनवाई।',
            claimant: 'मेयर सीमा राव',
            claimDate: '2024-03-01T00:00:00Z',
            claimReview: [
              {
                publisher: { name: 'जाँच दल', site: 'g1.example' },
                url: 'https://g1.example/a',
                title: REVIEW.title,
                reviewDate: '2024-03-05T10:00:00Z',
                textualRating: 'भ्रामक',
                languageCode: 'hi',
              },
            ],
          },
        ],
      });
  });

  it('puts the reviews of one claim together', async () => {
    const claimReviewed = 'घाटी में तीन सुरंगें खुलीं।';
    await filed('g2', { claimReviewed, url: 'https://g2.example/a' });
    await filed('g2b', { claimReviewed, url: 'https://g2b.example/b' });
    const { claims } = (await search(q('सुरंगें'))).body;
    expect(claims).toHaveLength(1);
    expect(
      claims[0].claimReview.map(({ publisher }: { publisher: { site: string } }) => publisher.site),
    ).toEqual(['g2b.example', 'g2.example']);
  });

  it('filters by language, site and age', async () => {
    await filed('g3', {
      claimReviewed: 'The canal was closed in May.',
      lang: 'en',
      url: 'https://g3.example/a',
    });
    await filed('g3', {
      claimReviewed: 'झील सूख गई है।',
      url: 'https://g3.example/b',
      reviewedAt: '2001-01-01',
    });
    const texts = async (query: string) =>
      ((await search(`reviewPublisherSiteFilter=www.g3.example&${query}`)).body.claims ?? []).map(
        ({ text }: { text: string }) => text,
      );
    expect(await texts('languageCode=en-US')).toEqual(['The canal was closed in May.']);
    expect(await texts('languageCode=hi')).toEqual(['झील सूख गई है।']);
    expect(await texts('maxAgeDays=5000')).toEqual(['The canal was closed in May.']);
    expect((await search('reviewPublisherSiteFilter=none.example')).body).toEqual({});
  });

  it('pages by token and by offset, without gap or repeat while reviews are added', async () => {
    for (let n = 0; n < 5; n++)
      await filed('g4', { claimReviewed: `मेले में ${n} दुकानें लगीं।`, url: `https://g4.example/${n}` });
    const site = 'reviewPublisherSiteFilter=g4.example&pageSize=2';
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const { body } = await search(`${site}${token ? `&pageToken=${token}` : ''}`);
      seen.push(...body.claims.map(({ text }: { text: string }) => text));
      token = body.nextPageToken;
      if (seen.length === 2)
        await filed('g4', { claimReviewed: 'मेले में नई दुकान लगी।', url: 'https://g4.example/new' });
    } while (token);
    expect(seen).toEqual([4, 3, 2, 1, 0].map((n) => `मेले में ${n} दुकानें लगीं।`));
    expect((await search(`${site}&offset=5`)).body.claims.map(({ text }: { text: string }) => text)).toEqual(
      seen.slice(4),
    );
  });

  it.each([
    '',
    'query=',
    'languageCode=hi',
    'query=x&pageSize=0',
    'query=x&pageToken=x',
    'query=x&languageCode=!',
  ])('refuses %j', async (query) => {
    expect((await search(query)).status).toBe(400);
  });

  it.each(['"', '*', 'OR AND NOT', 'stems:x', '🙂', '('])('takes %s as text', async (words) => {
    expect((await search(q(words))).status).toBe(200);
  });

  it('may be read from any site', async () => {
    const { headers } = await call('GET', '/v1alpha1/claims:search?query=x', {
      headers: { origin: 'https://a.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('does not tell a claim of the store that nobody reviewed', async () => {
    const key = await keyFor('g5', ['write']);
    await call('POST', '/v1/articles', { key, body: { text: STORY } });
    expect((await search(q('योगी गोमती'))).body).toEqual({});
  });
});
