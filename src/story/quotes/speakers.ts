// A quotation in, who speaks it out: the name, or null where none is certain (a source, a crowd, a doubtful "he"), and
// the words that say so.
import type { Article } from '../../model/article.ts'
import type { QuotationMention, Reading } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { contains } from '../../model/span.ts'
import { isPronoun } from '../references/pronouns.ts'
import type { PronounResolver } from '../references/pronouns.ts'
import type { NameId } from '../references/sentence-part.ts'
import type { Reference } from '../references.ts'
import { isAttribute, isOblique, isOwner, isWholeName } from '../references/speaking-names.ts'

export interface Speaker {
  /** Id of the name. */
  readonly name: string | null
  /** Words of the article: the speaker's, or for a pronoun that stands for nobody named, those that it stands for. */
  readonly words: Range
}

/** What the article in hand knows of its names. */
export interface SpeakerLookup {
  readonly nameId: NameId
  readonly resolvePronoun: PronounResolver
  readonly references: readonly Reference[]
}

const SOMEBODY = /^(?:an?|one|some|several|many|the\s+(?:source|official)s?)\s/iu

/**
 * Null where the quotation has no speaker's words beside it; a speaker with a null `name` is somebody whom the article
 * does not name for certain.
 */
export function resolveSpeaker(
  reading: Reading,
  article: Article,
  quotation: QuotationMention,
  lookup: SpeakerLookup,
): Speaker | null {
  const { speaker } = quotation
  if (speaker === null) return null
  if (!isPronoun(article.text.slice(speaker.start, speaker.end).trim())) {
    return { name: resolveNamed(reading, article, speaker, lookup), words: speaker }
  }
  const antecedent = lookup.resolvePronoun(speaker)
  if (antecedent === null) return { name: null, words: speaker }
  const { name, words } = antecedent
  return { name: name ?? resolveNamed(reading, article, words, lookup), words: name === null ? words : speaker }
}

function resolveNamed(
  reading: Reading,
  article: Article,
  speaker: Range,
  { nameId, references }: SpeakerLookup,
): string | null {
  const inside = reading.names.filter((mention) => contains(speaker, mention))
  const people = inside.filter(
    (mention) =>
      mention.kind === 'person' &&
      !isOwner(article.text, mention, speaker.end) &&
      !isAttribute(article.text, mention, speaker.end),
  )
  const main = people.find((mention) => !isOblique(article.text, mention, speaker.start))
  if (main !== undefined) return nameId(main)
  const words = article.text.slice(speaker.start, speaker.end)
  if (SOMEBODY.test(words)) return null
  const bare = inside.find((mention) => isWholeName(article.text, mention, speaker))
  if (bare !== undefined) return nameId(bare)
  return references.find(({ start, end }) => start === speaker.start && end === speaker.end)?.name ?? null
}
