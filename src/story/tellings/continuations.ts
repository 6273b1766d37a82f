// Sentences that speak of the one before: "But the ministry denied this", "Another witness put the number at 90". They
// tell the same event, whatever words they share.
import type { Article } from '../../model/article.ts'
import { sharesName } from './features.ts'
import type { Telling } from '../tellings.ts'

const DENIES_IT =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|confirm(?:s|ed)?)\s+(?:(?:this|that|it)(?=\s*(?:[.,;]|(?:and|but|on|in|at|as|when|after|before|while|through)\b|$))|the (?:claim|report|reports|statement|allegations?)(?![\p{L}’']))/iu
const DENIAL = /^(?:den|disput|(?:reject|dismiss).*(?:claim|statement|allegation))/iu
/** "He saw it as an order, and rejected it", "is accused of it but denies that": what it denies stands in itself. */
const OWN_MATTER =
  /(?:,\s+(?:and|but)\s|\s(?:and|but)\s+(?:(?:he|she|they|it|who|has|have|had|was|were|also|later)\s|$))|\b(?:accus|alleg|claim|suspect)/iu
const RECOUNTS =
  /\b(?:put|puts|gave|placed|estimated)\s+(?:the|that|their|its)\s+(?:figure|number|total|toll|death toll|count|size)\s+(?:at|as)\b/iu

const IN_SPEECH = /^In (?:an?|the|his|her|that) (?:[\p{L}-]+ )?(?:address|sermon|speech)\b/u
/** "This move met little resistance": a fact of it, and no comment on it. */
const THIS =
  /^This (?:[\p{L}-]+ )?(?:advance|assault|attack|move|offensive|operation|raid|strike) (?:came|drew|faced|followed|forced|killed|lasted|left|met|prompted|sparked|took|triggered|was|were|wounded)\b/u

/** Pairs of telling numbers, the earlier first, that belong to one event. */
export function findContinuations(tellings: readonly Telling[], articles: readonly Article[]): [number, number][] {
  const pairs: [number, number][] = []
  const leads = tellings.filter((telling) => telling.whole)
  leads.forEach((telling, position) => {
    const before = leads[position - 1]
    if (before?.article !== telling.article || before.sentence !== telling.sentence - 1) return
    const text = articles[telling.article]?.text.slice(telling.sentenceRange.start, telling.sentenceRange.end) ?? ''
    if (
      speaksOfClaim(text) ||
      speaksOfLast(text) ||
      saysMore(tellings, before, telling, text) ||
      saysInSpeech(before, telling, text)
    )
      pairs.push([before.index, telling.index])
  })
  return pairs
}

/** "“The road is open,” he said.": words of the one who spoke in the sentence before. */
function saysMore(tellings: readonly Telling[], before: Telling, telling: Telling, text: string): boolean {
  const { actor } = telling.happening
  if (!telling.traits.isSpeech || actor === null || !/[“"]/u.test(text)) return false
  const speaker = text.slice(actor.start - telling.sentenceRange.start, actor.end - telling.sentenceRange.start)
  return /^(?:he|she|they)$/iu.test(speaker) && hasSpeech(tellings, before)
}

/** "The mayor addressed the crowd. In a speech that all heard, he promised bread." */
function saysInSpeech(before: Telling, telling: Telling, text: string): boolean {
  if (before.happening.act !== 'address' || !telling.traits.isSpeech || !IN_SPEECH.test(text)) return false
  return sharesName(before.actor, telling.actor)
}

/** The tellings of one sentence stand together. */
function hasSpeech(tellings: readonly Telling[], telling: Telling): boolean {
  const isSameSentence = (other: Telling | undefined): other is Telling =>
    other?.article === telling.article && other.sentence === telling.sentence
  for (const step of [1, -1]) {
    let at = telling.index
    for (let other = tellings[at]; isSameSentence(other); other = tellings[(at += step)]) {
      if (other.traits.isSpeech) return true
    }
  }
  return false
}

/** True where the sentence denies what the one before it says: "He rejected it", which may be of a plan, does not. */
export function deniesWhatWasSaid(text: string): boolean {
  return speaksOfClaim(text) && DENIAL.test(DENIES_IT.exec(text)?.[0] ?? '')
}

/** Denies or confirms it. */
function speaksOfClaim(text: string): boolean {
  const found = DENIES_IT.exec(text)
  if (found === null) return false
  return !/(?:this|that|it)$/iu.test(found[0]) || !OWN_MATTER.test(text.slice(0, found.index))
}

/** True where the sentence gives another number for what the one before it counts. */
export function recounts(text: string): boolean {
  return RECOUNTS.test(text)
}

/**
 * True where the sentence tells more of what the one before it tells, whether or not it says of anything that it
 * happened.
 */
export function speaksOfLast(text: string): boolean {
  return recounts(text) || THIS.test(text)
}
