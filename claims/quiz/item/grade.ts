import type { Item } from '../../model.ts';

export interface Grade {
  readonly right: boolean;
  readonly key: { readonly optionId: string; readonly text: string };
  /** Why the chosen option is false; absent when it is right. */
  readonly why?: string;
}

/** Grades an answer. Throws RangeError when the item has no such option. */
export function gradeItem(item: Item, optionId: string): Grade {
  const chosen = item.options.find((option) => option.id === optionId);
  const key = item.options.find((option) => option.id === item.key);
  if (!chosen || !key) throw new RangeError(`The item has no option ${optionId}.`);
  const right = chosen.id === key.id;
  const why = item.distractorReasons.find((reason) => reason.optionId === optionId)?.why;
  return { right, key: { optionId: key.id, text: key.text }, ...(right || !why ? {} : { why }) };
}
