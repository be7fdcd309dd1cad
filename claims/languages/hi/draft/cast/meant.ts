import type { Word } from '../../tag/word.ts';
import { isStandingOfSide } from '../memory/body.ts';
import type { CastMember } from '../memory/memory-types.ts';
import { isPersonalPronoun } from '../memory/person-meant.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { isOpen } from '../refer/open-person.ts';
import { focusOf } from './after.ts';

const DIRECT = /^(?:वह|वो|वे)$/u;
const OBLIQUE = /^उन(?:्होंने|्हें|को|का|की|के|से|पर)?$/u;

/** Whether the form and the verb show the plural of respect. */
function isRespectful({ key }: Word, { verb, clause }: Surroundings): boolean {
  return DIRECT.test(key) ? verb.number === 'pl' && !isStandingOfSide(clause) : OBLIQUE.test(key);
}

/** Whether the one can be meant in this form: who only spoke, or has others beside, is meant where they act. */
function fits(
  { spoke, dealt, gender }: CastMember,
  { key }: Word,
  { verb, complement }: Surroundings,
): boolean {
  const isDirect = DIRECT.test(key);
  const said = complement?.noun?.[0];
  if (said?.class === 'person' && said.gender === 'f' && gender === 'm') return false;
  if (isDirect && verb.gender && gender && verb.gender !== gender) return false;
  return key === 'उन्होंने' || (!spoke && (isDirect || !dealt));
}

/** "उन्होंने खिलाड़ियों से उनके प्रदर्शन पर बात की": two pronouns of one clause. */
const isOtherPronoun = (one: Word, word: Word) => one !== word && isPersonalPronoun(one);

/** "उन्हें मीना वर्मा ने हराया": whoever does it to somebody is another. */
const isByAnother = ({ key }: Word, { name }: Word, next: Word | undefined, one: CastMember) =>
  /^उन(?:्हें|को)$/u.test(key) && next?.key === 'ने' && name?.canonical !== one.text;

/** "उन्होंने राहत देने का आश्वासन दिया": what one who rules does to whoever comes to them. */
const orders = ({ key }: Word, clause: readonly Word[]) =>
  key === 'उन्होंने' && clause.some((word) => /^(?:आश्वासन|भरोसा|निर्देश|आदेश|घोषणा)$/u.test(word.key));

/** "जेडीयू के विजेंद्र यादव को वित्त विभाग मिला। उन्हें …": the one by name of the last sentence, where nothing else tells whom a pronoun of respect means. */
export function castMeant(word: Word, around: Surroundings): Resolution | null {
  const { memory, sentence, paragraph, clause = [] } = around;
  if (!memory.cast || word.pos !== 'pronoun' || !isRespectful(word, around)) return null;
  if (around.led || around.isSaid || isOpen(word, around)) return null;
  const one = focusOf(memory.cast);
  if (!one || sentence - one.sentence > 1 || paragraph - one.paragraph > 1) return null;
  // "राय ने वर्मा से बात की। उन्होंने …": either of the two, unless the story is of the death of one.
  if (one.met && one.text !== memory.dead?.text && !(one.rules && orders(word, clause))) return null;
  if (around.others.includes(one.text) || !fits(one, word, around)) return null;
  // Whoever the clause names is not told of by a pronoun there.
  const isOther = (name: Word, i: number) => isByAnother(word, name, clause[i + name.length], one);
  if (clause.some((name, i) => name.name?.class === 'person' && !name.inside && !isOther(name, i)))
    return null;
  if (clause.some((pronoun) => isOtherPronoun(pronoun, word))) return null;
  const suffix = markerIn(word);
  if (suffix === undefined) return null;
  return { length: 1, text: `${one.text}${suffix}`, antecedent: one.range };
}
