// Makes what F1 prints from the values of a case. Formats, decides nothing.
import type { GateCheck } from '../../domain/intake/gate-check.ts'
import { displayName, type Contact } from '../../domain/people/person.ts'
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import { belongingsWords, securityResult } from '../belongings-words.ts'
import type { CaseFile } from '../case-file.ts'
import {
  codeWords,
  declarationWords,
  looksWords,
  orNotKnown,
  systemCheckWords,
  unknownsWords,
} from '../looks-words.ts'
import { pick } from '../parts/pick.ts'
import { aliasWords, birthWords, documentKindWords, documentNumber, placeWords } from '../person-words.ts'
import {
  alcoholWords,
  exposureWords,
  injuryWords,
  kinshipWords,
  mindWords,
  securityWords,
  sexWords,
  symptomWords,
  temperatureWords,
} from '../words.ts'
import type { ContactLine, ReliefRegistrationData } from './data.ts'

export function makeReliefRegistrationData(file: CaseFile): ReliefRegistrationData {
  return {
    stationName: file.station.name,
    stayNumber: file.stay.number,
    photo: file.photo,
    person: personData(file),
    arrival: arrivalData(file),
    health: healthData(file),
    notice: file.notice,
    declaration: declarationWords[file.registration.declaration],
  }
}

function personData(file: CaseFile): ReliefRegistrationData['person'] {
  const { person, registration, regionName, lists, station, asOf } = file
  const clothes = registration.clothes === '' ? '' : `来站时衣着 ${registration.clothes}`
  return {
    name: displayName(person),
    aliases: aliasWords(person),
    sex: sexWords[person.sex],
    birth: birthWords(person.birth, dayOf(asOf, station.zone)),
    ethnicity: lists.ethnicities.find((entry) => entry.code === person.ethnicity)?.label ?? '不详',
    documentKind: documentKindWords(person.document),
    documentNumber: documentNumber(person.document),
    household: orNotKnown(placeWords(person.household, regionName), 'household', registration),
    residence: orNotKnown(placeWords(person.residence, regionName), 'residence', registration),
    education: codeWords(lists.educations, person.education),
    marriage: codeWords(lists.marriages, person.marriage),
    socialSecurity: orNotKnown(
      codeWords(lists.socialSecurities, registration.socialSecurity),
      'social-security',
      registration,
    ),
    contacts: person.contacts.map(contactLine),
    looks: [looksWords(person.description, file), clothes].filter((words) => words !== '').join('；'),
    unknowns: unknownsWords(registration),
  }
}

function contactLine(contact: Contact): ContactLine {
  return { ...contact, relation: kinshipWords[contact.relation] }
}

function arrivalData({ registration, lists, station }: CaseFile): ReliefRegistrationData['arrival'] {
  const { broughtBy } = registration
  return {
    arrivedAt: minuteOf(registration.arrivedAt, station.zone),
    ways: pick(lists.arrivalWays, [registration.arrivalWay]),
    broughtByUnit: broughtBy.unit,
    broughtByPerson: broughtBy.person,
    broughtByPhone: broughtBy.phone,
    foundPlace: broughtBy.foundPlace,
    foundAt: broughtBy.foundAt === null ? '' : minuteOf(broughtBy.foundAt, station.zone),
    reasons: pick(lists.reasons, registration.reasons),
    needs: pick(lists.needs, registration.needs),
    history: orNotKnown(registration.history, 'history', registration),
  }
}

function healthData({
  registration,
  gateCheck,
  belongings,
  station,
}: CaseFile): ReliefRegistrationData['health'] {
  return {
    temperature: gateCheck === null ? '' : temperatureWords(gateCheck.retest ?? gateCheck.temperature),
    firstLook: gateCheck === null ? '' : firstLook(gateCheck),
    condition: registration.health,
    exposure: gateCheck === null ? null : exposure(gateCheck),
    security:
      securityResult(belongings.checks[0]) ?? (gateCheck === null ? '' : securityWords[gateCheck.security]),
    comparison: orNotKnown(
      systemCheckWords(registration.systemCheck, station.zone),
      'system-check',
      registration,
    ),
    belongings: belongingsWords(registration.belongings, belongings.items),
  }
}

/** Left out where nobody asked, as under most profiles. */
function exposure({ exposure: asked }: GateCheck): string | null {
  if (asked === null) return null
  const kinds = asked.kinds.map((kind) => exposureWords[kind])
  const said = [kinds.length === 0 ? '无' : kinds.join('、'), asked.history]
  return said.filter((words) => words !== '').join('；')
}

function firstLook(check: GateCheck): string {
  const symptoms = check.symptoms.map((symptom) => symptomWords[symptom])
  const seen = [
    injuryWords[check.injury],
    mindWords[check.mind],
    alcoholWords[check.alcohol],
    symptoms.join('、'),
    check.note,
  ]
  return seen.filter((words) => words !== '').join('；')
}
