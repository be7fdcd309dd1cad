/** The element that does this on the desk as it is now. */
function doing(act: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]`);
}

const cards = () => [...document.querySelectorAll<HTMLElement>('#quiz > .item')];
const isAble = (node: HTMLElement) => !(node instanceof HTMLButtonElement && node.disabled);
const firstAble = (card: HTMLElement | null | undefined): HTMLElement | null =>
  card?.querySelector<HTMLElement>('[data-act]:not(:disabled)') ?? null;

/**
 * Remembers what has the focus; the function that it gives brings the focus back once the desk is drawn anew: to
 * what does the same, else to the question that is now in its place, else to the questions.
 */
export function keepFocus(): () => void {
  const focused = document.activeElement as HTMLElement | null;
  const act = focused?.dataset.act;
  if (focused === null || act === undefined) return () => {};
  const place = cards().findIndex((card) => card.contains(focused));
  return () => {
    const same = doing(act);
    if (same && isAble(same)) return same.focus();
    const card = same?.closest<HTMLElement>('.item') ?? cards().at(Math.min(place, cards().length - 1));
    (firstAble(card) ?? document.getElementById('pane-quiz'))?.focus();
  };
}

/** Brings the focus back to what opened a dialog, or to what does the same since the desk was drawn anew. */
export function giveBack(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || opener.isConnected) return;
  const { act } = opener.dataset;
  const same = act === undefined ? null : doing(act);
  (same && isAble(same) ? same : document.getElementById('pane-quiz'))?.focus();
}
