/** A dot under a letter typed behind its vowel sign: "साढे़"; a dot over it typed twice. */
const DOT_BEHIND = /([कखगजडढफ])([\u093e-\u094c])\u093c/gu;
const TWICE = /([\u0901\u0902])[\u0901\u0902]+/gu;

/** A stem with the slips of typing mended that change no word. */
export function typed(stem: string): string {
  return stem.replace(DOT_BEHIND, '$1\u093c$2').replace(TWICE, '$1');
}

/** Letters that no word has: two vowel signs in a row, one behind a halant, or before the dot of its letter. */
const BROKEN = /[\u093e-\u094c]{2}|\u094d[\u093e-\u094d]|[\u093e-\u094c\u0901\u0902]\u093c/u;
/** Slips in words that any sentence has, and an hour told as minutes. */
const SLIP = /(?:^| )(?:मे|मै|मेँ|(?<!हर )कितने मिनट पर)(?= |\?)/u;

/** Whether a stem has a word that is spelt as none can be. */
export function isMisspelt(stem: string): boolean {
  return BROKEN.test(stem) || SLIP.test(stem);
}

/** A stem without the dots of sounds that papers write with them or without: "फ़ाइनल" as "फाइनल". */
export function undotted(stem: string): string {
  return stem.replace(/([कखगजफ])\u093c/gu, '$1');
}
