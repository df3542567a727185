// F1 with nothing filled in: the paper for a power cut. The boxes are there to be ticked by hand.
import type { Notice } from '../case-file.ts'
import { pick } from '../parts/pick.ts'
import type { BlankLists, ReliefRegistrationData } from './data.ts'

export function blankReliefRegistrationData(
  stationName: string,
  lists: BlankLists,
  notice: Notice,
): ReliefRegistrationData {
  return {
    stationName,
    stayNumber: '',
    photo: null,
    person: {
      name: '',
      aliases: '',
      sex: '',
      birth: '',
      ethnicity: '',
      documentKind: '',
      documentNumber: '',
      household: '',
      residence: '',
      education: '',
      marriage: '',
      socialSecurity: '',
      contacts: [],
      looks: '',
      unknowns: '',
    },
    arrival: {
      arrivedAt: '',
      ways: pick(lists.arrivalWays, []),
      broughtByUnit: '',
      broughtByPerson: '',
      broughtByPhone: '',
      foundPlace: '',
      foundAt: '',
      reasons: pick(lists.reasons, []),
      needs: pick(lists.needs, []),
      history: '',
    },
    health: {
      temperature: '',
      firstLook: '',
      condition: '',
      exposure: null,
      security: '',
      comparison: '',
      belongings: '',
    },
    notice,
    declaration: '',
  }
}
