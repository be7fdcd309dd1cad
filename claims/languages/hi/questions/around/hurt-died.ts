import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

const HURT = /(?:घायल|जख्मी)/u;
const OTHERS_HURT = /अन्य (?:[^\s।]{2,12} )?(?:घायल|जख्मी)/u;
/** Whoever was dead in the end was hurt at first. */
const DIED_LATER =
  /(?:ले जाते (?:समय|वक्त|हुए)|रास्ते में|(?:इलाज|उपचार) के दौरान|अस्पताल (?:में|पहुंचने)) [^।\n]{0,80}(?:मौत|मृत्यु|दम तोड)/u;

/** "एक की मौत हो गई, जबकि चार अन्य घायल हो गए … अस्पताल ले जाते समय मौत हुई": whether those hurt may be counted with the one who died of it. */
export function countsHurtWithoutDead({ claim }: Reading, { own }: Around, text: string): boolean {
  if (!HURT.test(claim.text) || claim.text.includes('अन्य')) return false;
  return OTHERS_HURT.test(own) && DIED_LATER.test(text);
}
