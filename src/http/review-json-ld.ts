import type { Review } from '../services/reviews/ports.ts';

const present = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null));

/** A review as schema.org's ClaimReview. */
export function reviewJsonLd(review: Review): Record<string, unknown> {
  const { rating, author } = review;
  return present({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: review.url,
    name: review.title,
    claimReviewed: review.claimReviewed,
    datePublished: review.reviewedAt,
    inLanguage: review.lang,
    author: present({ '@type': 'Organization', name: author.name, url: author.url }),
    reviewRating: present({
      '@type': 'Rating',
      alternateName: rating.name,
      ratingValue: rating.value,
      bestRating: rating.best,
      worstRating: rating.worst,
    }),
    itemReviewed: present({
      '@type': 'Claim',
      author: review.claimant ? { '@type': 'Thing', name: review.claimant } : undefined,
      datePublished: review.claimDate,
      appearance: review.claimUrl ? { '@type': 'CreativeWork', url: review.claimUrl } : undefined,
    }),
  });
}
