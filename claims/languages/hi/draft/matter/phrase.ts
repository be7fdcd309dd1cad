import type { Gender } from '../../../../model.ts';
import { type Range, rangeOf } from '../../../../text/range.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { turnedWords } from '../told-thing/turned.ts';
import type { MatterKind } from './matter-kind.ts';

/** A stretch of the article, or a word that is added between two of them. */
export type Part = Range | { readonly added: string };

interface Forms {
  readonly direct: string;
  readonly oblique: string;
}

/** The vehicle that a mishap came over, by its noun. */
export interface Ride {
  readonly lemma: string;
  readonly gender: Gender;
  /** Where it came to grief: "सागर जिले में". */
  readonly where: string;
}

/** An occasion as the story calls it in full: "पांच राज्यों की सात विधानसभा सीट पर हुए उपचुनाव". */
export interface Matter {
  readonly kind: MatterKind;
  /** What it is told from, in order. */
  readonly parts: readonly Part[];
  /** All of it in each case. */
  readonly full: Forms;
  /** What stands before its noun in `full`, and the noun by which it is called alone. */
  readonly before: Forms;
  readonly noun: Forms;
  /** The words of the article that say which one it is. */
  readonly antecedent: Range;
  /** The name that a list has for it: "टाटा कंसल्टेंसी सर्विसेज" of "टीसीएस". */
  readonly canonical?: string;
  /** Names without which a claim says nothing of it, where it is between two. */
  readonly sides?: readonly string[];
  /** The vehicles that it came over. */
  readonly rides?: readonly Ride[];
  /** The sentences that tell of another one of its kind. */
  readonly others?: ReadonlySet<number>;
  readonly sentence: number;
}

/** Runs of words that stand side by side in the article. */
export function runsOf(words: readonly Word[]): Range[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end, pos } of words) {
    if (pos === 'parenthesis') continue;
    const last = runs.at(-1);
    if (last && start >= last.end && start - last.end <= 1) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** Some words of a phrase in their forms, closed up where the article has them closed up: "57वें". */
function joined(words: readonly Word[], texts: readonly string[], from: number, to: number): string {
  let all = '';
  for (let at = from; at < to; at++) {
    const isClosed = at > from && (words[at] as Word).start === (words[at - 1] as Word).end;
    all += at === from || isClosed ? texts[at] : ` ${texts[at]}`;
  }
  return all;
}

const spaced = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** An occasion from the words that say which and its noun, with what names it behind: "तूफान | ‘मुरासु’". */
export function matterFrom(
  kind: MatterKind,
  {
    before,
    unit,
    behind = [],
  }: Record<'before' | 'unit', readonly Word[]> & { readonly behind?: readonly Word[] },
  sentence: number,
): Matter {
  const plain = before.filter(({ pos }) => pos !== 'parenthesis');
  const words = [...plain, ...unit];
  const name = joined(
    behind,
    behind.map(({ text }) => text),
    0,
    behind.length,
  );
  const form = (wanted: 'direct' | 'oblique') => {
    // "जंगल में लगी आग": what stands before a marker within stays as it is.
    const from = words.findLastIndex((word) => word.pos === 'postposition' && !isGenitiveMarker(word)) + 1;
    const texts = [
      ...words.slice(0, from).map(({ text }) => text),
      ...turnedWords(words.slice(from), wanted),
    ];
    const at = plain.length;
    const own = { before: joined(words, texts, 0, at), noun: joined(words, texts, at, words.length) };
    return { ...own, full: spaced(own.before, own.noun, name) };
  };
  const [direct, oblique] = [form('direct'), form('oblique')];
  const parts = runsOf([...words, ...behind]);
  return {
    kind,
    parts,
    full: { direct: direct.full, oblique: oblique.full },
    before: { direct: direct.before, oblique: oblique.before },
    noun: { direct: direct.noun, oblique: oblique.noun },
    antecedent: rangeOf(parts),
    sentence,
  };
}

/** Whether what stands right behind a noun leaves it whole: a marker, or nothing; not the second half of a compound. */
export function endsAt(next: Word | undefined): boolean {
  return next === undefined || /^(?:postposition|parenthesis|focus|mark)$/u.test(next.pos);
}
