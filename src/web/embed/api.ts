export interface Question {
  readonly id: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}
export interface Quiz {
  readonly id: string;
  readonly lang: 'hi' | 'en';
  readonly title: string;
  readonly items: readonly Question[];
}
export interface Graded {
  readonly right: boolean;
  readonly status: 'live' | 'corrected' | 'withdrawn' | 'dropped';
  readonly key: { readonly optionId: string; readonly text: string };
  readonly explanation: string;
  readonly why?: string;
  readonly evidence: { readonly exact: string };
}

/** A quiz that is not there any more (410) is no failure of the connection. */
export class Gone extends Error {}

async function call<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, { credentials: 'omit', ...init });
  if (response.status === 410 || response.status === 404) throw new Gone();
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

function post<T>(url: string, body: unknown): Promise<T> {
  return call<T>(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What a player asks for. */
export interface PlayerService {
  quiz(): Promise<Quiz>;
  /** A number for this play, so that a repeated answer is not counted again; null where none is given. */
  play(): Promise<string | null>;
  answer(itemId: string, optionId: string, play: string | null): Promise<Graded>;
  /** The words in the story, by way of our own host: embeds may link nowhere else. */
  source(itemId: string): string;
  readonly page: string;
}

/** The service at `origin`, as a player may ask it. */
export function service(origin: string, quizId: string): PlayerService {
  const base = `${origin}/v1/quizzes/${encodeURIComponent(quizId)}`;
  return {
    quiz: () => call<Quiz>(base),
    play: () =>
      post<{ play: string }>(`${base}/plays`, {}).then(
        ({ play }) => play,
        () => null,
      ),
    answer: (itemId: string, optionId: string, play: string | null) =>
      post<Graded>(`${base}/answers`, { itemId, optionId, ...(play ? { play } : {}) }),
    source: (itemId: string) => `${origin}/go/${encodeURIComponent(itemId)}`,
    page: `${origin}/q/${encodeURIComponent(quizId)}`,
  };
}
