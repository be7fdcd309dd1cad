import type { QuizPage } from '../data.ts';

/** The page inside a frame: the quiz alone; its script brings words and style. */
export function EmbedPage({ quiz }: { readonly quiz: Pick<QuizPage, 'id' | 'lang' | 'title'> }) {
  return (
    <html lang={quiz.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{quiz.title}</title>
        <script src="/frame.js" defer />
      </head>
      <body>
        <main class="card" id="quiz" data-quiz={quiz.id} lang={quiz.lang} />
      </body>
    </html>
  );
}
