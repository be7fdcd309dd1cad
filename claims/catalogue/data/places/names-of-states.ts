import { fold } from '../../../text/fold.ts';
import type { Entry } from '../../types.ts';

/** Places of one state or union territory. */
export interface NamesOfState {
  /** The end of the state's ref: `up` of `state:in-up`. */
  readonly state: string;
  /** "Hindi=another spelling:English", separated by comma and space. */
  readonly names: string;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
}

/** The entries of such lists. What `known` has in the same state is left out. */
export function placesOf(
  lists: readonly NamesOfState[],
  { kind, minor, known }: { kind: string; minor: boolean; known: readonly Entry[] },
): Entry[] {
  const taken = new Set(known.map(([hi, , details]) => `${details?.in ?? ''} ${fold(hi)}`));
  return lists.flatMap(({ state, names }) =>
    names.split(', ').flatMap((item): Entry[] => {
      const [hindi = '', en = ''] = item.split(':');
      const [hi = '', ...also] = hindi.split('=');
      const whole = `state:in-${state}`;
      const key = `${whole} ${fold(hi)}`;
      if (taken.has(key)) return [];
      taken.add(key);
      return [
        [
          hi,
          en,
          {
            ref: `${kind}:in-${state}-${slug(en)}`,
            country: 'IN',
            in: whole,
            ...(also.length > 0 ? { also } : {}),
            ...(minor ? { minor } : {}),
          },
        ],
      ];
    }),
  );
}
