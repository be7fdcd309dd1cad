import type { Word } from '../../tag/word.ts';
import type { Scene } from './scene.ts';

/** What is done to what somebody else has asked for, or has. */
const ANSWERS =
  /^(?:reject|dismiss|hear|admit|quash|revoke|cancel|seize|freeze|attach|grant|deny|overturn|uphold|confiscate|unfreeze)$/u;
const ASKED =
  /^(?:plea|appeal|petition|application|request|licen[cs]e|permit|assets?|accounts?|registration|bail|sentence|conviction|visa|passport)$/u;

/** "The court rejected its plea": of whoever made it, and no court pleads with itself. */
export const isOfWhoAsked = (noun: Word | undefined, { clause: { verb } }: Scene): boolean =>
  ANSWERS.test(verb?.lemma ?? '') && !verb.passive && ASKED.test(noun?.key ?? '');
