import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';

/** "देश में", where no country was put for it. */
const BARE_COUNTRY = /(?:^| )(?:देश|मुल्क) (?:में|के|की|का|भर)(?= )/u;

/** "जर्मनी में … वहां … देश में 1,275 मौतें": whether "the country" of a claim may be another that was just told of. `text` is the article. */
export function isOfForeignLand({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  const own = `${claim.attribution?.source ?? ''} ${claim.text}`;
  if (!span || !BARE_COUNTRY.test(claim.text) || placesInLine(own).length > 0) return false;
  const before = withSentenceBefore(text, span);
  const first = text.indexOf(before, Math.max(0, span.start - before.length));
  const earlier = first > 0 ? withSentenceBefore(text, { start: first - 1, end: first }) : '';
  return placesInLine(`${earlier} ${before}`).some(
    ({ country }) => country !== undefined && country !== 'IN',
  );
}
