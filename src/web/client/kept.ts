/** What this browser keeps: in its own store, or in this tab alone. A browser that keeps nothing still plays. */
export function recall<T>(name: string, where: 'browser' | 'tab' = 'browser'): T | null {
  try {
    const text = (where === 'tab' ? sessionStorage : localStorage).getItem(name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Keeps a value under a name; null forgets it. */
export function keep(name: string, value: unknown, where: 'browser' | 'tab' = 'browser'): void {
  try {
    const storage = where === 'tab' ? sessionStorage : localStorage;
    if (value === null) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the page goes on without.
  }
}

/** A secret of this browser's own making: 128 random bits in hexadecimal digits. */
export function newSecret(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
