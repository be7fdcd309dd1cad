/** What a body is by a word of its name, with the category of the catalogue that holds its like. */
const BY_NAME: readonly (readonly [name: RegExp, category: string])[] = [
  [
    /(?:^Air (?!(?:Quality|Pollut\p{L}+|Pollution|Traffic|Force|Defen[cs]e|Cargo|Safety|Passenger)\b|.*\b(?:Index|Act|Rules|Report|Survey|Plan|Show|Base|Station)$)| Air$|\bAirlines?\b|\bAirways\b)/u,
    'airline',
  ],
  [/\bBank\b/u, 'bank'],
  [/\b(?:Hospital|Infirmary)$/u, 'hospital'],
  [/\bUniversity\b/u, 'university'],
  [/\b(?:TV|Television|Times|News|Daily|Tribune|Gazette|Zeitung|Herald|Telegraph)\b/u, 'media'],
];

/** The category of a body that no list has, where its name tells it; undefined for others. */
export function categoryByName(name: string): string | undefined {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}
