/** A problem document from the API. */
export class ApiProblem extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Calls the API. Throws ApiProblem with the problem's code, or `network` when it cannot be reached. */
export async function callApi<T>(
  method: string,
  path: string,
  options: { body?: unknown; key?: string; authorization?: string } = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
        ...(options.authorization ? { authorization: options.authorization } : {}),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  } catch {
    throw new ApiProblem('network', '');
  }
  const body = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
  if (!response.ok) throw new ApiProblem(body.code ?? 'other', body.detail ?? '');
  return body as T;
}

/** The words for a problem. */
export function problemText(
  error: unknown,
  errors: { network: string; codes: Record<string, string> },
): string {
  if (error instanceof ApiProblem)
    return error.code === 'network' ? errors.network : (errors.codes[error.code] ?? errors.codes.other ?? '');
  return errors.codes.other ?? '';
}

/** A file of the service, with the name that it gives it. Throws where the answer is no success. */
export async function callForFile(
  path: string,
  key: string,
  accept = '*/*',
): Promise<{ file: Blob; name: string }> {
  const response = await fetch(path, { headers: { authorization: `Bearer ${key}`, accept } });
  if (!response.ok) throw new Error(String(response.status));
  const name = response.headers.get('content-disposition')?.match(/filename="([^"]+)"/u)?.[1] ?? 'quiz.txt';
  return { file: await response.blob(), name };
}
