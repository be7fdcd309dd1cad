import {
  type Article,
  conflictBetween,
  conflictTopics,
  type Reading,
  type Told,
} from '../../../claims/index.ts';
import type { Context } from '../ports.ts';
import type { ClaimRelation } from './ports.ts';

const DAY = 86_400_000;
/** Claims published this many days apart are not set against each other. */
const DAYS = 30;
/** Claims of other articles that are looked at. */
const RIVALS = 200;

interface Candidate extends Told {
  readonly topics: readonly string[];
}

function candidate({ claim, form }: Reading, publishedAt: string | null): Candidate {
  // That others contradict it does not keep it from being contradicted.
  const blocks = form.blocks.filter((block) => block !== 'contested');
  const reading = { claim, form: { ...form, blocks } };
  return { ...reading, publishedAt, topics: conflictTopics(reading) };
}

function relate(own: Candidate, other: Candidate, isOwn: boolean): ClaimRelation[] {
  if (!own.topics.some((topic) => other.topics.includes(topic))) return [];
  const { relation, later, compared } = conflictBetween(own, other);
  const [a, b] = [own.claim.id, other.claim.id];
  const turned = compared.map((one) => ({ ...one, statement: one.claim, claim: one.statement }));
  const there: ClaimRelation = { claimId: a, otherId: b, kind: 'conflict', isOwn, compared };
  const back: ClaimRelation = { claimId: b, otherId: a, kind: 'conflict', isOwn, compared: turned };
  if (relation === 'conflict') return [there, back];
  if (relation === 'update') return [{ ...(later === 'a' ? back : there), kind: 'update' }];
  return [];
}

/** What the claims of an article are to those of other articles that tell of the same, of any owner. */
export async function findConflicts(
  ctx: Context,
  ownerId: string,
  article: Article,
  readings: readonly Reading[],
): Promise<ClaimRelation[]> {
  const published = Date.parse(article.publishedAt ?? '');
  if (Number.isNaN(published)) return [];
  const own = readings.map((reading) => candidate(reading, article.publishedAt ?? null));
  const topics = [...new Set(own.flatMap((reading) => reading.topics))];
  const day = (days: number) => new Date(published + days * DAY).toISOString();
  const rivals = await ctx.store.findRivals({
    topics,
    exceptArticleId: article.id,
    from: day(-DAYS),
    to: day(DAYS),
    limit: RIVALS,
  });
  return rivals.flatMap((rival) => {
    const other = candidate(rival.reading, rival.source.publishedAt);
    return own.flatMap((reading) => relate(reading, other, rival.ownerId === ownerId));
  });
}
