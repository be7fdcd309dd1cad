import type { Delivery, EventType, StoredEvent, Webhook, WebhookStore } from '../services/webhooks/ports.ts';

type Row = Omit<Webhook, 'events'> & { events: string };

const WEBHOOK = `SELECT id, owner_id AS ownerId, url, events, told_until AS toldUntil, disabled_at AS disabledAt, created_at AS createdAt FROM webhooks`;
const toWebhook = (row: Row): Webhook => ({ ...row, events: row.events.split(' ') as EventType[] });

/** Webhooks, the log of events they are told of, and what was sent. */
export function webhookStore(db: D1DatabaseSession): WebhookStore {
  const find = async (id: string) => {
    const row = await db.prepare(`${WEBHOOK} WHERE id = ?1`).bind(id).first<Row>();
    return row ? toWebhook(row) : null;
  };
  return {
    async insertWebhook({ id, ownerId, url, events, now }) {
      await db
        .prepare(
          `INSERT INTO webhooks (id, owner_id, url, events, told_until, created_at)
           SELECT ?1, ?2, ?3, ?4, COALESCE(max(seq), 0), ?5 FROM events`,
        )
        .bind(id, ownerId, url, events.join(' '), now)
        .run();
    },
    async listWebhooks(ownerId) {
      const { results } = await db
        .prepare(`${WEBHOOK} WHERE owner_id = ?1 ORDER BY created_at DESC, id`)
        .bind(ownerId)
        .all<Row>();
      return results.map(toWebhook);
    },
    findWebhook: find,
    async deleteWebhook(id) {
      await db.batch([
        db.prepare('DELETE FROM deliveries WHERE webhook_id = ?1').bind(id),
        db.prepare('DELETE FROM webhooks WHERE id = ?1').bind(id),
      ]);
    },
    async disableWebhook(id, now) {
      await db.prepare('UPDATE webhooks SET disabled_at = ?2 WHERE id = ?1').bind(id, now).run();
    },
    async listBehind(limit) {
      const { results } = await db
        .prepare(
          `SELECT id FROM webhooks WHERE disabled_at IS NULL
             AND EXISTS (SELECT 1 FROM events WHERE events.owner_id = webhooks.owner_id AND events.seq > told_until) LIMIT ?1`,
        )
        .bind(limit)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async listEvents(ownerId, after, limit) {
      const { results } = await db
        .prepare(
          'SELECT seq, type, subject, detail, created_at AS createdAt FROM events WHERE owner_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3',
        )
        .bind(ownerId, after, limit)
        .all<Omit<StoredEvent, 'detail'> & { detail: string }>();
      return results.map((row) => ({ ...row, detail: JSON.parse(row.detail) as StoredEvent['detail'] }));
    },
    async putDeliveries({ id, toldUntil: before }, deliveries, toldUntil, now) {
      const [moved] = await db.batch([
        db
          .prepare('UPDATE webhooks SET told_until = ?3 WHERE id = ?1 AND told_until = ?2')
          .bind(id, before, toldUntil),
        db
          .prepare(
            `INSERT OR IGNORE INTO deliveries (id, webhook_id, type, body, sent_at, created_at)
             SELECT value->>'id', ?2, value->>'type', value->>'body', ?3, ?3 FROM json_each(?1)
             WHERE (SELECT told_until FROM webhooks WHERE id = ?2) = ?4`,
          )
          .bind(JSON.stringify(deliveries), id, now, toldUntil),
      ]);
      return (moved?.meta.changes ?? 0) > 0;
    },
    async findOpenDelivery(id) {
      const row = await db
        .prepare(`SELECT webhook_id AS webhookId, body FROM deliveries WHERE id = ?1 AND state = 'waiting'`)
        .bind(id)
        .first<{ webhookId: string; body: string }>();
      const webhook = row ? await find(row.webhookId) : null;
      return row && webhook ? { webhook, body: row.body } : null;
    },
    async noteAttempt(id, status, state) {
      await db
        .prepare(
          `UPDATE deliveries SET state = ?3, status = COALESCE(?2, status), attempts = attempts + 1 WHERE id = ?1 AND state = 'waiting'`,
        )
        .bind(id, status, state)
        .run();
    },
    async listDeliveries(webhookId, limit, after) {
      const { results } = await db
        .prepare(
          `SELECT id, type, state, attempts, status, created_at AS createdAt FROM deliveries
           WHERE webhook_id = ?1 AND (?3 IS NULL OR (created_at, id) < (SELECT created_at, id FROM deliveries WHERE id = ?3))
           ORDER BY created_at DESC, id DESC LIMIT ?2`,
        )
        .bind(webhookId, limit, after)
        .all<Delivery>();
      return results;
    },
    async takeStaleDeliveries(before, now, limit) {
      const { results } = await db
        .prepare(
          `UPDATE deliveries SET sent_at = ?2 WHERE id IN
             (SELECT id FROM deliveries WHERE state = 'waiting' AND sent_at < ?1 ORDER BY sent_at LIMIT ?3) RETURNING id`,
        )
        .bind(before, now, limit)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async forgetEvents(before) {
      await db.batch([
        db
          .prepare(
            `DELETE FROM events WHERE created_at < ?1 AND seq <= COALESCE(
               (SELECT min(told_until) FROM webhooks WHERE disabled_at IS NULL AND webhooks.owner_id = events.owner_id), seq)`,
          )
          .bind(before),
        db.prepare(`DELETE FROM deliveries WHERE created_at < ?1 AND state <> 'waiting'`).bind(before),
      ]);
    },
  };
}
