// The whole contract: every call the screens can make, in one place.
import type { ContractRouterClient } from '@orpc/contract'
import { boardContract } from './board.ts'
import { careContract } from './care.ts'
import { draftsContract } from './drafts.ts'
import { escortContract } from './escort.ts'
import { intakeContract } from './intake.ts'
import { papersContract } from './papers.ts'
import { peopleContract } from './people.ts'
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
  drafts: draftsContract,
  care: careContract,
  tasks: tasksContract,
  tracing: tracingContract,
  escort: escortContract,
  papers: papersContract,
  settings: settingsContract,
}

export type StationClient = ContractRouterClient<typeof contract>
