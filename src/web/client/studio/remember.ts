/** The address says what is on the desk, so that a reload or a bookmark brings it back. */
export function remember(name: 'quiz' | 'article' | null, id = ''): void {
  const url = new URL(location.href);
  url.searchParams.delete('quiz');
  url.searchParams.delete('article');
  if (name) url.searchParams.set(name, id);
  history.replaceState(null, '', url);
  // The page in the other language opens the same desk.
  const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (!other) return;
  url.searchParams.set('lang', other.hreflang);
  other.href = url.href;
}
