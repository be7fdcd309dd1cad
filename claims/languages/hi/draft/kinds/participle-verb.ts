import { fold } from '../../../../text/fold.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Word } from '../../tag/word.ts';
import { copula, pastCopula } from '../parts/inflect.ts';
import type { Segment } from '../parts/segments.ts';
import type { Host } from './participle-host.ts';

/** The participle's last word as a finite verb: हुए → हुआ; null where the form cannot be known. */
function finiteForm(word: Word, host: Host): string | null {
  if (host.gender === 'f') return /(?:ी|ई)ं?$/u.test(word.key) ? word.text : null;
  if (host.number === 'pl' || host.person) return /(े|ए)$/u.test(word.key) ? word.text : null;
  if (/(ा|या|आ)$/u.test(word.key)) return word.text;
  if (word.text === 'हुए') return 'हुआ';
  if (/ए$/u.test(word.text)) return `${word.text.slice(0, -1)}या`;
  return /े$/u.test(word.text) ? `${word.text.slice(0, -1)}ा` : null;
}

/** "पानी से घिरा पुल", "सीमा से सटा जिला": so it is, and nothing that happened. */
export const STATIVE: ReadonlySet<string> = new Set('सट घिर जुट बस टिक लद अट पट ढक लिपट'.split(' ').map(fold));

/** "लापता हो चुके जवान": an end that has come. */
const HAS_COME = /^चुक[ेी]$/u;

/** The participle as the finite verb of its noun, with what it needs; null where the form cannot be known. */
export function verbSegments(verb: VerbGroup, host: Host, past: boolean): Segment[] | null {
  const words = verb.words;
  const last = words.at(-1) as Word;
  const form = finiteForm(last, host);
  if (form === null) return null;
  // "खेले गए मैच" of one match: both words would change.
  if (form !== last.text && words.length > 1 && last.key !== 'हुए' && /(े|ए)$/u.test(words.at(-2)?.key ?? ''))
    return null;
  const place = { part: 'predicate' } as const;
  const segments: Segment[] = [];
  if (form === last.text) segments.push({ kind: 'words', words, place });
  else {
    if (words.length > 1) segments.push({ kind: 'words', words: words.slice(0, -1), place });
    segments.push({ kind: 'replaced', words: [last], text: form, place });
  }
  if (STATIVE.has(verb.root) && verb.perfective && last.key !== 'हुए' && !verb.progressive) {
    const several = host.number === 'pl' || host.person;
    const being = host.gender === 'f' ? 'हुई' : several ? 'हुए' : 'हुआ';
    segments.push({
      kind: 'added',
      text: `${being} ${copula(several ? 'pl' : 'sg')}`,
      rule: 'copula',
      place,
    });
  }
  if (verb.progressive || HAS_COME.test(last.key)) {
    const number = host.number === 'pl' || host.person ? 'pl' : 'sg';
    const text = past ? pastCopula(host.gender ?? 'm', number) : copula(number);
    segments.push({ kind: 'added', text, rule: 'copula', place });
  }
  return segments;
}
