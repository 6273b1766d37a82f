// Which units are one name so far, and which may never be. A join that would bring two that are apart together is
// refused.

export class Joins {
  private readonly parents: number[]
  private readonly apart: Map<number, Set<number>>

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index)
    this.apart = new Map()
  }

  root(unit: number): number {
    let at = unit
    for (;;) {
      const parent = this.parents[at] ?? at
      if (parent === at) break
      const grand = this.parents[parent] ?? parent
      this.parents[at] = grand
      at = grand
    }
    return at
  }

  /** From now on the two are never one. */
  keepApart(a: number, b: number): void {
    const left = this.root(a)
    const right = this.root(b)
    if (left === right) return
    this.enemiesOf(left).add(right)
    this.enemiesOf(right).add(left)
  }

  areApart(a: number, b: number): boolean {
    return this.apart.get(this.root(a))?.has(this.root(b)) === true
  }

  /** True where the two are one now. */
  join(a: number, b: number): boolean {
    const left = this.root(a)
    const right = this.root(b)
    if (left === right) return true
    if (this.areApart(left, right)) return false
    const [kept, gone] = left < right ? [left, right] : [right, left]
    this.parents[gone] = kept
    for (const enemy of this.apart.get(gone) ?? []) {
      this.enemiesOf(kept).add(enemy)
      this.enemiesOf(enemy).add(kept)
      this.enemiesOf(enemy).delete(gone)
    }
    this.apart.delete(gone)
    return true
  }

  private enemiesOf(root: number): Set<number> {
    const enemies = this.apart.get(root) ?? new Set<number>()
    this.apart.set(root, enemies)
    return enemies
  }
}
