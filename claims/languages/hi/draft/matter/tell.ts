import { plain } from '../../../../as-asked.ts';
import { byRef } from '../../../../catalogue/lookup.ts';
import type { Piece } from '../../../../model.ts';
import { spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { joinPieces } from '../parts/build.ts';
import { isLeftOut } from '../parts/standing.ts';
import { placesInLine } from '../setting/mentions.ts';
import { type Context, mayBeUnder, tieOf } from './fits.ts';
import type { MatterKind } from './matter-kind.ts';
import type { Matter } from './phrase.ts';
import { withRide } from './ride.ts';
import { FIRM, isMishap, MISHAP, NAMES_MISHAP, STORM } from './shaped.ts';
import { isStray } from './strays.ts';

/** What says that an occasion stands before a claim or its noun. */
const RULE = 'matter';

/** What a bare noun stands behind: nothing, or a marker. */
const AHEAD = /(?:^|(?:^| )(?:से|को|ने|तक|बाद|दौरान|कि|लिए|भी|ही|तो|साथ|दिन|अनुसार|मुताबिक|जब|तब|,))$/u;
/** What shows the case of a bare noun. */
const MARKER = /^(?:में|से|को|ने|पर|तक|का|के|की) ?/u;

/** "बैठक शुरू होते ही": an occasion as it begins and ends. */
const OPENS = /^(?:शुरू|शुरु|खत्म|समाप्त|संपन्न|स्थगित)(?: |$)/u;

const MARKS = /[‘’“”'"]/gu;

const genitive = (gender: 'm' | 'f', isOblique: boolean) => (gender === 'f' ? 'की' : isOblique ? 'के' : 'का');

/** A draft with its pieces changed, and what was put for whose words. */
function retold(draft: Draft, pieces: readonly Piece[], told: Partial<Draft['claim']>, front: number): Draft {
  const { claim, form } = draft;
  return {
    claim: { ...claim, ...told, text: joinPieces(pieces), rules: [...claim.rules, RULE] },
    form: { ...form, pieces: [...pieces], ...(front > 0 ? { front } : {}) },
  };
}

/** The pieces that tell an occasion in the oblique case, and what they need. */
function phrasePieces(article: string, matter: Matter, { substitutions, insertions }: Draft['claim']) {
  const { parts, full, antecedent } = matter;
  const own = parts.map((part) => ('added' in part ? part.added : article.slice(part.start, part.end)));
  if (own.join(' ') !== full.oblique)
    return {
      pieces: [{ text: full.oblique, substitution: substitutions.length, part: 'other' as const }],
      spans: [],
      substitutions: [{ span: spanOf(article, antecedent), text: full.oblique }],
      insertions: [],
    };
  const added: Draft['claim']['insertions'] = [];
  const pieces = parts.map((part): Piece => {
    if (!('added' in part))
      return { text: article.slice(part.start, part.end), start: part.start, end: part.end, part: 'other' };
    added.push({ text: part.added, rule: RULE });
    return { text: part.added, insertion: insertions.length + added.length - 1, part: 'other' };
  });
  const spans = parts.flatMap((part) => ('added' in part ? [] : [spanOf(article, part)]));
  return { pieces, spans, substitutions: [], insertions: added };
}

/** "महाराष्ट्र में", and "महाराष्ट्र विधानसभा चुनाव में": the place of the story need not be told twice. */
function namesFront({ form: { pieces, front = 0 } }: Draft, { full }: Matter): boolean {
  const place = pieces[0]?.text ?? '';
  return (
    front > 0 &&
    (full.oblique.includes(place) || placesInLine(full.oblique).some(({ name }) => name === place))
  );
}

/** "महाराष्ट्र में" at the front of a claim of "महाराष्ट्र विधानसभा चुनाव": it would be told twice. */
function opensAlike({ form: { pieces, front = 0 } }: Draft, { full }: Matter): boolean {
  const [first = ''] = full.oblique.split(' ', 1);
  return `${pieces[front]?.text} ${pieces[front + 1]?.text}`.startsWith(`${first} `);
}

/** "पटना में | हुए उपचुनाव में | मतगणना …": the occasion behind the place of the story, or before what is its own. */
function withFront(draft: Draft, matter: Matter, { tie, at }: Tied, article: string): Draft {
  const { claim, form } = draft;
  const isFront = at === (form.front ?? 0);
  const told = phrasePieces(article, matter, claim);
  const insertions = [...claim.insertions, ...told.insertions, { text: tie, rule: RULE }];
  const marker = { text: tie, insertion: insertions.length - 1, part: 'other' as const };
  const pieces = [...form.pieces.slice(0, at), ...told.pieces, marker, ...form.pieces.slice(at)];
  return retold(
    draft,
    pieces,
    {
      spans: [...claim.spans, ...told.spans],
      substitutions: [...claim.substitutions, ...told.substitutions],
      insertions,
    },
    isFront ? at + told.pieces.length + 1 : (form.front ?? 0),
  );
}

/** What ties a noun to what stands before it: "बीड़ों में लगी | आग", "जो | मैच का रुख". */
const LEANS = /(?:^| )(?:का|के|की|वाल[ाेी]|इस|उस|एक|जो|जिस|लगी|हुआ|हुए|हुई|आए|आई|मची|रहे|रही)$/u;

/** Where a piece calls an occasion by its bare noun; -1 where it does not. */
function bareAt(pieces: readonly Piece[], at: number, noun: string, isPlaced: boolean): number {
  const { text } = pieces[at] as Piece;
  const index = ` ${text} `.indexOf(` ${noun} `);
  if (index < 0) return -1;
  const ahead = index > 0 ? text.slice(0, index).trim() : (pieces[at - 1]?.text ?? '');
  const isBehindPlace = /(?:^| )(?:में|पर)$/u.test(ahead);
  // "मछुआरों की नावें | हादसे के वक्त": a phrase of its own.
  const isOwn = index === 0 && !isBehindPlace && !LEANS.test(ahead);
  return AHEAD.test(ahead) || isOwn || (isPlaced && isBehindPlace) ? index : -1;
}

/** "बैठक शुरू होते ही" → "निगम बोर्ड की नौवीं साधारण बैठक शुरू होते ही"; null where the claim has no such noun bare. */
function withNoun(draft: Draft, matter: Matter, article: string): Draft | null {
  const { claim, form } = draft;
  const { kind, full, before, noun, antecedent } = matter;
  const [first = ''] = before.oblique.split(' ', 1);
  if (kind.isCommon || full.oblique === noun.oblique || (first !== '' && claim.text.includes(first)))
    return null;
  for (let at = form.front ?? 0; at < form.pieces.length; at++) {
    const piece = form.pieces[at] as Piece;
    if (piece.start === undefined || piece.end === undefined || piece.part === 'predicate') continue;
    for (const word of new Set([noun.oblique, noun.direct])) {
      const index = bareAt(form.pieces, at, word, !isMishap(kind));
      if (index < 0) continue;
      const behind = piece.text.slice(index + word.length).trim() || (form.pieces[at + 1]?.text ?? '');
      const isOblique = MARKER.test(behind) || word !== noun.direct;
      // "आग लगने से", "आग को बुझाने": of any.
      const isWhole = MARKER.test(behind) ? !isMishap(kind) || !behind.startsWith('को') : OPENS.test(behind);
      if (!isWhole && piece.text !== word) continue;
      // "तीन सीट पर उपचुनाव कराना पड़ा": what is done, and no one that is known.
      if (!isOblique && (at > (form.front ?? 0) || index > 0)) continue;
      const text = `${piece.text.slice(0, index)}${isOblique ? full.oblique : full.direct}${piece.text.slice(index + word.length)}`;
      const { start: _, end: __, ...place } = piece;
      const told = { ...place, text, substitution: claim.substitutions.length, told: true };
      const span = spanOf(article, { start: piece.start, end: piece.end });
      return retold(
        draft,
        form.pieces.map((one, i) => (i === at ? told : one)),
        { substitutions: [...claim.substitutions, { span, text, antecedent: spanOf(article, antecedent) }] },
        form.front ?? 0,
      );
    }
  }
  return null;
}

/** What stands before a noun that is the occasion's own. */
const FIRST =
  /^(?:\p{Nd}+|शुद्ध|परिचालन(?: से)?|शुरुआती|कुल|(?:घरेलू|विदेशी) बाजार(?:ों)? में|(?:मामले की )?(?:अगली )?(?=सुनवाई )) ?/u;

/** Where an occasion stands in a claim, and what ties it to what follows. */
interface Tied {
  readonly tie: string;
  readonly at: number;
}

/** When or where a figure of a firm is told: "तिमाही के दौरान | कुल आय", "बीएसई पर | शेयर". */
const BESIDE = /(?:^| )(?:में|पर|दौरान)$/u;

/** "मतगणना सुबह …" → "की": the marker before a noun that is the occasion's own, at the front or behind when and where; undefined for other claims. */
function ownerOf({ form: { pieces, front = 0 } }: Draft, { kind }: Matter): Tied | undefined {
  for (const at of pieces.keys()) {
    if (at < front) continue;
    if (at > front && !(kind === FIRM && BESIDE.test(pieces[at - 1]?.text ?? ''))) continue;
    const tie = ownedTie(
      pieces
        .slice(at)
        .map(({ text }) => text)
        .join(' '),
      kind,
    );
    if (tie !== undefined) return { tie, at };
  }
  return undefined;
}

/** The marker before words that open with what is an occasion's own. */
function ownedTie(whole: string, kind: MatterKind): string | undefined {
  // "23 घायलों में से": behind a number.
  if (kind.owns && !kind.owns.test(whole)) return undefined;
  const [word = '', next = ''] = whole.replace(FIRST, '').split(' ');
  const gender = kind.owned && Object.hasOwn(kind.owned, word) ? kind.owned[word] : undefined;
  if (gender === 'held') return 'में हुए';
  if (gender === 'upon') return 'पर';
  return gender && genitive(gender, MARKER.test(next) || next === 'मंडल' || /(?:ों|े)$/u.test(word));
}

/** Whether the claim names the occasion itself, in its words or by its noun. */
function isNamed({ claim: { text } }: Draft, { kind, noun, sides }: Matter): boolean {
  // "पटना में हुई घटना पर": the same in other words.
  if (kind === MISHAP && (NAMES_MISHAP.test(text) || / हुई घटना /u.test(text))) return true;
  if (sides?.every((side) => text.includes(side))) return true;
  const words = [noun.direct, noun.oblique];
  return words.some((word) => ` ${text.replace(/।$/u, '')} `.includes(` ${word} `));
}

/** The name behind the noun of a storm, and whom a death befell, without marks: with them a claim says which it is. */
function tellingWord({ kind, full, before, noun }: Matter): string | undefined {
  const bare = (text: string) => text.replace(MARKS, '').trim();
  if (kind === STORM)
    return bare(full.oblique.slice(before.oblique.length + noun.oblique.length)) || undefined;
  if (!kind.isOfOne) return undefined;
  const whom = before.oblique.replace(/ (?:का|के|की)$/u, '');
  return bare(whom.slice(whom.lastIndexOf(' ') + 1));
}

/** Whether a claim says by itself which occasion it is of. */
function tellsWhich({ claim: { text } }: Draft, matter: Matter): boolean {
  const word = tellingWord(matter);
  const { direct, oblique } = matter.full;
  return text.includes(oblique) || text.includes(direct) || (word !== undefined && text.includes(word));
}

const before = (nouns: string) => new RegExp(`(?:^| )(${nouns}) (?:में|से|को|पर|का|के|की) `, 'u');

/** Other nouns that a claim may call an occasion by before a marker, by the id of its kind. */
const CALLED: Readonly<Record<string, RegExp>> = {
  mishap: before('घटना|वारदात|हादसे|दुर्घटना'),
  quake: before('घटना|आपदा'),
  crime: before('घटना|वारदात'),
  contest: before('टूर्नामेंट|प्रतियोगिता|चैंपियनशिप'),
  show: before('महोत्सव|मेले|प्रदर्शनी'),
};

/** "घटना पर शोक जताया" → "मारू घाटी में हुए हादसे पर शोक जताया". */
function withOtherNoun(draft: Draft, matter: Matter, article: string): Draft | null {
  const noun = CALLED[matter.kind.id]?.exec(draft.claim.text)?.[1];
  return noun ? withNoun(draft, { ...matter, noun: { direct: noun, oblique: noun } }, article) : null;
}

const COLLIDES = /(?:^| )(?:टक्कर|भिड़ंत) (?:हो|हुई)|(?:^| )(?:टकरा|पलट|भिड़) (?:गय|गई|गए)/u;

/** "हादसे के मामले में | ट्रेन से टक्कर हो गई": what came about is the mishap itself, and no case that it led to. */
const tellsItself = ({ claim: { text } }: Draft, { kind }: Matter): boolean =>
  isMishap(kind) && COLLIDES.test(text);

/** A claim with one occasion: before its bare noun, or at its front; null where it is none of it. */
function underOne(draft: Draft, matter: Matter, article: string): Draft | null {
  const isBarred = matter.kind.bars?.test(draft.claim.text) ?? false;
  const called = isBarred
    ? null
    : (withNoun(draft, matter, article) ?? withOtherNoun(draft, matter, article));
  if (called || isNamed(draft, matter)) return called;
  const owner = isBarred ? undefined : ownerOf(draft, matter);
  const isTold = opensAlike(draft, matter) || tellsItself(draft, matter);
  const tie = owner || isTold ? undefined : tieOf(draft, matter);
  const tied = owner ?? (tie === undefined ? undefined : { tie, at: draft.form.front ?? 0 });
  return tied ? withFront(draft, matter, tied, article) : null;
}

/** "पांच राज्यों की … सीटों पर", "बिहार विधानसभा चुनाव": held in many places. */
const isWide = ({ before }: Matter) =>
  /(?:ों|सीट) (?:का|के|की|पर|में)(?= |$)/u.test(before.oblique) ||
  placesInLine(before.oblique).some(({ name, state = '' }) => byRef(state)?.hi === name);

/** Whether what the story tells aside, of another place, time or case, is none of an occasion. */
const isOfOnePlace = (matter: Matter) =>
  matter.kind.isLocal === true ||
  matter.kind.id === 'case' ||
  (matter.kind.id === 'election' && !isWide(matter));

/** Kinds beside things by name of which one story tells several, each by its noun alone. */
const PEERS: ReadonlySet<string> = new Set(['contest', 'talks', 'firm']);

/** Whether the reach of what came over people, or of what has a name, ended before a sentence. */
export function isBeyond({ kind }: Matter, sentence: number, { reach }: Pick<Context, 'reach'>): boolean {
  if (isMishap(kind) || kind === STORM) return reach.events.has(sentence);
  return (kind.isThing === true || PEERS.has(kind.id)) && reach.things.has(sentence);
}

/** Whether words are told of a matter of such a kind: by its noun, or as only what belongs to it is. */
export const isOfKind = (text: string, { kind, noun }: Matter): boolean =>
  kind.fits.test(text) ||
  (isMishap(kind) && NAMES_MISHAP.test(text)) ||
  ` ${text}`.includes(` ${noun.oblique} `);

/** Whether the story tells of another matter at a sentence, or of another place. */
const isOfOther = (matter: Matter, sentence: number, { abroad, asides, reach }: Context): boolean =>
  matter.others?.has(sentence) === true ||
  isBeyond(matter, sentence, { reach }) ||
  (matter.kind.isLocal === true && abroad.has(sentence)) ||
  (asides.has(sentence) && isOfOnePlace(matter));

/** A claim with the occasion of the story that it belongs to: before it, or before its bare noun. */
export function underMatter(draft: Draft, matters: readonly Matter[], context: Context): Draft {
  const { front = 0, pieces, sentence } = draft.form;
  // "पटना में हुए | हादसे में": which one it is, is told.
  const isTied = front > 0 && pieces[1]?.text !== 'में';
  if (isTied || isLeftOut(draft.form.blocks) || context.turned.has(sentence)) return draft;
  const mayBe = mayBeUnder(draft, context);
  for (const matter of matters) {
    const { isThing = false } = matter.kind;
    if (!(mayBe || isThing) || isOfOther(matter, sentence, context)) continue;
    const own = namesFront(draft, matter) ? plain(draft) : draft;
    if (tellsWhich(own, matter)) return own;
    const told = underOne(own, matter, context.article);
    if (told) return !isThing && isStray(own, matter, context) ? draft : told;
    const line = matter.rides && context.sentences.get(sentence);
    const ridden = line && withRide(own, matter, line, context.article);
    if (ridden) return ridden;
  }
  return draft;
}
