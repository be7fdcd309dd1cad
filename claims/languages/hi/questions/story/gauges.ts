import type { Reading } from '../../../../model.ts';

/**
 * Figures of which a country has one, as its papers call them without naming it. Source: the releases of the
 * statistics ministry, the finance ministry, the reserve bank and the exchanges.
 */
const GAUGES = {
  id: 'gauges.national',
  words:
    'सेंसेक्स|निफ्टी|रेपो (?:दर|रेट)|जीएसटी (?:संग्रह|कलेक्शन|राजस्व)|(?:खुदरा|थोक) (?:महंगाई|मुद्रास्फीति)|विदेशी मुद्रा भंडार|जीडीपी|सकल घरेलू उत्पाद|औद्योगिक उत्पादन|(?:व्यापार|राजकोषीय|चालू खाता|चालू खाते का) घाटा|बेरोजगारी दर|प्रत्यक्ष कर संग्रह',
} as const;

const GAUGE = new RegExp(`^(?:देश (?:का|की|के) |घरेलू |प्रमुख सूचकांक )?(?:${GAUGES.words})(?= )`, 'u');

/** "जीएसटी संग्रह नवंबर में 1.70 लाख करोड़ रुपये रहा": a claim whose subject is a figure that its country has one of. */
export function isOfGauge({ claim }: Reading): boolean {
  return GAUGE.test(claim.text.normalize('NFC'));
}
