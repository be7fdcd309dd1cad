import type { QuizPage } from '../data.ts';
import { quizJsonLd } from '../structured.ts';
import { type UiLang, WORDS } from '../words/index.ts';
import { Layout, ScriptData } from './layout.tsx';

/** The page on which a quiz is played; its questions come by the script, without their keys. */
export function PlayPage({
  lang,
  quiz,
  origin,
}: {
  readonly lang: UiLang;
  readonly quiz: QuizPage;
  readonly origin: string;
}) {
  const words = WORDS[lang];
  return (
    <Layout
      lang={lang}
      title={quiz.title}
      path={`/q/${quiz.id}`}
      script="play"
      head={<QuizHead quiz={quiz} origin={origin} />}
    >
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

/** What other sites read of the page: how to embed it, what it asks, how to show a link to it. */
function QuizHead({ quiz, origin }: { readonly quiz: QuizPage; readonly origin: string }) {
  const address = `${origin}/q/${quiz.id}`;
  const oembed = `${origin}/oembed?url=${encodeURIComponent(address)}`;
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`${oembed}&format=json`}
        title={quiz.title}
      />
      <link rel="alternate" type="text/xml+oembed" href={`${oembed}&format=xml`} title={quiz.title} />
      <link rel="canonical" href={address} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={quiz.lang === 'hi' ? 'hi_IN' : 'en_IN'} />
      <meta property="og:site_name" content="Praman" />
      <meta property="og:image" content={`${origin}/share-${quiz.lang}.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={WORDS[quiz.lang].foot} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: quizJsonLd(quiz, address) }} />
    </>
  );
}
