import { matchDemonym } from '../../../../catalogue/lookup.ts';
import type { Argument, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { patternFor } from '../../../../text/scripts.ts';
import type { Question, Target } from '../../../language.ts';
import { mattersLike, PORTFOLIO } from './portfolios.ts';

const POST = new RegExp(
  `^((?:[\\p{Lu}][\\p{L}.]*(?:['’]s?)? ){0,3})(${PORTFOLIO})(?: of ((?:the )?\\p{Lu}[\\p{L} ]{2,30}))?$`,
  'iu',
);
/** Words of another rank, time or side before a post. */
const OTHER_RANK =
  /(?<!\p{L})(?:deputy|vice|former|ex|then|junior|assistant|shadow|acting|first|prime|state|union|and|minister)(?!\p{L})/iu;

/** The words of an office that name a post, and those of the land before or behind it; null where there are none. */
function postIn(office: string): { post: string; at: number; land: string } | null {
  const [, before = '', post, behind] = patternFor(office, POST).exec(office) ?? [];
  if (post === undefined || OTHER_RANK.test(before)) return null;
  return { post, at: before.length, land: before.trim() || (behind ? `of ${behind}` : '') };
}

/**
 * "In the Italian government", "in Italy's government", "in the government of Italy"; null where the words are no land's, or
 * where neither a land nor the day of the news says of when and where it is.
 */
function governmentOf(land: string, isDated: boolean): string | null {
  if (land === '') return isDated ? 'in government' : null;
  if (land.startsWith('of ')) return `in the government ${land}`;
  if (/['’]s?$/u.test(land)) return `in ${land} government`;
  if (/^(?:U\.?S\.?|UK)$/u.test(land)) return `in the ${land} government`;
  const words = land.split(' ').map(fold);
  return matchDemonym(words, 0, 'en') ? `in the ${land} government` : null;
}

/** The argument of a claim that tells somebody's post in a government; -1 where none does. */
export function postOf({ claim }: Reading): number {
  const [holder] = claim.arguments;
  if (claim.kind !== 'role' || holder?.fact?.type !== 'entity' || holder.fact.class !== 'person') return -1;
  return claim.arguments.findIndex(
    ({ role, fact, text }) => role === 'complement' && fact === undefined && postIn(text) !== null,
  );
}

/** "Which post does Ada Palmer hold in the Italian government?" */
export function askPost({ claim }: Reading, target: Target): Question | null {
  const office = claim.arguments[target.argument] as Argument;
  const [holder] = claim.arguments;
  const found = postIn(office.text);
  const where = found && governmentOf(found.land, target.asOf !== null);
  if (!found || !where || holder?.fact?.type !== 'entity') return null;
  const start = office.span.start + found.at;
  return {
    stem: `Which post does ${holder.fact.name} hold ${where}?`,
    answer: found.post,
    range: { start, end: start + found.post.length },
    agreement: { caseForm: 'direct' },
    rules: ['ask.post'],
  };
}

/** Other posts in the form of the key: "Health Minister" beside "Finance Minister"; empty for what is no post. */
export function postsLike(answer: string): { readonly text: string; readonly noun: string }[] {
  const [, matter = '', office = ''] = /^(.+) (\S+)$/u.exec(answer) ?? [];
  const isCapital = /^\p{Lu}/u.test(matter);
  return mattersLike(matter, office).map((other) => ({
    noun: `${other} ${office.toLowerCase()}`,
    text: `${isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other} ${office}`,
  }));
}
