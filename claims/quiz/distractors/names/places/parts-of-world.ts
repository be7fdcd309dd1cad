import { REGIONS } from '../../../../catalogue/data/regions.ts';
import { byRef } from '../../../../catalogue/lookup.ts';

/** The country of what a list knows by a reference, in capitals: "IN"; undefined where it is of none. */
export const countryOf = (ref: string | undefined): string | undefined =>
  ref === undefined ? undefined : byRef(ref)?.country;

/** The countries of each part of the world, without the parts that `loose` names: those that join what is far apart. */
export function partsWithout(...loose: readonly string[]): readonly ReadonlySet<string>[] {
  return REGIONS.filter(({ id }) => !loose.includes(id)).map(
    ({ countries }) => new Set(countries.split(' ')),
  );
}
