// The form of a security check: flat as it is typed, and what the call is given. Empty rows are nothing.
import type { FindingFate, FindingKind, NewSecurityCheck } from '../../domain/belongings/security-check.ts'

export type OfficerValues = { name: string; sex: 'male' | 'female' | null; searchedBody: 'yes' | 'no' | null }
export type FindingValues = {
  what: string
  count: string
  kind: FindingKind | ''
  fate: FindingFate['kind'] | null
  sealNumber: string
  place: string
  policeStation: string
  officer: string
  receiptNumber: string
  consentedBy: string
  how: string
}
export type SecurityValues = {
  checkedAt: number | null
  officers: OfficerValues[]
  outcome: 'done' | 'refused' | null
  ways: readonly string[]
  said: string
  findings: FindingValues[]
}

export const blankOfficer: OfficerValues = { name: '', sex: null, searchedBody: 'no' }
export const blankFinding: FindingValues = {
  what: '',
  count: '1',
  kind: '',
  fate: null,
  sealNumber: '',
  place: '',
  policeStation: '',
  officer: '',
  receiptNumber: '',
  consentedBy: '',
  how: '',
}

/** Two look together [G]: two rows stand ready, the first for whoever writes. */
export function blankSecurity(checkedAt: number, writer: string): SecurityValues {
  return {
    checkedAt,
    officers: [{ ...blankOfficer, name: writer }, blankOfficer],
    outcome: 'done',
    ways: [],
    said: '',
    findings: [],
  }
}

/** The call's input, for the domain's schema to judge. */
export function readSecurity(
  values: SecurityValues,
  stayId: number,
): Readonly<{ [key in keyof NewSecurityCheck]: unknown }> {
  const officers = values.officers
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, sex, searchedBody }) => ({ name, sex, searchedBody: searchedBody === 'yes' }))
  const outcome =
    values.outcome === 'refused'
      ? { kind: 'refused', said: values.said }
      : { kind: 'done', ways: values.ways, findings: filledFindings(values).map(readFinding) }
  return { stayId, checkedAt: values.checkedAt, officers, outcome }
}

function filledFindings({ findings }: SecurityValues): readonly FindingValues[] {
  return findings.filter(({ what }) => what.trim() !== '')
}

/** The schema takes of a fate what belongs to it and leaves the rest. */
function readFinding({ what, count, kind, fate, ...said }: FindingValues): object {
  return { what, count: Number(count.normalize('NFKC')), kind, fate: { ...said, kind: fate } }
}

/** Paths of the call to fields of the form: empty rows before one are counted in. */
export function securityField(path: string, values: SecurityValues): string {
  const inner = path.replace(/^check\./, '').replace(/^outcome\./, '')
  const [list = '', index = '', ...rest] = inner.split('.')
  if (inner === 'kind') return 'outcome'
  if (list !== 'officers' && list !== 'findings') return inner
  if (index === '') return `${list}.0.${list === 'officers' ? 'name' : 'what'}`
  const filled: number[] = []
  const texts =
    list === 'officers' ? values.officers.map(({ name }) => name) : values.findings.map(({ what }) => what)
  texts.forEach((text, at) => text.trim() !== '' && filled.push(at))
  const field = rest[0] === 'fate' && rest.length > 1 ? (rest[1] === 'kind' ? 'fate' : rest[1]) : rest[0]
  return [list, String(filled[Number(index)] ?? 0), field ?? ''].join('.')
}
