import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

const find = async (params: Record<string, string>, key?: string) =>
  call('GET', `/v1/claims?${new URLSearchParams(params)}`, key ? { key } : {});

async function stored(publisher: string, text: string, publishedAt = '2024-03-13'): Promise<string> {
  const key = await keyFor('searcher', ['write', 'read', 'admin']);
  const made = await call('POST', '/v1/articles', { key, body: { text, publisher, publishedAt } });
  expect([200, 201]).toContain(made.status);
  return made.body.article.id;
}

const ids = (found: { body: { claims: { id: string }[] } }) => found.body.claims.map(({ id }) => id);

describe('a search', () => {
  it('puts claims that tell every word before ones that only sound alike, and the newer first', async () => {
    const publisher = 'rank';
    await stored(publisher, 'राम प्रसाद ने पटना में पुल बनाया।', '2023-01-01');
    await stored(publisher, 'सीता देवी ने पटना में पुल बनाया। मोहन दास ने गया में घर बनाया।', '2024-06-01');
    const found = await find({ q: 'पटना पुल', publisher });
    expect(found.body.matched).toBe('all');
    const texts = found.body.claims.map(({ text }: { text: string }) => text);
    expect(texts.every((text: string) => /पटना|पुल/u.test(text))).toBe(true);
    expect(texts[0]).toContain('सीता');
  });

  it('finds a Hindi name by Latin letters and an English one by Devanagari', async () => {
    const publisher = 'scripts';
    await stored(publisher, 'व्लादिमीर पुतिन ने किम जोंग उन को कार भेंट की।');
    await stored(publisher, 'Vladimir Putin gave a car to Kim Jong Un on Monday.');
    const languages = async (q: string) =>
      new Set((await find({ q, publisher })).body.claims.map(({ lang }: { lang: string }) => lang));
    expect(await languages('putin kim')).toEqual(new Set(['hi', 'en']));
    expect(await languages('पुतिन किम')).toEqual(new Set(['hi', 'en']));
  });

  it.each([
    ['ज़मीन', 'जमीन'],
    ['गाँव', 'गांव'],
    ['नये', 'नए'],
    ['हिन्दी', 'हिंदी'],
    ['मकानों', 'मकान'],
  ])('takes %s and %s for one', async (written, asked) => {
    const publisher = `fold ${asked}`;
    await stored(publisher, `सरकार ने पटना में ${written} के लिए 20 करोड़ रुपये दिए।`);
    const found = await find({ q: asked, publisher });
    expect(found.body.claims.length).toBeGreaterThan(0);
    for (const { text, highlights } of found.body.claims) {
      expect(highlights.map(({ exact }: { exact: string }) => exact)).toContain(written);
      for (const { start, end, exact } of highlights) expect(text.slice(start, end)).toBe(exact);
    }
  });

  it('finds what a name names, whatever the language', async () => {
    const publisher = 'names';
    await stored(publisher, 'रूस के राष्ट्रपति व्लादिमीर पुतिन उत्तर कोरिया की यात्रा पर पहुंचे।');
    const found = await find({ q: 'russia', publisher });
    expect(found.body.claims.length).toBeGreaterThan(0);
    expect(found.body.claims[0].highlights.map(({ exact }: { exact: string }) => exact).join()).toContain(
      'रूस',
    );
    expect(ids(await find({ q: 'france', publisher }))).toEqual([]);
  });

  it('says so when no claim has all words', async () => {
    const publisher = 'some';
    await stored(publisher, STORY);
    const found = await find({ q: 'योगी समुद्र', publisher });
    expect(found.body.matched).toBe('any');
    expect(found.body.claims.length).toBeGreaterThan(0);
  });

  it('asks function words only when there are no others', async () => {
    const publisher = 'small words';
    await stored(publisher, STORY);
    expect(ids(await find({ q: 'योगी ने क्या किया', publisher }))).not.toEqual([]);
    expect(ids(await find({ q: 'ने', publisher }))).not.toEqual([]);
  });

  it('filters by each field and counts what it found', async () => {
    const publisher = 'facets';
    await stored(publisher, STORY, '2024-03-13');
    const all = (await find({ publisher })).body;
    expect(all.bounded).toBe(false);
    expect(all.facets.lang).toEqual([{ value: 'hi', count: all.counted }]);
    expect(all.facets.publisher).toEqual([{ value: publisher, count: all.counted }]);
    expect(all.facets.entity.map(({ value }: { value: string }) => value)).toContain(
      'person:yogi-adityanath',
    );
    for (const facet of ['lang', 'kind', 'modality', 'entity'])
      for (const { value, count } of all.facets[facet])
        expect([facet, value, (await find({ publisher, [facet]: value })).body.counted]).toEqual([
          facet,
          value,
          count,
        ]);
  });

  it.each([
    [{ from: '2024-03-13' }, true],
    [{ to: '2024-03-13' }, true],
    [{ from: '2024-03-14' }, false],
    [{ to: '2024-03-12' }, false],
    [{ from: '2023-12-31', to: '2024-03-13' }, true],
    [{ from: '2024-03-01', to: '2024-03-12' }, false],
    [{ from: '2024-05-01', to: '2024-03-01' }, false],
    [{ from: '1999-01-01', to: '2150-01-01' }, true],
  ])('bounds the date of publication: %o', async (bounds, isThere) => {
    const publisher = 'dates';
    await call('POST', '/v1/articles', {
      key: await keyFor('searcher', ['write', 'read', 'admin']),
      body: { text: STORY, publisher, publishedAt: '2024-03-13' },
    });
    expect(ids(await find({ publisher, ...bounds } as Record<string, string>)).length > 0).toBe(isThere);
  });

  it('shows what fell only when it is asked for', async () => {
    const publisher = 'fallen';
    const id = await stored(publisher, STORY);
    const key = await keyFor('searcher', ['write', 'read', 'admin']);
    await call('PUT', `/v1/articles/${id}`, { key, body: { text: STORY.replace('240 करोड़', '260 करोड़') } });
    const texts = async (status?: string) =>
      (await find({ q: 'करोड़', publisher, ...(status ? { status } : {}) })).body.claims.map(
        ({ text }: { text: string }) => text,
      );
    expect((await texts()).join()).not.toContain('240');
    expect((await texts('superseded')).join()).toContain('240');
    expect(await texts('withdrawn')).toEqual([]);
  });

  it('takes a cursor only for the query that it was given for', async () => {
    const publisher = 'cursor';
    await stored(publisher, STORY);
    const { cursor } = (await find({ publisher, limit: '1' })).body;
    expect(cursor).toEqual(expect.any(String));
    expect((await find({ publisher, limit: '1', cursor })).status).toBe(200);
    const bad = ['x', '123', cursor.slice(1), btoa('[1,{}]'), btoa('["x",{"top":1}]'), '🙂', 'a'.repeat(401)];
    for (const other of bad) expect((await find({ publisher, cursor: other })).status).toBe(400);
    expect((await find({ publisher, q: 'योगी', cursor })).status).toBe(400);
    expect((await find({ cursor })).status).toBe(400);
  });

  it.each([
    { limit: '0' },
    { limit: '101' },
    { limit: '-1' },
    { limit: '1e9' },
    { limit: 'x' },
    { lang: 'fr' },
    { kind: 'x' },
    { status: "live' OR 1=1" },
    { modality: '*' },
    { from: '2024-13-01' },
    { from: 'yesterday' },
    { to: '2024-02-31' },
    { q: 'क'.repeat(301) },
    { entity: '' },
    { publisher: 'x'.repeat(201) },
  ])('refuses %o', async (params) => {
    const found = await find(params as Record<string, string>);
    expect(found).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });
});

describe('whatever is asked', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '"',
      "'",
      '*',
      '^',
      '(',
      ')',
      '{',
      '}',
      ':',
      '-',
      '+',
      '\\',
      '%',
      '_',
      '\u0000',
      '\ufeff',
    ),
    fc.constantFrom(
      'OR',
      'AND',
      'NOT',
      'NEAR(',
      'stems',
      'stems :',
      'bounds:any',
      'rowid',
      '--',
      ';DROP TABLE',
      '/*',
    ),
    fc.constantFrom(
      'योगी',
      'पुल',
      'yogi',
      '240',
      '२४०',
      'ज़',
      'क्',
      '\u093c',
      '\u200d',
      '🙂',
      '漢字',
      'ß',
      'İ',
      'ﷺ',
      '𝔘',
      '⃝',
    ),
  );
  const query = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join(' ').slice(0, 300));

  it('it is text: the answer is a list, never an error', async () => {
    await stored('property', STORY);
    await fc.assert(
      fc.asyncProperty(query, query, async (q, other) => {
        const found = await find({ q, entity: other.slice(0, 200) || 'x' });
        expect([found.status, Array.isArray(found.body.claims)]).toEqual([200, true]);
        const alone = await find({ q });
        expect(alone.status).toBe(200);
        for (const { text, highlights } of alone.body.claims)
          for (const { start, end, exact } of highlights) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(exact);
          }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('paging', () => {
  const TOWNS = ['पटना', 'गया', 'लखनऊ', 'आगरा', 'कानपुर', 'भोपाल', 'इंदौर', 'जयपुर'];
  const sentence = fc
    .tuple(fc.constantFrom(...TOWNS), fc.integer({ min: 2, max: 900 }))
    .map(([town, n]) => `सरकार ने ${town} में पुल पर ${n} करोड़ रुपये खर्च किए।`);
  const story = fc.record({
    text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => [...new Set(all)].join(' ')),
    publishedAt: fc.constantFrom('2023-05-01', '2024-03-13', '2024-03-20', '2026-01-01'),
  });
  let run = 0;

  it('shows every claim that was there once and none twice, while claims are added', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { minLength: 1, maxLength: 6 }),
        fc.array(story, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('पुल', 'सरकार पुल', 'लखनऊ पटना', 'pul', ''),
        async (first, later, limit, q) => {
          const publisher = `paging ${run++}`;
          const asked = { publisher, ...(q ? { q } : {}) };
          const key = await keyFor('paging', ['write', 'read']);
          const add = (body: object) => call('POST', '/v1/articles', { key, body: { ...body, publisher } });
          for (const one of first) await add(one);
          const there = ids(await find({ ...asked, limit: '100' }));
          const seen: string[] = [];
          let cursor: string | null = null;
          do {
            const page = await find({ ...asked, limit: String(limit), ...(cursor ? { cursor } : {}) });
            expect(page.status).toBe(200);
            seen.push(...ids(page));
            cursor = page.body.cursor;
            const more = later[seen.length % later.length];
            if (more) await add(more);
          } while (cursor);
          expect(seen).toEqual(there);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
