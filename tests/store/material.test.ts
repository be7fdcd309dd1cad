import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';
import { openStore } from '../../src/store/index.ts';

const now = '2024-06-19T00:00:00Z';
const TEXTS = {
  bridge: 'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया। कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।',
  school: 'महापौर सीमा वर्मा ने मंगलवार को गया में स्कूल का उद्घाटन किया। निगम ने स्कूल पर 12 करोड़ रुपये खर्च किए।',
};

async function store(ownerId: string, id: string, text: string) {
  await env.DB.prepare('INSERT OR IGNORE INTO owners (id, name, created_at) VALUES (?1, ?1, ?2)')
    .bind(ownerId, now)
    .run();
  const { article, readings } = readArticle({ text, id }, { claim: (n) => `clm_${id}_${n}` });
  await openStore(env.DB).insertArticle({ ownerId, article, readings, relations: [], now });
  return readings;
}

describe('what a quiz is made from', () => {
  it('is the owner’s articles in the order asked for, their claims, and the claims of the others', async () => {
    const bridge = await store('own_m', 'art_bridge', TEXTS.bridge);
    const school = await store('own_m', 'art_school', TEXTS.school);
    const found = await openStore(env.DB).findMaterial({
      ownerId: 'own_m',
      articleIds: ['art_school', 'art_bridge'],
      pool: 10,
    });
    expect(found.articles.map(({ article }) => article.id)).toEqual(['art_school', 'art_bridge']);
    expect(found.readings).toEqual([...school, ...bridge]);
    expect(found.pool).toEqual([]);
    const alone = await openStore(env.DB).findMaterial({
      ownerId: 'own_m',
      articleIds: ['art_school'],
      pool: 1,
    });
    expect(alone.pool).toEqual(bridge.slice(-1));
  });

  it('leaves out what is another’s, and what is not there', async () => {
    await store('own_o', 'art_other', TEXTS.bridge);
    const found = await openStore(env.DB).findMaterial({
      ownerId: 'own_n',
      articleIds: ['art_other', 'art_none'],
      pool: 10,
    });
    expect(found).toEqual({ articles: [], readings: [], pool: [] });
  });
});
