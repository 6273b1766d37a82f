// A word in, the acts that it may name by the tables alone out: "burned", "blaze" and "arson" all name a fire. Reads no
// neighbours, so that it also serves where no clause can be read: headlines, lists, fragments.
import { actOfNoun, actsOfVerb } from './act-lexicon.ts'
import { verbFormsOf } from './verb-lexicon.ts'

const known = new Map<string, readonly string[]>()

/** `word` in small letters, in any form. Empty for a word of no act. */
export function actsOfWord(word: string): readonly string[] {
  let acts = known.get(word)
  if (acts === undefined) {
    acts = findActs(word)
    known.set(word, acts)
  }
  return acts
}

function findActs(word: string): readonly string[] {
  const noun = actOfNoun(word)
  const verb = verbFormsOf(word)
  const ofVerb = verb === null ? [] : actsOfVerb(verb.lemma).filter(({ phrase }) => phrase.length === 0)
  return [...new Set([...(noun === null ? [] : [noun.act]), ...ofVerb.map(({ act }) => act)])]
}
