// How well the story's events join the sentences that tell one happening. Items in, figures and the wrong pairs out.
//
// A pair of sentences, at least one of which tells a gold event, belongs together if both tell one gold event, and is
// joined if both are in one event of the story. A pair that does not belong together is left out of the count where
// both stand in one event's `tells` and `passing`, or in one `either` group; so is a pair within one sentence. B-cubed
// (Bagga and Baldwin 1998) averages, over the sentences that tell, the share of the sentences joined to it (itself
// among them) that belong to it, and the other way round.
import type { Item } from './merge-items.ts'

export interface Pair {
  readonly a: Item
  readonly b: Item
}

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface MergeScore extends PrecisionRecall {
  readonly right: number
  readonly wrong: readonly Pair[]
  readonly missed: readonly Pair[]
  readonly bCubed: PrecisionRecall
}

type Verdict = 'right' | 'wrong' | 'missed' | 'apart' | 'ignored'

export function scoreMerges(items: readonly Item[]): MergeScore {
  let right = 0
  const wrong: Pair[] = []
  const missed: Pair[] = []
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) {
      const verdict = judge(a, b)
      if (verdict === 'right') right++
      else if (verdict === 'wrong') wrong.push({ a, b })
      else if (verdict === 'missed') missed.push({ a, b })
    }
  }
  return {
    ...figures(ratio(right, right + wrong.length), ratio(right, right + missed.length)),
    right,
    wrong,
    missed,
    bCubed: scoreBCubed(items),
  }
}

function scoreBCubed(items: readonly Item[]): PrecisionRecall {
  const told = items.filter((one) => one.gold.size > 0)
  let precision = 0
  let recall = 0
  for (const a of told) {
    const verdicts = items.filter((b) => b !== a).map((b) => judge(a, b))
    const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length
    const both = count('right') + 1
    precision += both / (both + count('wrong'))
    recall += both / (both + count('missed'))
  }
  return figures(ratio(precision, told.length), ratio(recall, told.length))
}

function judge(a: Item, b: Item): Verdict {
  if (a.gold.size === 0 && b.gold.size === 0) return 'ignored'
  if (a.sentence === b.sentence && a.sentence !== -1) return 'ignored'
  const joined = meet(a.predicted, b.predicted)
  if (meet(a.gold, b.gold)) return joined ? 'right' : 'missed'
  if (meet(a.loose, b.loose)) return 'ignored'
  return joined ? 'wrong' : 'apart'
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const label of a) if (b.has(label)) return true
  return false
}

/** 1 where there is nothing to get wrong. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function figures(precision: number, recall: number): PrecisionRecall {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
