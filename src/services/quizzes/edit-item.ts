import {
  type Article,
  type DistractorReason,
  type Item,
  lintItem,
  passes,
  type Reading,
  toLintItem,
} from '../../../claims/index.ts';
import { ServiceError } from '../errors.ts';

export interface OptionEdit {
  readonly id: string;
  readonly text: string;
  /** Why the option is false, in the editor's words. */
  readonly why?: string | undefined;
}

export interface ItemEdit {
  readonly id: string;
  readonly stem?: string | undefined;
  readonly options?: readonly OptionEdit[] | undefined;
  readonly explanation?: string | undefined;
  readonly drop?: boolean | undefined;
  readonly position?: number | undefined;
}

/** Whether an edit changes words, and not only whether and where the item stands. */
export function touchesText(edit: ItemEdit): boolean {
  return edit.stem !== undefined || edit.options !== undefined || edit.explanation !== undefined;
}

/** The reasons with those of changed options replaced: another option is false for another reason. */
function reasonsOf(item: Item, changes: readonly OptionEdit[]): DistractorReason[] {
  const changed = changes.filter(
    ({ id, text }) =>
      id !== item.key && item.options.some((option) => option.id === id && option.text !== text),
  );
  return [
    ...item.distractorReasons.filter(({ optionId }) => !changed.some(({ id }) => id === optionId)),
    ...changed.map(({ id, why }) => ({ optionId: id, source: 'editor' as const, why: why ?? '' })),
  ];
}

/**
 * The item with the edit applied, held against every rule again with its article and claim.
 * Throws `invalid-request` with the rules that it fails.
 */
export function editItem(
  item: Item,
  edit: ItemEdit,
  proof: { readonly article?: Article | undefined; readonly reading?: Reading | undefined },
): Item {
  const texts = new Map((edit.options ?? []).map((option) => [option.id, option.text]));
  const changed: Item = {
    ...item,
    stem: edit.stem ?? item.stem,
    explanation: edit.explanation ?? item.explanation,
    options: item.options.map((option) => ({ ...option, text: texts.get(option.id) ?? option.text })),
    distractorReasons: reasonsOf(item, edit.options ?? []),
  };
  const checks = lintItem(toLintItem(changed), {
    ...(proof.article ? { article: proof.article } : {}),
    ...(proof.reading ? { reading: proof.reading } : {}),
  });
  if (!passes(checks)) {
    const failed = checks
      .filter((check) => check.verdict !== 'pass')
      .map((check) => `${check.rule}: ${check.detail ?? ''}`);
    throw new ServiceError('invalid-request', `The question fails ${failed.join('; ')}`);
  }
  return { ...changed, checks };
}
