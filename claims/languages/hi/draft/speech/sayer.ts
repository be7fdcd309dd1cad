import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import type { Sayer, SayerKind } from '../memory/surroundings.ts';
import { sourceText } from '../parts/build.ts';
import { directForm, headOf, isNobody, isReportedByAny, numberOf } from './own-speaker.ts';
import { isPaper } from './speaker.ts';

/** Those who pass on what others know. */
const PASSES_ON = /^(?:सूत्र|सूत्रों|मीडिया|चैनल|चैनलों|एजेंसी|एजेंसियों|अखबार|अखबारों|वेबसाइट|रिपोर्ट्स|रिपोर्टों|खबर|खबरों)$/u;

function kindOf(words: readonly Word[], head: Word): SayerKind | null {
  const { several, isBody } = numberOf(words);
  const isPeople = head.name?.class === 'person' || /^(?:person|group)$/u.test(head.noun?.[0]?.class ?? '');
  // "एक तिहाई पुरुषों और आधी महिलाओं का कहना था": of all of them.
  if (words.some(({ pos }) => pos === 'coordinator')) return isPeople ? 'many' : null;
  if (several) return 'many';
  if (isBody || head.noun?.[0]?.class === 'group') return 'body';
  if (isNobody(words)) return 'one';
  const isOffice = words.some(({ role }) => role === true);
  // "जेन ने कहा": by a name alone, of whom the text may tell without respect.
  if (head.name?.class === 'person') return !isOffice && words.length === 1 ? 'called' : 'respected';
  if (isOffice) return 'respected';
  // "कसब ने कहा", "BMW का कहना है": what no list knows.
  return head.pos === 'unknown' && words.length === 1 ? 'called' : null;
}

/** Whoever says the clause of a frame, where it is the first that they say and they speak for themselves. */
export function sayerOf(frame: Frame, { text, before }: DraftContext): Sayer | undefined {
  const { source } = frame;
  if (!source || source.onward || source.inRelative || !isReportedByAny(frame)) return undefined;
  if (before !== undefined && !before.carrier) return undefined;
  const { words } = source;
  const head = headOf(words);
  if (!head || isPaper(words) || PASSES_ON.test(head.key)) return undefined;
  const kind = kindOf(words, head);
  if (!kind) return undefined;
  const oblique = sourceText(text, words);
  // "लोगों और महिलाओं": the form of each has to change, and one alone would.
  const isJoined =
    words.some(({ pos }) => pos === 'coordinator') &&
    !words.every(({ name, pos }) => name || pos === 'coordinator');
  const direct = head.pos === 'unknown' ? oblique : isJoined ? null : directForm(words, oblique);
  const name = head.name?.canonical;
  return { kind, words, oblique, ...(direct === null ? {} : { direct }), ...(name ? { name } : {}) };
}
