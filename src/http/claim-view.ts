import type { z } from '@hono/zod-openapi';
import type { StoredClaim } from '../services/ports.ts';
import type { ClaimView } from './schemas.ts';

/** A link to the words in the source: a text fragment. */
function quoteUrl(url: string | null, exact: string): string | null {
  if (!url) return null;
  const words = exact.split(' ');
  const fragment =
    words.length > 8
      ? `${encodeURIComponent(words.slice(0, 4).join(' '))},${encodeURIComponent(words.slice(-4).join(' '))}`
      : encodeURIComponent(exact);
  return `${url.split('#')[0]}#:~:text=${fragment.replace(/-/gu, '%2D')}`;
}

/** A claim as the API shows it, with its source. */
export function viewClaim({ reading, source }: StoredClaim): z.infer<typeof ClaimView> {
  const first = reading.claim.spans[0];
  return { ...reading.claim, source: { ...source, quoteUrl: quoteUrl(source.url, first?.exact ?? '') } };
}
