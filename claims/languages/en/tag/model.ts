/// <reference path="./wink-parts.d.ts" />
import type { Model } from 'wink-eng-lite-web-model';
import features from 'wink-eng-lite-web-model/dist/feature.js';
import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
};
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import metaCER from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js';
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';

/** An automaton that accepts nothing, in the form in which the library keeps its own. */
const NONE = '[100,0,{"0":{}},{},{},{}]';

/** Whole numbers of 32 bits, little-endian, in base64. */
function numbersOf(base64: string): Uint32Array {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}

interface List {
  readonly list: readonly string[];
}

/** A list that the library adds to as it meets new words, with the place of each and how long it was at first. */
function growing({ list }: List) {
  const hash: Record<string, number> = Object.create(null);
  list.forEach((value, place) => {
    hash[value] = place;
  });
  return { list: [...list], hash, intrinsicSize: list.length, index: list.length };
}

/** Widths of the packed features: its fourth number says that a list is fixed, the fifth that it may be asked for. */
const LAYOUT = Object.entries(core.packing.layout) as readonly (readonly [string, readonly number[]])[];

/** The words with their features, in the form that the library's loader gives; it copies three megabytes for it. */
function loadCore() {
  const growingOnes = LAYOUT.filter(([, bits]) => bits[3] === 0).map(([name, bits]) => {
    const maxIndex = (bits[1] as number) >>> (bits[2] as number);
    return [name, { ...growing(core.features[name] as List), maxIndex }] as const;
  });
  const { posClusters, lexeme } = core.features as Record<'posClusters' | 'lexeme', List>;
  return {
    ...core,
    packing: { ...core.packing, efList: LAYOUT.filter(([, bits]) => bits[4] === 1).map(([name]) => name) },
    lexicon: numbersOf(core.lexicon),
    xpansions: numbersOf(core.xpansions),
    features: {
      ...core.features,
      ...Object.fromEntries(growingOnes),
      lexeme: growing(lexeme),
      posClusters: {
        list: posClusters.list.map((set) => new Set(set.split('_').map((name) => core.pos.hash[name] ?? 0))),
      },
    },
  };
}

/**
 * The English model of the library with what tagging needs. Its package as a whole would bring names and sentiments
 * that nobody asks for (a third of a megabyte), and read its words by way of a copy, which takes most of the
 * start-up of English. Give it to one tagger only: the library adds words to it.
 */
export const model: Model = {
  core: loadCore,
  sbd,
  pos,
  ner: () => ({ machines: [], transformers: [] }),
  negation,
  sa: () => ({ machines: [NONE], setter: () => undefined }),
  metaCER,
  featureFn: features,
  addons: { lemmatize },
};
