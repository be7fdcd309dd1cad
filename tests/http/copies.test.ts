import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, keyFor, published, STORY } from './world.ts';

const shown = async (quizId: string, headers: Record<string, string> = {}) =>
  call('GET', `/v1/quizzes/${quizId}`, { headers });

describe('copies of a published quiz', () => {
  it('answer readers without asking the store', async () => {
    const { quizId } = await published('copied');
    const first = await shown(quizId);
    await env.DB.prepare(`UPDATE quizzes SET title = 'behind our back' WHERE id = ?1`).bind(quizId).run();
    expect((await shown(quizId)).body).toEqual(first.body);
    expect((await shown(`${quizId}?nothing=1`)).body).toEqual(first.body);
    expect(first.headers.get('cache-control')).toBe('public, max-age=30');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('are never what its owner sees, nor made from that', async () => {
    const { quizId, key } = await published('copiedowner');
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'draft' } });
    const own = await call('GET', `/v1/quizzes/${quizId}`, { key });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect((await shown(quizId)).status).toBe(404);
  });

  it('tell a reader who has it that nothing changed, and only then', async () => {
    const { quizId, key } = await published('copiedtag');
    const tag = (await shown(quizId)).headers.get('etag') ?? '';
    expect((await shown(quizId, { 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    expect((await shown(quizId, { 'if-none-match': '"other"' })).status).toBe(200);
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { title: 'नया नाम' } });
    expect((await shown(quizId, { 'if-none-match': tag })).status).toBe(200);
  });

  it('are dropped at every address when the quiz is edited or withdrawn', async () => {
    const { quizId, key } = await published('copiededit');
    const pages = [`/q/${quizId}`, `/q/${quizId}?lang=en`, `/embed/q/${quizId}`];
    for (const page of pages) await call('GET', page);
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { title: 'सुधरा हुआ नाम' } });
    expect((await shown(quizId)).body.title).toBe('सुधरा हुआ नाम');
    for (const page of pages) expect((await call('GET', page)).body).toContain('सुधरा हुआ नाम');
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'withdrawn' } });
    expect((await shown(quizId)).status).toBe(410);
    expect((await call('GET', `/q/${quizId}`)).status).toBe(410);
  });

  it('keep the page of play by its language alone', async () => {
    const { quizId } = await published('copiedlang');
    const lang = async (query: string, accept: string) =>
      (await call('GET', `/q/${quizId}${query}`, { headers: { 'accept-language': accept } })).body.match(
        /<html lang="(\w+)"/u,
      )?.[1];
    expect(await lang('', 'en')).toBe('hi');
    expect(await lang('?lang=en', 'hi')).toBe('en');
    expect(await lang('?lang=hi&x=1', 'en')).toBe('hi');
    expect(await lang('?lang=fr', 'en')).toBe('hi');
  });

  it('tell in the reader’s language that a quiz was withdrawn', async () => {
    const { quizId, key } = await published('copiedgone');
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'withdrawn' } });
    for (const lang of ['hi', 'en']) {
      const page = await call('GET', `/embed/q/${quizId}`, { headers: { 'accept-language': lang } });
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(page.body).toContain(`<html lang="${lang}"`);
    }
  });

  it('are dropped by a correction, a conflict and a takedown', async () => {
    const { quizId, key, articleId } = await published('copiedfix');
    const { publishedAt } = (await call('GET', `/v1/articles/${articleId}`, { key })).body;
    const stems = async () => (await shown(quizId)).body.items?.length;
    const before = await stems();
    const other = await call('POST', '/v1/articles', {
      key,
      body: { text: STORY.replace('240', '980'), publishedAt },
    });
    const contradicted = await stems();
    expect(contradicted).toBeLessThan(before);
    await call('DELETE', `/v1/articles/${other.body.article.id}`, { key });
    expect(await stems()).toBe(before);
    await call('PUT', `/v1/articles/${articleId}`, { key, body: { text: STORY.replace('240', '345') } });
    expect(await stems()).toBeLessThan(before);
    await call('DELETE', `/v1/articles/${articleId}`, { key });
    expect((await shown(quizId)).status).toBe(410);
  });

  it('are never made of what is not there', async () => {
    const key = await keyFor('copiednone', ['read', 'write']);
    expect((await shown('qz_none')).status).toBe(404);
    expect((await call('GET', '/v1/quizzes', { key })).headers.get('etag')).toBeNull();
  });
});
