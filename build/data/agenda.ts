// What is still to happen, by its instant: a binary heap. What was put in first comes first of what is due together,
// so that the same seed gives the same order.

type Item<Act> = Readonly<{ at: number; order: number; act: Act }>

export type Agenda<Act> = Readonly<{
  add(at: number, act: Act): void
  /** Takes out what is due first, unless it is due after this instant. */
  next(until: number): Act | null
}>

export function createAgenda<Act>(): Agenda<Act> {
  const heap: Item<Act>[] = []
  let order = 0
  const item = (index: number): Item<Act> | undefined => heap[index]
  function swap(left: number, right: number): void {
    const [one, other] = [item(left), item(right)]
    if (!one || !other) return
    heap[left] = other
    heap[right] = one
  }
  function rise(from: number): void {
    for (let index = from; index > 0;) {
      const above = (index - 1) >> 1
      if (!isBefore(item(index), item(above))) return
      swap(index, above)
      index = above
    }
  }
  function sink(): void {
    for (let index = 0; ;) {
      const left = index * 2 + 1
      const first = isBefore(item(left + 1), item(left)) ? left + 1 : left
      if (!isBefore(item(first), item(index))) return
      swap(index, first)
      index = first
    }
  }
  return {
    add(at, act) {
      heap.push({ at, order: (order += 1), act })
      rise(heap.length - 1)
    },
    next(until) {
      const first = heap[0]
      if (!first || first.at > until) return null
      swap(0, heap.length - 1)
      heap.pop()
      sink()
      return first.act
    },
  }
}

function isBefore<Act>(one: Item<Act> | undefined, other: Item<Act> | undefined): boolean {
  if (!one || !other) return false
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
