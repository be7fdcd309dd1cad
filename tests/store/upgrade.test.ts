import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { makeQuiz, type Reading, readArticle, searchText } from '../../claims/index.ts';
import { openStore } from '../../src/store/index.ts';

const { MIGRATIONS, OLD_DB } = env as unknown as { MIGRATIONS: D1Migration[]; OLD_DB: D1Database };
const now = '2024-06-19T00:00:00Z';
const TEXT =
  'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।';

const { article, readings } = readArticle({ text: TEXT, id: 'art_old' }, { claim: (n) => `clm_old${n}` });
const quiz = makeQuiz({ readings, articles: [article], items: 3, seed: 's', id: 'qz_old' });

/** A row as the first version of the tables holds it. */
async function insert(table: string, row: Readonly<Record<string, string | number | null>>): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, n) => `?${n + 1}`);
  await OLD_DB.prepare(`INSERT INTO ${table} (${names}) VALUES (${places})`)
    .bind(...Object.values(row))
    .run();
}

const owned = { owner_id: 'own_old' };
const dated = { created_at: now, updated_at: now };

const insertClaim = ({ claim, form }: Reading) =>
  insert('claims', {
    ...owned,
    ...dated,
    id: claim.id,
    article_id: article.id,
    article_version: 1,
    lang: claim.lang,
    kind: claim.kind,
    modality: claim.modality,
    status: claim.status,
    text: claim.text,
    fingerprint: `of ${claim.id}`,
    claim: JSON.stringify(claim),
    form: JSON.stringify(form),
    engine_version: '1',
  });

async function fill(): Promise<void> {
  const { lang, title, contentHash: content_hash } = article;
  await insert('owners', { id: 'own_old', name: 'old', created_at: now });
  await insert('api_keys', {
    ...owned,
    id: 'key_old',
    hash: 'h',
    label: '',
    scopes: 'read',
    created_at: now,
  });
  await insert('articles', {
    ...owned,
    ...dated,
    id: 'art_old',
    lang,
    title,
    content_hash,
    version: 1,
    engine_version: '1',
  });
  const sections = JSON.stringify(article.sections);
  await insert('article_versions', {
    ...owned,
    article_id: 'art_old',
    version: 1,
    title,
    text: TEXT,
    sections,
    content_hash,
    created_at: now,
  });
  for (const reading of readings) await insertClaim(reading);
  await insert('quizzes', {
    ...owned,
    ...dated,
    id: 'qz_old',
    lang,
    title,
    seed: 's',
    status: 'published',
    engine_version: '1',
  });
  await insert('quiz_articles', { quiz_id: 'qz_old', article_id: 'art_old' });
  for (const [position, item] of quiz.items.entries())
    await insert('items', {
      ...owned,
      id: item.id,
      quiz_id: 'qz_old',
      claim_id: item.claimId,
      position,
      item: JSON.stringify(item),
      updated_at: now,
    });
}

/** The last migration of version 0.3.0, and a review as that version holds it. */
const LAST_OF_0_3 = '0041_contradicted.sql';
async function fileReview(): Promise<void> {
  const claim_text = 'शहर में पाँच नए पुल बने हैं।';
  const { stems, sounds } = searchText(claim_text);
  const [rating, author] = ['{"name":"भ्रामक"}', '{"name":"जाँच दल"}'];
  const site = 'checkers.example';
  const url = `https://${site}/1`;
  const told = { id: 'rvw_old', claim_text, lang: 'hi', rating, url, author, site };
  await insert('reviews', { ...owned, ...told, seq: 7, reviewed_at: now, created_at: now });
  await insert('review_text', { rowid: 7, stems, sounds });
}

/** The last migration of version 0.14.0; a drill that is open then, and two claims that contradict each other. */
const LAST_OF_0_14 = '0044_audit_codes.sql';
async function openDrill(): Promise<void> {
  const drill = {
    ...owned,
    pin: '700001',
    mode: 'live',
    lang: 'hi',
    title: '',
    status: 'open',
    host_hash: 'h',
  };
  await insert('drills', { ...drill, id: 'drl_old', settings: '{}', created_at: now, delete_at: now });
  for (const [position, { id, claimId }] of quiz.items.entries())
    await insert('drill_items', { drill_id: 'drl_old', position, item_id: id, claim_id: claimId });
  const sides = { claim_seq: 1, other_seq: 2, kind: 'conflict', is_own: 1, compared: '[]' };
  await insert('claim_conflicts', { ...sides, created_at: now });
}

describe('a database of the first version', () => {
  it('takes one migration after another with its data, and all of it still reads and changes', async () => {
    await applyD1Migrations(OLD_DB, MIGRATIONS.slice(0, 2));
    await fill();
    for (let upTo = 3; upTo <= MIGRATIONS.length; upTo++) {
      await applyD1Migrations(OLD_DB, MIGRATIONS.slice(0, upTo));
      const broken = await OLD_DB.prepare('PRAGMA foreign_key_check').all();
      expect([MIGRATIONS[upTo - 1]?.name, broken.results]).toEqual([MIGRATIONS[upTo - 1]?.name, []]);
      if (MIGRATIONS[upTo - 1]?.name === LAST_OF_0_3) await fileReview();
      if (MIGRATIONS[upTo - 1]?.name === LAST_OF_0_14) await openDrill();
    }
    const store = openStore(OLD_DB);
    expect(quiz.items.length).toBeGreaterThan(0);
    expect((await store.findArticle('art_old'))?.article).toMatchObject({ text: TEXT, version: 1 });
    expect((await store.listClaims('art_old')).map(({ reading }) => reading.claim)).toEqual(
      readings.map(({ claim }) => claim),
    );
    const stored = await store.findQuiz('qz_old');
    expect(stored?.items.map(({ item }) => item)).toEqual(quiz.items);
    expect(await store.findKey('h')).toMatchObject({ ownerId: 'own_old', keyId: 'key_old' });
    const found = await store.searchReviews({ q: 'पुल', limit: 10, offset: 0 });
    expect(found.flatMap(({ reviews }) => reviews.map(({ id }) => id))).toEqual(['rvw_old']);
    expect(await store.listHeld('qz_old')).toEqual(quiz.items.map(({ id }) => id));
    expect(await store.listOpenConflicts('own_old', 10, null)).toMatchObject([{ claimSeq: 1, otherSeq: 2 }]);
    const added = readArticle({ text: `${TEXT} पुल खुल गया।`, id: 'art_new' }, { claim: (n) => `clm_new${n}` });
    await store.insertArticle({ ownerId: 'own_old', ...added, relations: [], now });
    expect(await store.listClaims('art_new')).toHaveLength(added.readings.length);
  });
});
