// F6 公安机关护送流浪乞讨人员交接表: the sections in the order of the paper.
import type { PaperForm } from '../paper.ts'
import type { PoliceHandoverData } from './data.ts'
import { personsSection } from './sections/persons-section.ts'
import { sharedSection } from './sections/shared-section.ts'
import { signSection } from './sections/sign-section.ts'

export const policeHandover2015: PaperForm<PoliceHandoverData> = {
  title: '公安机关护送流浪乞讨人员交接表',
  issuer: ({ stationName }) => stationName,
  sections: [sharedSection, personsSection, signSection],
}
