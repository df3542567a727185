// F4 在站服务及离站登记表, version of 2014: the sections in the order of the paper.
import type { PaperForm } from '../paper.ts'
import type { ServiceAndLeavingData } from './data.ts'
import { leavingSection } from './sections/leaving-section.ts'
import { personSection } from './sections/person-section.ts'
import { serviceSection } from './sections/service-section.ts'
import { signSection } from './sections/sign-section.ts'

export const serviceAndLeaving2014: PaperForm<ServiceAndLeavingData> = {
  title: '在站服务及离站登记表',
  issuer: ({ stationName }) => stationName,
  sections: [personSection, serviceSection, leavingSection, signSection],
}
