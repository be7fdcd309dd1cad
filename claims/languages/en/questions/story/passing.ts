import type { ItemKind, Reading } from '../../../../model.ts';
import type { Target } from '../../../language.ts';
import { wordsOf } from './open-words.ts';

/** Kinds of answers that say who, which or where. */
const NAMES: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'person',
  'organisation',
  'country',
  'city',
  'place',
  'thing',
]);
/** "Also lost to Palmer", "who also works in": behind the subject. */
const ALSO =
  /^[ ,]{1,2}(?:who |which |that )?(?:(?:has|have|had|was|were|is|are|will) )?(?:also|too)(?: |,)/u;
/** Words of a headline begin alike in so many letters: "signs", "signed". */
const STEM = 4;

const stem = (word: string) => word.toLowerCase().slice(0, STEM);

/** Whether somebody else did the same, or the same was done elsewhere, as the story's "also" says that the claim lost. */
function isDoneByOthers({ claim }: Reading, { kind }: Target, text: string): boolean {
  if (!NAMES.has(kind) || claim.kind === 'statement' || claim.kind === 'role') return false;
  const agent = claim.arguments.find(({ role }) => role === 'agent');
  return agent !== undefined && ALSO.test(text.slice(agent.span.end, agent.span.end + 24));
}

/** Whether the weekday is asked of what is not the story's news: nobody minds on which day a report was issued. */
function isPassingDay({ claim }: Reading, { kind }: Target, text: string, title: string): boolean {
  if (kind !== 'weekday') return false;
  const start = claim.spans[0]?.start ?? 0;
  const isLead = !/[.!?]["”]? /u.test(
    text.slice(text.startsWith(title) ? title.length : 0, start).trimStart(),
  );
  const told = new Set(wordsOf(claim.text).map(stem));
  const named = wordsOf(title).map(stem);
  return !isLead && named.filter((word) => told.has(word)).length * 2 < named.length;
}

/** Whether a question is not worth a reader's while or has a second right answer, as `text` and its `title` show. */
export function isPassing(reading: Reading, target: Target, text: string, title: string): boolean {
  return isDoneByOthers(reading, target, text) || isPassingDay(reading, target, text, title);
}
