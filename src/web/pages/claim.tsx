import type { ClaimPageData } from '../data.ts';
import { type UiLang, WORDS } from '../words/index.ts';
import { Layout } from './layout.tsx';

/** One claim: its quote under the marker, who says so, where it stands. */
export function ClaimPage({ lang, data }: { readonly lang: UiLang; readonly data: ClaimPageData }) {
  const words = WORDS[lang];
  const { claim } = data;
  return (
    <Layout lang={lang} title={claim.text} path={`/c/${claim.id}`} description={claim.text}>
      <article class="column">
        <h1 lang={claim.lang}>{claim.text}</h1>
        <blockquote lang={claim.lang}>
          <mark>{claim.spans[0]?.exact}</mark>
        </blockquote>
        <dl>
          <dt class="quiet">{words.claim.source}</dt>
          <dd lang={claim.lang}>
            {data.quoteUrl ? <a href={data.quoteUrl}>{data.title}</a> : data.title}
            {data.publishedAt ? <span class="quiet"> {data.publishedAt.slice(0, 10)}</span> : null}
          </dd>
          <dt class="quiet">{words.claim.says}</dt>
          <dd lang={claim.lang}>
            {claim.attribution ? claim.attribution.source : words.studio.modalities[claim.modality]}
          </dd>
          <dt class="quiet">{words.claim.status}</dt>
          <dd>{words.claim.statuses[claim.status]}</dd>
        </dl>
        <p>
          <a href={`/v1/claims/${claim.id}`}>{words.claim.data}</a>
        </p>
      </article>
    </Layout>
  );
}
