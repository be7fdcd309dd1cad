import type { DrillPage } from '../../data.ts';
import { DRILL_WORDS } from '../../words/drills/index.ts';
import { type UiLang, WORDS } from '../../words/index.ts';
import { Layout, ScriptData } from '../layout.tsx';

interface ReportProps {
  readonly lang: UiLang;
  readonly drill: DrillPage;
  readonly devKey: string;
}

/** How a drill went: its script brings the figures with the teacher's key or host secret. */
export function ResultsPage({ lang, drill, devKey }: ReportProps) {
  const { results, key, letters, loading, refused } = DRILL_WORDS[lang];
  return (
    <Layout
      lang={lang}
      title={`${results.title}: ${drill.title}`}
      path={`/d/${drill.pin}/results`}
      script="results"
      style="room"
    >
      <ScriptData
        id="words"
        value={{ lang, results, key, letters, loading, refused, errors: WORDS[lang].errors }}
      />
      <ScriptData id="drill" value={drill} />
      <ScriptData id="setup" value={{ devKey }} />
      <div class="column results">
        <div id="key-place" />
        <div id="results">
          <p class="quiet">{loading}</p>
        </div>
        <div id="said" role="status" />
      </div>
    </Layout>
  );
}

/** A worksheet and its key, to print. */
export function SheetPage({ lang, drill, devKey }: ReportProps) {
  const { sheet, key, letters, loading, refused } = DRILL_WORDS[lang];
  return (
    <Layout
      lang={lang}
      title={`${sheet.title}: ${drill.title}`}
      path={`/d/${drill.pin}/sheet`}
      script="sheet"
      style="room"
    >
      <ScriptData
        id="words"
        value={{ lang, sheet, key, letters, loading, refused, errors: WORDS[lang].errors }}
      />
      <ScriptData id="drill" value={drill} />
      <ScriptData id="setup" value={{ devKey }} />
      <div id="key-place" class="column" />
      <div id="sheet">
        <p class="quiet column">{loading}</p>
      </div>
    </Layout>
  );
}
