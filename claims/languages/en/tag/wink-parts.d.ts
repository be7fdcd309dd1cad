/** The files of the English model that `model.ts` reads one by one; the package types only the whole. */
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  /** A list of values and, for those that may grow, the place of each. */
  interface Feature {
    readonly list: string[];
    hash?: Record<string, number>;
  }
  const core: {
    /** By feature: width, mask, shift, whether it is fixed, whether it may be taken out. */
    readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
    /** Numbers of 32 bits, in base64. */
    readonly lexicon: string;
    readonly xpansions: string;
    readonly pos: { readonly hash: Readonly<Record<string, number>> };
    readonly features: Readonly<Record<string, Feature>>;
  };
  export default core;
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: import('wink-eng-lite-web-model').Model['sbd'];
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: import('wink-eng-lite-web-model').Model['pos'];
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-negation-model.js' {
  const load: import('wink-eng-lite-web-model').Model['negation'];
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-cer-meta-model.js' {
  const load: import('wink-eng-lite-web-model').Model['metaCER'];
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const features: import('wink-eng-lite-web-model').Model['featureFn'];
  export default features;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unknown;
  export default lemmatize;
}

/** Of every platform that the engine runs on; its own types name no platform. */
declare function atob(base64: string): string;
