/** Where questions are lost on the way from claims to items, counted gate by gate. */

import type { Article, Reading } from '../../claims/index.ts';
import { languageOf } from '../../claims/languages/registry.ts';
import { isAskable } from '../../claims/quiz/asking/askable.ts';
import { askingsOf, putQuestion } from '../../claims/quiz/asking/index.ts';
import { surroundingsOf } from '../../claims/quiz/choosing/surroundings.ts';
import { distractorsFor } from '../../claims/quiz/distractors/index.ts';
import { seeded } from '../../claims/quiz/random.ts';
import type { Asking } from '../../claims/quiz/types.ts';

export type Funnel = Record<string, number>;

/** Adds to a count. */
export function count(funnel: Funnel, name: string, by = 1): void {
  funnel[name] = (funnel[name] ?? 0) + by;
}

function whyNotAsked({ claim, form }: Reading): string {
  if (form.blocks.length > 0) return `claim blocked: ${form.blocks[0]}`;
  if (claim.modality !== 'asserted' && claim.modality !== 'reported') return `claim ${claim.modality}`;
  if (claim.negated) return 'claim negated';
  if (claim.confidence < 0.7) return 'claim of low confidence';
  return `claim kind ${claim.kind}`;
}

function nameOf(asking: Asking): string {
  return asking.target.kind;
}

/** What a question lacks: a form for its answer, or words before it that say of what it is. */
function whyNoQuestion(asking: Asking): string {
  const { reading, target } = asking;
  const language = languageOf(reading.claim.lang);
  if (language.ask(reading, target)) return `stem does not stand alone: ${nameOf(asking)}`;
  const isAnswered = language.answerFor(reading, target) !== null;
  return isAnswered ? `no good stem for ${nameOf(asking)}` : `no question form for ${nameOf(asking)}`;
}

/** Counts what happens to every claim and every target of an article's readings; `note` sees each loss. */
export function addToFunnel(
  funnel: Funnel,
  { article, readings }: { readonly article: Article; readonly readings: readonly Reading[] },
  note: (what: string, reading: Reading, detail: string) => void = () => undefined,
): void {
  const around = surroundingsOf(readings, [], seeded('eval'));
  const lose = (what: string, reading: Reading, detail = '') => {
    count(funnel, what);
    note(what, reading, detail);
  };
  for (const reading of readings) {
    count(funnel, 'claims');
    if (!isAskable(reading)) {
      lose(whyNotAsked(reading), reading);
      continue;
    }
    count(funnel, 'claims that may be asked');
    const language = languageOf(reading.claim.lang);
    const targets = language.targets(reading);
    if (targets.length === 0) lose('no closed answer in the claim', reading);
    count(funnel, 'targets', targets.length);
    const askings = askingsOf([reading], undefined, {
      story: readings,
      articles: [article],
      onUnasked: ({ gate, target, detail }) =>
        lose(`gate ${gate}${detail === undefined ? '' : `: ${detail}`}`, reading, target.kind),
    });
    for (const asking of askings) {
      const candidate = putQuestion(asking);
      if (!candidate) {
        lose(whyNoQuestion(asking), reading, asking.argument.text);
        continue;
      }
      const found = distractorsFor(candidate, around).length;
      if (found < 3) lose(`too few options for ${nameOf(asking)}`, reading, candidate.question.stem);
      else count(funnel, 'questions with options');
    }
  }
}
