import type { VerbGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { agrees } from '../../clause/agreement.ts';
import { phraseWords } from '../../clause/phrases.ts';
import { isReporting } from '../../frame/stance/index.ts';
import { needsErgative } from '../../frame/subjects/ergative.ts';
import { lacksSubject, subjectOf } from '../../frame/subjects/subject.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Segment } from '../parts/segments.ts';

/** Roots of what is done to something, whoever does it: "भवन बनाया" is "भवन बनाया गया". */
const DONE = new Set(
  'कर करा करवा बना बनवा भेज रख खोल तोड़ जला मार पकड़ चला लगा लगवा दे लिख छाप बेच खरीद काट बचा निकाल हटा लौटा रोक घेर लूट चुन सौंप डाल जोड़ बदल गिरा खोज बुला बढ़ा घटा मिला फैला दिखा उतार उठा पहुंचा सुलझा दबा कुचल पीट छीन चुरा मना सजा'.split(
    ' ',
  ),
);

/** What one does, has or becomes oneself: nobody says it without saying who. */
const OWN = new Set(
  'जन्म दम संन्यास हिस्सा भाग शादी विवाह निकाह आत्महत्या खुदकुशी इस्तीफा त्यागपत्र पढाई जान साथ परीक्षा नौकरी काम कार्य कोशिश प्रयास इंतजार सामना महसूस अनुभव प्यार पसंद कदम पदार्पण डेब्यू वापसी प्रवेश संघर्ष बात बातें बातचीत अभिनय प्रार्थना दुआ शतक अर्धशतक अंक स्थान जगह पदक खिताब जीत रन रनों हासिल प्राप्त पार पूरा आराम सफर पेशाब भूल गलती मन मूड दिल रुख रास्ता धन्यवाद शुक्रिया आभार बधाई ध्यान समय वक्त जोर उम्मीद परवाह चिंता विश्वास गुजर कल्पना याद भरोसा फोन कॉल रोल भूमिका किरदार चुनौती टक्कर मात पहचान अलविदा इनकार इन्कार इंकार मना यात्रा दौरा प्रभावित शुरू शुरुआत आनंद मजा वोट मतदान राज शासन'.split(
    ' ',
  ),
);

/** Whoever acts is bound to these words: without them nobody knows whose. */
const BOUND = /^(अपन[ाेी]|खुद|स्वयं|आपस|एक-दूसरे|मिलकर)$/u;

/** Phrases that tell of whoever acts: "के साथ", "के रूप में", "की तरह", "समेत". */
const OF_AGENT: ReadonlySet<string> = new Set(['companion', 'comparison', 'complement', 'means', 'opponent']);

/** The last perfective of a verb group; what follows it may be an auxiliary alone. */
function lastPerfective({ words }: VerbGroup): Word | undefined {
  const verbs = words.filter(({ pos }) => pos === 'verb' || pos === 'auxiliary' || pos === 'copula');
  const at = verbs.findLastIndex(({ pos }) => pos !== 'copula');
  const word = verbs[at];
  const readings = word?.verb?.filter(({ form }) => form === 'perfective') ?? [];
  // "कर रखी है": done and kept.
  const isPlain = verbs.length - at <= 2 && at <= 1 && readings.length > 0;
  return isPlain && !(at > 0 && readings.some(({ root }) => root === 'रख')) ? word : undefined;
}

/** "बनाई" → "गई", "किया" → "गया", "भेजे" → "गए". */
function goFor(key: string): string | null {
  if (/ा$/u.test(key)) return 'गया';
  if (/[ेए]$/u.test(key)) return 'गए';
  return /[ीई]$/u.test(key) ? 'गई' : null;
}

/** Pronouns that mean people. */
const PEOPLE = /^(उन्होंने|उसने|इन्होंने)$/u;

const isOwn = ({ pronoun }: Word) => pronoun === 'first-second';

/** Whether the subject is a pronoun for people, or people who are pointed at. */
function isUnsaid({ subject, clause }: Frame): boolean {
  if (clause.relation === 'relative' || !subject) return false;
  if (subject.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative') return false;
  if (subject.phrase.participle) return false;
  const { words, relative } = subject.phrase.group;
  if (relative || words.some(isOwn)) return false;
  if (words.some(({ pos }) => pos === 'pronoun'))
    return words.length === 1 && PEOPLE.test(words[0]?.key ?? '');
  return words.length === 2 && words[0]?.pronoun === 'demonstrative' && canAct(subject.phrase.group);
}

/** "पटना की इस खिलाड़ी ने": the genitive before whoever acts is theirs, and would be left of them. */
function isOwned({ subject, borrowed, clause }: Frame): boolean {
  if (subject?.phrase.kind !== 'nominal' || borrowed) return false;
  const first = subject.phrase.group.words[0];
  return first !== undefined && clause.words[clause.words.indexOf(first) - 1]?.tag === 'genitive';
}

const ACTS: ReadonlySet<string> = new Set(['event', 'communication', 'abstract']);

/** What is done is told: a bare object that agrees, somebody or something with को, or an act with its noun. */
function isOfObject(parts: readonly Part[], verb: VerbGroup): boolean {
  const direct = parts.flatMap(({ phrase, role }) =>
    phrase.kind === 'nominal' && phrase.tag === 'direct' && role !== 'time' && role !== 'duration'
      ? [phrase]
      : [],
  );
  if (direct.some(({ group }) => group.pronoun || !agrees(group, verb))) return false;
  if (direct.length > 1) return false;
  if (direct.length === 1) return !direct.some(({ group }) => OWN.has(group.head.key));
  const given = parts.some(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'dative');
  return verb.conjunct !== undefined && (given || ACTS.has(verb.conjunct.noun?.[0]?.class ?? ''));
}

function isPlainTelling({
  kind,
  modality,
  negated,
  lead,
  tail,
  rider,
  verb,
  clause,
  contents,
}: Frame): boolean {
  if (negated || lead || tail || rider || contents.length > 0) return false;
  if (kind !== 'event' || (modality !== 'asserted' && modality !== 'reported')) return false;
  if (!needsErgative(verb) || !DONE.has(verb.root) || isReporting(clause)) return false;
  return !OWN.has(verb.conjunct?.key ?? '') && !clause.words.some(({ key }) => BOUND.test(key));
}

/**
 * The frame of what was done without who did it: "उन्होंने 1884 में प्रयोगशाला बनाई" is true only where "1884 में
 * प्रयोगशाला बनाई गई" is. Null where whoever acts belongs to what is said.
 */
export function withoutAgent(frame: Frame): Frame | null {
  const { verb } = frame;
  if (!isPlainTelling(frame) || !isUnsaid(frame) || isOwned(frame)) return null;
  const last = lastPerfective(verb);
  const text = last && goFor(last.key);
  if (!last || !text) return null;
  const parts = frame.parts.filter((part) => part !== frame.subject || frame.borrowed);
  if (parts.some(({ role, phrase }) => OF_AGENT.has(role) && phrase.kind !== 'embedded')) return null;
  // "बैंक जाकर रुपये भेजे": whoever went is bound to what was sent.
  if (parts.some(({ phrase }) => phrase.kind === 'embedded' && phrase.verb.shape === 'conjunctive'))
    return null;
  if (!isOfObject(parts, verb)) return null;
  const passive: VerbGroup = { ...verb, passive: true };
  if (lacksSubject({ parts, verb: passive })) return null;
  return {
    ...frame,
    parts,
    verb: passive,
    subject: subjectOf(parts, passive),
    borrowed: false,
    made: { after: last, text },
    blocks: [...frame.blocks, 'agentless'],
    rules: [...frame.rules, 'passive'],
  };
}

/** The verb as the claim tells it: with what makes a passive of it, where whoever acts is left out. */
export function verbSegments({ verb, made }: Frame): Segment[] {
  const place = { part: 'predicate' } as const;
  if (!made) return [{ kind: 'words', words: verb.words, place }];
  const at = verb.words.indexOf(made.after) + 1;
  const before = verb.words.slice(0, at);
  const after = verb.words.slice(at);
  return [
    { kind: 'words', words: before, place },
    { kind: 'added', text: made.text, rule: 'passive', place },
    ...(after.length > 0 ? [{ kind: 'words', words: after, place } as const] : []),
  ];
}

/** Whether a part of the frame says which one, where, when or how many. */
export function tellsWhich({ parts }: Frame): boolean {
  return parts.some(({ phrase }) =>
    phraseWords(phrase).some(({ name, value }) => name !== undefined || value !== undefined),
  );
}

/** "(राय ने चोरी की) और फरार हो गया": whoever it was stands before, and the verb says all that there is. */
export function saysOfWhom({ borrowed, parts, verb, subject }: Frame): boolean {
  return (
    borrowed &&
    parts.length === 0 &&
    verb.conjunct !== undefined &&
    subject?.phrase.kind === 'nominal' &&
    canAct(subject.phrase.group)
  );
}
