import type { Draft } from '../../../language.ts';
import { chunkWords } from '../../chunk/index.ts';
import { readFrames } from '../../frame/index.ts';
import type { Frame } from '../../frame/types.ts';
import { isVerbal, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { standsAlone } from '../parts/standing.ts';
import { saysOfWhat } from '../parts/substance.ts';
import { emptyMemory } from '../remember.ts';
import { clauseClaims } from './clause-claims.ts';
import { withoutInverted } from './headline-parts.ts';

/** A headline leaves out much: its own verb is a little less certain than one of the body. */
const CONFIDENCE = 0.6;
const RULE = 'claim.headline';

/** Whether a part of a headline holds a verb of what came about or was done: "लावा निकला", "बस ने मारी टक्कर". */
export function tellsByVerb(words: readonly Word[]): boolean {
  return chunkWords(words).some(
    (chunk) => chunk.kind === 'verb' && chunk.shape === 'finite' && chunk.perfective && !chunk.negated,
  );
}

/** "दो की मौतकई | और | झुलसे": "और" right before the verb joins nothing. */
function endsInMore(words: readonly Word[]): boolean {
  const verb = words.findLastIndex((word) => !isVerbal(word)) + 1;
  return words[verb - 1]?.pos === 'coordinator';
}

/** A whole clause of what was done once, with everything that its verb needs. */
function isWhole({ blocks, carrier, borrowed, modality, negated, kind, verb, lead, source }: Frame): boolean {
  if (blocks.length > 0 || carrier || borrowed || negated || lead || source) return false;
  return modality === 'asserted' && kind === 'event' && verb.perfective && verb.shape === 'finite';
}

function asHeadline({ claim, form }: Draft): Draft {
  return {
    claim: { ...claim, confidence: CONFIDENCE, rules: [...new Set([RULE, ...claim.rules])] },
    form: { ...form, blocks: [...new Set(['headline', ...form.blocks])] },
  };
}

/**
 * The claims of a part of a headline that is a clause with a verb of its own: "शॉर्ट सर्किट से दुकान में आग लगी", "बस ने
 * कार को मारी टक्कर". None where it lacks who or what, or could be of any story.
 */
export function headlineClauses(text: string, words: readonly Word[]): Draft[] {
  if (!tellsByVerb(words) || endsInMore(words)) return [];
  const turned = withoutInverted(words);
  const { frames } = readFrames(turned ? [...turned.rest, ...turned.inverted] : words, { quoted: false });
  const [frame, more] = frames;
  if (!frame || more || !isWhole(frame) || frame.verb.words.at(-1) !== (turned?.inverted ?? words).at(-1))
    return [];
  const context: DraftContext = { text, memory: emptyMemory(), sentence: 0, paragraph: 0, salience: 1 };
  return clauseClaims(frame, context)
    .filter((draft) => standsAlone(draft) && saysOfWhat(draft, words))
    .map(asHeadline);
}
