/** What a measure gives: rows for the table, figures for the JSON. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** What the project wants to reach, as it stands in the table. */
  readonly goal?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The same figures for machines; `id` names them in dist/eval.json. */
  readonly id: string;
  readonly figures: unknown;
}

/**
 * One measure. `data` is the folder of evaluation data, null where none was given: then only measures of
 * the project's own corpus give sections. A measure whose data is missing gives an empty list.
 */
export type Measure = (data: string | null, progress: (text: string) => void) => Section[];

/** "12 of 40 (30 %)". */
export function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`})`;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Intersection over union of two stretches of text, 0 to 1. */
export function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
