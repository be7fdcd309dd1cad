/** One reading of a word as a form of a verb. `root` is as the lexicon writes it. */
export interface VerbForm {
  readonly root: string;
  readonly form:
    | 'root'
    | 'perfective'
    | 'imperfective'
    | 'infinitive'
    | 'future'
    | 'subjunctive'
    | 'conjunctive'
    | 'imperative';
  readonly gender?: 'm' | 'f';
  readonly number?: 'sg' | 'pl';
  readonly person?: 1 | 2 | 3;
}
