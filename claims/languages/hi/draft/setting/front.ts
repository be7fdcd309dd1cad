import { byRef } from '../../../../catalogue/lookup.ts';
import type { Fact } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import { spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { joinPieces } from '../parts/build.ts';
import { isLeftOut } from '../parts/standing.ts';

/** What holds always, or is still to come: it is not known to be of the place. */
const UNBOUND = /(?:ता|ते|(?<! भर्)ती) (?:है|हैं)।$|(?:गा|गे|गी)।$/u;

/** Clauses that only hold with another, and what calls the place by its kind. */
const DEPENDENT = /^(?:राजधानी|शहर|नगर|जिले|जिला|राज्य|प्रदेश|अगर|यदि|जब|जबकि|चूंकि|हालांकि|ताकि|जिस|जिन|जहां|जो) /u;

/** Another time than the story's, or another place. */
const ELSEWHERE =
  /(?:^| )(?:पहले|पिछल[ाेी]|गत|साल|वर्ष|सालों|वर्षों|तब|दूसर[ाेी] (?:जगह|राज्य|जिले|शहर)|देशभर|अदालत|अदालतों|कोर्ट|हाईकोर्ट|न्यायालय|पीठ|अधिवक्ता|वकील|सुनवाई|याचिका|पृथ्वी|दुनिया|दुनियाभर|विश्व|देश|केंद्र|केंद्रीय|राष्ट्रीय|मैं|हम|हमें|हमारे|हमारी|मुझे|मेरे|मेरी)(?= |,|।)/u;

/** What one thing has or costs, what athletes win, and what shares and firms come to: none of it is of a place. */
const OF_THING =
  /^(?:(?:न्यूनतम|अधिकतम|शुरुआती|कुल|प्रवेश) )?(?:किराया|टिकट|शुल्क|लागत|कीमत)(?= )| की (?:क्षमता|लंबाई|चौड़ाई|ऊंचाई)(?= )| डिब्बे हैं।|^(?:फोन|ऐप) |^(?:\S{1,12} )?(?:खंड|संस्करण|पुस्तक|किताब) |(?:^| )(?:शेयर|शेयरों|लाभांश|मार्जिन|पदक)(?= |,|।)/u;

/** Another event than the story's. */
const OTHER_TIME = /(?:^| )(?:पिछल[ाेी]|गत|साल|वर्ष|सालों|वर्षों|तब|दूसर[ाेी]|अन्य|(?:19|20)\p{Nd}\p{Nd})(?= |,|।)/u;

/** Whose word on what happens in a town is of that town. */
const LOCAL_SOURCE = /पुलिस|अधिकारी|प्रशासन|जानकारी|थाना|थानाध्यक्ष|एसपी|विभाग|सूत्र|प्रत्यक्षदर्शि|लोगों|ग्रामीण/u;

/** What is so for the time being, and not always. */
const GOING_ON =
  /(?:रहा|रही|रहे|हुआ|हुई|हुए) (?:है|हैं|था|थी|थे|थीं)।$|(?:^| )(?:जारी|सूचना|खबर|मौजूद|तैनात|बंद|ठप|सुरक्षित|प्रभावित|भर्ती|लापता|दहशत|उफान|माहौल|तनाव|आक्रोश|मुस्तैद|शिकायत) /u;

type Entity = Extract<Fact, { readonly type: 'entity' }>;

/** Whoever is gone is not known to be there. */
const GONE = /(?:^| )(?:फरार|भाग|भागे|भागा|रवाना|लौट|लौटे) /u;

const KINDS: ReadonlySet<string> = new Set(['event', 'state']);

/** What had come about before the news, in a year of its own, or away: of somebody, it may have been anywhere. */
const LAY_BACK = /(?:था|थी|थे|थीं)।$|(?:^| )(?:19|20)\p{Nd}\p{Nd} |जन्म|ट्वीट|फेसबुक|इंस्टाग्राम|फ\u093c?िल्म|विदेश/u;

/** Somebody whom no list knows: readers know them by their town. */
const isLocalPerson = ({ class: kind, ref }: Entity) => kind === 'person' && byRef(ref ?? '') === undefined;

/** Whether a claim names nobody, no place and no thing, and tells what happened: its story's place says where. */
function lacksPlace({ claim, form }: Draft): boolean {
  if (isLeftOut(form.blocks)) return false;
  const { text, kind, modality, attribution, arguments: parts, rules, substitutions } = claim;
  if (!KINDS.has(kind) || (modality !== 'asserted' && modality !== 'reported')) return false;
  if (UNBOUND.test(text) || DEPENDENT.test(text) || ELSEWHERE.test(text) || GONE.test(text)) return false;
  if (OF_THING.test(text)) return false;
  if (attribution && !LOCAL_SOURCE.test(attribution.source)) return false;
  if (rules.includes('scene') || substitutions.length > 0) return false;
  const isCounted = parts.some(({ fact }) => fact?.type === 'quantity');
  if (kind === 'state' && !isCounted && !GOING_ON.test(text)) return false;
  if ((form.setting ?? []).some(({ named }) => named)) return false;
  const named = parts.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact] : []));
  return named.length === 0 || (kind === 'event' && !LAY_BACK.test(text) && named.every(isLocalPerson));
}

/** Events that a claim may begin with bare, and the participle that ties each to its place. */
const EVENTS: Readonly<Record<string, string>> = {
  हादसे: 'हुए',
  दुर्घटना: 'हुई',
  घटना: 'हुई',
  वारदात: 'हुई',
  हमले: 'हुए',
  विस्फोट: 'हुए',
  धमाके: 'हुए',
  मुठभेड़: 'हुई',
  फायरिंग: 'हुई',
  गोलीबारी: 'हुई',
  भगदड़: 'मची',
  हिंसा: 'हुई',
  झड़प: 'हुई',
  भूस्खलन: 'हुए',
  आग: 'लगी',
  भूकंप: 'आए',
  बाढ़: 'आई',
};

const BEHIND_EVENT = /^(?:में|के|की|का|से|को|पर) /u;

/** "भूकंप के झटके महसूस किए गए": where a quake is felt, it need not have come. */
const FELT = /भूकंप (?:के|का) (?:\S+ )?झटक(?:े|ा|ों)(?= )[^।\n]{0,60} महसूस/u;

function tieOf(event: string, article: string): string | undefined {
  if (event === 'भूकंप' && FELT.test(article)) return undefined;
  return Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
}

/** "हादसे में …", "घटना के बाद …": the participle for the one event of the story, which its place says which it is. */
function eventTie(
  { claim: { text, kind, modality, rules }, form }: Draft,
  article: string,
): string | undefined {
  if (isLeftOut(form.blocks) || rules.includes('scene')) return undefined;
  if (!/^(?:event|state|plan)$/u.test(kind) || !/^(?:asserted|reported|planned)$/u.test(modality))
    return undefined;
  const [event = ''] = text.split(' ', 1);
  const tie = tieOf(event, article);
  const isMarked = BEHIND_EVENT.test(text.slice(event.length + 1));
  return tie !== undefined && isMarked && !OTHER_TIME.test(text) ? tie : undefined;
}

/** The words that say where, before a claim: with "में", or tied to the event that it begins with. */
function frontOf(draft: Draft, isOneEvent: boolean, isWider: boolean, article: string): string | undefined {
  const tie = isOneEvent ? eventTie(draft, article) : undefined;
  if (tie !== undefined) return `में ${tie}`;
  // "143 मरीज": of so many in a town, and not in its state.
  const isCounted = draft.claim.arguments.some(({ fact }) => fact?.type === 'quantity');
  return !(isWider && isCounted) && lacksPlace(draft) ? 'में' : undefined;
}

/**
 * A claim told with the place of its story before it: "पटना में एक आरोपी को पकड़ा गया", and, in a story of one event, "पटना में
 * हुए हादसे में 12 लोग घायल हुए".
 */
export function withPlaceBefore(
  draft: Draft,
  place: { readonly name: string; readonly proof: Range; readonly isWider?: true },
  { text, isOneEvent }: { readonly text: string; readonly isOneEvent: boolean },
): Draft {
  const before = draft.claim.text.includes(place.name)
    ? undefined
    : frontOf(draft, isOneEvent, place.isWider ?? false, text);
  if (before === undefined) return draft;
  const { claim, form } = draft;
  const span = spanOf(text, { start: place.proof.start, end: place.proof.end });
  const isOwn = span.exact === place.name;
  const piece = isOwn
    ? { text: place.name, start: span.start, end: span.end, part: 'other' as const }
    : { text: place.name, substitution: claim.substitutions.length, part: 'other' as const };
  const marker = { text: before, insertion: claim.insertions.length, part: 'other' as const };
  const pieces = [piece, marker, ...form.pieces];
  return {
    claim: {
      ...claim,
      text: joinPieces(pieces),
      spans: isOwn ? [...claim.spans, span] : claim.spans,
      substitutions: isOwn ? claim.substitutions : [...claim.substitutions, { span, text: place.name }],
      insertions: [...claim.insertions, { text: before, rule: 'setting' }],
      rules: [...claim.rules, 'setting'],
    },
    form: { ...form, pieces, front: 2 },
  };
}
