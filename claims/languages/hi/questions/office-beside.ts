import type { Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { foldedSet } from '../../../text/folded-words.ts';
import type { Target } from '../../language.ts';
import { isSingleHolder } from './targets/holders.ts';

/** Heads of a state: who they are is known without the story, and was another in another year. */
const HEADS = foldedSet(
  'राष्ट्रपति प्रधानमंत्री मुख्यमंत्री राज्यपाल उपराज्यपाल उपराष्ट्रपति राजा सुल्तान शासक राष्ट्राध्यक्ष सीएम पीएम',
);
/** Offices of a body that several hold: which body it is, has one answer all the same. */
const OF_BODY = foldedSet(
  'सांसद विधायक प्रवक्ता सचिव महासचिव उपाध्यक्ष कोषाध्यक्ष आईजी डीआईजी अधिकारी अभियंता न्यायाधीश डॉक्टर चिकित्सक प्रोफेसर अधिवक्ता',
);
/** Leaders and members: of a party, and of no place. */
const OF_PARTY = foldedSet('नेता उपनेता');
/** Offices of a district, a division or a state; "दिल्ली के विशेषज्ञ" only lives there. */
const OF_PLACE = foldedSet(
  'आयुक्त मंडलायुक्त कलेक्टर जिलाधिकारी डीएम एडीजी एसपी एसएसपी डीजीपी आईजी डीआईजी तहसीलदार महापौर मेयर थानाध्यक्ष कोतवाल',
);

/** Bodies that stand in a list of places. */
const BODY =
  /(?:अस्पताल|हॉस्पिटल|मेडिकल कॉलेज|कॉलेज|विश्वविद्यालय|यूनिवर्सिटी|संस्थान|केंद्र|एयरपोर्ट|हवाई अड्ड[ाे]|अभयारण्य|उद्यान|टाइगर रिजर्व)$/u;

/** "पूर्व विधायक", "उप नेता": held once, or beside another. */
const QUALIFIED = /(?:^| )(?:पूर्व|भूतपूर्व|तत्कालीन|कार्यवाहक|उप|सह|दिवंगत|एक)(?= )/u;

/**
 * Whether the office of somebody whom a story only mentions may be asked for under its kicker: one that tells readers
 * something, of a body or a place that is named, held by somebody of a full name.
 */
export function isOfficeBeside({ claim }: Reading, { kind, argument }: Target): boolean {
  const holder = claim.arguments.find(({ role }) => role === 'agent');
  const office = claim.arguments.find(({ role }) => role === 'complement')?.text ?? '';
  const last = fold(office.split(' ').at(-1) ?? '');
  if (holder === undefined || !holder.text.includes(' ') || QUALIFIED.test(office) || HEADS.has(last))
    return false;
  if (kind === 'person') return claim.arguments[argument]?.role === 'agent' && isSingleHolder(office);
  if (kind === 'organisation') return isSingleHolder(office) || OF_BODY.has(last) || OF_PARTY.has(last);
  if (kind !== 'place' && kind !== 'city') return false;
  const isOfBody = BODY.test(claim.arguments[argument]?.text ?? '');
  return OF_PLACE.has(last) || (isOfBody && (isSingleHolder(office) || OF_BODY.has(last)));
}
