import { languageOf } from '../../languages/registry.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';

/**
 * Causes and conditions that the article gives for something else. Nothing is made up: with fewer than
 * three of them there is no item.
 */
export function clausalDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const language = languageOf(claim.lang);
  const marker = form.slots[candidate.target.argument]?.marker ?? '';
  const seen = new Set([foldPhrase(candidate.question.answer)]);
  const out: Distractor[] = [];
  for (const other of around.readings) {
    if (other.form.sentence === form.sentence || other.claim.subject === claim.subject) continue;
    other.claim.arguments.forEach((argument, i) => {
      if (argument.role !== candidate.argument.role || other.form.slots[i]?.within !== undefined) return;
      if (candidate.argument.text.slice(-2) !== argument.text.slice(-2)) return;
      const text = `${argument.text} ${marker}`.trim();
      if (other.form.slots[i]?.marker !== marker || seen.has(foldPhrase(text))) return;
      seen.add(foldPhrase(text));
      out.push({
        text,
        source: 'article',
        why: language.why({ source: 'article', value: argument.text, detail: 'elsewhere' }),
        claimId: other.claim.id,
      });
    });
  }
  return out;
}
