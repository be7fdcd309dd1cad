export type Passes = Readonly<Record<string, (text: string) => number>>;

/** Runs a pass over the body as often as asked: /bench/pass/quiz?times=50 */
export async function runPass(passes: Passes, request: Request, url: URL): Promise<Response> {
  const pass = passes[url.pathname.split('/').at(-1) ?? ''];
  if (!pass) return new Response('no such pass', { status: 404 });
  const text = await request.text();
  let result = 0;
  for (let i = 0; i < Number(url.searchParams.get('times') ?? 1); i++) result = pass(text);
  return new Response(String(result));
}
