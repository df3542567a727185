// F1 求助登记表, version of 2014: the sections in the order of the paper.
import type { PaperForm } from '../paper.ts'
import type { ReliefRegistrationData } from './data.ts'
import { arrivalSection } from './sections/arrival-section.ts'
import { healthSection } from './sections/health-section.ts'
import { personSection } from './sections/person-section.ts'
import { signSection } from './sections/sign-section.ts'

export const reliefRegistration2014: PaperForm<ReliefRegistrationData> = {
  title: '求助登记表',
  issuer: ({ stationName }) => stationName,
  sections: [personSection, arrivalSection, healthSection, signSection],
}
