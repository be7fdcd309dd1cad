import { conflictBetween, conflictTopics, type Reading } from '../../../claims/index.ts';
import type { Article, ClaimRelation, Context, StoredClaim } from '../ports.ts';

const DAY = 86_400_000;
/** Claims published this many days apart are not set against each other. */
const DAYS = 30;
/** Claims of other articles that are looked at. */
const RIVALS = 200;

function relate(
  own: Reading & { publishedAt: string },
  rival: StoredClaim,
  ownerId: string,
): ClaimRelation[] {
  const other = { ...rival.reading, publishedAt: rival.source.publishedAt };
  const { relation, later, compared } = conflictBetween(own, other);
  const [a, b] = [own.claim.id, other.claim.id];
  const isOwn = rival.ownerId === ownerId;
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
  const { publishedAt } = article;
  if (!publishedAt) return [];
  const own = readings.map((reading) => ({ ...reading, publishedAt, topics: conflictTopics(reading) }));
  const topics = [...new Set(own.flatMap((reading) => reading.topics))];
  if (topics.length === 0) return [];
  const day = (days: number) => new Date(Date.parse(publishedAt) + days * DAY).toISOString();
  const rivals = await ctx.store.findRivals({
    topics,
    exceptArticleId: article.id,
    from: day(-DAYS),
    to: day(DAYS),
    limit: RIVALS,
  });
  return rivals.flatMap((rival) => {
    const theirs = conflictTopics(rival.reading);
    return own
      .filter((reading) => reading.topics.some((topic) => theirs.includes(topic)))
      .flatMap((reading) => relate(reading, rival, ownerId));
  });
}
