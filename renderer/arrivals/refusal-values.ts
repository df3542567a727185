// The form of a refusal: blank but for what is known; the ground is offered only where the gate itself has shown one.
import { groundShown, noDataGround } from '../../domain/intake/refusal.ts'
import type { HandoverRow } from '../../domain/intake/handover.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'

type Said = { at: number | null; by: string; said: string }

export type RefusalValues = {
  ground: string
  facts: string
  explanations: Said[]
  isAble: boolean
  ableWords: string
  ableButRefuses: string
  name: string
  sex: HandoverRow['sex'] | null
  age: number | null
  documentNumber: string
}

const blankSaid: Said = { at: null, by: '', said: '' }

export function blankRefusal({ name, check }: Pick<TurnedAway, 'name' | 'check'>): RefusalValues {
  return {
    ground: groundShown(check) ?? '',
    facts: '',
    explanations: [{ ...blankSaid }, { ...blankSaid }],
    isAble: false,
    ableWords: '',
    ableButRefuses: '',
    name: name ?? '',
    sex: null,
    age: null,
    documentNumber: '',
  }
}

export const asksForProof = (ground: string): boolean => ground === noDataGround

const isEmpty = ({ at, by, said }: Said): boolean => at === null && by === '' && said === ''

/** Explanations that were not given are none; whoever did not tick the judgement has not judged. */
export function refusalInput(values: RefusalValues): unknown {
  const { isAble, ableWords, ableButRefuses: _shown, explanations, sex, ...rest } = values
  return {
    ...rest,
    sex: sex ?? 'unknown',
    explanations: explanations.filter((one) => !isEmpty(one)),
    ableButRefuses: isAble ? { words: ableWords } : null,
    receipt: { how: 'not-yet', witness: '', note: '' },
  }
}

/** Path of the call's input to the form's field. */
export function refusalField(path: string): string {
  const field = path.replace(/^refusal\./, '')
  if (field.startsWith('ableButRefuses')) return 'ableWords'
  return field === 'explanations' ? 'explanations.0.said' : field
}
