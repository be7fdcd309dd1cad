import type { Lang, Role } from '../../model.ts';

/** What a phrase is in a statement, whatever its language: who does it, to whom, where. */
export type Part = 'who' | 'whom' | 'where' | 'from' | 'beside';

/** A predicate as one language tells it. */
export interface Wording {
  readonly lemma: string;
  /** Told by the passive alone; else by the active, or the passive with the same roles turned. */
  readonly passive?: true;
  /** Roles that are another part here than with most predicates. */
  readonly parts?: Readonly<Partial<Record<Role, Part>>>;
}

interface Predicate {
  readonly id: string;
  /** Whether it is the same done to each other: who met whom. */
  readonly mutual?: true;
  readonly wordings: Readonly<Record<Lang, readonly Wording[]>>;
}

const all = (lemmas: string, parts?: Wording['parts']): Wording[] =>
  lemmas.split(', ').map((lemma) => (parts ? { lemma, parts } : { lemma }));
const passives = (lemmas: string, parts: Wording['parts']): Wording[] =>
  lemmas.split(', ').map((lemma) => ({ lemma, passive: true, ...(parts ? { parts } : {}) }));

/**
 * Predicates that say the same in both languages of numbers, names and times; ours, read over pair by pair. What a
 * verb may mean besides ("win", मिलना) keeps it out.
 */
export const PREDICATES: readonly Predicate[] = [
  {
    id: 'defeat',
    wordings: { hi: all('हराना, पराजित करना, मात देना, शिकस्त देना'), en: all('beat, defeat, thrash') },
  },
  {
    id: 'die',
    wordings: {
      hi: [
        ...all('मौत होना, मृत्यु होना, जान जाना', { object: 'who' }),
        ...all('मरना'),
        ...passives('मारना', { object: 'who' }),
      ],
      en: [...all('die'), ...passives('kill', { object: 'who' })],
    },
  },
  {
    id: 'be injured',
    wordings: {
      hi: all('घायल होना, जख्मी होना', { object: 'who' }),
      en: passives('injure, wound, hurt', { object: 'who' }),
    },
  },
  {
    id: 'arrest',
    wordings: { hi: all('गिरफ्तार करना'), en: all('arrest') },
  },
  {
    id: 'arrive',
    wordings: { hi: all('पहुंचना', { object: 'where' }), en: all('arrive, reach', { object: 'where' }) },
  },
  {
    id: 'visit',
    wordings: {
      hi: all('दौरा करना, यात्रा करना', { object: 'where', place: 'where' }),
      en: all('visit', { object: 'where' }),
    },
  },
  {
    id: 'meet',
    mutual: true,
    wordings: { hi: all('मुलाकात करना, भेंट करना'), en: all('meet') },
  },
  {
    id: 'buy',
    wordings: { hi: all('खरीदना, अधिग्रहण करना'), en: all('buy, acquire, purchase') },
  },
  {
    id: 'sell',
    wordings: { hi: all('बेचना'), en: all('sell', { destination: 'whom' }) },
  },
  {
    id: 'give',
    wordings: { hi: all('देना'), en: all('give', { destination: 'whom' }) },
  },
  {
    id: 'lend',
    wordings: {
      hi: all('कर्ज देना, ऋण देना, उधार देना'),
      en: all('lend', { destination: 'whom' }),
    },
  },
  {
    id: 'invest',
    wordings: { hi: all('निवेश करना'), en: all('invest') },
  },
  {
    id: 'spend',
    wordings: {
      hi: all('खर्च करना', { place: 'beside', object: 'beside' }),
      en: all('spend', { place: 'beside', object: 'beside' }),
    },
  },
  {
    id: 'earn',
    wordings: { hi: all('कमाना, कमाई करना'), en: all('earn') },
  },
  {
    id: 'export',
    wordings: { hi: all('निर्यात करना'), en: all('export', { destination: 'whom' }) },
  },
  {
    id: 'import',
    wordings: {
      hi: all('आयात करना', { source: 'from', origin: 'from', instrument: 'from' }),
      en: all('import'),
    },
  },
  {
    id: 'attack',
    wordings: { hi: all('हमला करना', { place: 'whom' }), en: all('attack') },
  },
  {
    id: 'fire at',
    wordings: { hi: all('दागना', { place: 'whom' }), en: all('fire, launch', { place: 'whom' }) },
  },
  {
    id: 'score',
    wordings: { hi: all('बनाना'), en: all('score, make') },
  },
  {
    id: 'inaugurate',
    wordings: { hi: all('उद्घाटन करना, लोकार्पण करना'), en: all('inaugurate') },
  },
  {
    id: 'be born',
    wordings: {
      hi: all('जन्म होना', { object: 'who' }),
      en: passives('bear', { object: 'who' }),
    },
  },
  {
    id: 'support',
    wordings: { hi: all('समर्थन करना'), en: all('support, back') },
  },
  {
    id: 'oppose',
    wordings: { hi: all('विरोध करना'), en: all('oppose') },
  },
  {
    id: 'leave',
    wordings: { hi: all('रवाना होना', { source: 'from', instrument: 'from' }), en: all('depart') },
  },
  {
    id: 'measure',
    wordings: { hi: all('होना, रहना'), en: all('be, have, stand') },
  },
];
