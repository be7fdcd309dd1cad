import { isBody, isPersonal, isPlural } from '../../frame/phrases.ts';
import { isFirmNoun } from '../../lexicon/referents.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Scene } from './scene.ts';

/** A story that calls somebody a firm. */
const CALLED =
  /\b[Tt]he (?:company|firm|airline|carmaker|retailer|lender|bank|group|manufacturer|chipmaker)\b/u;

/** "Chipmaker Acme said it": called a firm beside its name, or the firm that the story is about. */
function isFirm({ head, words }: Phrase, { mentions, text }: Scene): boolean {
  if (head.name?.class !== 'thing' || head.name.refs.length > 0) return false;
  const before = words[words.indexOf(head) - 1];
  const leading = mentions.always.get('company');
  return (
    isFirmNoun(before?.key ?? '') || (leading?.key === head.name.canonical.toLowerCase() && CALLED.test(text))
  );
}

/** Whether a speaker calls itself so: a body or a country "it", many people "they". */
export function speaksAs(pronoun: string, speaker: Phrase, scene: Scene): boolean {
  const { name } = speaker.head;
  if (pronoun === 'it' && isFirm(speaker, scene)) return true;
  if (pronoun === 'it') return isBody(speaker) || name?.class === 'organisation' || name?.class === 'place';
  return (isPlural(speaker) && isPersonal(speaker)) || isBody(speaker);
}
