// Every mistake behind the figures in words, for those who work on the engine. Score in, text out.
import type { Item } from './merge-items.ts'
import type { Pair } from './merge-score.ts'
import type { GoldScore } from './score.ts'

export function formatMistakes(score: GoldScore): string {
  return [
    section('joined, but not one happening', score.merges.wrong.map(formatPair)),
    section('one happening, but not joined (pairs)', [
      `${score.merges.missed.length} in all`,
      ...formatPieces(score.merges.missed),
    ]),
    section('events of the gold that are in no event', score.whens.missing),
    section('days of events', score.whens.mistakes),
    section('dates', score.dates.mistakes),
    section('no dates', score.dates.falseDates),
    section('speakers', score.speakers.mistakes),
    section('no quotations', score.speakers.falseSpeakers),
    section('spellings', score.spellings.mistakes),
    section('disagreements', score.disagreements.mistakes),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}: ${lines.length === 0 ? 'none' : ''}`.trimEnd(), ...lines.map((line) => `  ${line}`)].join('\n')
}

function formatPair({ a, b }: Pair): string {
  const joint = [...a.predicted].filter((id) => b.predicted.has(id))
  return `[${joint.join(', ')}]\n    ${formatItem(a)}\n    ${formatItem(b)}`
}

/** A gold event with missed pairs, as the pieces that the story has of it. */
function formatPieces(missed: readonly Pair[]): string[] {
  const told = new Map<string, Set<Item>>()
  for (const { a, b } of missed) {
    for (const id of a.gold) if (b.gold.has(id)) told.set(id, (told.get(id) ?? new Set()).add(a).add(b))
  }
  return [...told].map(([id, items]) => {
    const pieces = new Map<string, Item[]>()
    for (const item of items) {
      const label = [...item.predicted].join(', ') || 'no event'
      pieces.set(label, [...(pieces.get(label) ?? []), item])
    }
    const lines = [...pieces].map(([label, own]) =>
      [`    ${label}`, ...own.map((item) => `      ${formatItem(item)}`)].join('\n'),
    )
    return [`${id}, in ${pieces.size} pieces`, ...lines].join('\n')
  })
}

function formatItem(item: Item): string {
  return `${item.article}: ${item.text}`
}
