/**
 * A function of an object that is worked out once for each, and forgotten with it: for what the object alone decides, or
 * what is made anew for each story.
 */
export function keptBy<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
