import type { Argument, Attribution } from '../../claims/index.ts';
import type { ClaimDetailView } from './schemas.ts';

const CLASSES = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  event: 'Event',
  thing: 'Thing',
} as const;

function thingOf({ fact }: Argument): Record<string, unknown>[] {
  if (fact?.type !== 'entity') return [];
  return [{ '@type': CLASSES[fact.class], name: fact.name, ...(fact.ref ? { identifier: fact.ref } : {}) }];
}

/** Who says so, as a person or an organisation where the claim knows which; else as words. */
function authorOf(attribution: Attribution, all: readonly Argument[]): Record<string, unknown> {
  const named = all.find(
    ({ fact }) =>
      fact?.type === 'entity' &&
      (fact.class === 'person' || fact.class === 'organisation') &&
      attribution.source.includes(fact.name),
  );
  const fact = named?.fact;
  if (fact?.type !== 'entity') return { creditText: attribution.source };
  return { author: { '@type': CLASSES[fact.class], name: fact.name } };
}

/** A claim as schema.org Claim: its article as appearance, the proving words as a Quotation with their address. */
export function claimJsonLd(claim: ClaimDetailView, origin: string): Record<string, unknown> {
  const url = `${origin}/c/${claim.id}`;
  const { source } = claim;
  const publisher = source.publisher ? { '@type': 'Organization', name: source.publisher } : undefined;
  const article = {
    '@type': 'NewsArticle',
    '@id': source.url ?? `${origin}/v1/articles/${claim.articleId}`,
    headline: source.title,
    inLanguage: claim.lang,
    ...(source.url ? { url: source.url } : {}),
    ...(source.publishedAt ? { datePublished: source.publishedAt } : {}),
    ...(publisher ? { publisher } : {}),
    hasPart: claim.spans
      .filter(({ exact }, i) => i === 0 || /\s/u.test(exact))
      .map(({ exact }, i) => ({
        '@type': 'Quotation',
        text: exact,
        inLanguage: claim.lang,
        ...(i === 0 && source.quoteUrl ? { url: source.quoteUrl } : {}),
      })),
  };
  const about = claim.arguments.flatMap(thingOf);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': url,
    url,
    identifier: claim.id,
    text: claim.text,
    inLanguage: claim.lang,
    creativeWorkStatus: claim.status,
    ...(source.publishedAt ? { datePublished: source.publishedAt } : {}),
    ...(claim.attribution
      ? authorOf(claim.attribution, claim.arguments)
      : publisher
        ? { author: publisher }
        : {}),
    ...(about.length > 0 ? { about } : {}),
    appearance: [article],
  };
}
