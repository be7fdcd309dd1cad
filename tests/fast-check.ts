import fc from 'fast-check';

/** The same cases at every run, so that a change is judged by itself; `FUZZ_SEED` brings others. */
const SEED = 20_251_125;

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED) || SEED });
