import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import type { Running } from '../running.ts';
import { asSource } from '../sources/as-source.ts';
import { isReporting } from '../stance/index.ts';
import type { Scope } from '../stance/scope.ts';
import type { Frame } from '../types.ts';

/** "मंत्री ने जवाब दिया और कहा कि …": who says it is told before. */
export function withSharedSpeaker(scope: Scope, governor: Clause, frames: readonly Frame[]): Scope {
  if (scope.source || !isReporting(governor) || governor.verb?.passive) return scope;
  // "लोग हीटर जला रहे हैं, अनुमान है कि …": a guess of nobody.
  if (governor.verb?.root === 'हो' && governor.phrases.length === 0) return scope;
  const before = frames.filter(({ clause }) => clause !== governor);
  const carrier = before.findLast((frame) => frame.carrier);
  if (carrier?.source) return { ...scope, source: carrier.source };
  const subject = (carrier ?? before.at(-1))?.subject?.phrase;
  if (subject?.kind !== 'nominal' || !canAct(subject.group) || subject.group.pronoun) return scope;
  return { ...scope, source: asSource(subject.group.words) };
}

/** "साथ ही कहा कि …": whoever spoke before speaks on; nobody's word is the paper's. */
export function withLastSpeaker(scope: Scope, { verb }: Clause, running: Running | undefined): Scope {
  const unsaid = verb?.perfective && !verb.passive && !verb.conjunct && /^(कह|बता|बोल|लिख)$/u.test(verb.root);
  if (scope.source || !unsaid) return scope;
  return running
    ? { ...scope, source: { ...running.source, addressing: true } }
    : { ...scope, unclear: true };
}
