// Each part of the choice of what is said once, left out: ROUGE-1 F and mean words as in the measure `merged-days`.
import { SAYING } from '../../../src/story/said-once/merged-account.ts'
import type { Saying } from '../../../src/story/said-once/merged-account.ts'
import type { Ablation } from '../ablation.ts'
import { readMergedDays } from '../merged-days-data.ts'
import { figuresOf, mergeByEngine } from '../merged-days.ts'

const WITHOUT: readonly { readonly leftOut: string; readonly saying: Saying; readonly what: string }[] = [
  { leftOut: '', saying: SAYING, what: 'nothing left out' },
  { leftOut: 'price', saying: { ...SAYING, price: 0 }, what: 'words cost the more, the longer the account' },
  { leftOut: 'others', saying: { ...SAYING, mostPoints: 1 }, what: 'what another article says too is worth more' },
  { leftOut: 'again', saying: { ...SAYING, again: false }, what: 'what is said again costs' },
  {
    leftOut: 'standing',
    saying: { ...SAYING, standing: false },
    what: 'no fragments, nothing that leans on an unchosen sentence',
  },
]

/** `rouge1-f` from 0 to 1, `words` the mean length of a day. */
export async function ablateMergedDays(folder: string): Promise<Ablation> {
  const days = await readMergedDays(folder)
  const rows = WITHOUT.map(({ leftOut, saying, what }) => {
    const { f, words } = figuresOf(days, mergeByEngine(days, saying))
    return { leftOut, figures: { 'rouge1-f': f, words }, what }
  })
  return { articles: days.reduce((sum, { accounts }) => sum + Object.keys(accounts).length, 0), rows }
}
