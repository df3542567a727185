// Behind every call its operation, and before it the question who is asking: roles, and rows that narrow them.
import { traverseContractProcedures } from '@orpc/server'
import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { contract } from '../../station/contract/contract.ts'
import { router } from '../../station/router.ts'
import { refusalOf } from '../support/refusals.ts'
import { openTestStation } from '../support/test-station.ts'

function callsOf(routes: Parameters<typeof traverseContractProcedures>[0]['router']): string[] {
  const calls: string[] = []
  traverseContractProcedures({ router: routes, path: [] }, ({ path }) => calls.push(path.join('.')))
  return calls.toSorted()
}

it('has an operation for every call of the contract and no other', () => {
  expect(callsOf(router)).toEqual(callsOf(contract))
  expect(callsOf(contract).length).toBeGreaterThan(40)
})

it('takes a call away from a role where a row says so, never from the head', async () => {
  const first = await openTestStation()
  await first.as('caregiver')
  await first.station.close()
  const db = openDatabase(first.dataDir)
  for (const role of ['caregiver', 'head'])
    db.run("INSERT INTO call_narrowing (call, role) VALUES ('care.write', $role)", { role })
  db.close()
  const station = await openTestStation({ dataDir: first.dataDir })
  const entry = {
    stayId: 999_999,
    happenedAt: station.now(),
    content: { kind: 'note' as const, text: '?' },
    remark: '',
    correctsId: null,
  }
  const write = async (role: 'caregiver' | 'front-desk' | 'head') =>
    (await refusalOf((await station.as(role)).care.write(entry))).kind
  expect([await write('caregiver'), await write('front-desk'), await write('head')]).toEqual([
    'forbidden',
    'not-found',
    'not-found',
  ])
  await station.close()
  rmSync(first.dataDir, { recursive: true, force: true })
})

it('asks for the roles of this moment, not of the sign-in', async () => {
  const station = await openTestStation()
  const floor = await station.as('caregiver')
  const head = await station.as('head')
  const { account } = await floor.session.me()
  await head.accounts.update({ ...account, roles: ['tracing'], pin: null })
  const place = { kind: 'elsewhere' as const, text: '大厅' }
  const move = floor.intake.moveBed({ stayId: 1, version: 1, place, reason: '换床', overrides: [] })
  expect(await refusalOf(move)).toEqual({ kind: 'forbidden', data: { because: 'role' } })
  await station.close()
})
