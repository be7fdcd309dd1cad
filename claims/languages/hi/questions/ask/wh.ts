import type { Gender } from '../../../../model.ts';

/** How a question phrase stands for a name with this case marker; null where it cannot be asked well. */
export interface Wh {
  readonly text: string;
  readonly dropMarker: boolean;
}

const PERSON: Readonly<Record<string, Wh>> = {
  ने: { text: 'किसने', dropMarker: true },
  को: { text: 'किसे', dropMarker: true },
  से: { text: 'किससे', dropMarker: true },
  का: { text: 'किसका', dropMarker: true },
  की: { text: 'किसकी', dropMarker: true },
  के: { text: 'किसके', dropMarker: true },
  पर: { text: 'किस पर', dropMarker: true },
  द्वारा: { text: 'किसके', dropMarker: false },
  'के साथ': { text: 'किसके साथ', dropMarker: true },
  'के खिलाफ': { text: 'किसके खिलाफ', dropMarker: true },
  'के नेतृत्व में': { text: 'किसके नेतृत्व में', dropMarker: true },
  'की अध्यक्षता में': { text: 'किसकी अध्यक्षता में', dropMarker: true },
  'की अगुवाई में': { text: 'किसकी अगुवाई में', dropMarker: true },
};

/** The question phrase for a person. A bare subject is asked by कौन when the verb allows it. */
export function whoFor(marker: string, gender: Gender | undefined): Wh | null {
  if (marker === '') return gender === 'f' ? null : { text: 'कौन', dropMarker: false };
  const compound = marker.match(/^(के|की) (.+)$/u);
  return PERSON[marker] ?? (compound ? { text: `किस${marker}`, dropMarker: true } : null);
}

/** "किस शहर", "कौन-सी कार": with a case marker the noun is oblique, without it agrees. */
export function whichFor(marker: string, noun: { direct: string; oblique: string; gender: Gender }): string {
  if (marker !== '') return `किस ${noun.oblique}`;
  return noun.gender === 'f' ? `कौन-सी ${noun.direct}` : `कौन-सा ${noun.direct}`;
}

/** कितने or कितनी, by what is counted. */
export function howMany(gender: Gender | undefined): string {
  return gender === 'f' ? 'कितनी' : 'कितने';
}

/** A noun that asks for a name of its kind. */
export interface KindNoun {
  readonly direct: string;
  readonly oblique: string;
  readonly gender: Gender;
}

/** Nouns that ask for a kind of place or body. */
export const KIND_NOUNS = {
  country: { direct: 'देश', oblique: 'देश', gender: 'm' },
  city: { direct: 'शहर', oblique: 'शहर', gender: 'm' },
  state: { direct: 'राज्य', oblique: 'राज्य', gender: 'm' },
  territory: { direct: 'राज्य या केंद्रशासित प्रदेश', oblique: 'राज्य या केंद्रशासित प्रदेश', gender: 'm' },
  district: { direct: 'जिला', oblique: 'जिले', gender: 'm' },
  organisation: { direct: 'संगठन', oblique: 'संगठन', gender: 'm' },
  force: { direct: 'बल', oblique: 'बल', gender: 'm' },
  party: { direct: 'पार्टी', oblique: 'पार्टी', gender: 'f' },
  company: { direct: 'कंपनी', oblique: 'कंपनी', gender: 'f' },
  department: { direct: 'विभाग', oblique: 'विभाग', gender: 'm' },
} as const;
