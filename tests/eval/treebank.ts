/** Reads UD treebanks and the case-marked noun phrases in their dependencies. */

/** A word of the treebank with its offsets (UTF-16 code units) in its sentence. */
export interface GoldWord {
  readonly id: number;
  readonly form: string;
  readonly pos: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The sentences of a CoNLL-U file; a word is found at the next place in `# text` where its form stands. */
export function readTreebank(conllu: string): GoldSentence[] {
  return conllu
    .split(/\n\n+/u)
    .filter((block) => block.includes('# text'))
    .map((block) => {
      const text = /^# text = (.*)$/mu.exec(block)?.[1] ?? '';
      const id = /^# sent_id = (.*)$/mu.exec(block)?.[1] ?? '';
      let at = 0;
      const words = block.split('\n').flatMap((line): GoldWord[] => {
        const fields = line.split('\t');
        if (!/^\d+$/u.test(fields[0] ?? '')) return [];
        const [, form = '', , pos = '', , , head, relation = ''] = fields;
        const start = text.indexOf(form, at);
        at = start + form.length;
        return [{ id: Number(fields[0]), form, pos, head: Number(head), relation, start, end: at }];
      });
      return { id, text, words };
    });
}

/** Relations whose words are clauses or hang loosely on the noun: no part of its phrase. */
const NOT_IN_PHRASE = /^(acl|advcl|ccomp|csubj|parataxis|cc|mark|list|vocative)/u;
const CLAUSE = /^(acl|advcl|ccomp|csubj|parataxis)/u;
const CASE_MARKER = /^(ने|को|से|में|मे|पर|द्वारा|तक)$/u;
const GENITIVE = /^(का|के|की)$/u;
/** Words that stand before a phrase and belong to it in one sentence of the treebank and not in the next. */
export const LOOSE = /^(केवल|सिर्फ|महज|मात्र|भी|ही|तो|फिर|और|["“”'‘’(),-])$/u;

export interface GoldPhrase {
  /** The leftmost word of the phrase. */
  readonly left: GoldWord;
  /** The first word of its case marker. */
  readonly marker: GoldWord;
}

function caseMarker(words: readonly GoldWord[], head: GoldWord): GoldWord | undefined {
  return words.find((word) => {
    if (word.head !== head.id || word.relation !== 'case' || word.id < head.id) return false;
    if (CASE_MARKER.test(word.form)) return true;
    return (
      GENITIVE.test(word.form) && words.some((next) => next.head === word.id && next.relation === 'fixed')
    );
  });
}

/** The first conjunct of the list that a marked last conjunct closes. */
function firstConjunct(words: readonly GoldWord[], head: GoldWord): GoldWord {
  const parent = words[head.head - 1];
  return head.relation === 'conj' && parent && /^(NOUN|PROPN|NUM)$/u.test(parent.pos)
    ? firstConjunct(words, parent)
    : head;
}

/** Whether a round bracket opens before `id` and closes after it. */
function isBracketed(words: readonly GoldWord[], id: number): boolean {
  let open = 0;
  for (const word of words.slice(0, id)) open += word.form === '(' ? 1 : word.form === ')' ? -1 : 0;
  return open > 0;
}

/**
 * The case-marked noun phrases of a sentence: each noun, name or number with ने, को, से, में, पर, द्वारा, तक
 * or a compound postposition (के लिए) to its right. A lone genitive closes no phrase: it goes on after it;
 * वाला, जैसा, संबंधी, which the treebank counts among the postpositions, make modifiers. The left edge is the
 * leftmost word that is reached from the head, word by word, inside the head's subtree; marks are passed
 * over. Clauses (participles, relatives) and conjunctions are no part of the subtree: the walk stops there.
 * A verb ends it as well. A marker on the last conjunct closes the list from its first conjunct. Left out: pronouns (one word),
 * phrases inside brackets, and phrases whose relative clause stands before the marker. The treebank's habit
 * of tying केवल, भी, फिर sometimes to the phrase and sometimes not is evened out by skipping them at the edge.
 */
export function goldPhrases({ words }: GoldSentence): GoldPhrase[] {
  const inside = (word: GoldWord, head: GoldWord): boolean => {
    if (word === head) return true;
    if (NOT_IN_PHRASE.test(word.relation) || /^(VERB|AUX)$/u.test(word.pos)) return false;
    const parent = words[word.head - 1];
    return parent !== undefined && inside(parent, head);
  };
  return words.flatMap((noun): GoldPhrase[] => {
    if (!/^(NOUN|PROPN|NUM)$/u.test(noun.pos)) return [];
    const marker = caseMarker(words, noun);
    if (!marker || isBracketed(words, marker.id)) return [];
    if (words.slice(noun.id, marker.id - 1).some((word) => CLAUSE.test(word.relation))) return [];
    const head = firstConjunct(words, noun);
    let left = noun.id - 1;
    for (let i = left - 1; i >= 0; i--) {
      const word = words[i] as GoldWord;
      if (word.pos === 'PUNCT' || word.relation === 'cc') continue;
      if (!inside(word, head)) break;
      left = i;
    }
    while (left < noun.id - 1 && LOOSE.test((words[left] as GoldWord).form)) left++;
    return [{ left: words[left] as GoldWord, marker }];
  });
}
