/** The files of the English model that `model.ts` reads one by one; the package types only the whole. */
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  const core: {
    /** By feature: width, mask, shift, whether it is fixed, whether it may be taken out. */
    readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
    /** Numbers of 32 bits, in base64. */
    readonly lexicon: string;
    readonly xpansions: string;
    readonly pos: { readonly hash: Readonly<Record<string, number>> };
    readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  };
  export default core;
}
/** Its loaders and tables: for whoever uses the library, as for its own types, they are what it hands on to itself. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown;
  export default part;
}

/** Of every platform that the engine runs on; its own types name no platform. */
declare function atob(base64: string): string;
