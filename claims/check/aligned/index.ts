import { languageOf } from '../../languages/registry.ts';
import type { Article, Lang, Reading, Verdict } from '../../model.ts';
import { contains, type Range, spanOf } from '../../text/range.ts';
import { layOut } from '../../text/sections.ts';
import { because } from '../words.ts';
import { compareContent } from './compare-content.ts';
import { type Content, contentOf, meaningsOf, sharesTooLittle } from './content.ts';
import { isUnnamedSubject } from './subject.ts';
import { VOCABULARIES } from './words.ts';

/** A text of so few sentences may be cut out of one that named its subject before. */
const EXCERPT = 4;

export interface AlignInput {
  readonly statement: string;
  readonly article: Pick<Article, 'text'>;
  readonly readings: readonly Reading[];
  readonly lang: Lang;
  /** Stretches of the text that already told against a verdict: hedged, planned or reported there. */
  readonly doubted: readonly Range[];
}

/**
 * Lays a statement beside each sentence of an article. Every finding carries the sentence as its span, and the
 * first claim read from it; `claimId` is empty where no claim was.
 */
export function alignStatement({ statement, article, readings, lang, doubted }: AlignInput): Verdict {
  const vocabulary = VOCABULARIES[lang];
  const own = contentOf(statement, lang, vocabulary);
  const passages = layOut(article.text, languageOf(lang)).passages;
  const isExcerpt = passages.length < EXCERPT;
  const earlier = new Set<string>();
  const claims: Verdict['claims'] = [];
  let compared: Verdict['compared'] = [];
  for (const passage of passages) {
    const text = article.text.slice(passage.start, passage.end);
    const meanings = meaningsOf(text, vocabulary);
    if (!isExcerpt && sharesTooLittle(own, meanings)) {
      for (const meaning of meanings) earlier.add(meaning);
      continue;
    }
    const sentence: Content = contentOf(text, lang, vocabulary);
    const isSubject = (missing: Content['words']) =>
      isUnnamedSubject(missing, own, sentence, earlier, isExcerpt);
    const found = compareContent(own, sentence, vocabulary, isSubject);
    for (const meaning of meanings) earlier.add(meaning);
    if (found.relation === 'none' || doubted.some((range) => contains(passage, range))) continue;
    const claim = readings.find(({ claim: { spans } }) => spans[0] && contains(passage, spans[0]))?.claim;
    claims.push({
      claimId: claim?.id ?? '',
      relation: found.relation,
      span: spanOf(article.text, passage),
      why: because(lang, found.reason),
    });
    compared = [...compared, ...found.compared];
  }
  const supports = claims.some(({ relation }) => relation === 'supports');
  const refutes = claims.some(({ relation }) => relation === 'refutes');
  const verdict = supports === refutes ? 'notEnoughInfo' : supports ? 'supported' : 'refuted';
  return verdict === 'notEnoughInfo' ? { verdict, claims: [], compared: [] } : { verdict, claims, compared };
}
