import { kickerOf } from './kicker.ts';

/** A stem with its kicker set apart; read aloud or copied it is the same words. */
export function stemNodes(stem: string): (Node | string)[] {
  const kicker = kickerOf(stem);
  if (kicker === '') return [stem];
  const node = document.createElement('span');
  node.className = 'kicker';
  node.setAttribute('part', 'kicker');
  node.append(kicker);
  return [node, stem.slice(kicker.length)];
}
