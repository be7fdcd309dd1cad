import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { PageData } from './data.ts';
import { ClaimPage } from './pages/claim.tsx';
import { DocsPage } from './pages/docs.tsx';
import { PlayPage } from './pages/play.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { StudioPage } from './pages/studio.tsx';
import { uiLang, WORDS } from './words/index.ts';

interface PagesEnv {
  Bindings: Env;
}

/** The pages. `data` gives each request what it shows; `sample` is the story of the empty state. */
export function createPages(data: (request: Request, env: Env) => PageData, sample: string): Hono<PagesEnv> {
  const pages = new Hono<PagesEnv>();
  pages.use(
    '*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  const langOf = (request: Request) =>
    uiLang(
      new URL(request.url).searchParams.get('lang') ?? undefined,
      request.headers.get('accept-language') ?? undefined,
    );

  pages.get('/', (c) =>
    c.html(<StudioPage lang={langOf(c.req.raw)} devKey={data(c.req.raw, c.env).devKey} sample={sample} />),
  );
  pages.get('/docs', (c) => c.html(<DocsPage lang={langOf(c.req.raw)} />));
  pages.get('/q/:id', async (c) => {
    const quiz = await data(c.req.raw, c.env).quiz(c.req.param('id'));
    const asked = new URL(c.req.url).searchParams.get('lang');
    if (quiz === null || quiz === 'gone') return missing(c.req.raw, quiz);
    return c.html(<PlayPage lang={asked ? langOf(c.req.raw) : quiz.lang} quiz={quiz} />);
  });
  pages.get('/c/:id', async (c) => {
    const claim = await data(c.req.raw, c.env).claim(c.req.param('id'));
    if (claim === null || claim === 'gone') return missing(c.req.raw, claim);
    return c.html(<ClaimPage lang={langOf(c.req.raw)} data={claim} />);
  });

  function missing(request: Request, what: 'gone' | null): Response {
    const lang = langOf(request);
    const { errors, play } = WORDS[lang];
    const path = new URL(request.url).pathname;
    const text = what === 'gone' ? (path.startsWith('/q/') ? play.withdrawn : errors.gone) : errors.notFound;
    const html = `<!doctype html>${(<ProblemPage lang={lang} path={path} text={text} />).toString()}`;
    return new Response(html, {
      status: what === 'gone' ? 410 : 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }
  return pages;
}
