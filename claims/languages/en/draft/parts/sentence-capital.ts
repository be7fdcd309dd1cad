import { isCapitalWithin } from '../../capital.ts';
import { arePeople, isCommonPlural } from '../../frame/phrases.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { GOODS } from '../../lexicon/nouns.ts';
import type { Word } from '../../tag/word.ts';

/** Words before a name that have a small letter within a sentence. */
const SMALL =
  /^(?:former|late|defending|reigning|acting|new|veteran|retired|(?:two|three|four|five|six|seven|eight|nine|ten|first|one)-time|senior|top|leading|chief|assistant|deputy|outgoing|ex-.+|record|fund|fellow|police|officials|union|team|club|star|opposition|local|state|health|finance|home|film|prominent|award-winning|theft|terror|fraud|robbery)$/u;

const OF_OFFICE =
  /^ (?:\p{Lu}\p{Ll}{1,15} )?(?:Minister|Ministry|Secretary|Department|Office|Commissioner|Commission)(?!\p{L})/u;

export const TITLE: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir lord prof president prince princess king queen pope captain general bishop judge justice senator governor emperor empress major colonel lieutenant sergeant admiral mp pm ceo cfo'.split(
    ' ',
  ),
);

/** Whether a sentence, a line or speech begins at `start`. */
export function opensAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  // "Leeds, May 3 (PTI) The mayor": behind the agency.
  if (before.endsWith(') ') && /\(\p{Lu}\p{L}{1,8}\) $/u.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  return before.includes('\n') || /^$|[.!?:;"“”‘–—―-]$/u.test(before.trimEnd());
}

/** Adjectives that open no name by themselves. */
const DEGREE: ReadonlySet<string> = new Set(
  'average annual overall typical preliminary official domestic retail wholesale core monthly weekly daily recent small large rural urban'.split(
    ' ',
  ),
);

/** Words of praise or crime before somebody's trade, that pass for the name behind them: "Renowned Harry Potter author". */
const PRAISE =
  /^(?:renowned|noted|celebrated|acclaimed|eminent|legendary|veteran|disgruntled|rebel|sitting|sacked|expelled|murder|rape)$/u;

/** Plurals of what is done or so. */
const ABSTRACT = /^\p{Ll}{3,}(?:ures|ments|tions|sions|ances|ences|ships|nesses|ities)$/u;

/** "[Closures] are", "[Potato] growers sell": a word that passes for a name at the head of a sentence. */
function isPlainWord({ key, length, name }: Word, behind: string): boolean {
  const isListed = name !== undefined && (name.class !== 'thing' || name.refs.length > 0);
  if (isListed || !/^ \p{Ll}/u.test(behind)) return false;
  return (length === 1 && ABSTRACT.test(key)) || (GOODS.has(key) && /^ \p{Ll}{2,}s(?!\p{L})/u.test(behind));
}

/** "Former mayor Ada Palmer": a common word whose capital is the sentence's. */
export function onlyOpens(text: string, word: Word): boolean {
  const { start, text: own, pos, name, value, key, lemma } = word;
  // "[Parents] see", "[Average] temperatures" at the head of a sentence pass for names.
  const many =
    (name?.class === 'thing' && (arePeople(key) || isCommonPlural(word))) ||
    isPlainWord(word, text.slice(start + own.length, start + own.length + 40));
  // "[Deaths] from cholera": written small elsewhere in the story.
  const plural = name?.class === 'thing' && name.refs.length === 0 && key !== lemma && /s$/u.test(key);
  if (plural && !/ /u.test(name.canonical) && text.includes(` ${key} `)) return opensAt(text, start);
  if (many || ((!name || name.class === 'thing') && (DEGREE.has(key) || PRAISE.test(key))))
    return opensAt(text, start);
  if (!opensAt(text, start) || name || value || !/^\p{Lu}\p{Ll}/u.test(own) || TITLE.has(key)) return false;
  // "Chief Executive Ada Palmer": a title of two words keeps both capitals.
  if (
    /^(?:chief|deputy|assistant|joint)$/u.test(key) &&
    /^ \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(start + own.length, start + own.length + 24))
  )
    return false;
  // "Health Minister Ada Palmer": an office in capitals keeps them.
  if (OF_OFFICE.test(text.slice(start + own.length, start + own.length + 30))) return false;
  if (SMALL.test(key) || ROLES.has(lemma)) return true;
  // Taken for a name, and written small elsewhere.
  if (pos === 'PROPN' && key !== lemma && text.includes(` ${key} `)) return true;
  if (!/^(?:NOUN|ADJ|VERB|ADV)$/u.test(pos)) return false;
  const isPlain =
    pos === 'NOUN'
      ? key !== lemma ||
        /^(?:people|children|men|women|life|work|music|football|progress|speed|rain|rainfall|traffic|demand|growth|inflation|unemployment|funding|visibility|power|water|electricity|turnout|production|output|revenue|profit|trade|construction|training|access|attendance|evidence|research|food|money|land|snow|fog|smoke|security|travel)$/u.test(
          key,
        )
      : pos === 'ADV' || /(?:able|ible|ous|ful|less|er|illions|dozens)$/u.test(key);
  // Written small elsewhere in the story, or nowhere with a capital that is its own, it is a common word.
  return (
    text.includes(` ${own.charAt(0).toLowerCase()}${own.slice(1)} `) ||
    (isPlain && !isCapitalWithin(text, own))
  );
}
