import type { Argument, ItemKind, Reading } from '../../../../model.ts';

/** Clausal answers, asked as a whole. */
const CLAUSAL: Partial<Record<Argument['role'], ItemKind>> = {
  cause: 'cause',
  condition: 'condition',
  purpose: 'purpose',
};

/** What things come of: "आग लगने से 14 की मौत" tells why, "आग लगने से सूचना पर पहुंचे" does not. */
const DAMAGE =
  /^(?:मौत|मृत्यु|मर|मार|घायल|झुलस|जख्म|क्षति|नुकसान|तबाह|ढह|जल|ठप|बंद|प्रभावित|बाधित|चौपट|बर्बाद|डूब|टूट|गिर|फट|रद्द|घुट|बीमार|पलट|हालात|दहशत)/u;

function tellsOfDamage({ claim, form }: Reading, at: number): boolean {
  const told = claim.arguments
    .filter(
      ({ role }, i) =>
        i > at && form.slots[i]?.within === undefined && (role === 'agent' || role === 'object'),
    )
    .map(
      ({ text }) =>
        text
          .split(' ')
          .filter((word) => !/^(?:का|की|के)$/u.test(word))
          .at(-1) ?? '',
    );
  return [...told, ...form.predicate.lemma.split(' ')].some((word) => DAMAGE.test(word));
}

/** "शॉर्ट सर्किट से आग लगी": what lit a fire is told as its means. */
const SPARK = /^(?:शॉर्ट|शार्ट) सर्किट$/u;
const FIRE = /(?:^| )आग (?:लग|भड़क)/u;

/** "शांति के लिए" may be aim, cause or gain; only "… करने के लिए" is surely what for. */
export function clausalKind(reading: Reading, at: number): ItemKind | undefined {
  const { role, text } = reading.claim.arguments[at] as Argument;
  if (SPARK.test(text) && reading.form.slots[at]?.marker === 'से')
    return FIRE.test(reading.claim.text) ? 'cause' : undefined;
  // Of "भूकंप से" the place before it says which earthquake: the rest of the stem would give it away.
  const isForce = !/ने$/u.test(text);
  if (role === 'cause' && reading.form.slots[at]?.marker === 'से' && (isForce || !tellsOfDamage(reading, at)))
    return undefined;
  return role !== 'purpose' || /ने$/u.test(text) ? CLAUSAL[role] : undefined;
}
