import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Passes, runPass } from './run-pass.ts';

const wink = winkNLP(model);

/** What others do with an English text: sentences, parts of speech, names. */
const PASSES: Passes = {
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
  fetch: (request: Request): Promise<Response> => runPass(PASSES, request, new URL(request.url)),
};
