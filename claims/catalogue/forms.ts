/** "कुंभ मेला" stands as "कुंभ मेले" before a marker, "लाल किला" as "लाल किले": nouns that a name ends in. */
const INFLECTS = / (?:मेल|किल|घाट|दर्र|मोर्च|मकबर|दशहर)ा$/u;

/** A Hindi name as it stands in a text: also before a case marker, where its last noun inflects. */
export function formsOf(name: string): readonly string[] {
  return INFLECTS.test(name) ? [name, `${name.slice(0, -1)}े`] : [name];
}
