// What the gate asked besides the four steps, in words: only what somebody asked and found, nothing for the rest.
import type { TFunction } from 'i18next'
import type { GateCheck } from '../../domain/intake/gate-check.ts'
import { clockTimeOf, minuteOf } from '../../domain/shared/civil-day.ts'

type Saying = Readonly<{ t: TFunction; zone: string }>

export function gateFindings(check: GateCheck, saying: Saying): readonly string[] {
  const { t } = saying
  const { travelCode, alcohol } = check
  return [
    travelCode === 'not-checked'
      ? ''
      : labelled(t('gateFindings.travelCode'), t(`atGate.travelCode.${travelCode}`)),
    exposureWords(check, saying),
    testWords(check, saying),
    alcohol === 'smelled' || alcohol === 'drunk' ? t(`intake.sign.${alcohol}`) : '',
    check.retest === null || check.retestAt === null
      ? ''
      : labelled(t('gateFindings.retestAt'), clockTimeOf(check.retestAt, saying.zone)),
    reportWords(check, saying),
  ].filter((words) => words !== '')
}

/** The label and its words stand apart by a space in both languages. */
const labelled = (label: string, words: string): string => `${label} ${words}`

function exposureWords({ exposure }: GateCheck, { t }: Saying): string {
  if (exposure === null) return ''
  const kinds = exposure.kinds.map((kind) => t(`atGate.exposure.${kind}`))
  const said = [...kinds, exposure.history].filter((words) => words.trim() !== '')
  const words = said.length === 0 ? t('atGate.exposure.none') : said.join(t('people.listMark'))
  return labelled(t('atGate.exposures'), words)
}

function testWords({ test }: GateCheck, { t, zone }: Saying): string {
  if (test.kind === 'not-asked') return ''
  if (test.kind === 'not-done') return labelled(t('gateFindings.test'), t('gateFindings.result.not-done'))
  const method = t(`atGate.testMethod.${test.method}`)
  const taken = test.takenAt === null ? '' : ` (${minuteOf(test.takenAt, zone)})`
  return labelled(method, t(`gateFindings.result.${test.result}`)) + taken
}

function reportWords({ reports }: GateCheck, { t, zone }: Saying): string {
  const told = reports.map(({ to, at }) => labelled(t(`atGate.report.${to}`), clockTimeOf(at, zone)))
  return told.length === 0 ? '' : labelled(t('gateFindings.told'), told.join(t('people.listMark')))
}
