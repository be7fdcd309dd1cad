import type { Lang, Reading, Verdict } from '../../model.ts';
import { once } from '../../once.ts';
import { because } from '../words.ts';
import { compareContent } from './compare-content.ts';
import { contentOf, meaningsOf, sharesTooLittle } from './content.ts';
import { VOCABULARIES } from './words.ts';

/** Told by the article itself: what is hoped or said by somebody is weighed by its frame alone. */
function isPlain({ claim, form }: Reading): boolean {
  const isOwn = claim.modality === 'asserted' || claim.modality === 'planned';
  return isOwn && claim.kind !== 'evaluation' && form.blocks.length === 0;
}

/** The names by which it is known that two tell of the same; claims of many articles have common nouns in common. */
function refsOf(readings: readonly Reading[]): Set<string> {
  const facts = readings.flatMap(({ claim }) => claim.arguments.map(({ fact }) => fact));
  return new Set(facts.flatMap((fact) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])));
}

export interface AlignClaimsInput {
  readonly statement: string;
  /** How the statement was read. */
  readonly told: readonly Reading[];
  readonly readings: readonly Reading[];
  readonly lang: Lang;
  /**
   * Whether the sentences of their article were compared already: then only claims that put a name in a pronoun's
   * place tell more, and need no name in common with the statement.
   */
  readonly isOneArticle: boolean;
}

/** Lays a statement beside the texts of claims, which stand alone: with names where the article has pronouns. */
export function alignWithClaims({
  statement,
  told,
  readings,
  lang,
  isOneArticle,
}: AlignClaimsInput): Verdict {
  const vocabulary = VOCABULARIES[lang];
  const contentOfStatement = once(() => contentOf(statement, lang, vocabulary));
  const names = refsOf(told);
  const isOfSame = (reading: Reading) =>
    isOneArticle
      ? reading.claim.substitutions.length > 0
      : [...refsOf([reading])].some((ref) => names.has(ref));
  const claims: Verdict['claims'] = [];
  let compared: Verdict['compared'] = [];
  for (const reading of readings) {
    const { claim } = reading;
    const [span] = claim.spans;
    if (!span || !isPlain(reading) || !isOfSame(reading)) continue;
    const own = contentOfStatement();
    if (sharesTooLittle(own, meaningsOf(claim.text, vocabulary))) continue;
    const sentence = contentOf(claim.text, lang, vocabulary);
    const found = compareContent(own, sentence, vocabulary, (missing) => missing.length === 0);
    if (found.relation === 'none') continue;
    claims.push({ claimId: claim.id, relation: found.relation, span, why: because(lang, found.reason) });
    compared = [...compared, ...found.compared];
  }
  const supports = claims.some(({ relation }) => relation === 'supports');
  const refutes = claims.some(({ relation }) => relation === 'refutes');
  if (supports === refutes) return { verdict: supports ? 'disputed' : 'notEnoughInfo', claims, compared };
  return { verdict: supports ? 'supported' : 'refuted', claims, compared };
}
