// F10B 随身物品返还单, version of 2026: the sections in the order of the paper.
import { holderRows } from '../parts/holder.ts'
import { section } from '../parts/section.ts'
import type { PaperForm } from '../paper.ts'
import type { CustodyReturnData } from './data.ts'
import { itemsSection } from './sections/items-section.ts'
import { signSection } from './sections/sign-section.ts'

export const custodyReturn2026: PaperForm<CustodyReturnData> = {
  title: '随身物品返还单',
  issuer: ({ stationName }) => stationName,
  sections: [({ holder }) => section('一、寄存人', holderRows(holder)), itemsSection, signSection],
}
