import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';

/** "विकास दर कितने प्रतिशत", "by what percentage did the economy grow": growth, prices and the jobless. */
const RATE =
  /(?:^| )(?:विकास दर|वृद्धि दर|महंगाई|महंगाई दर|मुद्रास्फीति|बेरोजगारी दर|जीडीपी)(?= )[^?]{0,80}कितन[ेी] (?:प्रतिशत|फीसदी|फ़ीसदी|फीसद)|\bwhat percentage\b[^?]{0,60}\b(?:economy|GDP|inflation|unemployment|consumer prices)\b|\b(?:economy|GDP|inflation|unemployment|consumer prices)\b[^?]{0,60}\bwhat percentage\b/iu;
/** A part of an economy, or what is measured by it, is no rate of it. */
const SHARE = /\b(?:of|to) (?:the |its )?(?:economy|GDP)\b|जीडीपी (?:का|के|की) /u;
const HIGHEST = 15;
const STEPS = [-0.3, 0.4, -0.6, 0.7, -0.9, 1.1];

/** Rates of an economy are told apart by tenths; empty for any other key. */
export function economyScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  const isRate = dimension === 'percent' && value > 1 && value <= HIGHEST;
  return isRate && RATE.test(stem) && !SHARE.test(stem) ? { steps: STEPS, margin: 0.01, reach: 1.2 } : {};
}
