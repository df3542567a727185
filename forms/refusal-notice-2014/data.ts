// F2 《不予救助通知书》(民发〔2014〕132号 annex 2, grid [G]): the stub stays in the file, the notice goes to the person.
export type RefusalNoticeData = Readonly<{
  stationName: string
  stationPhone: string
  name: string
  sex: string
  age: string
  documentNumber: string
  soughtAt: string
  ground: string
  facts: string
  /** One line for each time the person was told. */
  explanations: readonly Readonly<{ at: string; by: string; said: string }>[]
  /** Empty where the ground does not ask for it. */
  ableButRefuses: string
  officer: string
  refusedOn: string
  /** How the notice was taken, where that was known before printing; else the boxes are left to the pen. */
  receipt: Readonly<{ signed: boolean; fingerMark: boolean; refused: boolean; witness: string; note: string }>
  appeal: string
  legalBasis: string
}>
