import type { CaseTag } from '../closed/postpositions.ts';
import { isGenitiveMarker, type NounReading, type Word } from '../tag/word.ts';
import { numbersNoun } from './boundaries.ts';
import { cutsOf } from './cuts.ts';
import type { NounGroup } from './types.ts';

/** The head: the last word that is a noun, name, value or unknown, not a particle or parenthesis. */
function headOf(words: readonly Word[]): Word {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.pos !== 'focus' && word.pos !== 'parenthesis' && word.pos !== 'postposition') {
      let start = i;
      while (start > 0 && (words[start] as Word).inside) start--;
      return words[numbersNoun(words, start) ? start - 1 : start] as Word;
    }
  }
  return words[0] as Word;
}

/** Of घंटे (direct plural, oblique singular) the reading that the case marker asks for. */
function readingOf(head: Word, tag: CaseTag): NounReading | undefined {
  const wanted = tag === 'direct' ? 'direct' : 'oblique';
  const readings = head.noun ?? [];
  return readings.find((reading) => reading.case === wanted) ?? readings[0];
}

/** Before a verb "मामले की" belongs to what the verb says (जांच की): का, के, की are its marker. */
function looseGenitive(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1) as Word;
  return isGenitiveMarker(last) && words.length > 1 ? [last] : [];
}

function makeGroup(
  run: readonly Word[],
  given: readonly Word[],
  givenTag: CaseTag,
  soft: readonly number[],
): NounGroup {
  const genitive = given.length === 0 ? looseGenitive(run) : [];
  const words = run.slice(0, run.length - genitive.length);
  const marker = genitive.length > 0 ? genitive : given;
  const tag = genitive.length > 0 ? 'genitive' : givenTag;
  const head = headOf(words);
  const reading = readingOf(head, tag);
  return {
    kind: 'noun',
    words,
    marker,
    tag,
    head,
    reading,
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

/** Words that are one phrase as they stand, with its marker. */
export function wholeGroup(words: readonly Word[], marker: readonly Word[], tag: CaseTag): NounGroup {
  return makeGroup(words, marker, tag, []);
}

/** Cuts a group in two at a soft cut: the left part becomes direct, the right keeps the marker. */
export function cutSoft(group: NounGroup, at: number): [NounGroup, NounGroup] {
  const rest = group.softCuts.filter((cut) => cut > at).map((cut) => cut - at);
  return [
    makeGroup(group.words.slice(0, at), [], 'direct', []),
    makeGroup(group.words.slice(at), group.marker, group.tag, rest),
  ];
}
