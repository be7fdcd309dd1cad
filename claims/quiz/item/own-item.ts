import { languageOf } from '../../languages/registry.ts';
import type { Article, CheckResult, DistractorReason, Item, Lang, Reading } from '../../model.ts';
import { lintItem, passes } from '../rubric/index.ts';
import { rankOf } from '../rubric/rules/ascending.ts';
import { viewItem } from '../rubric/view.ts';
import { reasonIn } from '../rubric/words/index.ts';
import { asksForVictims, sensitiveMatters } from '../sensitive.ts';
import { candidateFor, proofOf } from './drafts.ts';
import { toLintItem } from './review.ts';

/** A question as an editor writes it from an argument of a claim. */
export interface OwnItem {
  readonly claimId: string;
  /** Index into `claim.arguments`. */
  readonly argument: number;
  readonly stem: string;
  /** The right answer as it is shown. */
  readonly answer: string;
  /** The false options, each with the editor's reason. */
  readonly options: readonly { readonly text: string; readonly why: string }[];
  /** What is said after the answer; the claim where it is left out. */
  readonly explanation?: string | undefined;
}

export interface OwnItemInput {
  readonly own: OwnItem;
  readonly article: Article;
  /** All live readings of the quiz's articles. */
  readonly readings: readonly Reading[];
  readonly id: string;
  /** The language of the rules' reasons; the claim's when left out. */
  readonly wordsIn?: Lang | undefined;
}

interface Choice {
  readonly text: string;
  readonly why?: string;
}

/** Numbers ascend; other options keep the order in which they were written, the key first. */
function inOrder(choices: readonly Choice[], lang: Lang): readonly Choice[] {
  const texts = choices.map(({ text }) => text);
  const ranks = viewItem({ lang, stem: '', options: texts, key: 0 }, {}).options.map(rankOf);
  if (ranks.some((rank) => rank === null)) return choices;
  return choices
    .map((choice, i) => ({ choice, rank: ranks[i] as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

/** The item and what the rules say of it; null where the claim or its argument is not among the readings. */
export function ownItem(input: OwnItemInput): { item: Item; checks: CheckResult[]; passes: boolean } | null {
  const { own, article, readings, id, wordsIn } = input;
  const reading = readings.find(({ claim }) => claim.id === own.claimId);
  const candidate = reading && candidateFor(reading, own.argument);
  if (!reading || !candidate) return null;
  const { claim } = reading;
  const choices = inOrder([{ text: own.answer }, ...own.options], claim.lang);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const options = choices.map(({ text }, i) => ({ id: ids[i] as string, text }));
  const key = ids[choices.findIndex(({ why }) => why === undefined)] as string;
  const distractorReasons: DistractorReason[] = choices.flatMap(({ why }, i) =>
    why === undefined ? [] : [{ optionId: ids[i] as string, source: 'editor', why }],
  );
  const explained = languageOf(claim.lang).explain({
    kind: candidate.target.kind,
    answer: own.answer,
    attribution: claim.attribution,
    stem: own.stem,
    claim: claim.text,
    opening: '',
    isStatement: claim.kind === 'statement',
    traps: [],
  });
  const item: Item = {
    id,
    claimId: claim.id,
    lang: claim.lang,
    kind: candidate.target.kind,
    stem: own.stem,
    options,
    key,
    evidence: proofOf(candidate, article.text),
    explanation: own.explanation || explained,
    difficulty: 'medium',
    distractorReasons,
    checks: [],
  };
  const checks = lintItem(toLintItem(item), { reading, readings, article, wordsIn });
  if (asksForVictims(item) && sensitiveMatters(article).length > 0)
    checks.push({
      rule: 'no-victims',
      verdict: 'reject',
      detail: reasonIn(wordsIn ?? claim.lang, { reason: 'asks-for-victims' }),
    });
  return { item: { ...item, checks }, checks, passes: passes(checks) };
}
