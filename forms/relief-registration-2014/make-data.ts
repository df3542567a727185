// Makes what F1 prints from the values of a case. Formats, decides nothing.
import type { GateCheck } from '../../domain/intake/gate-check.ts'
import { displayName, type Contact } from '../../domain/people/person.ts'
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import type { CaseFile } from '../case-file.ts'
import { pick } from '../parts/pick.ts'
import { aliasWords, birthWords, documentKindWords, documentNumber, placeWords } from '../person-words.ts'
import {
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
    person: personData(file),
    arrival: arrivalData(file),
    health: healthData(file),
    notice: file.notice,
  }
}

function personData({
  person,
  regionName,
  lists,
  station,
  asOf,
}: CaseFile): ReliefRegistrationData['person'] {
  return {
    name: displayName(person),
    aliases: aliasWords(person),
    sex: sexWords[person.sex],
    birth: birthWords(person.birth, dayOf(asOf, station.zone)),
    ethnicity: lists.ethnicities.find((entry) => entry.code === person.ethnicity)?.label ?? '不详',
    documentKind: documentKindWords(person.document),
    documentNumber: documentNumber(person.document),
    household: placeWords(person.household, regionName),
    residence: placeWords(person.residence, regionName),
    education: '',
    marriage: '',
    socialSecurity: '',
    contacts: person.contacts.map(contactLine),
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
    history: registration.history,
  }
}

function healthData({ registration, gateCheck }: CaseFile): ReliefRegistrationData['health'] {
  return {
    temperature: gateCheck === null ? '' : temperatureWords(gateCheck.retest ?? gateCheck.temperature),
    firstLook: gateCheck === null ? '' : firstLook(gateCheck),
    condition: registration.health,
    exposure: null,
    security: gateCheck === null ? '' : securityWords[gateCheck.security],
    comparison: '',
    belongings: registration.belongings,
  }
}

function firstLook(check: GateCheck): string {
  const symptoms = check.symptoms.map((symptom) => symptomWords[symptom])
  const seen = [injuryWords[check.injury], mindWords[check.mind], symptoms.join('、'), check.note]
  return seen.filter((words) => words !== '').join('；')
}
