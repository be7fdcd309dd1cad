import { type UiLang, WORDS } from '../words/index.ts';
import { Layout, ScriptData } from './layout.tsx';

/** The front page: paste a story, see its claims beside it and the quiz. */
export function StudioPage({
  lang,
  devKey,
  sample,
}: {
  readonly lang: UiLang;
  readonly devKey: string;
  readonly sample: { readonly text: string; readonly day: string };
}) {
  const words = WORDS[lang];
  const { studio } = words;
  return (
    <Layout lang={lang} title={words.name} path="/" script="studio" style="studio">
      <ScriptData id="words" value={{ lang, studio, errors: words.errors }} />
      <ScriptData id="setup" value={{ devKey, sample }} />
      <form class="ask column" id="ask">
        <h1>{studio.title}</h1>
        <p>{studio.lead}</p>
        <p>
          <label for="text">{studio.field}</label>
          <textarea id="text" name="text" required spellcheck={false} dir="auto" />
        </p>
        <p class="published">
          <label for="published">{studio.day}</label>
          <input id="published" name="published" type="date" aria-describedby="published-hint" />
          <span class="quiet" id="published-hint">
            {studio.dayHint}
          </span>
        </p>
        <div class="actions">
          <button class="button primary" type="submit">
            {studio.read}
          </button>
          <button class="button" type="button" id="sample">
            {studio.sample}
          </button>
        </div>
        <p class="quiet" id="saved" hidden>
          {studio.savedHere}
        </p>
      </form>
      <div class="column" role="status" id="status" />
      <section class="column work-list" id="work-list" hidden />
      <div id="result" hidden>
        <div class="actions">
          <button class="button" type="button" id="again">
            {studio.again}
          </button>
        </div>
        <h1 class="visually-hidden" id="desk-title">
          {studio.story}
        </h1>
        <div class="tabs" role="tablist">
          {(['story', 'claims', 'quiz'] as const).map((name, i) => (
            <button
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls={`pane-${name}`}
              aria-selected={i === 0 ? 'true' : 'false'}
              data-tab={name}
            >
              {studio[name]}
            </button>
          ))}
        </div>
        <div class="work">
          <section id="pane-story" aria-label={studio.story} data-open="true" tabindex={0}>
            <h2>{studio.story}</h2>
            <div class="story" id="story" />
          </section>
          <section id="pane-claims" aria-label={studio.claims} data-open="false" tabindex={0}>
            <h2>{studio.claims}</h2>
            <div id="claims" />
          </section>
          <section id="pane-quiz" aria-label={studio.quiz} data-open="false" tabindex={0}>
            <h2>{studio.quiz}</h2>
            <div id="quiz" />
          </section>
        </div>
        <p class="quiet saved-note" role="status" id="saved-note" />
        <div class="foot" id="foot" />
      </div>
    </Layout>
  );
}
