import type { z } from '@hono/zod-openapi';
import type { StoredClaim } from '../services/claims/ports.ts';
import { quoteUrl } from '../services/claims/quote-url.ts';
import type { ClaimDetail } from '../services/claims/read-claims.ts';
import type { ClaimDetailView, ClaimView } from './schemas.ts';

/** A claim as the API shows it, with its source. */
export function viewClaim({ reading, source, publisher, context }: StoredClaim): z.infer<typeof ClaimView> {
  const { claim } = reading;
  const [first] = claim.spans;
  return {
    ...claim,
    spans: claim.spans.map((span, i) => {
      const [prefix = '', suffix = ''] = context[i] ?? [];
      return { ...span, prefix, suffix };
    }),
    source: {
      ...source,
      publisher: publisher || null,
      quoteUrl: source.url && first ? quoteUrl(source.url, first.exact) : null,
    },
  };
}

/** A claim with what stands against it; to its owner it is disputed whoever contradicts it. */
export function viewDetail({ stored, conflicts, isOwner }: ClaimDetail, origin: string): ClaimDetailView {
  const view = viewClaim(stored);
  const isOpen = conflicts.some(
    ({ kind, decidedAt, otherStatus }) =>
      kind === 'conflict' && decidedAt === null && (otherStatus === 'live' || otherStatus === 'disputed'),
  );
  return {
    ...view,
    status: isOwner && isOpen && view.status === 'live' ? 'disputed' : view.status,
    conflicts: conflicts.map(({ otherId, otherStatus, kind, isOwn, createdAt, decidedAt, compared }) => ({
      claimId: otherId,
      url: `${origin}/c/${otherId}`,
      kind,
      status: otherStatus,
      isOwn,
      since: createdAt,
      decidedAt,
      compared: [...compared],
    })),
  };
}
