import { wordsBefore, wordsBehind } from '../../../text/beside.ts';
import type { Candidate } from '../../types.ts';

/** The words of the claim behind the answer, with the space before them. */
export function behindAnswer({ reading: { claim }, argument }: Candidate): string {
  return wordsBehind(claim.text, argument.text);
}

/** The words of the claim before the answer, with the space behind them. */
export function beforeAnswer({ reading: { claim }, argument }: Candidate): string {
  return wordsBefore(claim.text, argument.text);
}
