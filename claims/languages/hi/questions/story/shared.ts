import { byRef, matchName } from '../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import type { Opening } from '../../../language.ts';

/** An opening of more words makes a stem too long. */
const MOST_WORDS = 14;
/** The roles that say where and by what something happens. */
const SETTING_ROLES: ReadonlySet<string> = new Set(['place', 'cause', 'other']);

/** Whether a name stands among words put for others, "बिहार" for "राज्य": whoever it is says neither where nor by what. */
export function holdsName(text: string): boolean {
  const keys = foldPhrase(text).split(' ');
  return keys.some((_, at) => {
    const refs = matchName(keys, at, 'hi')?.refs;
    return refs?.some((ref) => byRef(ref)?.class !== 'person') ?? false;
  });
}

/** "जापान के खाते में गया", "बिहार के पक्ष में": what fell to somebody, no place of anything else. */
const FELL_TO = /(?:^| )के (?:खाते|हिस्से|पाले|पक्ष|नाम|जिम्मे)(?: |$)/u;

/** The words of a claim that tell where and by what, as they stand, where one of them is a name. */
function settingOf({ claim, form }: Reading): string {
  const topOf = (at: number) => form.slots[at]?.within ?? at;
  const wanted = claim.arguments.map(
    ({ role }, i) =>
      form.slots[i]?.within === undefined && SETTING_ROLES.has(role) && form.slots[i]?.marker !== '',
  );
  const isNamed = claim.arguments.some(
    ({ fact }, i) =>
      fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing' && wanted[topOf(i)],
  );
  const isPut = form.pieces.some(
    ({ argument, substitution, text }) =>
      substitution !== undefined && argument !== undefined && wanted[topOf(argument)] && holdsName(text),
  );
  if (!isNamed && !isPut) return '';
  const text = form.pieces
    .filter(({ argument }) => argument !== undefined && wanted[topOf(argument)])
    .map(({ text }) => text)
    .join(' ');
  return FELL_TO.test(text) ? '' : text;
}

/** Where and by what the first half of a sentence happened: "पटना में बस पलटने से" for "12 घायल हो गए". */
export function sharedSetting(reading: Reading, readings: readonly Reading[]): Opening | null {
  const start = reading.claim.spans[0]?.start ?? 0;
  for (const other of readings) {
    if (other.form.sentence !== reading.form.sentence || other.form.blocks.length > 0) continue;
    if ((other.claim.spans[0]?.start ?? 0) >= start || other.claim.modality !== reading.claim.modality)
      continue;
    const text = settingOf(other);
    if (text !== '' && text.split(' ').length <= MOST_WORDS) return { text };
  }
  return null;
}
