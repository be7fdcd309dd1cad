import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import whole from 'wink-eng-lite-web-model';
import winkNlp, { type Model } from 'wink-nlp';
import { model } from '../../../claims/languages/en/tag/model.ts';

const FOLDER = new URL('../../fixtures/articles/en/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Words with their tags and lemmas, as a tagger of this model gives them. */
function taggedBy(of: Model) {
  const { its, readDoc } = winkNlp(of, ['pos']);
  return (text: string) => {
    const tokens = readDoc(text).tokens();
    return [tokens.out(), tokens.out(its.pos), tokens.out(its.lemma as unknown as typeof its.normal)];
  };
}

const ours = taggedBy(model);
const theirs = taggedBy(whole as Model);

test.each([...texts, 'Xylotrupes gideonus was re-described by Đằng in 1.234 cafés; he didn’t say why.'])(
  'words are tagged as by the whole package of the library: %.40s',
  (text) => expect(ours(text)).toEqual(theirs(text)),
);
