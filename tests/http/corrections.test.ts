import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsAtom } from '../../src/http/corrections-atom.ts';
import { call, keyFor } from './world.ts';

const ALL = ['read', 'write', 'publish', 'admin'] as const;

interface Row {
  readonly item: string;
  readonly claim: string;
  readonly claimId: string;
}

/** Items that a reader may be asked: the item and its claim are live. */
async function liveItems(articleId: string): Promise<Row[]> {
  const { results } = await env.DB.prepare(
    `SELECT items.item, claims.claim, claims.id AS claimId FROM items JOIN claims ON claims.id = items.claim_id
     WHERE claims.article_id = ?1 AND items.status = 'live' AND claims.status = 'live'`,
  )
    .bind(articleId)
    .all<Row>();
  return results;
}

const NAMES = ['मुख्यमंत्री योगी आदित्यनाथ', 'प्रधानमंत्री नरेंद्र मोदी', 'मुख्यमंत्री नीतीश कुमार'];
const TOWNS = ['लखनऊ', 'पटना', 'गया', 'वाराणसी'];
const sentence = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...TOWNS), fc.constantFrom(20, 24, 35))
    .map(([name, town, n]) => `${name} ने ${town} में गोमती पुल पर ${n} करोड़ रुपये खर्च किए।`),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom('सोमवार', 'बुधवार'), fc.constantFrom(...TOWNS))
    .map(([name, day, town]) => `${name} ने ${day} को ${town} में गोमती पुल का उद्घाटन किया।`),
  fc
    .tuple(fc.constantFrom(...TOWNS), fc.constantFrom(12, 15))
    .map(([town, n]) => `${town} में नाव पलटने से ${n} लोगों की मौत हो गई।`),
  fc.constantFrom('अधिकारियों ने बैठक की।', 'पुल खुल गया है।'),
);
const version = (sentences: string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '\ufeff', 'बड़ी खबर\n\n'),
      fc.shuffledSubarray(sentences, { minLength: Math.min(2, sentences.length) }),
      fc.option(sentence, { nil: undefined, freq: 2 }),
    )
    .map(([head, kept, added]) => head + [...kept, ...(added ? [added] : [])].join(' '));
/** Versions of one story: sentences come and go, change their place and are told otherwise. */
const story = fc
  .uniqueArray(sentence, { minLength: 3, maxLength: 5 })
  .chain((sentences) => fc.array(version(sentences), { minLength: 2, maxLength: 5 }));

describe('after any sequence of corrections', () => {
  let run = 0;

  it('every live item has a live claim, both exact in the text as it is', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(story, async ([first, ...then]) => {
        // Owners and months of their own: what strangers say of the same would keep claims from being asked.
        const key = await keyFor(`corr${run++}`, ALL);
        const publishedAt = new Date(Date.UTC(2000, run * 2, 1)).toISOString().slice(0, 10);
        const made = await call('POST', '/v1/articles', { key, body: { text: first, publishedAt } });
        const id = made.body.article.id;
        const quiz = () =>
          call('POST', '/v1/quizzes', { key, body: { articleIds: [id], items: 8, sensitive: true } });
        await quiz();
        for (const text of then) {
          const revised = await call('PUT', `/v1/articles/${id}`, { key, body: { text } });
          expect(revised.status).toBe(200);
          const claims = (await call('GET', `/v1/articles/${id}/claims`)).body.claims;
          for (const claim of claims) {
            if (claim.status !== 'live' && claim.status !== 'disputed') continue;
            for (const { start, end, exact, prefix, suffix } of claim.spans) {
              expect(text.slice(start, end)).toBe(exact);
              expect(text.slice(0, start).endsWith(prefix)).toBe(true);
              expect(text.slice(end).startsWith(suffix)).toBe(true);
            }
          }
          for (const row of await liveItems(id)) {
            asked += 1;
            const { evidence } = JSON.parse(row.item);
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
            for (const span of JSON.parse(row.claim).spans)
              expect(text.slice(span.start, span.end)).toBe(span.exact);
            expect(claims.some((claim: { id: string }) => claim.id === row.claimId)).toBe(true);
          }
          await quiz();
        }
      }),
      { numRuns: 15 },
    );
    expect(asked).toBeGreaterThan(20);
  }, 120_000);
});

describe('a correction', () => {
  const STORY = 'मुख्यमंत्री योगी आदित्यनाथ ने लखनऊ में गोमती पुल पर 240 करोड़ रुपये खर्च किए। पुल खुल गया है।';

  async function asked(owner: string) {
    const key = await keyFor(owner, ALL);
    const made = await call('POST', '/v1/articles', {
      key,
      body: { text: STORY, publishedAt: `2024-0${owner.slice(2)}-13` },
    });
    const id = made.body.article.id as string;
    const quiz = await call('POST', '/v1/quizzes', { key, body: { articleIds: [id], items: 5 } });
    expect([quiz.status, quiz.body.detail]).toEqual([201, undefined]);
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'published' } });
    return { key, id, quizId: quiz.body.id as string, items: quiz.body.items };
  }

  it('that only moves the words moves the quotes of items with them', async () => {
    const { key, id, items } = await asked('co1');
    await call('PUT', `/v1/articles/${id}`, { key, body: { text: `नई जानकारी।\n\n${STORY}` } });
    expect((await liveItems(id)).length).toBe(items.length);
  });

  it('says to who answers since when the item no longer holds, and by which claim', async () => {
    const { key, id, quizId, items } = await asked('co2');
    await call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY.replace('240', '260') } });
    const answers = await Promise.all(
      items.map((item: { id: string; key: string }) =>
        call('POST', `/v1/quizzes/${quizId}/answers`, { body: { itemId: item.id, optionId: item.key } }),
      ),
    );
    const fallen = answers.filter(({ body }) => body.status === 'withdrawn');
    expect(fallen.length).toBeGreaterThan(0);
    for (const { body } of fallen) {
      expect(body.correction).toMatchObject({
        change: 'superseded',
        successorId: expect.stringMatching(/^clm_/u),
      });
      const successor = await call('GET', `/v1/claims/${body.correction.successorId}`);
      expect(successor.body.text).toContain('260');
    }
  });

  it('keeps its versions, newest first, paged', async () => {
    const { key, id } = await asked('co3');
    for (const n of [250, 260, 270])
      await call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY.replace('240', String(n)) } });
    const all = (await call('GET', `/v1/articles/${id}/versions`, { key })).body.versions;
    expect(all.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2, 1]);
    const page = (await call('GET', `/v1/articles/${id}/versions?limit=3`, { key })).body;
    const rest = (await call('GET', `/v1/articles/${id}/versions?limit=3&cursor=${page.cursor}`, { key }))
      .body;
    expect([...page.versions, ...rest.versions]).toEqual(all);
    expect(rest.cursor).toBeNull();
  });

  it('keeps date and address that it does not give anew', async () => {
    const key = await keyFor('co4', ALL);
    const body = { text: STORY, publishedAt: '2024-03-13', url: 'https://paper.example/pul' };
    const made = await call('POST', '/v1/articles', { key, body });
    const revised = await call('PUT', `/v1/articles/${made.body.article.id}`, {
      key,
      body: { text: `${STORY} जांच होगी।` },
    });
    expect(revised.body.article).toMatchObject({
      publishedAt: '2024-03-13',
      url: 'https://paper.example/pul',
      version: 2,
    });
  });

  it('that changes nothing makes no version; one to the text of another article is refused', async () => {
    const { key, id } = await asked('co7');
    const same = await call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY } });
    expect(same).toMatchObject({ status: 200, body: { added: 0, fallen: 0, article: { version: 1 } } });
    const other = await call('POST', '/v1/articles', { key, body: { text: `${STORY} जांच होगी।` } });
    const clash = await call('PUT', `/v1/articles/${other.body.article.id}`, { key, body: { text: STORY } });
    expect(clash).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('at the same time as another: each is whole, or told to try again', async () => {
    const { key, id } = await asked('co8');
    const all = await Promise.all(
      [250, 260, 270, 280].map((n) =>
        call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY.replace('240', String(n)) } }),
      ),
    );
    for (const { status } of all) expect([200, 409]).toContain(status);
    const { versions } = (await call('GET', `/v1/articles/${id}/versions`, { key })).body;
    expect(versions.length).toBe(1 + all.filter(({ status }) => status === 200).length);
  });

  it('by another owner is refused', async () => {
    const { id } = await asked('co5');
    const key = await keyFor('co6', ALL);
    expect((await call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY } })).status).toBe(404);
    expect((await call('DELETE', `/v1/articles/${id}`, { key })).status).toBe(404);
    expect((await call('GET', `/v1/articles/${id}/versions`, { key })).status).toBe(404);
  });
});

describe('the log of corrections', () => {
  it('goes on from a cursor and is a well-formed feed, newest first', async () => {
    const key = await keyFor('log', ALL);
    const text = 'मुख्यमंत्री योगी आदित्यनाथ ने "गोमती" पुल पर 240 करोड़ रुपये खर्च किए।';
    const { body } = await call('POST', '/v1/articles', { key, body: { text } });
    const id = body.article.id;
    await call('PUT', `/v1/articles/${id}`, { key, body: { text: text.replace('240', '260') } });
    const first = (await call('GET', `/v1/corrections?articleId=${id}`)).body;
    expect(first.corrections.length).toBeGreaterThan(0);
    const after = (await call('GET', `/v1/corrections?articleId=${id}&cursor=${first.cursor}`)).body;
    expect(after).toEqual({ corrections: [], cursor: first.cursor });
    const feed = await call('GET', '/v1/corrections.atom');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.body).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(feed.body.match(/<entry>/gu).length).toBe(feed.body.match(/<\/entry>/gu).length);
  });

  it('is XML whatever a claim says', () => {
    const entry = {
      seq: 1,
      articleId: 'art_x',
      articleVersion: 2,
      change: 'withdrawn' as const,
      claimId: 'clm_x',
      successorId: null,
      detail: 'a & b',
      createdAt: '2024-03-13T00:00:00Z',
      claimText: '</title><script>"\u0000\u001f\uffff',
    };
    const feed = correctionsAtom([entry], 'https://praman.test', entry.createdAt);
    expect(feed).toContain('<title>withdrawn: &lt;/title&gt;&lt;script&gt;&quot;</title>');
    expect(feed).toContain('<summary>a &amp; b</summary>');
  });

  it.each(['-1', 'x', '1e99', '1.5'])('refuses the cursor %s', async (cursor) => {
    expect((await call('GET', `/v1/corrections?cursor=${cursor}`)).status).toBe(400);
  });
});
