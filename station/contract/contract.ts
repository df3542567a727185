// The whole contract: every call the screens can make, in one place.
import type { ContractRouterClient } from '@orpc/contract'
import { arrivalsContract } from './arrivals.ts'
import { belongingsContract } from './belongings.ts'
import { boardContract } from './board.ts'
import { careContract } from './care.ts'
import { draftsContract } from './drafts.ts'
import { escortContract } from './escort.ts'
import { gateContract } from './gate.ts'
import { familiesContract } from './families.ts'
import { intakeContract } from './intake.ts'
import { observationContract } from './observation.ts'
import { papersContract } from './papers.ts'
import { photosContract } from './photos.ts'
import { peopleContract } from './people.ts'
import { roomsContract } from './rooms.ts'
import { accountsContract, sessionContract } from './session.ts'
import { settingsContract } from './settings.ts'
import { setupContract } from './setup.ts'
import { tasksContract } from './tasks.ts'
import { tracingContract } from './tracing.ts'

export const contract = {
  setup: setupContract,
  session: sessionContract,
  accounts: accountsContract,
  board: boardContract,
  people: peopleContract,
  intake: intakeContract,
  gate: gateContract,
  arrivals: arrivalsContract,
  rooms: roomsContract,
  families: familiesContract,
  drafts: draftsContract,
  care: careContract,
  belongings: belongingsContract,
  tasks: tasksContract,
  observation: observationContract,
  tracing: tracingContract,
  escort: escortContract,
  papers: papersContract,
  photos: photosContract,
  settings: settingsContract,
}

export type StationClient = ContractRouterClient<typeof contract>
