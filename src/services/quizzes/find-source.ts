import { quoteUrl } from '../claims/quote-url.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';

/** Where the words that prove an item stand: in the story where it has an address, else on the claim's page. */
export async function findSource({ ctx, itemId }: { ctx: Context; itemId: string }): Promise<string> {
  const found = await ctx.store.findItem(itemId);
  if (!found || found.quizStatus === 'draft')
    throw new ServiceError('not-found', 'There is no such question.');
  const claim = await ctx.store.findClaim(found.item.claimId);
  const url = claim?.source.url;
  if (!url) return `/c/${found.item.claimId}`;
  return quoteUrl(url, found.item.evidence.exact);
}
