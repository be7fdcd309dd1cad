import type { Unasked } from '../../words/studio/types.ts';
import { el, fill } from '../dom.ts';
import { checkOwn, type Draft, draftsOf } from './own-items.ts';
import { explain, words } from './setup.ts';
import type { Claim, Item } from './types.ts';

/** So many claims are looked at together. */
const AT_ONCE = 4;
/** A question has three false options. */
const FALSE_OPTIONS = 3;

interface Reason {
  readonly why: Unasked;
  /** The rule that fails, in a sentence. */
  readonly detail: string;
}

const because = (why: Unasked, detail = ''): Reason => ({ why, detail });

/** Why a claim is not asked for what it is; null where it could be asked. */
function byNature({ modality, negated, kind, status = 'live' }: Claim): Reason | null {
  if (modality === 'hedged' || modality === 'planned' || modality === 'denied') return because(modality);
  if (status === 'disputed') return because('disputed');
  if (negated) return because('negated');
  if (kind === 'plan') return because('planned');
  return kind === 'evaluation' || kind === 'possibility' ? because('opinion') : null;
}

/** The draft that came furthest on its way to a question, held against the rules. */
async function byDrafts(
  claim: Claim,
  drafts: readonly Draft[],
  quizId: string,
  key: string,
): Promise<Reason> {
  const asked = drafts.filter(({ stem }) => stem !== '');
  const [whole] = asked.filter(({ options }) => options.length >= FALSE_OPTIONS);
  if (!whole) return because(drafts.length === 0 ? 'noAnswer' : asked.length === 0 ? 'noStem' : 'noOptions');
  const { argument, stem, answer } = whole;
  const options = whole.options.slice(0, FALSE_OPTIONS).map(({ text, why }) => ({ text, why }));
  const own = { claimId: claim.id, argument, stem, answer, options };
  const { passes, checks } = await checkOwn(quizId, key, own);
  const failed =
    checks.find(({ verdict }) => verdict === 'reject') ?? checks.find(({ verdict }) => verdict === 'flag');
  return passes ? because('ready') : because('rule', failed?.detail ?? failed?.rule ?? '');
}

async function reasonOf(claim: Claim, quizId: string, key: string): Promise<Reason> {
  return byNature(claim) ?? byDrafts(claim, await draftsOf(quizId, claim.id, key), quizId, key);
}

export interface UnaskedInput {
  readonly claims: readonly Claim[];
  readonly items: readonly Item[];
  readonly quizId: string;
  readonly key: string;
  /** Opens the writing of a question about a claim. */
  own(claim: Claim): void;
}

function drawReason(claim: Claim, { why, detail }: Reason, own: (claim: Claim) => void): HTMLElement {
  const isFact = byNature(claim) === null && why !== 'noAnswer';
  return el(
    'li',
    {},
    el('span', { lang: claim.lang }, claim.text),
    el('span', { class: 'quiet why' }, fill(words.own.reasons[why], { why: detail })),
    ...(isFact
      ? [
          el(
            'button',
            { type: 'button', class: 'small', 'data-act': `why-${claim.id}`, click: () => own(claim) },
            words.own.ask,
          ),
        ]
      : []),
  );
}

/** The claims that no question asks, each with the reason; looked for when an editor opens it. */
export function drawUnasked(input: UnaskedInput): HTMLElement[] {
  const asked = new Set(input.items.map(({ claimId }) => claimId));
  const left = input.claims.filter(({ id }) => !asked.has(id));
  if (left.length === 0) return [];
  const list = el('ul', {});
  const note = el('p', { class: 'quiet', role: 'status' });
  const look = async () => {
    if (list.childElementCount > 0) return;
    note.textContent = words.own.looking;
    for (let at = 0; at < left.length; at += AT_ONCE) {
      const some = left.slice(at, at + AT_ONCE);
      const reasons = await Promise.all(some.map((claim) => reasonOf(claim, input.quizId, input.key)));
      list.append(...some.map((claim, i) => drawReason(claim, reasons[i] as Reason, input.own)));
    }
    note.textContent = '';
  };
  const details = el(
    'details',
    { class: 'spares unasked' },
    el('summary', { 'data-act': 'unasked' }, fill(words.own.unasked, { n: left.length })),
    note,
    list,
  );
  details.addEventListener('toggle', () => {
    if ((details as HTMLDetailsElement).open)
      look().catch((error: unknown) => {
        note.textContent = explain(error);
      });
  });
  return [details];
}
