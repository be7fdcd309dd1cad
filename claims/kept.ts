import { keptIn } from './once.ts';

/**
 * A function of an object that is worked out once for each, and forgotten with it: for what the object alone decides, or
 * what is made anew for each story.
 */
export function keptBy<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return keptIn(new WeakMap<K, { readonly value: T }>(), make);
}
