import type { Store } from '../services/ports.ts';

const OF_ARTICLE = 'SELECT quiz_id FROM quiz_articles WHERE article_id = ?1';
const OF_CLAIMS =
  'SELECT DISTINCT items.quiz_id FROM json_each(?1) AS asked JOIN items ON items.claim_id = asked.value';
const OF_DRILL =
  'SELECT DISTINCT items.quiz_id FROM drill_items JOIN items ON items.claim_id = drill_items.claim_id WHERE drill_items.drill_id = ?1';
/** Of the articles in the newest lines of the log: those that one write made bear its time. */
const OF_LOG = `SELECT DISTINCT quiz_id FROM quiz_articles WHERE article_id IN (SELECT article_id FROM corrections
  WHERE seq > COALESCE((SELECT seq FROM corrections WHERE created_at < ?1 ORDER BY seq DESC LIMIT 1), 0))`;

/**
 * The store, telling after each write which quizzes look otherwise since: those that were edited, whose claims
 * changed, or whose questions a live drill holds or lets go.
 */
export function tellingTouched(
  store: Store,
  db: D1DatabaseSession,
  touch: (quizIds: readonly string[]) => void,
): Store {
  const find = async (sql: string, value: string): Promise<void> => {
    const { results } = await db.prepare(sql).bind(value).all<{ quiz_id: string }>();
    touch(results.map(({ quiz_id }) => quiz_id));
  };
  return {
    ...store,
    async insertItem(input) {
      await store.insertItem(input);
      touch([input.quizId]);
    },
    async changeQuiz(quizId, ...rest) {
      await store.changeQuiz(quizId, ...rest);
      touch([quizId]);
    },
    async insertArticle(input) {
      await store.insertArticle(input);
      if (input.relations.length > 0) await find(OF_LOG, input.now);
    },
    async reviseArticle(input) {
      await store.reviseArticle(input);
      await find(OF_ARTICLE, input.article.id);
      await find(OF_LOG, input.now);
    },
    async takeDownArticle(ownerId, articleId, now) {
      await find(OF_ARTICLE, articleId);
      await store.takeDownArticle(ownerId, articleId, now);
      await find(OF_LOG, now);
    },
    async decideClaim(input) {
      await store.decideClaim(input);
      await find(OF_LOG, input.now);
    },
    async insertDrill(drill, items) {
      const isNew = await store.insertDrill(drill, items);
      if (isNew && drill.mode === 'live')
        await find(OF_CLAIMS, JSON.stringify(items.map(({ claimId }) => claimId)));
      return isNew;
    },
    async changeDrill(id, change) {
      await store.changeDrill(id, change);
      if (change.status) await find(OF_DRILL, id);
    },
    async deleteDrill(id) {
      await find(OF_DRILL, id);
      await store.deleteDrill(id);
    },
  };
}
