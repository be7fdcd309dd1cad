import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { PageData } from './data.ts';
import { drillPages } from './drills.tsx';
import { oembed, oembedXml, quizIdOf } from './oembed.ts';
import { ClaimPage } from './pages/claim.tsx';
import { DocsPage } from './pages/docs.tsx';
import { EmbedPage } from './pages/embed.tsx';
import { PlayPage } from './pages/play.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { StudioPage } from './pages/studio.tsx';
import { uiLang, WORDS } from './words/index.ts';

interface PagesEnv {
  Bindings: Env;
}

/** A frame may stand on any site; it loads from us alone. Named by address: in a sandbox there is no "self". */
function framePolicy(origin: string): string {
  return `default-src 'none'; script-src ${origin}; connect-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}

interface PagesInput {
  /** Gives each request what it shows. */
  readonly data: (request: Request, env: Env) => PageData;
  /** The story of the empty state. */
  readonly sample: { readonly text: string; readonly day: string };
  /** The `cache-control` of what shows a published quiz. */
  readonly copied: string;
}

/** The pages. */
export function createPages({ data, sample, copied }: PagesInput): Hono<PagesEnv> {
  const pages = new Hono<PagesEnv>();
  const guard = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      // Named too: older Safari does not take a room's socket for 'self'.
      connectSrc: ["'self'", (c) => new URL(c.req.url).origin.replace(/^http/u, 'ws')],
      formAction: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
  // A frame sets its own policy: it may stand on any site.
  pages.use('*', (c, next) => (c.req.path.startsWith('/embed/') ? next() : guard(c, next)));
  const langOf = (request: Request) =>
    uiLang(
      new URL(request.url).searchParams.get('lang') ?? undefined,
      request.headers.get('accept-language') ?? undefined,
    );

  const quizOf = async (request: Request, env: Env, id: string) => {
    const quiz = await data(request, env).quiz(id);
    if (quiz === null || quiz === 'gone') return quiz;
    return { ...quiz, title: quiz.title || WORDS[quiz.lang].play.untitled };
  };

  pages.get('/', (c) =>
    c.html(<StudioPage lang={langOf(c.req.raw)} devKey={data(c.req.raw, c.env).devKey} sample={sample} />),
  );
  pages.route('/', drillPages(data));
  pages.get('/docs', (c) =>
    c.html(<DocsPage lang={langOf(c.req.raw)} devKey={data(c.req.raw, c.env).devKey} />),
  );
  pages.get('/q/:id', async (c) => {
    const quiz = await quizOf(c.req.raw, c.env, c.req.param('id'));
    if (quiz === null || quiz === 'gone') return missing(c.req.raw, quiz);
    const { origin, searchParams } = new URL(c.req.url);
    const asked = searchParams.get('lang');
    const lang = asked === 'hi' || asked === 'en' ? asked : quiz.lang;
    c.header('cache-control', copied);
    return c.html(<PlayPage lang={lang} quiz={quiz} origin={origin} />);
  });
  pages.get('/embed/q/:id', async (c) => {
    const quiz = await quizOf(c.req.raw, c.env, c.req.param('id'));
    const { origin } = new URL(c.req.url);
    // A withdrawn quiz is told of inside the frame, by the script, in the quiz's place.
    const shown = quiz === null || quiz === 'gone' ? null : quiz;
    if (quiz === null) return missing(c.req.raw, null);
    const page = <EmbedPage quiz={shown ?? { id: c.req.param('id'), lang: langOf(c.req.raw), title: '' }} />;
    const response = c.html(page);
    const headers = new Headers((await response).headers);
    headers.set('cache-control', shown ? copied : 'no-store');
    headers.set('content-security-policy', framePolicy(origin));
    return new Response((await response).body, { headers });
  });
  pages.get('/oembed', async (c) => {
    const { origin, searchParams } = new URL(c.req.url);
    const id = quizIdOf(searchParams.get('url') ?? '', origin);
    const quiz = id ? await quizOf(c.req.raw, c.env, id) : null;
    if (quiz === null || quiz === 'gone') return c.text('', quiz === 'gone' ? 410 : 404);
    const side = (name: string) => Number(searchParams.get(name)) || undefined;
    const [width, height] = [side('maxwidth'), side('maxheight')];
    const answer = oembed(quiz, origin, { ...(width ? { width } : {}), ...(height ? { height } : {}) });
    c.header('access-control-allow-origin', '*');
    if (searchParams.get('format') === 'xml')
      return c.body(oembedXml(answer), 200, { 'content-type': 'text/xml; charset=utf-8' });
    return c.json(answer);
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
    const why = what === 'gone' ? errors.goneWhy : errors.notFoundWhy;
    const html = `<!doctype html>${(<ProblemPage lang={lang} path={path} text={text} why={why} />).toString()}`;
    return new Response(html, {
      status: what === 'gone' ? 410 : 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }
  return pages;
}
