import { fold } from '../../../../../text/fold.ts';
import { lookUpNoun, type NounForm } from '../../../lexicon/noun-forms.ts';

/** Events that happen at one place and one time: named with their place they say which story a stem is of. */
const EVENTS: ReadonlySet<string> = new Set(
  'हादसा दुर्घटना हमला विस्फोट धमाका ब्लास्ट आग अग्निकांड हत्याकांड गोलीकांड मुठभेड़ फायरिंग गोलीबारी भगदड़ भूकंप भूस्खलन बाढ़ तूफान चक्रवात टक्कर झड़प हिंसा दंगा पथराव उपद्रव बमबारी डकैती हिमस्खलन भिड़ंत शूटआउट एनकाउंटर गैंगवार आगजनी बवंडर ओलावृष्टि सुनामी एवलांच एवलॉन्च क्रैश'
    .split(' ')
    .map(fold),
);

/** Events that papers call by turns in one story. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'हमला विस्फोट धमाका ब्लास्ट बमबारी',
  'मुठभेड़ एनकाउंटर फायरिंग गोलीबारी शूटआउट',
  'आग अग्निकांड आगजनी',
  'हादसा दुर्घटना टक्कर भिड़ंत क्रैश',
  'हिमस्खलन एवलांच एवलॉन्च',
  'तूफान चक्रवात बवंडर',
  'हिंसा झड़प पथराव उपद्रव दंगा आगजनी गोलीबारी फायरिंग',
].map((words) => new Set(words.split(' ').map(fold)));

/** Whether two event nouns may be of one event. */
export function isSameEvent(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.has(fold(a)) && family.has(fold(b)));
}

/** Words for an event that any of them can take up: "हादसे में" after a fire was told of. */
const ANY_EVENT: ReadonlySet<string> = new Set('हादसा दुर्घटना घटना वारदात'.split(' ').map(fold));

/** How each comes about; the rest happen (हो). */
const COMES_ABOUT: Readonly<Record<string, readonly [m: string, f: string]>> = {
  आग: ['लगे', 'लगी'],
  बाढ़: ['आए', 'आई'],
  भूकंप: ['आए', 'आई'],
  तूफान: ['आए', 'आई'],
  चक्रवात: ['आए', 'आई'],
  बवंडर: ['आए', 'आई'],
  सुनामी: ['आए', 'आई'],
};

/** How they all begin: inflection leaves that as it is, so that most words need not be looked up. */
const BEGINNINGS: ReadonlySet<string> = new Set([...EVENTS, ...ANY_EVENT].map((word) => word.slice(0, 2)));

function formOf(key: string): NounForm | undefined {
  return BEGINNINGS.has(key.slice(0, 2)) ? lookUpNoun(key)[0] : undefined;
}

/** A folded word as a noun that names an event; undefined where it names none. */
export function eventOf(key: string): NounForm | undefined {
  const form = formOf(key);
  return form && EVENTS.has(fold(form.lemma)) ? form : undefined;
}

/** Whether a folded word is one for whatever event was told of. */
export function isAnyEvent(key: string): boolean {
  const form = formOf(key);
  return form !== undefined && ANY_EVENT.has(fold(form.lemma));
}

/** Whether a folded noun is surely of many: "हमलों"; "हमले" may be one. */
export function isPlural(key: string): boolean {
  const forms = lookUpNoun(key);
  return forms.length > 0 && forms.every(({ number }) => number === 'pl');
}

/** "हादसा" → "हुए" and "हादसे": the participle that ties an event to its place, and the noun before a case marker. */
export function comingAbout({ lemma, gender }: NounForm): { participle: string; noun: string } {
  const [m, f] = COMES_ABOUT[lemma] ?? ['हुए', 'हुई'];
  const noun = gender === 'm' && /ा$/u.test(lemma) ? lemma.replace(/ा$/u, 'े') : lemma;
  return { participle: gender === 'f' ? f : m, noun };
}

/** Whether a headline names an event that needs no other word: "मौत का बवंडर" is no "हादसा". */
export function namesEvent(headline: string): boolean {
  return headline.split(/[\s.,;:!?…"“”‘’()–—]+/u).some((word) => {
    const key = fold(word);
    return eventOf(key) !== undefined && !isAnyEvent(key);
  });
}
