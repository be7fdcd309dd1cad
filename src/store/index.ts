import type { Store } from '../services/ports.ts';
import { articleStore } from './articles.ts';
import { auditStore } from './audit.ts';
import { claimStore } from './claims.ts';
import { classStore } from './classes.ts';
import { conflictStore } from './conflicts.ts';
import { correctionStore } from './corrections.ts';
import { drillStore } from './drills.ts';
import { exportStore } from './export.ts';
import { feedStore } from './feeds.ts';
import { jobStore } from './jobs.ts';
import { keyStore } from './keys.ts';
import { playStore } from './plays.ts';
import { quizStore } from './quizzes.ts';
import { reviewStore } from './reviews.ts';
import { tellingTouched } from './touched.ts';
import { webhookStore } from './webhooks.ts';

/** The claim store on D1, through a session, so that read replication is one switch; `touch` hears which quizzes a write changes. */
export function openStore(database: D1Database, touch?: (quizIds: readonly string[]) => void): Store {
  const db = database.withSession('first-unconstrained');
  const store: Store = {
    ...keyStore(db),
    ...articleStore(db),
    ...claimStore(db),
    ...conflictStore(db),
    ...correctionStore(db),
    ...quizStore(db),
    ...playStore(db),
    ...drillStore(db),
    ...classStore(db),
    ...feedStore(db),
    ...jobStore(db),
    ...webhookStore(db),
    ...reviewStore(db),
    ...auditStore(db),
    ...exportStore(db),
    async ping() {
      return (await db.prepare('SELECT 1 AS one').first<{ one: number }>())?.one === 1;
    },
  };
  return touch ? tellingTouched(store, db, touch) : store;
}
