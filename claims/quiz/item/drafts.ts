import { asAsked } from '../../as-asked.ts';
import { categoryOf } from '../../catalogue/lookup.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Argument, Article, Entity, Fact, ItemKind, Reading, Span } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { spanOf } from '../../text/range.ts';
import { ofArticle } from '../choosing/ground.ts';
import { surroundingsOf } from '../choosing/surroundings.ts';
import { distractorsFor } from '../distractors/index.ts';
import { likely, nameLike } from '../distractors/names/places/siblings.ts';
import { seeded } from '../random.ts';
import type { Candidate, Surroundings } from '../types.ts';
import { evidenceOf } from './evidence.ts';
import type { SpareOption } from './spare-options.ts';

/** So many false options are suggested at most. */
const MOST_OPTIONS = 8;

/** A question about one argument of a claim, prepared as far as the engine can: an editor writes the rest. */
export interface ItemDraft {
  /** Index into `claim.arguments`. */
  readonly argument: number;
  readonly kind: ItemKind;
  readonly answer: string;
  /** Empty where no stem can be put well. */
  readonly stem: string;
  /** The words that prove the answer. */
  readonly evidence: Span;
  /** Suggested false options, best first. */
  readonly options: readonly SpareOption[];
}

const QUANTITIES: Readonly<Record<string, ItemKind>> = {
  count: 'count',
  duration: 'duration',
  money: 'money',
  percent: 'percent',
  age: 'age',
  ordinal: 'ordinal',
};

const CLAUSES: Partial<Record<Argument['role'], ItemKind>> = {
  cause: 'cause',
  condition: 'condition',
  purpose: 'purpose',
};

function kindOfFact(fact: Fact): ItemKind {
  if (fact.type === 'quantity') return QUANTITIES[fact.dimension] ?? 'measure';
  if (fact.type === 'time') return /T\d/u.test(fact.timex) ? 'timeOfDay' : 'date';
  if (fact.class === 'event') return 'thing';
  const sort = fact.ref?.split(':')[0];
  return sort === 'country' || sort === 'city' ? sort : fact.class;
}

/** What is asked of an argument: what the language would ask, else what its fact is. */
function targetOf(reading: Reading, at: number): Candidate['target'] {
  const { lang, arguments: args } = reading.claim;
  const asked = languageOf(lang)
    .targets(reading)
    .find(({ argument }) => argument === at);
  if (asked) return asked;
  const { fact, role } = args[at] as Argument;
  return { argument: at, kind: fact ? kindOfFact(fact) : (CLAUSES[role] ?? 'thing') };
}

/** The candidate of an argument; its stem is empty where the language cannot put the question. */
export function candidateFor(reading: Reading, at: number): Candidate | null {
  const argument = reading.claim.arguments[at];
  if (!argument) return null;
  const target = targetOf(reading, at);
  const question = languageOf(reading.claim.lang).ask(reading, target) ?? {
    stem: '',
    answer: argument.text,
    range: argument.span,
    agreement: { caseForm: 'direct' as const },
    rules: [],
  };
  return { reading, target, argument, question };
}

/** The quote that proves the answer, else the claim's own words. */
export function proofOf(candidate: Candidate, text: string): Span {
  const found = evidenceOf(candidate, text);
  if (found) return found;
  const { spans } = candidate.reading.claim;
  const { start, end } = candidate.argument.span;
  const own = spans.find((span) => span.start <= start && end <= span.end) ?? spans[0];
  return spanOf(text, own ?? candidate.argument.span);
}

/** Neighbours of a listed name, where nothing shows that they are false: the editor says whether they are. */
function neighbours(
  { argument: { fact }, question, reading }: Candidate,
  around: Surroundings,
): SpareOption[] {
  const { lang } = reading.claim;
  const ref = fact?.type === 'entity' ? fact.ref : undefined;
  const category = ref === undefined ? undefined : categoryOf(ref);
  if (ref === undefined || category === undefined) return [];
  const entries = [...likely(category, ref, around.next)].slice(0, MOST_OPTIONS);
  return entries
    .map((entry) => nameLike(entry, question.answer, lang))
    .map((text) => ({
      text,
      source: 'catalogue',
      why: languageOf(lang).why({ source: 'catalogue', value: question.answer, option: text }),
    }));
}

/** Names of the story that other claims tell with the same predicate could be true too: they are not suggested. */
function rivals({ reading }: Candidate, around: Surroundings): Set<string> {
  const told = around.withPredicate(reading.form.predicate.lemma).flatMap(({ claim }) => claim.arguments);
  return new Set(
    told.flatMap(({ fact, text }) => [foldPhrase(text), ...(isName(fact) ? [foldPhrase(fact.name)] : [])]),
  );
}

const isName = (fact: Fact | undefined): fact is Entity => fact?.type === 'entity';

function optionsFor(candidate: Candidate, around: Surroundings): SpareOption[] {
  const sure = distractorsFor(candidate, around);
  const taken = rivals(candidate, around);
  const loose = neighbours(candidate, around).filter(({ text }) => !taken.has(foldPhrase(text)));
  const options = new Map<string, SpareOption>();
  for (const { text, source, why } of [...sure, ...loose]) {
    const key = foldPhrase(text);
    if (key !== foldPhrase(candidate.question.answer) && !options.has(key))
      options.set(key, { text, source, why });
  }
  return [...options.values()].slice(0, MOST_OPTIONS);
}

export interface DraftsInput {
  readonly claimId: string;
  readonly article: Pick<Article, 'text'>;
  /** All live readings of the quiz's articles. */
  readonly readings: readonly Reading[];
  /** Live readings of other articles of the same owner. */
  readonly pool: readonly Reading[];
  readonly seed: string;
}

/** Parts of a phrase that hold no value or name of their own are no answers: "cost" of "cost of ₹40 crore". */
function isAnswer({ claim, form }: Reading, at: number): boolean {
  return claim.arguments[at]?.fact !== undefined || form.slots[at]?.within === undefined;
}

/** What is ready to be asked stands first. */
function readiness({ stem, options }: ItemDraft): number {
  return (stem === '' ? 0 : 2) + (options.length < 3 ? 0 : 1);
}

/**
 * What an editor may ask of a claim: a draft for each of its arguments that can be an answer, the best prepared
 * first. Empty for a claim that is not among the readings.
 */
export function draftItems({ claimId, article, seed, ...told }: DraftsInput): ItemDraft[] {
  const claim = told.readings.find((reading) => reading.claim.id === claimId)?.claim;
  if (!claim) return [];
  const own = ofArticle({ ...told, articles: [] }, claim.articleId);
  const [readings, pool] = [asAsked(own.readings), asAsked(own.pool)];
  const reading = readings.find((one) => one.claim.id === claimId) as Reading;
  const drafts = new Map<string, ItemDraft>();
  for (const at of reading.claim.arguments.keys()) {
    const candidate = isAnswer(reading, at) ? candidateFor(reading, at) : null;
    if (!candidate) continue;
    const { target, question } = candidate;
    const draft = {
      argument: at,
      kind: target.kind,
      answer: question.answer,
      stem: question.stem,
      evidence: proofOf(candidate, article.text),
      options: optionsFor(
        candidate,
        surroundingsOf(readings, pool, seeded(`${seed}:${at}`), undefined, [article]),
      ),
    };
    const key = foldPhrase(draft.answer);
    const other = drafts.get(key);
    if (!other || readiness(other) < readiness(draft)) drafts.set(key, draft);
  }
  return [...drafts.values()].sort((a, b) => readiness(b) - readiness(a));
}
