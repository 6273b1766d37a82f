// An article's text, sentences and passages in, its mentions of names out: in order, apart, each with a kind, what
// tells the kind, and the role beside it. Says nothing of which mentions are one name.
import type { Passage } from '../model/article.ts'
import type { NameMention, Sentence } from '../model/reading.ts'
import { findCandidates } from './names/candidates.ts'
import { countWords } from './names/counts.ts'
import { findCreditedNames } from './names/credits.ts'
import { joinHalves } from './names/halves.ts'
import { findHeadingNames } from './names/headings.ts'
import { voteKinds } from './names/kinds.ts'
import { tokeniseSentences } from './names/tokens.ts'

/** A name that nothing tells the kind of is `other`, with the cue "none". The role is words of the text. */
export function findNames(text: string, sentences: readonly Sentence[], passages: readonly Passage[]): NameMention[] {
  const tokenised = tokeniseSentences(text, sentences, passages)
  const counts = countWords(tokenised)
  const candidates = joinHalves(text, findCandidates(text, tokenised, counts))
  const votes = voteKinds(text, candidates)
  const mentions: NameMention[] = candidates.map(({ start, end, key, role }) => {
    const vote = votes.get(key)
    return { start, end, kind: vote?.kind ?? 'other', cue: vote?.cue ?? 'none', role }
  })
  for (const { start, end, key, known } of findHeadingNames(tokenised, candidates, counts)) {
    const vote = votes.get(key)
    mentions.push({
      start,
      end,
      kind: vote?.kind ?? known ?? 'other',
      cue: vote?.cue ?? (known === null ? 'none' : known === 'place' ? 'gazetteer' : 'table of organisations'),
      role: '',
    })
  }
  for (const { start, end, key } of findCreditedNames(text, passages)) {
    const vote = votes.get(key)
    const kind = vote?.kind ?? 'organisation'
    mentions.push({ start, end, kind, cue: vote?.cue ?? 'ends in a word for an organisation', role: '' })
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end)
}
