import type { Draft } from '../../../language.ts';
import type { Clause } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** Works whose plots are told as if they happened. */
const WORK =
  /^(?:film|movie|novel|book|story|plot|drama|comedy|thriller|play|opera|musical|sitcom|cartoon|romance|tale|fantasy|sequel|prequel)$/u;
const UNFOLDS =
  /^(?:tell|unfold|follow|centre|center|revolve|depict|portray|chart|chronicle|mix|begin|open|explore|see|concern|focus|trace)$/u;

/** Whether a sentence begins to tell what happens in a film, play or book: "The film tells the story of …". */
export function opensPlot(clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ relation, subject, verb }) =>
      relation === 'main' &&
      verb.tense === 'present' &&
      verb.governor === verb.lemma &&
      UNFOLDS.test(verb.lemma) &&
      !verb.passive &&
      subject?.words.some(({ lemma, key }) => WORK.test(lemma) || WORK.test(key)) === true,
  );
}

/** Whether a sentence behind one of a plot tells on: in the present, and of no work, and said by nobody. */
export function goesOnInPlot(clauses: readonly Clause[]): boolean {
  const main = clauses.filter(({ relation }) => relation === 'main');
  return (
    main.length > 0 &&
    clauses.every(({ carrier }) => carrier === null) &&
    main.every(
      ({ verb }) =>
        verb.tense === 'present' &&
        verb.modal === null &&
        !verb.words.some(({ key }) => /^(?:has|have)$/u.test(key)),
    )
  );
}

const WOULD = /^(?:would|could|might)$/u;

/** Whether a sentence tells what would be if something else were: "If a vote is called, there could be". */
export function opensSupposed(clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ relation, conditional, verb }) => relation === 'main' && conditional && WOULD.test(verb.modal ?? ''),
  );
}

/** "A shorter bill would have to be passed", behind such a sentence: only if. */
export function isSupposed({ relation, conditional, verb, carrier }: Clause): boolean {
  return relation === 'main' && !conditional && carrier === null && WOULD.test(verb.modal ?? '');
}

const FIRST: ReadonlySet<string> = new Set('i my me we our us myself'.split(' '));

/** Whether a story is somebody's own column: "I" and "my" outside of all speech, again and again. */
export function isColumn(
  sentences: readonly { readonly words: readonly Word[]; readonly quoted: ReadonlySet<Word> }[],
): boolean {
  const own = sentences.filter(({ words, quoted }) =>
    words.some((word) => FIRST.has(word.key) && word.text !== 'US' && !word.name && !quoted.has(word)),
  );
  return own.length >= 4 && own.length * 5 >= sentences.length;
}

const VIEWS: ReadonlySet<string> = new Set('state evaluation possibility condition cause'.split(' '));

/** A view, or how things are: what a column asserts is its writer's alone. */
export function isView({ claim }: Draft): boolean {
  return /^(?:asserted|hedged)$/u.test(claim.modality) && !claim.attribution && VIEWS.has(claim.kind);
}
