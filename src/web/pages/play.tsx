import type { QuizPage } from '../data.ts';
import { type UiLang, WORDS } from '../words/index.ts';
import { Layout, ScriptData } from './layout.tsx';

/** The page on which a quiz is played; its questions come by the script, without their keys. */
export function PlayPage({ lang, quiz }: { readonly lang: UiLang; readonly quiz: QuizPage }) {
  const words = WORDS[lang];
  return (
    <Layout lang={lang} title={quiz.title} path={`/q/${quiz.id}`} script="play">
      <ScriptData id="words" value={{ lang, play: words.play, errors: words.errors }} />
      <div class="play column" id="play" data-quiz={quiz.id} data-lang={quiz.lang}>
        <p class="quiet" lang={quiz.lang}>
          {quiz.title}
        </p>
        <noscript>
          <p>{words.play.script}</p>
        </noscript>
      </div>
    </Layout>
  );
}
