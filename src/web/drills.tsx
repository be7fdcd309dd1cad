import { Hono } from 'hono';
import type { PageData } from './data.ts';
import { ClassPageView, EnterPage } from './pages/drills/enter.tsx';
import { HostPage } from './pages/drills/host.tsx';
import { DrillsPage } from './pages/drills/make.tsx';
import { PlayerPage } from './pages/drills/player.tsx';
import { ResultsPage, SheetPage } from './pages/drills/reports.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { type UiLang, uiLang, WORDS } from './words/index.ts';

interface PagesEnv {
  Bindings: Env;
}

const PIN = '/d/:pin{[0-9]{6}}';

/** The language that was asked for, else the drill's own. */
function langOf(request: Request, own?: UiLang): UiLang {
  const asked = new URL(request.url).searchParams.get('lang') ?? own;
  return uiLang(asked, request.headers.get('accept-language') ?? undefined);
}

/** The pages of drills, rooms and classes. */
export function drillPages(data: (request: Request, env: Env) => PageData): Hono<PagesEnv> {
  const pages = new Hono<PagesEnv>();

  pages.get('/drills', (c) =>
    c.html(<DrillsPage lang={langOf(c.req.raw)} devKey={data(c.req.raw, c.env).devKey} />),
  );
  pages.get('/d', (c) => c.html(<EnterPage lang={langOf(c.req.raw)} />));
  pages.get(PIN, async (c) => {
    const pin = c.req.param('pin');
    const drill = await data(c.req.raw, c.env).drill(pin);
    const lang = langOf(c.req.raw);
    if (drill === 'busy') return c.html(<EnterPage lang={lang} pin={pin} problem="tooMany" />, 429);
    if (!drill) return c.html(<EnterPage lang={lang} pin={pin} problem="missing" />, 404);
    return c.html(<PlayerPage lang={langOf(c.req.raw, drill.lang)} drill={drill} />);
  });
  pages.get(`${PIN}/host`, async (c) => {
    const { drill: find, devKey } = data(c.req.raw, c.env);
    const drill = await find(c.req.param('pin'));
    if (drill === null || drill === 'busy') return c.html(<Missing request={c.req.raw} />, 404);
    const { origin } = new URL(c.req.url);
    const lang = langOf(c.req.raw, drill.lang);
    return c.html(<HostPage lang={lang} drill={drill} origin={origin} devKey={devKey} />);
  });
  pages.get(`${PIN}/results`, async (c) => {
    const { drill: find, devKey } = data(c.req.raw, c.env);
    const drill = await find(c.req.param('pin'));
    if (drill === null || drill === 'busy') return c.html(<Missing request={c.req.raw} />, 404);
    return c.html(<ResultsPage lang={langOf(c.req.raw, drill.lang)} drill={drill} devKey={devKey} />);
  });
  pages.get(`${PIN}/sheet`, async (c) => {
    const { drill: find, devKey } = data(c.req.raw, c.env);
    const drill = await find(c.req.param('pin'));
    if (drill === null || drill === 'busy') return c.html(<Missing request={c.req.raw} />, 404);
    return c.html(<SheetPage lang={langOf(c.req.raw, drill.lang)} drill={drill} devKey={devKey} />);
  });
  pages.get('/class/:code{[A-Z]{6}}', async (c) => {
    const klass = await data(c.req.raw, c.env).klass(c.req.param('code'));
    if (!klass) return c.html(<Missing request={c.req.raw} />, 404);
    return c.html(<ClassPageView lang={langOf(c.req.raw)} klass={klass} />);
  });
  return pages;
}

function Missing({ request }: { readonly request: Request }) {
  const lang = langOf(request);
  const { notFound, notFoundWhy } = WORDS[lang].errors;
  return <ProblemPage lang={lang} path={new URL(request.url).pathname} text={notFound} why={notFoundWhy} />;
}
