// The running station against the table written by hand: each call as each role, and as nobody, with input that is
// wrong: who may not make the call must not even learn that.
import { ORPCError } from '@orpc/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../domain/accounts/account.ts'
import { callByName, contractCalls } from '../support/contract-calls.ts'
import { sampleAdmission } from '../support/samples.ts'
import { openTestStation, type TestStation } from '../support/test-station.ts'
import { permissionTable } from './permission-table.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

const nonsense = { nobody: 'would type this' }

function isAllowed(name: string, role: Role | null): boolean {
  const who = permissionTable[name]
  if (who === undefined) throw new Error(`${name} is not in the table`)
  if (who === 'nobody') return true
  if (role === null) return false
  return who === 'anyone' || role === 'head' || who.includes(role)
}

async function answer(name: string, role: Role | null, input: unknown = nonsense): Promise<string> {
  const client = role === null ? station.nobody : await station.as(role)
  try {
    await callByName(client, name, input)
    return 'done'
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return error.code === 'forbidden' ? `forbidden: ${error.data.because}` : error.code
  }
}

const names = contractCalls().map(({ name }) => name)
const takesInput = new Set(contractCalls().flatMap(({ name, input }) => (input ? [name] : [])))
// Signing out ends the session the other rows need, so it comes last.
const inOrder = names.toSorted(
  (left, right) => Number(left === 'session.signOut') - Number(right === 'session.signOut'),
)

it('has a line for every call and no line too many', () => {
  expect(Object.keys(permissionTable).toSorted()).toEqual(names.toSorted())
})

describe.each(inOrder)('%s', (name) => {
  it.each([null, ...roles])('as %s', async (role) => {
    const expected = isAllowed(name, role)
      ? takesInput.has(name)
        ? 'invalid'
        : 'done'
      : `forbidden: ${role === null ? 'signed-out' : 'role'}`
    expect(await answer(name, role)).toBe(expected)
  })
})

it('says no to a role with input that would be right, too', async () => {
  const fresh = await openTestStation()
  const floor = await fresh.as('caregiver')
  await expect(floor.intake.admit(sampleAdmission())).rejects.toMatchObject({ code: 'forbidden' })
  expect(await floor.care.house()).toEqual([])
  await fresh.close()
})
