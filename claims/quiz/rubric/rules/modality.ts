import { Text } from '../text.ts';
import type { Rule } from '../types.ts';

/** Only what is asserted or reported is asked, and what is reported names its source in the stem. */
export const modality: Rule = {
  id: 'modality',
  number: 2,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 5: no opinion or guess as fact',
  check({ stem, context }) {
    const claim = context.claim ?? context.reading?.claim;
    if (!claim) return undefined;
    if (claim.status !== 'live') return { reason: 'claim-not-live' };
    if (claim.modality === 'asserted') return null;
    if (claim.modality !== 'reported') return { reason: 'claim-not-certain' };
    // Of what somebody says, the one who says it is the answer.
    if (claim.kind === 'statement') return null;
    const source = claim.attribution?.source ?? '';
    return stem.holds(new Text(source)) ? null : { reason: 'source-not-in-stem', about: source };
  },
};
