import { ApiProblem, callApi, problemText } from '../api.ts';
import { byId } from '../dom.ts';
import { leadOf } from '../host-token.ts';
import { type KeyWords, keyForm } from '../owner-key.ts';

interface SignedSetup {
  readonly key: KeyWords;
  readonly refused: string;
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

/** Calls what the drill's leader may call; asks for the key where there is none or a wrong one. */
export async function callAsLeader<T>(
  method: string,
  path: string,
  { pin, devKey, setup, body }: { pin: string; devKey: string; setup: SignedSetup; body?: unknown },
): Promise<T | null> {
  const authorization = leadOf(pin, devKey);
  const ask = (problem: string) =>
    byId('key-place').replaceChildren(keyForm(setup.key, problem, () => location.reload()));
  if (!authorization) {
    ask('');
    return null;
  }
  try {
    return await callApi<T>(method, path, { authorization, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    const isStranger =
      error instanceof ApiProblem && ['not-found', 'forbidden', 'unauthorised'].includes(error.code);
    ask(isStranger ? setup.refused : problemText(error, setup.errors));
    return null;
  }
}
