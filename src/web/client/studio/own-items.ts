import { callApi } from '../api.ts';
import type { Check } from './server.ts';
import { uiLang } from './setup.ts';
import type { Quiz, Span } from './types.ts';

/** A question about one part of a claim, as far as the service could prepare it. */
export interface Draft {
  readonly argument: number;
  readonly kind: string;
  readonly answer: string;
  readonly stem: string;
  readonly evidence: Span;
  readonly options: readonly { readonly text: string; readonly why: string }[];
}

/** A question as an editor wrote it. */
export interface OwnItem {
  readonly claimId: string;
  readonly argument: number;
  readonly stem: string;
  readonly answer: string;
  readonly options: readonly { readonly text: string; readonly why: string }[];
  readonly explanation?: string;
}

/** What may be asked of a claim. */
export async function draftsOf(quizId: string, claimId: string, key: string): Promise<Draft[]> {
  const path = `/v1/quizzes/${quizId}/claims/${claimId}/drafts`;
  return (await callApi<{ drafts: Draft[] }>('GET', path, { key })).drafts;
}

/** What the rules say of a question as it stands. */
export function checkOwn(
  quizId: string,
  key: string,
  own: OwnItem,
): Promise<{ passes: boolean; checks: Check[] }> {
  return callApi('POST', `/v1/quizzes/${quizId}/items:check`, { key, body: { ...own, wordsIn: uiLang } });
}

/** Adds a question and gives the quiz with it. */
export function addOwn(quizId: string, key: string, own: OwnItem): Promise<Quiz> {
  return callApi('POST', `/v1/quizzes/${quizId}/items`, { key, body: own });
}
