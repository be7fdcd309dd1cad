import type { Gender } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Word } from '../../tag/word.ts';
import type { SourceWords } from '../types.ts';

/** Documents that bind: what they say holds by their saying so. */
const BINDING = new Set(
  'समझौता समझौते संधि कानून नियम संविधान अधिसूचना कार्यक्रम अनुसूची समझौतों नियमों'.split(' ').map(fold),
);

const HERE = /^(?:यहां|यहाँ|वहां|वहाँ|यहीं|वहीं)$/u;

/** "पास | खड़ी मीना राय बोलीं": how somebody was there, and no part of what they are called. */
const POSTURE = /^(?:खड|बैठ)[ेी]$/u;

/** "डॉक्टर आगाह करते हैं": what stands before the verb belongs to it. */
const WARNS = /^(?:आगाह|सचेत|सावधान)$/u;

/** "पहले | पुलिस ने बताया": when a body said so, and no part of what it is called. "पहले यात्री ने" is the first one. */
function saysWhen([first, next, ...more]: readonly Word[]): boolean {
  if (first?.key !== 'पहले' || !next) return false;
  // "पहले | संसदीय कार्य मंत्री मोहन राय ने": of a person by name, and "पहले मुख्यमंत्री" is the first one.
  const isNamed = more.some(({ name, inside }) => name?.class === 'person' && !inside);
  if (isNamed && next.pos === 'adjective') return true;
  return next.name !== undefined || next.noun?.[0]?.class === 'organisation';
}

const FIGURE = /^[\d०-९]+$/u;
/** A nought for the stop of "डा.", which old fonts left. */
const NOUGHT = /^[0०]$/u;

/** "डा 0 | राय", "7 | मोहन राय": a figure that counts nobody, and is no part of a name. */
function opensWithFigure([first, next]: readonly Word[]): boolean {
  if (!first || !next || !FIGURE.test(first.text)) return false;
  return NOUGHT.test(first.text) || (next.name?.class === 'person' && !next.noun);
}

/** The source without a pointing word before it: "इस समझौते के अनुसार" names the same treaty as "समझौते के अनुसार". */
export function asSource(all: readonly Word[]): SourceWords {
  const first = all.findIndex(({ pos }) => pos !== 'focus');
  // "शुक्रवार को ही राय ने": the particle belongs to what stands before.
  const stated = first > 0 ? all.slice(first) : all;
  const own = opensWithFigure(stated) ? stated.slice(1) : stated;
  const pointed = own.length > 1 && own[0]?.pronoun === 'demonstrative';
  // "यहां के राकेश राय": of which place is told before.
  const here =
    HERE.test(own[0]?.key ?? '') &&
    own[1]?.tag === 'genitive' &&
    (own.some(({ name, inside }) => name?.class === 'person' && !inside) ||
      /^(?:document|organisation|artefact)$/u.test(own.at(-1)?.noun?.[0]?.class ?? ''));
  const stands = own.length > 1 && POSTURE.test(own[0]?.key ?? '');
  // "सैकड़ों लोग भी मान चुके थे": that others did so as well.
  const isBeside = WARNS.test(own.at(-1)?.key ?? '') || own.at(-1)?.pos === 'focus';
  const behind = own.length > 1 && isBeside ? own.slice(0, -1) : own;
  const words = pointed || stands || saysWhen(own) ? behind.slice(1) : here ? behind.slice(2) : behind;
  const head = words.at(-1);
  return { words, binding: head !== undefined && BINDING.has(head.key) };
}

/** The same, with what the verb shows of whoever a pronoun alone means: "वह कहती हैं". */
export function asSourceOf(words: readonly Word[], gender: Gender | undefined): SourceWords {
  const points = /^(?:वह|वो|वे)$/u.test(words[0]?.key ?? '') && words.every(({ pos }) => pos === 'pronoun');
  return points && gender ? { ...asSource(words), gender } : asSource(words);
}
