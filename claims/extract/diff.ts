import { plain } from '../as-asked.ts';
import type { Reading } from '../model.ts';
import { fold } from '../text/fold.ts';

export interface ClaimsDiff {
  /** Old claims whose meaning stayed: the new reading under the old id. */
  readonly kept: readonly { readonly claimId: string; readonly reading: Reading }[];
  readonly added: readonly Reading[];
  readonly fallen: readonly {
    readonly claimId: string;
    readonly status: 'superseded' | 'withdrawn';
    readonly successorId: string | null;
  }[];
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}

/** What a claim says, without regard to its place in the text, and to where its story sets it. */
export function meaningOf(reading: Reading): string {
  const { claim } = plain(reading);
  return [
    claim.modality,
    claim.negated ? 'not' : '',
    claim.attribution ? words(claim.attribution.source).join(' ') : '',
    words(claim.text).join(' '),
  ].join('|');
}

/** The new claim that says something else of the same thing: same subject and predicate. */
function successorOf(old: Reading, added: readonly Reading[]): Reading | undefined {
  const topic = ({ claim, form }: Reading) =>
    `${words(claim.subject ?? '').join(' ')}|${form.predicate.lemma}`;
  return old.claim.subject === undefined ? undefined : added.find((reading) => topic(reading) === topic(old));
}

/** Compares the claims of two versions of an article. Ids are kept while the meaning stays. */
export function diffClaims(before: readonly Reading[], after: readonly Reading[]): ClaimsDiff {
  const open = new Map<string, Reading>();
  for (const reading of after) open.set(meaningOf(reading), reading);
  const kept: { claimId: string; reading: Reading }[] = [];
  const gone: Reading[] = [];
  for (const old of before) {
    const meaning = meaningOf(old);
    const same = open.get(meaning);
    if (same) {
      kept.push({
        claimId: old.claim.id,
        reading: { ...same, claim: { ...same.claim, id: old.claim.id, status: old.claim.status } },
      });
      open.delete(meaning);
    } else gone.push(old);
  }
  const added = [...open.values()];
  return {
    kept,
    added,
    fallen: gone.map((old) => {
      const successor = successorOf(old, added);
      return {
        claimId: old.claim.id,
        status: successor ? ('superseded' as const) : ('withdrawn' as const),
        successorId: successor?.claim.id ?? null,
      };
    }),
  };
}
