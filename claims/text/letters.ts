/**
 * For a class of characters: letters of Latin and Devanagari with their signs, the scripts that stories are written in.
 * `[\p{L}\p{M}]` has six hundred ranges more, and a pattern that repeats it takes milliseconds to compile: it stands
 * where the letters of any script must count.
 */
export const LETTER =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u036f\\u0900-\\u0963\\u0971-\\u097f\\u1e00-\\u1eff';

/** The same for capitals of Latin; those beyond Western Europe alternate with their small letters, and count with them. */
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u1e00-\\u1eff';
