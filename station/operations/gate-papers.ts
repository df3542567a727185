// Papers of the gate: of a whole handover (F6), of somebody refused (F2) or sent on (F12A), and of nobody (F16).
// Gathers what they print from what was kept; making and keeping the bytes is papers.ts.
import type { PaperSubject } from '../../domain/papers/paper.ts'
import { findGateCheck } from '../../db/stores/gate-store.ts'
import { findHandover } from '../../db/stores/handover-store.ts'
import { findReferral } from '../../db/stores/referral-store.ts'
import { findRefusal } from '../../db/stores/refusal-store.ts'
import { readSettings } from '../../db/stores/settings-store.ts'
import type { GateFile, HandoverFile, HouseFile } from '../../forms/gate-files.ts'
import { forms, type FormDataByKey, type FormKey } from '../../forms/registry.ts'
import { found, type Reading } from '../operation.ts'
import { invalid } from '../refusal.ts'

type GateSubject = Exclude<PaperSubject, { kind: 'stay' }>

/** The data of a paper about this subject. @throws Refusal where the form is about something else, or nothing was said */
export function gatePaperData(reading: Reading, key: FormKey, subject: GateSubject): FormDataByKey[FormKey] {
  const entry = forms[key]
  if (subject.kind === 'handover' && entry.about === 'handover')
    return entry.makeData(handoverFile(reading, subject.handoverId))
  if (subject.kind === 'gate-check' && entry.about === 'gate-check') {
    const file = gateFile(reading, subject.gateCheckId)
    const isSaid = entry.code === 'F2' ? file.refusal !== null : file.referral !== null
    if (!isSaid) throw invalid(['form'], 'nothing-to-print')
    return entry.makeData(file)
  }
  throw invalid(['form'], 'other-subject')
}

/** The data of a paper of nobody. */
export function housePaperData(reading: Reading, key: FormKey): FormDataByKey[FormKey] {
  const entry = forms[key]
  if (entry.about !== 'house') throw invalid(['form'], 'other-subject')
  return entry.makeData(houseFile(reading))
}

function handoverFile({ db, station }: Reading, handoverId: number): HandoverFile {
  const { rows, receivedBy, ...handover } = found(findHandover(db, handoverId), 'handover')
  return { station, handover, rows, receivedBy }
}

function gateFile({ db, core, station }: Reading, gateCheckId: number): GateFile {
  const { check } = found(findGateCheck(db, gateCheckId), 'gate-check')
  const refusal = findRefusal(db, gateCheckId)
  const { appeal, legalBasis } = readSettings(db)
  const ground = core.law
    .dictionary()
    .find(({ list, code }) => list === 'refusal-reason' && code === refusal?.ground)
  return {
    station,
    soughtAt: check.checkedAt,
    refusal: refusal && { ...refusal, groundWords: ground?.zh ?? refusal.ground },
    referral: findReferral(db, gateCheckId),
    appeal,
    legalBasis,
  }
}

function houseFile({ db, station }: Reading): HouseFile {
  const { entryNotice, notice, legalBasis } = readSettings(db)
  return { station, rules: entryNotice.split('\n'), notice, legalBasis }
}
