import type { Rule } from './types.ts';

/** Only what is asserted or reported is asked, and what is reported names its source in the stem. */
export const modality: Rule = {
  id: 'modality',
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 5: no opinion or guess as fact',
  check({ stem }, { reading }) {
    if (!reading) return undefined;
    const { claim } = reading;
    if (claim.status !== 'live') return `the claim is ${claim.status}`;
    if (claim.modality !== 'asserted' && claim.modality !== 'reported')
      return `the claim is ${claim.modality}`;
    // Of what somebody says, the one who says it is the answer.
    if (claim.kind === 'statement') return null;
    if (claim.modality === 'reported' && !(claim.attribution && stem.includes(claim.attribution.source)))
      return 'the source is not named in the stem';
    return null;
  },
};
