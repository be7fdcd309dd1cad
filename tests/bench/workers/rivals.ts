import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model);

/** What others do with an English text: sentences, parts of speech, names. */
const PASSES: Readonly<Record<string, (text: string) => number>> = {
  none: () => 0,
  wink: (text) => {
    const read = wink.readDoc(text);
    return read.tokens().out(wink.its.pos).length + read.sentences().length() + read.entities().length();
  },
  compromise: (text) => {
    const read = nlp(text);
    return read.sentences().length + read.people().length + read.places().length + read.verbs().length;
  },
};

/** /bench/pass/wink?times=50 */
export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const pass = PASSES[url.pathname.split('/').at(-1) ?? ''];
    if (!pass) return new Response('no such pass', { status: 404 });
    const text = await request.text();
    let result = 0;
    for (let i = 0; i < Number(url.searchParams.get('times') ?? 1); i++) result = pass(text);
    return new Response(String(result));
  },
};
