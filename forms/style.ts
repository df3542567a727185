// The measures and greys of all papers. Looks live here and in parts/, nowhere else. Lengths are points.

const mm = (millimetres: number): number => (millimetres * 72) / 25.4

export const page = {
  width: mm(210),
  left: mm(20),
  right: mm(20),
  top: mm(12),
  bottom: mm(15),
  /** Room for the running head from the second page on. */
  inner: mm(170),
} as const

export const size = { title: 20, body: 10.5, small: 9, note: 7.5 } as const

export const line = { frame: 1.2, cell: 0.5, box: 0.7 } as const

export const colour = { bar: '#efefef', pale: '#8a8a8a', hint: '#b4b4b4', ink: '#000000' } as const

export const cell = {
  /** Width of a label of five characters. */
  label: 66,
  padX: 6,
  padY: 2,
  /** Leading, as a share of the font's own, which is wide. */
  leading: 0.95,
  /** With its padding and line 7 mm: a line for the pen. */
  rowHeight: 14.6,
} as const

/** Officials' seals are 42 to 45 mm across. */
export const seal = { diameter: mm(45) } as const
export const signature = { width: mm(25), height: mm(15), finger: mm(17) } as const
