import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import type { TaggedSentence, Word } from '../../tag/word.ts';
import type { Mention } from './mention.ts';
import { isReferable } from './mentions.ts';

const isSmall = ({ text, pos, name, value }: Word) =>
  /^\p{Ll}/u.test(text) && pos === 'NOUN' && !name && !value;

/** What is there without a story that brings it in, or is of many. */
const STANDING =
  /^(?:border|coast|side|shore|city|town|state|district|capital|government|police|economy|army|court|officials|people|leaders|fans|team|area|region|market|shares|prices|sales|streets?|waters|soil|polls?|voters?|women|children|students|workers|elections?)$/u;

/** Whether a name stands before what it is of, and opens no sentence by a capital alone. */
const isNaming = ({ name, inside }: Word, at: number) =>
  name !== undefined && !inside && name.class !== 'person' && (at > 0 || name.refs.length > 0);

/** The nouns behind a name: "expansion", "truce talks"; none where more belongs to them. */
function nounsBehind(words: readonly Word[], from: number): readonly Word[] {
  const own: Word[] = [];
  while (words[from + own.length] && isSmall(words[from + own.length] as Word))
    own.push(words[from + own.length] as Word);
  return own.length <= 2 ? own : [];
}

/** The words of a title in small letters, with those in "s" without it as well. */
export const headlined = (title: string | undefined): ReadonlySet<string> =>
  new Set((title?.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => [word, word.replace(/s$/u, '')]));

/** What a headline calls by a name, and the story by its noun alone: "Leeds airport expansion", "the expansion". */
export function headlineMentions(headline: TaggedSentence | undefined): Mention[] {
  const words = headline?.words ?? [];
  return words.flatMap((word, at): Mention[] => {
    if (!isNaming(word, at) || /^['’]/u.test(words[at + word.length]?.text ?? '')) return [];
    const nouns = nounsBehind(words, at + word.length);
    const noun = nouns.at(-1);
    if (
      !noun ||
      !isReferable(noun) ||
      STANDING.test(noun.key) ||
      PEOPLE_NOUNS.has(noun.lemma) ||
      ROLES.has(noun.lemma)
    )
      return [];
    const own = [...words.slice(at, at + word.length), ...nouns];
    return [
      {
        noun: noun.key,
        words: own,
        key: own
          .slice(0, -1)
          .map(({ key }) => key)
          .join(' '),
        identifies: true,
        named: true,
        told: `the ${own.map(({ text }) => text).join(' ')}`,
        sentence: -1,
      },
    ];
  });
}
