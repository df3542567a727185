// The copy block of one stay, for whoever enters it into the national system (R14).
import type { InferContractRouterInputs } from '@orpc/contract'
import { makeCopyBlock } from '../../forms/copy-block.ts'
import type { peopleContract } from '../contract/people.ts'
import { read } from '../operation.ts'
import { gatherCaseFile } from './case-file.ts'

type Inputs = InferContractRouterInputs<typeof peopleContract>

export const ofStay = read((reading, { stayId }: Inputs['copyBlock']) => [
  ...makeCopyBlock(gatherCaseFile(reading, { stayId, escortId: null })),
])
