import type { Child } from 'hono/jsx';
import type { UiLang } from '../words/index.ts';
import { WORDS } from '../words/index.ts';

interface LayoutProps {
  readonly lang: UiLang;
  readonly title: string;
  readonly path: string;
  readonly script?: string;
  /** A style sheet beside the one of every page. */
  readonly style?: string;
  readonly description?: string;
  /** More for the head: links and data for other sites. */
  readonly head?: Child;
  readonly children?: Child;
}

/** What every page of a language is set in: asked for at once, so that no line moves when it comes. */
const FONTS: Readonly<Record<UiLang, readonly string[]>> = {
  hi: ['mukta-devanagari-400-normal', 'mukta-devanagari-600-normal'],
  en: ['mukta-latin-400-normal', 'mukta-latin-600-normal'],
};

/** The frame of every page. */
export function Layout({ lang, title, path, script, style, description, head, children }: LayoutProps) {
  const words = WORDS[lang];
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === words.name ? `${words.name}: ${words.tagline}` : `${title} | ${words.name}`}</title>
        <meta name="description" content={description ?? words.tagline} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description ?? words.tagline} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {FONTS[lang].map((name) => (
          <link rel="preload" as="font" type="font/woff2" href={`/fonts/${name}.woff2`} crossorigin="" />
        ))}
        <link rel="stylesheet" href="/style.css" />
        {style ? <link rel="stylesheet" href={`/${style}.css`} /> : null}
        {head}
        {script ? <script type="module" src={`/${script}.js`} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="bar">
          <a class="name" href={`/?lang=${lang}`}>
            {words.name} <span>{words.tagline}</span>
          </a>
          <nav>
            <a href={`/?lang=${lang}`}>{words.nav.studio}</a>
            <a href={`/drills?lang=${lang}`}>{words.nav.drills}</a>
            <a href={`/docs?lang=${lang}`}>{words.nav.docs}</a>
            <a
              href={`${path}?lang=${words.nav.otherLang}`}
              lang={words.nav.otherLang}
              hreflang={words.nav.otherLang}
            >
              {words.nav.other}
            </a>
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="page">{words.foot}</footer>
      </body>
    </html>
  );
}

/** The page's words for its script: data, never code. */
export function ScriptData({ id, value }: { readonly id: string; readonly value: unknown }) {
  return <template id={id} data-value={JSON.stringify(value)} />;
}
