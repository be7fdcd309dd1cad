import { TOLD_FORMS } from '../../lexicon/told-forms.ts';
import { isNoun, isSForm, isVerb, keyOf, opensObject } from './around.ts';
import type { Repair } from './types.ts';

const AWAY = /^(?:sweeping|washing)$/u;

/** What a deed brought about, in the first of a row. */
const TOLL = /^(?:killing|injuring|wounding|leaving|destroying|flattening|toppling)$/u;

/** What only counts: "dozens of homes". */
const MANY = /^(?:dozens|scores|hundreds|thousands|several|many|at|more|nearly)$/u;

/** Words of what a comma and a participle tell behind a deed: ", damaging 300 homes", ", ending a run of nine defeats". */
export const TAILS: readonly Repair[] = [
  {
    id: 'comes-of-it',
    reason: 'what came of a deed, behind a comma or "and", before what it befell: ", damaging 300 homes"',
    from: ['ADJ', 'NOUN'],
    keys: 'damaging wounding injuring killing sweeping washing crushing shattering ripping tearing'.split(
      ' ',
    ),
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const next = words[at + 1];
      if (!/^(?:,|and)$/u.test(words[at - 1]?.text ?? '')) return false;
      // "killing five people and damaging houses"
      const row = words
        .slice(Math.max(0, at - 8), at)
        .some(({ key, pos }) => pos === 'VERB' && TOLL.test(key));
      if (row && isSForm(keyOf(next))) return true;
      // ", ripping roofs off houses"
      if (/^(?:ripping|tearing)$/u.test(keyOf(words[at])) && isSForm(keyOf(next))) return true;
      return AWAY.test(keyOf(words[at]))
        ? keyOf(next) === 'away'
        : MANY.test(keyOf(next)) || opensObject(next);
    },
  },
  {
    id: 'voting-so',
    reason: 'how they vote: "with 210 voting in favour"',
    from: ['NOUN'],
    keys: ['voting'],
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const many = before?.pos === 'NUM' || (before?.pos === 'NOUN' && isSForm(before.key));
      return many && /^(?:in|for|against|to)$/u.test(keyOf(words[at + 1]));
    },
  },
  {
    id: 'swept-away',
    reason: 'what was swept away: "sweeping away houses, roads"',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const before = keyOf(words[at - 1]);
      // ", destroying looms worth £3m"
      const set = /^(?:,|and)$/u.test(words[at - 2]?.text ?? '');
      return (
        (before === 'away' && AWAY.test(keyOf(words[at - 2]))) || (set && TOLD_FORMS.befalls().has(before))
      );
    },
  },
  {
    id: 'counted-last',
    reason: 'what a number counts at the end of a clause: "a run of nine defeats."',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) =>
      /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d{1,2})$/u.test(
        keyOf(words[at - 1]),
      ) &&
      isSForm(keyOf(words[at])) &&
      /^(?:of|the|last|next|first|their|his|her|its)$/u.test(keyOf(words[at - 2])) &&
      /^[.,;]$/u.test(words[at + 1]?.text ?? ''),
  },
  {
    id: 'others-too',
    reason: 'what befell the second ones: "Three were killed and two others rescued", "and 30 wounded in"',
    from: ['NOUN', 'ADJ'],
    keys: 'rescued injured wounded hurt killed arrested detained hospitalised hospitalized evacuated displaced missing'.split(
      ' ',
    ),
    to: 'VERB',
    when: (words, at) => {
      const others = keyOf(words[at - 1]) === 'others' ? 1 : 0;
      const count = words[at - 1 - others];
      const joined = count?.pos === 'NUM' && keyOf(words[at - 2 - others]) === 'and';
      return joined && words.slice(0, at - 2).some(({ key }) => /^(?:was|were|been)$/u.test(key));
    },
  },
  {
    id: 'growers-alleged',
    reason: 'behind a noun that a comma sets off, at the end: "received 5 lakh, the growers alleged."',
    from: ['ADJ'],
    keys: ['alleged'],
    to: 'VERB',
    when: (words, at) => {
      if (!isNoun(words[at - 1]) || !/^(?:[.,;]|["”])?$/u.test(words[at + 1]?.text ?? '')) return false;
      const comma = words.slice(0, at).findLastIndex(({ text }) => text === ',');
      return comma > 0 && !words.slice(comma, at).some(isVerb) && words.slice(0, comma).some(isVerb);
    },
  },
];
