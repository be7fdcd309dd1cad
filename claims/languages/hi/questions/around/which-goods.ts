import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** "औसत भाव 300 रुपये टूट गए": a price of no goods, at the head of a claim or behind its day. */
const BARE =
  /^(?:(?:[^\s]+ )?(?:को|दिन|शाम|सुबह) )?(?:इस(?:के|का|की) )?(?:(?:औसत|न्यूनतम|अधिकतम|थोक|खुदरा|मॉडल|ऊपर (?:का|के)|नीचे (?:का|के)) )*(?:भाव|दाम|रेट|कीमत|कीमतें) /u;
/** "वहीं लहसुन में मंदी रही और": what is sold, at the head of its sentence. */
const OF_GOODS = /^(?:(?:वहीं|उधर|इधर|जबकि|हालांकि|दूसरी ओर),? )?([^\s,]{2,20}) (?:में|के|का|की) /u;
/** What names a place or a time and no goods. */
const NO_GOODS = /^(?:बाजार|बाज़ार|मंडी|शहर|जिले|राज्य|देश|मंडियों|बाजारों|दिन|सप्ताह|महीने|साल|इस|उस)$/u;

/** "लहसुन में मंदी रही और भाव 300 रुपये टूटे": whether a claim tells a price, and its sentence says before of what. */
export function losesGoods({ claim }: Reading, { before }: Around): boolean {
  if (!BARE.test(claim.text)) return false;
  const goods = OF_GOODS.exec(before.trimStart())?.[1];
  return goods !== undefined && !NO_GOODS.test(goods) && !claim.text.includes(goods);
}
