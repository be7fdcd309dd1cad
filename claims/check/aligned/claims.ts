import type { Lang, Reading, Verdict } from '../../model.ts';
import { because } from '../words.ts';
import { compareContent } from './compare-content.ts';
import { contentOf, meaningsOf, sharesTooLittle } from './content.ts';
import { VOCABULARIES } from './words.ts';

/** Told by the article itself, as it is: a plan, a hope and what somebody says are weighed by their frames alone. */
function isPlain({ claim, form }: Reading): boolean {
  return claim.modality === 'asserted' && claim.kind !== 'evaluation' && form.blocks.length === 0;
}

/** The names by which it is known that two tell of the same; claims of many articles have common nouns in common. */
function refsOf(readings: readonly Reading[]): Set<string> {
  const facts = readings.flatMap(({ claim }) => claim.arguments.map(({ fact }) => fact));
  return new Set(facts.flatMap((fact) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])));
}

/**
 * Lays a statement beside the texts of claims, which stand alone, where no article is at hand. Only claims that
 * have a known name in common with it are looked at. `told` is how the statement was read.
 */
export function alignWithClaims(
  statement: string,
  told: readonly Reading[],
  readings: readonly Reading[],
  lang: Lang,
): Verdict {
  const vocabulary = VOCABULARIES[lang];
  const own = contentOf(statement, lang, vocabulary);
  const names = refsOf(told);
  const claims: Verdict['claims'] = [];
  let compared: Verdict['compared'] = [];
  for (const reading of readings) {
    const { claim } = reading;
    const [span] = claim.spans;
    if (!span || !isPlain(reading) || ![...refsOf([reading])].some((ref) => names.has(ref))) continue;
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
