// Where a path of the admission's input is typed in the form: the station's answers and the schemas' issues land there.
const fields: readonly (readonly [path: string, field: string])[] = [
  ['check.temperature', 'temperature'],
  ['check.retest', 'retest'],
  ['check.retestAt', 'retest'],
  ['check.exposure.history', 'exposureText'],
  ['check.exposure', 'exposures'],
  ['check.test.takenAt', 'testAt'],
  ['check.test', 'testResult'],
  ['check.reports', 'reportedAt'],
  ['check.note', 'gateNote'],
  ['check.told', 'told'],
  ['check.symptoms', 'signs'],
  ['check.danger', 'signs'],
  ['check.checkedAt', 'arrivedAt'],
  ['check', ''],
  ['verdictOverride.verdict', 'overruling'],
  ['verdictOverride.reason', 'overrulingReason'],
  ['verdictOverride', 'overruling'],
  ['personId', 'name'],
  ['details.birth.on', 'bornOn'],
  ['details.birth.age', 'age'],
  ['details.birth', 'bornOn'],
  ['details.document.number', 'documentNumber'],
  ['details.document.reason', 'documentNumber'],
  ['details.document.source', 'documentSource'],
  ['details.document', 'documentNumber'],
  ['details.household.text', 'householdText'],
  ['details.household', 'household'],
  ['details.residence', 'residence'],
  ['details', ''],
  ['registration.broughtBy.unit', 'broughtUnit'],
  ['registration.broughtBy.person', 'broughtPerson'],
  ['registration.broughtBy.phone', 'broughtPhone'],
  ['registration.broughtBy', ''],
  ['registration', ''],
  ['place.text', 'elsewhere'],
  ['place', 'bedId'],
  ['bedId', 'bedId'],
]

/** The longest path named above that `path` begins with; what is left of it is a part of that field. */
export function fieldOfPath(path: string): string {
  const found = fields.find(([start]) => path === start || path.startsWith(`${start}.`))
  if (!found) return path
  const [start, field] = found
  const rest = path.slice(start.length + 1)
  if (field === '') return rest === '' ? path : rest
  return field
}
