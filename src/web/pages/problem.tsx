import { type UiLang, WORDS } from '../words/index.ts';
import { Layout } from './layout.tsx';

/** What is not there, or no longer. */
export function ProblemPage({
  lang,
  path,
  text,
  why,
}: {
  readonly lang: UiLang;
  readonly path: string;
  readonly text: string;
  readonly why: string;
}) {
  return (
    <Layout lang={lang} title={text} path={path}>
      <div class="column">
        <h1>{text}</h1>
        <p>{why}</p>
        <p>
          <a href={`/?lang=${lang}`}>{WORDS[lang].errors.home}</a>
        </p>
      </div>
    </Layout>
  );
}
