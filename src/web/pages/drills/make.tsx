import { DRILL_WORDS } from '../../words/drills/index.ts';
import { type UiLang, WORDS } from '../../words/index.ts';
import { Layout, ScriptData } from '../layout.tsx';

/** Where a teacher makes drills and finds them again. */
export function DrillsPage({ lang, devKey }: { readonly lang: UiLang; readonly devKey: string }) {
  const words = DRILL_WORDS[lang];
  const { make, classes, key } = words;
  return (
    <Layout lang={lang} title={words.title} path="/drills" script="drills" style="room">
      <ScriptData
        id="words"
        value={{ lang, make, classes, key, loading: words.loading, errors: WORDS[lang].errors }}
      />
      <ScriptData id="setup" value={{ devKey }} />
      <div class="column drills">
        <h1>{words.title}</h1>
        <p>{make.lead}</p>
        <div id="key-place" />
        <div id="signed" hidden>
          <section aria-labelledby="make-heading">
            <h2 id="make-heading">{make.heading}</h2>
            <div id="make" />
            <div id="made" role="status" />
          </section>
          <section aria-labelledby="list-heading">
            <h2 id="list-heading">{make.list}</h2>
            <div id="list" />
          </section>
          <section aria-labelledby="classes-heading">
            <h2 id="classes-heading">{classes.heading}</h2>
            <p class="quiet">{classes.lead}</p>
            <div id="classes" />
          </section>
        </div>
      </div>
    </Layout>
  );
}
