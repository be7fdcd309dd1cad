/** What has been worked out, by what it was made from. */
interface Known<K, T> {
  get(key: K): { readonly value: T } | undefined;
  set(key: K, made: { readonly value: T }): unknown;
}

/** A function that is worked out once for each of what it is given; `known` decides how long that is kept. */
export function keptIn<K, T>(known: Known<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** A function that is worked out once for each of what it is given, for as long as it is kept. */
export function onceEach<K, T>(make: (key: K) => T): (key: K) => T {
  return keptIn(new Map<K, { readonly value: T }>(), make);
}

/** Works a value out when it is first asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
