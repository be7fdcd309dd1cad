import type { Lang } from '../model.ts';

/** A quiz as it leaves: options in the order to be shown, the right one marked. */
export interface ExportQuiz {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  /** The engine version and the time it was made from: every export carries both. */
  readonly version: string;
  readonly madeAt: string;
  /** How many stories it asks about. */
  readonly stories: number;
  readonly items: readonly ExportItem[];
}

export interface ExportItem {
  readonly id: string;
  readonly stem: string;
  readonly options: readonly {
    /** Text as it is; packages and spreadsheets as bytes. */
    readonly text: string;
    readonly correct: boolean;
    readonly feedback: string;
  }[];
  readonly explanation: string;
  readonly quote: string;
}

/** One file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** Text, or bytes where the format is a package or a spreadsheet. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}
