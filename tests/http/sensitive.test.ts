import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

const SAD =
  'पटना, 12 मार्च (एजेंसी)। पटना में बुधवार को बस पलटने से 12 लोगों की मौत हो गई। मुख्यमंत्री नीतीश कुमार ने पीड़ित परिवारों को 4 लाख रुपये देने की घोषणा की।';

async function articleOf(owner: string, text: string) {
  const key = await keyFor(owner, ['read', 'write', 'publish']);
  const { body } = await call('POST', '/v1/articles', { key, body: { text } });
  return { key, id: body.article.id as string };
}

describe('a story that asks for care', () => {
  it('is held back with a typed reason until the editor asks for its quiz by name', async () => {
    const { key, id } = await articleOf('s1', SAD);
    const held = await call('POST', '/v1/quizzes', { key, body: { articleIds: [id] } });
    expect(held).toMatchObject({ status: 422, body: { code: 'sensitive-story' } });
    expect(held.body.detail).toContain('death');
    const asked = await call('POST', '/v1/quizzes', { key, body: { articleIds: [id], sensitive: true } });
    expect(asked).toMatchObject({ status: 201, body: { sensitive: ['death'] } });
  });

  it('has claims but no questions in a preview, unless they are asked for', async () => {
    const { body } = await call('POST', '/v1/preview', { body: { text: SAD } });
    expect(body.claims.length).toBeGreaterThan(0);
    expect(body.quiz).toMatchObject({ items: [], sensitive: ['death'] });
    const asked = await call('POST', '/v1/preview', { body: { text: SAD, sensitive: true } });
    expect(asked.body.quiz.items.length).toBeGreaterThan(0);
  });

  it('gives no questions to a drill', async () => {
    const { key, id } = await articleOf('s2', SAD);
    const drill = await call('POST', '/v1/drills', { key, body: { source: { articleIds: [id] } } });
    expect(drill).toMatchObject({ status: 422, body: { code: 'no-questions' } });
  });

  it('is none where nobody came to harm', async () => {
    const { key, id } = await articleOf('s3', STORY);
    const made = await call('POST', '/v1/quizzes', { key, body: { articleIds: [id] } });
    expect(made.status).toBe(201);
    expect(made.body.sensitive).toBeUndefined();
  });
});
