import type { CaseTag } from '../closed/postpositions.ts';
import type { NounReading, Word } from '../tag/word.ts';
import { boundary, isDirectForm } from './boundaries.ts';
import type { NounGroup } from './types.ts';

/** The head: the last word that is a noun, name, value or unknown, not a particle or parenthesis. */
function headOf(words: readonly Word[]): Word {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.pos !== 'focus' && word.pos !== 'parenthesis' && word.pos !== 'postposition') {
      let start = i;
      while (start > 0 && (words[start] as Word).inside) start--;
      return words[start] as Word;
    }
  }
  return words[0] as Word;
}

/** Where the noun ends that a direct-case modifier at `at` belongs to. */
function endOfDirectPhrase(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (
    end < words.length &&
    ['adjective', 'determiner', 'value', 'number'].includes((words[end] as Word).pos)
  )
    end++;
  end++;
  while (end < words.length && (words[end] as Word).inside) end++;
  return end;
}

/** The phrase of one who acts or speaks: "परिषद के अध्यक्ष ओमान ने", "मीडिया रिपोर्टों के मुताबिक". */
const ONE_PHRASE: ReadonlySet<CaseTag> = new Set<CaseTag>(['ergative', 'according']);

/** An office and whoever holds it, or the two nouns of a source's name, are one phrase. */
function isApposition(words: readonly Word[], a: number, b: number, tag: CaseTag): boolean {
  if (!ONE_PHRASE.has(tag)) return false;
  const [left, right] = [words[a] as Word, words[b] as Word];
  const toEnd = b + right.length >= words.length;
  if (left.role && right.name) return toEnd;
  return tag === 'according' && left.pos === 'noun' && right.pos === 'noun' && toEnd;
}

/** Indexes before which a run of nominal words is cut for sure, and where it may be. */
function cutsOf(words: readonly Word[], tag: CaseTag): { hard: number[]; soft: number[] } {
  const hard: number[] = [];
  const soft: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const b = words[i] as Word;
    if (b.inside) continue;
    let unit = i - 1;
    while (unit > 0 && ((words[unit] as Word).inside || (words[unit] as Word).pos === 'parenthesis')) unit--;
    const both =
      (words[unit] as Word).key === 'दोनों' && words.slice(0, unit).some((word) => word.pos === 'coordinator');
    const kind = both ? 'cut' : boundary(words[unit] as Word, b);
    if (kind !== 'join' && isApposition(words, unit, i, tag)) continue;
    if (kind === 'cut') hard.push(i);
    else if (kind === 'soft') soft.push(i);
  }
  for (let i = 0; i < words.length - 1; i++) {
    if (!isDirectForm(words[i] as Word, tag)) continue;
    const end = endOfDirectPhrase(words, i);
    if (
      end < words.length &&
      (words[end] as Word).pos !== 'coordinator' &&
      (words[end] as Word).tag !== 'genitive'
    )
      hard.push(end);
  }
  return { hard: [...new Set(hard)].sort((a, b) => a - b), soft };
}

/** Of घंटे (direct plural, oblique singular) the reading that the case marker asks for. */
function readingOf(head: Word, tag: CaseTag): NounReading | undefined {
  const wanted = tag === 'direct' ? 'direct' : 'oblique';
  const readings = head.noun ?? [];
  return readings.find((reading) => reading.case === wanted) ?? readings[0];
}

function makeGroup(
  words: readonly Word[],
  marker: readonly Word[],
  tag: CaseTag,
  soft: readonly number[],
): NounGroup {
  const head = headOf(words);
  const reading = readingOf(head, tag);
  return {
    kind: 'noun',
    words,
    marker,
    tag,
    head,
    ...(reading ? { reading } : {}),
    pronoun: words.length === 1 && head.pos === 'pronoun',
    relative: words.some((word) => word.pos === 'relative'),
    softCuts: soft,
  };
}

/**
 * Turns a run of nominal words before a case marker (or before a verb, when `tag` is direct) into noun
 * groups: all but the last stand in the direct case.
 */
export function splitNominals(words: readonly Word[], marker: readonly Word[], tag: CaseTag): NounGroup[] {
  let run = words;
  while (run.length > 0 && (run[0] as Word).pos === 'coordinator') run = run.slice(1);
  if (run.length === 0) return [];
  const { hard, soft } = cutsOf(run, tag);
  const edges = [0, ...hard, run.length];
  const groups: NounGroup[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number;
    const to = edges[i + 1] as number;
    const part = run.slice(from, to);
    const isLast = i + 2 === edges.length;
    const inner = soft.filter((cut) => cut > from && cut < to).map((cut) => cut - from);
    groups.push(isLast ? makeGroup(part, marker, tag, inner) : makeGroup(part, [], 'direct', inner));
  }
  return groups;
}

/** Cuts a group in two at a soft cut: the left part becomes direct, the right keeps the marker. */
export function cutSoft(group: NounGroup, at: number): [NounGroup, NounGroup] {
  const rest = group.softCuts.filter((cut) => cut > at).map((cut) => cut - at);
  return [
    makeGroup(group.words.slice(0, at), [], 'direct', []),
    makeGroup(group.words.slice(at), group.marker, group.tag, rest),
  ];
}
