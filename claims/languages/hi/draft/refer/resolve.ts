import type { Word } from '../../tag/word.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import type { Place, Segment } from '../parts/segments.ts';
import { sceneJustTold } from '../telling/happened.ts';
import { tellScene } from '../telling/scene.ts';
import { blockFor, isBareEvent, isBesideNeighbour, isOfNeighbour } from './open-words.ts';
import { isKnown, resolutionOf } from './resolvers.ts';

/** Words put into a claim, and whether any of them stands for something unknown. */
export interface Resolved {
  readonly segments: readonly Segment[];
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
}

/** "सबसे विवादित शर्त वह पांच साल का पट्टा है": behind a bare noun it points at what comes, and stands for nobody. */
function isOfNounBehind(word: Word, { clause = [] }: Surroundings): boolean {
  if (word.key !== 'वह') return false;
  const at = clause.indexOf(word);
  const before = clause[at - 1];
  const after = clause[at + 1];
  return before?.pos === 'noun' && /^(?:value|adjective|noun)$/u.test(after?.pos ?? '');
}

/** "सड़क | हादसों में": the first half of a compound stands right before. */
function followsBare(word: Word, { clause = [] }: Surroundings): boolean {
  const before = clause[clause.indexOf(word) - 1];
  return (
    before !== undefined &&
    word.start - before.end === 1 &&
    (before.pos === 'noun' || before.pos === 'unknown')
  );
}

/** "सोमवार को हुई हिंसा", "सोनघाटी में भूस्खलन से": which one it is, is told right before it. */
function isToldWhich(word: Word, { clause = [] }: Surroundings): boolean {
  const at = clause.indexOf(word);
  const [place, before] = clause.slice(Math.max(0, at - 2), at);
  if (word.pos !== 'noun' || !before) return false;
  const isPlace =
    place?.name?.class === 'place' || /^(?:place|natural)$/u.test(place?.noun?.[0]?.class ?? '');
  return /^(?:हुआ|हुए|हुई|लगी|आए|आई)$/u.test(before.key) || (isPlace && /^(?:में|पर)$/u.test(before.key));
}

/** "गया में हुई इस घटना की": which one it is, the participle tells; in full it would be told twice. */
function isToldBefore(word: Word, { clause = [] }: Surroundings): boolean {
  const before = clause[clause.indexOf(word) - 1];
  return word.pos === 'determiner' && /^(?:हुआ|हुए|हुई|घटी|घटित)$/u.test(before?.key ?? '');
}

/** What is turned down, put off or let through is a thing that somebody asked for, and seldom anybody. */
const TURNED_DOWN = /^(?:नकार|ठुकरा|झुठला|टाल|दोहरा)$/u;
const PASSED = /^(?:खारिज|रद्द|मंजूर|पारित|अस्वीकार|नामंजूर|स्थगित|लागू)$/u;

function isTurnedDown({ key }: Word, { verb: { root, conjunct } }: Surroundings): boolean {
  return /^(?:उसे|उन्हें|इसे|इन्हें)$/u.test(key) && (TURNED_DOWN.test(root) || PASSED.test(conjunct?.key ?? ''));
}

/** Puts words into a claim so that it stands alone. */
export function resolveWords(words: readonly Word[], place: Place, around: Surroundings): Resolved {
  const segments: Segment[] = [];
  const blocks: string[] = [];
  const rules: string[] = [];
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) segments.push({ kind: 'words', words: run, place });
    run = [];
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (i === 0 && around.correlative) {
      run.push(word);
      continue;
    }
    if (isBesideNeighbour(words, i, around)) {
      blocks.push('bare-neighbour');
      run.push(word);
      continue;
    }
    const isNone =
      isOfNeighbour(words, i) ||
      isOfNounBehind(word, around) ||
      isToldBefore(word, around) ||
      isTurnedDown(word, around);
    const found = isNone ? null : resolutionOf(words, i, around);
    if (found) {
      flush();
      segments.push({
        kind: 'replaced',
        words: words.slice(i, i + found.length),
        text: found.text,
        antecedent: found.antecedent,
        place,
      });
      rules.push('coreference');
      i += found.length - 1;
      continue;
    }
    const story = sceneFor(around);
    const known = story && story.words.length > 0 ? story : (sceneJustTold(words, i, around) ?? story);
    const told = !known || followsBare(word, around) || isToldWhich(word, around);
    const scene = told ? null : tellScene(words, i, known, around);
    if (scene) {
      flush();
      segments.push(...scene.segments);
      rules.push('scene');
      if (scene.taken > 0) continue;
    }
    const block = blockFor(words, i, around);
    if (block === 'unresolved-deictic' && isBareEvent(words, i, around)) {
      blocks.push('bare-event');
      continue;
    }
    if (block) blocks.push(block);
    run.push(word);
  }
  flush();
  return { segments, blocks, rules };
}

/** Where the event of the story was, as far as that reaches. */
const sceneFor = ({ memory, sentence }: Surroundings) =>
  memory.reach?.events.has(sentence) ? undefined : memory.scene;

/** Whether "इस हादसे" or "उसके" at the front of the words can be told in full. */
export function isTold(words: readonly Word[], around: Surroundings): boolean {
  return (
    isKnown(words, around) ||
    tellScene(words, 0, sceneFor(around), around) !== null ||
    (words.length > 0 && tellScene(words, 0, sceneJustTold(words, 0, around), around) !== null)
  );
}
