import * as z from 'zod';
import { Span } from './article.ts';

export const Verdict = z.object({
  verdict: z.enum(['supported', 'refuted', 'notEnoughInfo', 'disputed']),
  claims: z.array(
    z.object({
      claimId: z.string(),
      relation: z.enum(['supports', 'refutes', 'related']),
      span: Span,
      why: z.string(),
    }),
  ),
  compared: z.array(
    z.object({
      role: z.string(),
      statement: z.string(),
      claim: z.string(),
      result: z.enum(['same', 'compatible', 'different', 'unknown']),
    }),
  ),
});
export type Verdict = z.infer<typeof Verdict>;
