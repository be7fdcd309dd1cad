import type { Range } from '../../../../text/range.ts';
import { spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { joinPieces } from '../build.ts';
import { isLeftOut } from '../standing.ts';

/** What holds always, or is still to come: it is not known to be of the place. */
const UNBOUND = /(?:ता|ते|ती) (?:है|हैं)।$|(?:गा|गे|गी)।$/u;

/** Clauses that only hold with another, and what calls the place by its kind. */
const DEPENDENT = /^(?:राजधानी|शहर|नगर|जिले|जिला|राज्य|प्रदेश|अगर|यदि|जब|जबकि|चूंकि|हालांकि|ताकि|जिस|जिन|जहां|जो) /u;

/** Another time than the story's, or another place. */
const ELSEWHERE =
  /(?:^| )(?:पहले|पिछल[ाेी]|गत|साल|वर्ष|सालों|वर्षों|तब|दूसर[ाेी] (?:जगह|राज्य|जिले|शहर)|देशभर|अदालत|अदालतों|कोर्ट|हाईकोर्ट|न्यायालय|पीठ|पृथ्वी|दुनिया|दुनियाभर|विश्व|देश|केंद्र|केंद्रीय|राष्ट्रीय|मैं|हम|हमें|हमारे|हमारी|मुझे|मेरे|मेरी)(?= |,|।)/u;

/** Whose word on what happens in a town is of that town. */
const LOCAL_SOURCE = /पुलिस|अधिकारी|प्रशासन|जानकारी|थाना|थानाध्यक्ष|एसपी|विभाग|सूत्र|प्रत्यक्षदर्शि|लोगों|ग्रामीण/u;

/** What is so for the time being, and not always. */
const GOING_ON =
  /(?:रहा|रही|रहे|हुआ|हुई|हुए) (?:है|हैं|था|थी|थे|थीं)।$|(?:^| )(?:जारी|सूचना|खबर|मौजूद|तैनात|बंद|ठप|सुरक्षित|प्रभावित|भर्ती|लापता|दहशत|उफान|माहौल|तनाव|आक्रोश|मुस्तैद|शिकायत) /u;

const KINDS: ReadonlySet<string> = new Set(['event', 'state']);

/** Whether a claim names nobody, no place and no thing, and tells what happened: its story's place says where. */
function lacksPlace({ claim, form }: Draft): boolean {
  if (isLeftOut(form.blocks)) return false;
  const { text, kind, modality, attribution, arguments: parts, rules, substitutions } = claim;
  if (!KINDS.has(kind) || (modality !== 'asserted' && modality !== 'reported')) return false;
  if (UNBOUND.test(text) || DEPENDENT.test(text) || ELSEWHERE.test(text)) return false;
  if (attribution && !LOCAL_SOURCE.test(attribution.source)) return false;
  if (rules.includes('scene') || substitutions.length > 0) return false;
  const isCounted = parts.some(({ fact }) => fact?.type === 'quantity');
  if (kind === 'state' && !isCounted && !GOING_ON.test(text)) return false;
  return (
    !parts.some(({ fact }) => fact?.type === 'entity') && !(form.setting ?? []).some(({ named }) => named)
  );
}

/** A claim told with the place of its story before it: "पटना में एक आरोपी को पकड़ा गया". */
export function withPlaceBefore(
  draft: Draft,
  place: { readonly name: string; readonly proof: Range },
  text: string,
): Draft {
  if (draft.claim.text.includes(place.name) || !lacksPlace(draft)) return draft;
  const { claim, form } = draft;
  const span = spanOf(text, { start: place.proof.start, end: place.proof.end });
  const isOwn = span.exact === place.name;
  const piece = isOwn
    ? { text: place.name, start: span.start, end: span.end, part: 'other' as const }
    : { text: place.name, substitution: claim.substitutions.length, part: 'other' as const };
  const marker = { text: 'में', insertion: claim.insertions.length, part: 'other' as const };
  const pieces = [piece, marker, ...form.pieces];
  return {
    claim: {
      ...claim,
      text: joinPieces(pieces),
      spans: isOwn ? [...claim.spans, span] : claim.spans,
      substitutions: isOwn ? claim.substitutions : [...claim.substitutions, { span, text: place.name }],
      insertions: [...claim.insertions, { text: 'में', rule: 'setting' }],
      rules: [...claim.rules, 'setting'],
    },
    form: { ...form, pieces, front: 2 },
  };
}
