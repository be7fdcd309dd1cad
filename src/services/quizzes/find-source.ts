import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';

/** Words of a quote that a text fragment names: enough to be found, few enough for an address. */
const FRAGMENT_WORDS = 8;

/** Where the words that prove an item stand: in the story where it has an address, else on the claim's page. */
export async function findSource({ ctx, itemId }: { ctx: Context; itemId: string }): Promise<string> {
  const found = await ctx.store.findItem(itemId);
  if (!found || found.quizStatus === 'draft')
    throw new ServiceError('not-found', 'There is no such question.');
  const claim = await ctx.store.findClaim(found.item.claimId);
  const url = claim?.source.url;
  if (!url) return `/c/${found.item.claimId}`;
  const words = found.item.evidence.exact.split(/\s+/u).slice(0, FRAGMENT_WORDS).join(' ');
  return `${url.split('#')[0]}#:~:text=${encodeURIComponent(words).replace(/-/gu, '%2D')}`;
}
