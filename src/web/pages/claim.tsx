import type { Child } from 'hono/jsx';
import type { ClaimPageData } from '../data.ts';
import { type UiLang, WORDS } from '../words/index.ts';
import { Layout, ScriptData } from './layout.tsx';

interface ClaimPageInput {
  readonly lang: UiLang;
  readonly data: ClaimPageData;
}

const dateOf = (iso: string, lang: UiLang) =>
  new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );

function Line({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <>
      <dt class="quiet">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where the claim is told: the story by its title, else by its site. */
function Source({ lang, data }: ClaimPageInput) {
  const { title, url, quoteUrl, claim } = data;
  const name = title || (url ? new URL(url).hostname : '');
  if (name === '') return null;
  return (
    <Line name={WORDS[lang].claim.source}>
      {quoteUrl ? (
        <a href={quoteUrl} lang={claim.lang}>
          {name}
        </a>
      ) : (
        <span lang={claim.lang}>{name}</span>
      )}
    </Line>
  );
}

/** What became of the claim, and what is told differently. */
function Since({ lang, data: { correction, conflicts } }: ClaimPageInput) {
  const words = WORDS[lang].claim;
  const change = correction ? words.changes[correction.change] : undefined;
  return (
    <>
      {correction && change ? (
        <Line name={words.corrections}>
          {change} <span class="quiet">{dateOf(correction.at, lang)}</span>{' '}
          {correction.successorId ? <a href={`/c/${correction.successorId}`}>{words.successor}</a> : null}
        </Line>
      ) : null}
      {conflicts.length > 0 ? (
        <Line name={words.conflicts}>
          {conflicts.map(({ claimId, kind, since }) => (
            <p>
              <a href={`/c/${claimId}`}>{words.relations[kind] ?? words.relations.conflict}</a>{' '}
              <span class="quiet">{dateOf(since, lang)}</span>
            </p>
          ))}
        </Line>
      ) : null}
    </>
  );
}

/** One claim: its quote under the marker, who says so, where it stands, what became of it. */
export function ClaimPage({ lang, data }: ClaimPageInput) {
  const words = WORDS[lang];
  const { claim, publishedAt } = data;
  const jsonLd = JSON.stringify(data.jsonLd).replace(/</gu, '\\u003c');
  return (
    <Layout
      lang={lang}
      title={claim.text}
      path={`/c/${claim.id}`}
      description={claim.text}
      script="claim"
      head={<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
    >
      <ScriptData id="copies" value={{ text: claim.text, data: data.jsonLd, copied: words.play.copied }} />
      <article class="column">
        <h1 lang={claim.lang}>{claim.text}</h1>
        <blockquote lang={claim.lang}>
          <mark>{claim.spans[0]?.exact}</mark>
        </blockquote>
        <dl>
          <Source lang={lang} data={data} />
          {publishedAt ? <Line name={words.claim.date}>{dateOf(publishedAt, lang)}</Line> : null}
          <Line name={words.claim.says}>
            {claim.attribution ? (
              <span lang={claim.lang}>{claim.attribution.source}</span>
            ) : (
              words.studio.modalities[claim.modality]
            )}
          </Line>
          <Line name={words.claim.status}>{words.claim.statuses[claim.status]}</Line>
          <Since lang={lang} data={data} />
        </dl>
        <div class="actions">
          <button class="button" type="button" data-copy="text">
            {words.claim.copyText}
          </button>
          <button class="button" type="button" data-copy="link">
            {words.claim.copyLink}
          </button>
          <button class="button" type="button" data-copy="data">
            {words.claim.copyData}
          </button>
        </div>
        <p>
          <a href={`/v1/claims/${claim.id}`}>{words.claim.data}</a>
        </p>
      </article>
    </Layout>
  );
}
