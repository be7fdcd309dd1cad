import type { Reading } from '../../../../../model.ts';

/** A body that a line calls by its noun alone, at its beginning or behind its frame. */
const BARE_BODY = /(?<=^|[–,;] )(विश्वविद्यालय|यूनिवर्सिटी|मेडिकल कॉलेज|इंजीनियरिंग कॉलेज)(?= )/u;

/** The sentence of a story that says of which body its headline is. */
const LEAD = 1;

/** The bodies of a kind that claims name in full. */
function named(readings: readonly Reading[], noun: string): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && fact.class === 'organisation' && fact.name.endsWith(` ${noun}`)
          ? [fact.name]
          : [],
      ),
    ),
  );
}

/** "विश्वविद्यालय की परीक्षा रद्द": a line with the one body of its kind that the story names, and names in its lead. */
export function withBody(line: string, readings: readonly Reading[]): string {
  const noun = BARE_BODY.exec(line)?.[1];
  if (noun === undefined) return line;
  const [only, ...others] = named(
    readings.filter(({ form }) => form.sentence <= LEAD),
    noun,
  );
  const isOne = only !== undefined && others.length === 0 && named(readings, noun).size === 1;
  return isOne ? line.replace(BARE_BODY, only) : line;
}
