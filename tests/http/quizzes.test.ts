import { describe, expect, it } from 'vitest';
import { call, keyFor, published, STORY } from './world.ts';

describe('making a quiz', () => {
  it('takes an article that is named twice once', async () => {
    const { articleId, key } = await published('twice');
    const { status, body } = await call('POST', '/v1/quizzes', {
      key,
      body: { articleIds: [articleId, articleId] },
    });
    expect(status).toBe(201);
    expect(body.articleIds).toEqual([articleId]);
  });
});

describe('playing a quiz', () => {
  it('gives nothing away before the answer', async () => {
    const { quizId } = await published('q1');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    expect(Object.keys(body).sort()).toEqual(['id', 'items', 'lang', 'title']);
    expect(body.items.length).toBeGreaterThan(0);
    for (const item of body.items) {
      expect(Object.keys(item).sort()).toEqual(['id', 'options', 'stem']);
      for (const option of item.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
  });

  it('grades each option against the claim: one is right, the quote proves it', async () => {
    const { quizId } = await published('q2');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    for (const item of body.items) {
      const answers = [];
      for (const option of item.options)
        answers.push(
          await call('POST', `/v1/quizzes/${quizId}/answers`, {
            body: { itemId: item.id, optionId: option.id },
          }),
        );
      expect(answers.filter((answer) => answer.body.right).length).toBe(1);
      for (const answer of answers) {
        expect(answer.body.status).toBe('live');
        const { prefix, exact, suffix } = answer.body.evidence;
        const at = STORY.indexOf(`${prefix}${exact}${suffix}`);
        expect(at).toBeGreaterThanOrEqual(0);
        // Whole words: a Devanagari letter never loses its vowel sign.
        expect(at === 0 || /\s/u.test(STORY[at - 1] ?? '')).toBe(true);
        expect(STORY[at + prefix.length + exact.length + suffix.length] ?? ' ').toMatch(/\s/u);
        expect(answer.body.right || typeof answer.body.why === 'string').toBe(true);
      }
    }
  });

  it('stands under as much of its title as tells no answer', async () => {
    const { quizId, key } = await published('titled');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    const [{ id: itemId, options }] = body.items;
    const { body: answer } = await call('POST', `/v1/quizzes/${quizId}/answers`, {
      body: { itemId, optionId: options[0].id },
    });
    const title = `सुबह की प्रश्नोत्तरी: ${answer.key.text} की खबर`;
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { title } });
    const { body: played } = await call('GET', `/v1/quizzes/${quizId}`);
    expect(played.title).toBe('सुबह की प्रश्नोत्तरी');
  });

  it('keeps numeric options ascending', async () => {
    const { quizId } = await published('q3');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    const money = body.items.find((item: { stem: string }) => /रुपये/u.test(item.stem));
    const numbers = money.options.map((option: { text: string }) => Number(option.text.match(/\d+/u)?.[0]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('is not shown to others before it is published, and says so kindly once withdrawn', async () => {
    const key = await keyFor('q4', ['read', 'write', 'publish']);
    const article = await call('POST', '/v1/articles', { key, body: { text: STORY } });
    const quiz = await call('POST', '/v1/quizzes', {
      key,
      body: { articleIds: [article.body.article.id], items: 3 },
    });
    expect((await call('GET', `/v1/quizzes/${quiz.body.id}`)).status).toBe(404);
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'published' } });
    expect((await call('GET', `/v1/quizzes/${quiz.body.id}`)).status).toBe(200);
    await call('PATCH', `/v1/quizzes/${quiz.body.id}`, { key, body: { status: 'withdrawn' } });
    expect(await call('GET', `/v1/quizzes/${quiz.body.id}`)).toMatchObject({
      status: 410,
      body: { code: 'gone' },
    });
  });

  it('refuses an option that is not of the question', async () => {
    const { quizId } = await published('q5');
    const { body } = await call('GET', `/v1/quizzes/${quizId}`);
    const [first, second] = body.items;
    expect(
      (
        await call('POST', `/v1/quizzes/${quizId}/answers`, {
          body: { itemId: first.id, optionId: second.options[0].id },
        })
      ).status,
    ).toBe(404);
  });

  it('refuses an edit that a rule rejects, and takes one that passes', async () => {
    const { key, quizId } = await published('q6');
    const own = await call('GET', `/v1/quizzes/${quizId}/edit`, { key });
    const [item] = own.body.items;
    const bad = await call('PATCH', `/v1/quizzes/${quizId}`, {
      key,
      body: { items: [{ id: item.id, stem: 'यह क्या नहीं है?' }] },
    });
    expect(bad).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(bad.body.detail).toContain('not-negative');
    const good = await call('PATCH', `/v1/quizzes/${quizId}`, {
      key,
      body: { items: [{ id: item.id, explanation: 'नया विवरण।' }] },
    });
    expect(good.body.items[0].explanation).toBe('नया विवरण।');
  });
});

describe('a correction', () => {
  it('withdraws the items whose claims fell, keeps the ids of the rest, and is on record', async () => {
    const { key, articleId, quizId } = await published('c1');
    const before = (await call('GET', `/v1/articles/${articleId}/claims`)).body.claims;
    const corrected = STORY.replace('240 करोड़', '260 करोड़');
    const revised = await call('PUT', `/v1/articles/${articleId}`, { key, body: { text: corrected } });
    expect(revised.status).toBe(200);
    expect(revised.body.fallen).toBeGreaterThan(0);
    const after = (await call('GET', `/v1/articles/${articleId}/claims`)).body.claims;
    const live = after.filter((claim: { status: string }) => claim.status === 'live');
    for (const claim of live)
      for (const span of claim.spans) expect(corrected.slice(span.start, span.end)).toBe(span.exact);
    const ids = new Set(before.map((claim: { id: string }) => claim.id));
    expect(live.filter((claim: { id: string }) => ids.has(claim.id)).length).toBe(revised.body.kept);
    const quiz = await call('GET', `/v1/quizzes/${quizId}`);
    expect(JSON.stringify(quiz.body)).not.toContain('240 करोड़');
    const log = await call('GET', '/v1/corrections?limit=200');
    expect(
      log.body.corrections.some(
        (entry: { articleId: string; change: string }) =>
          entry.articleId === articleId && entry.change === 'superseded',
      ),
    ).toBe(true);
  });

  it('tells who answers a withdrawn item that it was withdrawn', async () => {
    const { key, articleId, quizId } = await published('c2');
    const quiz = (await call('GET', `/v1/quizzes/${quizId}`)).body;
    const item = quiz.items.find((other: { stem: string }) => /रुपये/u.test(other.stem));
    await call('PUT', `/v1/articles/${articleId}`, {
      key,
      body: { text: STORY.replace('240 करोड़', '260 करोड़') },
    });
    const answer = await call('POST', `/v1/quizzes/${quizId}/answers`, {
      body: { itemId: item.id, optionId: item.options[0].id },
    });
    expect(answer.body.status).toBe('withdrawn');
  });
});
