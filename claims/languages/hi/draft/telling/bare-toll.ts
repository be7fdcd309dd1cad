import type { Frame } from '../../frame/types.ts';
import { countOf } from '../../tag/word.ts';
import { isElsewhen, isSuffered } from './event-frame.ts';
import { isSceneEvent } from './scene.ts';

/** Words that open what came of something told before. */
const CAME_OF: ReadonlySet<string> = new Set(['जिससे', 'जिसमें']);

/** "24 घायल हो गए": those who are told by their number alone. */
const HURT = /^(?:घायल|जख्मी|लापता|बीमार|बेहोश)$/u;

const isHarm = (frame: Frame) => isSuffered(frame) || frame.clause.words.some(({ key }) => HURT.test(key));

/** "(… टकरा गई, जिससे छह की मौत हुई) और 24 घायल हुए": a number alone, of what only the sentence tells. */
export function isBareToll(frame: Frame, before: Frame | undefined): boolean {
  const { relation, words } = frame.clause;
  if (relation !== 'coordinate' || !isHarm(frame) || !words.some(countOf)) return false;
  if (before?.clause.relation !== 'relative' || !CAME_OF.has(before.clause.words[0]?.key ?? '')) return false;
  return !words.some((word) => word.name !== undefined || isSceneEvent(word) || isElsewhen(word));
}
