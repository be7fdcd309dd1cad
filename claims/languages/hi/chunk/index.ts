import type { CaseTag } from '../closed/postpositions.ts';
import { adverbKind } from '../lexicon/adverbs.ts';
import { CLOSING } from '../tag/quotes.ts';
import { isGenitiveMarker, isNominal, isVerbal, type Word } from '../tag/word.ts';
import { isAmongPlaces } from './among-places.ts';
import { closesPlace } from './closes-place.ts';
import { isAlso, joinsFirst, standsFree } from './conjuncts.ts';
import { isMannerPhrase } from './cuts.ts';
import { joinDistance } from './distances.ts';
import { asLeftUndone, endOfWithout, isLeftUndone } from './left-undone.ts';
import { isListComma, opensMember, residentFrom } from './lists.ts';
import { splitNominals } from './noun-groups.ts';
import { countsApart } from './part-counts.ts';
import { relativeCase } from './relative-case.ts';
import { isSaying } from './saying-verb.ts';
import { allWords, type Chunk } from './types.ts';
import { readVerbGroup, verbGroupEnd } from './verb-groups.ts';

class Chunker {
  readonly #words: readonly Word[];
  readonly #chunks: Chunk[] = [];
  #run: Word[] = [];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  chunk(): Chunk[] {
    let i = 0;
    while (i < this.#words.length) i = this.#step(i);
    this.#flush([], 'direct');
    return this.#chunks;
  }

  #flush(marker: readonly Word[], tag: CaseTag): void {
    const far = joinDistance(this.#chunks, this.#run, marker);
    if (far > 0) this.#run = this.#run.slice(far);
    if (far > 0 && this.#run.length === 0) return;
    const counted = countsApart(this.#run, this.#chunks.at(-1));
    const run = counted > 0 ? this.#run.slice(counted) : this.#run;
    if (counted > 0) this.#chunks.push(...splitNominals(this.#run.slice(0, counted), [], 'direct'));
    const groups = splitNominals(run, marker, tag);
    const last = groups.at(-1);
    this.#chunks.push(...groups.slice(0, -1));
    if (last) this.#chunks.push(isMannerPhrase(last) ? { kind: 'adverb', words: allWords(last) } : last);
    this.#run = [];
  }

  /** Handles the unit at `i`; returns where the next one starts. */
  #step(i: number): number {
    const word = this.#words[i] as Word;
    const unit = this.#words.slice(i, i + word.length);
    const next = i + word.length;
    if (word.pos === 'postposition') return this.#postposition(word, unit, next);
    if (isVerbal(word)) return this.#verb(i);
    if (word.pos === 'negation' && isVerbal(this.#words[next])) return this.#verb(i);
    if (word.text === ',' && this.#isStrayComma(next)) return next;
    if (word.text === ',' && this.#isLastComma(next)) return next;
    if (word.text === ',' && isListComma(this.#run, this.#words, next)) {
      this.#run.push({ ...word, pos: 'coordinator' });
      return next;
    }
    if (word.text === '/' && this.#isTight(i)) {
      this.#run.push({ ...word, pos: 'coordinator' });
      return next;
    }
    if (word.pos === 'mark' || word.pos === 'conjunction') {
      this.#flush([], 'direct');
      this.#chunks.push({ kind: 'break', words: unit });
      return next;
    }
    if (word.pos === 'coordinator') return this.#coordinator(unit, next);
    const without = endOfWithout(this.#words, i);
    if (without > 0) {
      this.#flush([], 'direct');
      this.#chunks.push({ kind: 'adverb', words: this.#words.slice(i, without) });
      return without;
    }
    const before = this.#run.at(-1);
    // "राज्य के | दूरदराज के इलाकों में" as well.
    const opens = before === undefined || before.pos === 'coordinator' || isGenitiveMarker(before);
    if (word.pos === 'adverb' && this.#words[next]?.tag === 'genitive' && opens) {
      this.#run.push(...unit);
      return next;
    }
    if (word.pos === 'adverb') {
      if (this.#run.length === 0 || !isNominal(this.#words[next]) || this.#standsApart(word))
        this.#flush([], 'direct');
      if (this.#run.length === 0) this.#chunks.push({ kind: 'adverb', words: unit });
      else this.#run.push(...unit);
      return next;
    }
    if (word.pos === 'pronoun' || word.pos === 'relative' || word.pos === 'interrogative')
      return this.#pronoun(word, unit, next);
    const closes =
      this.#run.length === 0 && isNominal(this.#words[next]) && closesPlace(this.#words, next - unit.length);
    // "बस में सवार | 45 यात्री": they are told of by it, and no riders stand before their number.
    if (closes && this.#reopen()) this.#run.push({ ...word, pos: 'adjective' });
    else this.#run.push(...unit);
    return next;
  }

  /** "प्रयास | आखिरकार 1415 में": an adverb of the sentence, after a noun that nothing ties to it. */
  #standsApart({ key }: Word): boolean {
    const kind = adverbKind(key);
    if (kind !== 'sentence' && kind !== 'time' && kind !== 'frequency' && kind !== 'certainty') return false;
    const last = this.#run.at(-1);
    return last !== undefined && ['noun', 'name', 'unknown', 'value'].includes(last.pos);
  }

  /** "कमला मिल्स परिसर में स्थित …": the phrase before स्थित is part of the one it opens; false where none stands there. */
  #reopen(): boolean {
    const last = this.#chunks.at(-1);
    if (last?.kind !== 'noun' || (last.tag !== 'locative' && last.tag !== 'superessive')) return false;
    this.#chunks.pop();
    this.#run.push(...last.words, ...last.marker);
    return true;
  }

  /** "फ्रेडरिक विलियम, ने": a comma between a phrase and its marker closes an aside and cuts nothing. */
  #isStrayComma(next: number): boolean {
    return this.#run.length > 0 && this.#words[next]?.pos === 'postposition';
  }

  /** "3/4 फीसदी": a mark with no space around it. */
  #isTight(at: number): boolean {
    const before = this.#words[at - 1];
    const mark = this.#words[at];
    const after = this.#words[at + 1];
    return (
      this.#run.length > 0 && before?.end === mark?.start && mark?.end === after?.start && isNominal(after)
    );
  }

  /** The comma before the और of a list: "जलवायु, भूगोल, और समुद्र". */
  #isLastComma(next: number): boolean {
    return (
      this.#words[next]?.pos === 'coordinator' &&
      isNominal(this.#words[next + 1]) &&
      this.#run.some((word) => word.text === ',')
    );
  }

  #postposition(word: Word, unit: readonly Word[], next: number): number {
    const tag = word.tag as CaseTag;
    if (this.#run.length > 0) {
      if (tag === 'genitive' || this.#isBoundOf(tag, next) || this.#isAmong(word, next))
        this.#run.push(...unit);
      else this.#flush(unit, tag);
      return next;
    }
    const last = this.#beforeQuote();
    if (tag === 'genitive' && last?.kind === 'noun' && last.marker.length > 0) {
      // "युद्ध के बाद की समस्याएं", "अब तक के आंकड़े": a marked phrase modifies what follows.
      this.#chunks.pop();
      this.#run.push(...last.words, ...last.marker, ...unit);
      return next;
    }
    // "पता चलने के बाद के | छह महीने": the genitive says which months, and stays with what it marks.
    if (
      tag === 'genitive' &&
      last?.kind === 'verb' &&
      last.marker.length > 0 &&
      last.marker.at(-1)?.tag !== tag
    )
      this.#chunks[this.#chunks.length - 1] = { ...last, marker: [...last.marker, ...unit] };
    else if (last?.kind === 'verb' && last.marker.length === 0) {
      this.#chunks[this.#chunks.length - 1] = readVerbGroup(last.words, {
        next: this.#words[next],
        marker: unit,
        tag,
        ...(last.conjunct ? { conjunct: last.conjunct } : {}),
      });
    } else if (last?.kind === 'noun') {
      this.#chunks[this.#chunks.length - 1] = { ...last, marker: [...last.marker, ...unit], tag };
    } else if (last?.kind === 'adverb') {
      this.#chunks[this.#chunks.length - 1] = { ...last, words: [...last.words, ...unit] };
    }
    return next;
  }

  /** The last chunk; "‘भाषा’ को", "‘खत्म हो जाने’ को": the closing mark goes where a marker belongs to what is quoted. */
  #beforeQuote(): Chunk | undefined {
    const last = this.#chunks.at(-1);
    const before = this.#chunks.at(-2);
    const quote = last?.kind === 'break' && CLOSING.has(last.words[0]?.text ?? '');
    if (!quote || !before || before.kind === 'break' || before.kind === 'adverb') return last;
    if (before.marker.length > 0 || (before.kind === 'verb' && before.shape !== 'infinitive')) return last;
    this.#chunks.pop();
    return before;
  }

  /** "21 से अधिक लोग": a bound between a number and what is counted cuts nothing. */
  #isBoundOf(tag: CaseTag, next: number): boolean {
    const following = this.#words[next];
    if (following?.conjunct && isVerbal(this.#words[next + 1])) return false;
    return (
      tag === 'bound' &&
      this.#run.at(-1)?.value?.fact.type === 'quantity' &&
      (following?.pos === 'noun' || following?.pos === 'adjective' || following?.pos === 'unknown')
    );
  }

  /** "26 छात्रों सहित कुल 29 लोग", "शिमला समेत कई इलाके": one of those that a number or "कई" counts. */
  #isAmong(word: Word, next: number): boolean {
    const following = this.#words[next];
    if (!following || !/^(सहित|समेत)$/u.test(word.key)) return false;
    if (isAmongPlaces(this.#run.at(-1), this.#words, next)) return true;
    return (
      following.value?.fact.type === 'quantity' ||
      /^(कुल|कई|अन्य|सभी|दर्जनों|सैकड़ों|हजारों|लगभग|करीब|अधिकांश|ज्यादातर|तमाम|बाकी)$/u.test(following.text)
    );
  }

  #coordinator(unit: readonly Word[], next: number): number {
    const following = this.#words[next];
    const continues = opensMember(this.#words, next) || following?.pos === 'pronoun';
    if (this.#run.length > 0 && continues) this.#run.push(...unit);
    else {
      this.#flush([], 'direct');
      this.#chunks.push({ kind: 'break', words: unit });
    }
    return next;
  }

  #pronoun(word: Word, unit: readonly Word[], next: number): number {
    const opensPhrase =
      word.tag === 'genitive' ||
      /(का|की|के)$/u.test(word.key) ||
      /^(जिस|जिन|किस|किन|कितन[ाेी]|कौन|कैस[ाेी])$/u.test(word.key);
    const last = this.#run.at(-1);
    if (opensPhrase) {
      // "पटना स्थित उनके आवास पर": where it stands is told of what follows.
      if (last && last.pos !== 'coordinator' && last.tag !== 'genitive' && last.key !== 'स्थित')
        this.#flush([], 'direct');
      this.#run.push(...unit);
      return next;
    }
    if (last?.pos !== 'coordinator') this.#flush([], 'direct');
    this.#run.push(...unit);
    if (this.#words[next]?.pos !== 'postposition' && this.#words[next]?.pos !== 'coordinator') {
      this.#flush([], word.tag ?? relativeCase(word.key));
    }
    return next;
  }

  /** The next word, past the mark that opens a name in quotes: "… में आए 'गाजा' तूफान ने". */
  #after(end: number): Word | undefined {
    const next = this.#words[end];
    // "छोड़ा गया | अब तक का सबसे भारी उपग्रह": what the adverb is of stands behind it.
    if (next?.pos === 'adverb') {
      const tail = this.#words.slice(end + next.length, end + next.length + 3);
      const of = tail.findIndex(({ tag, pos }) => pos === 'postposition' && tag === 'genitive');
      if (of >= 0 && tail.slice(0, of).every(({ pos }) => pos === 'postposition')) return tail[of + 1];
    }
    return next?.pos === 'parenthesis' && next.text.length === 1 ? this.#words[end + 1] : next;
  }

  /** "मोहन और | सीकर का रहने वाला सोहन": the others of a list live elsewhere. */
  #leaveOthers(verb: Word | undefined, next: Word | undefined): void {
    const at = next?.name?.class === 'person' ? residentFrom(this.#run, verb) : -1;
    if (at < 0) return;
    const rest = this.#run.slice(at + 1);
    const joiner = this.#run[at] as Word;
    this.#run = this.#run.slice(0, at);
    this.#flush([], 'direct');
    this.#chunks.push({ kind: 'break', words: [joiner] });
    this.#run = rest;
  }

  #verb(i: number): number {
    const end = verbGroupEnd(this.#words, i);
    const words = this.#words.slice(i, end);
    let conjunct: Word | undefined;
    while (this.#run.at(-1)?.pos === 'negation') words.unshift(this.#run.pop() as Word);
    // "घायल भी हुए": the word between the two belongs to neither.
    const also = isAlso(this.#run.at(-1)) ? this.#run.at(-1) : undefined;
    const run = also ? this.#run.slice(0, -1) : this.#run;
    const last = run.at(-1);
    const joins = last?.conjunct && !last.inside && !last.name && joinsFirst(last, words[0]);
    if (joins && standsFree(run, last)) {
      conjunct = last;
      words.unshift(conjunct, ...(also ? [also] : []));
      this.#run = run.slice(0, -1);
    }
    this.#leaveOthers(words[0], this.#words[end]);
    this.#flush([], 'direct');
    const next = isSaying(words, this.#chunks) ? undefined : this.#after(end);
    const read = readVerbGroup(words, { next, marker: [], ...(conjunct ? { conjunct } : {}) });
    this.#chunks.push(isLeftUndone(read, this.#words, i) ? asLeftUndone(read) : read);
    return end;
  }
}

/** Groups the words of a sentence: noun groups with their markers, verb groups, breaks. */
export function chunkWords(words: readonly Word[]): Chunk[] {
  return new Chunker(words).chunk();
}
