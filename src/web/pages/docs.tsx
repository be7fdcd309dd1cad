import { type UiLang, WORDS } from '../words/index.ts';
import { Layout, ScriptData } from './layout.tsx';

/** The API's own page; its script draws the routes from the description. */
export function DocsPage({ lang, devKey }: { readonly lang: UiLang; readonly devKey: string }) {
  const words = WORDS[lang];
  return (
    <Layout lang={lang} title={words.docs.title} path="/docs" script="docs">
      <ScriptData id="words" value={{ lang, docs: words.docs, errors: words.errors }} />
      <ScriptData id="setup" value={{ devKey }} />
      <div class="column docs">
        <h1>{words.docs.title}</h1>
        <p>{words.docs.lead}</p>
        <p>
          <a href="/openapi.json">openapi.json</a>
        </p>
        <p>
          <label for="key">{words.docs.key}</label>
          <input id="key" type="password" autocomplete="off" />
        </p>
        <nav id="groups" aria-label={words.docs.title} />
        <div id="routes" />
        <section id="errors" hidden aria-labelledby="errors-title">
          <h2 id="errors-title">{words.docs.errors}</h2>
        </section>
      </div>
    </Layout>
  );
}
