import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageBetween, clusterItems } from '../../../src/story/same-event/clusters.ts'

const never = (_a: number, _b: number): boolean => false

/** Scores given as `a-b`; all others are 0. */
function scores(table: Readonly<Record<string, number>>) {
  return (a: number, b: number): number => table[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0
}

function links(table: Readonly<Record<string, number>>) {
  return Object.entries(table).map(([key, score]) => {
    const [a, b] = key.split('-').map(Number)
    return { a: a ?? 0, b: b ?? 0, score }
  })
}

function cluster(size: number, table: Readonly<Record<string, number>>, barred = never) {
  return clusterItems(size, links(table), 0.5, scores(table), barred).clusterOf
}

describe('clusterItems', () => {
  test.each([
    ['no links', 3, {}, [0, 1, 2]],
    ['one link at the threshold', 2, { '0-1': 0.5 }, [0, 0]],
    ['one link under it', 2, { '0-1': 0.49 }, [0, 1]],
    ['a chain does not become one', 3, { '0-1': 0.9, '1-2': 0.6 }, [0, 0, 2]],
    ['a triangle does', 3, { '0-1': 0.9, '1-2': 0.6, '0-2': 0.5 }, [0, 0, 0]],
    ['the strongest link goes first', 3, { '0-1': 0.6, '1-2': 0.9 }, [0, 1, 1]],
  ])('%s', (_, size, table, expected) => {
    expect(cluster(size, table)).toEqual(expected)
  })

  test('a barrier between any two members keeps two clusters apart', () => {
    const table = { '0-1': 0.9, '1-2': 0.8, '0-2': 0.8 }
    expect(cluster(3, table, (a, b) => Math.min(a, b) === 0 && Math.max(a, b) === 2)).toEqual([0, 0, 2])
  })

  test('the order of links does not matter', () => {
    const link = fc.record({ a: fc.nat(5), b: fc.nat(5), score: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(fc.uniqueArray(link, { selector: ({ a, b }) => `${Math.min(a, b)}-${Math.max(a, b)}` }), (drawn) => {
        const pairs = drawn.filter(({ a, b }) => a !== b)
        const table = Object.fromEntries(pairs.map(({ a, b, score }) => [`${Math.min(a, b)}-${Math.max(a, b)}`, score]))
        const forward = clusterItems(6, links(table), 0.5, scores(table), never).clusterOf
        const backward = clusterItems(6, links(table).reverse(), 0.5, scores(table), never).clusterOf
        expect(forward).toEqual(backward)
      }),
    )
  })
})

test('averageBetween is the mean of all pairs, and 0 without any', () => {
  expect(averageBetween([0, 1], [2], scores({ '0-2': 0.4, '1-2': 0.8 }))).toBeCloseTo(0.6)
  expect(averageBetween([], [2], never as never)).toBe(0)
})
