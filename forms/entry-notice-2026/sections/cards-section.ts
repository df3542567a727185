// F16, guide cards: where the station is and how to call it, four to a page, to be cut out and given on the street.
import type { Content } from 'pdfmake/interfaces.js'
import { colour, line, size } from '../../style.ts'
import type { EntryNoticeData } from '../data.ts'

export function cardsSection(data: EntryNoticeData): Content {
  return {
    unbreakable: true,
    table: {
      widths: ['*', '*'],
      body: [
        [card(data), card(data)],
        [card(data), card(data)],
      ],
    },
    layout: {
      hLineWidth: () => line.cell,
      vLineWidth: () => line.cell,
      hLineColor: () => colour.pale,
      vLineColor: () => colour.pale,
      hLineStyle: () => ({ dash: { length: 4, space: 3 } }),
      vLineStyle: () => ({ dash: { length: 4, space: 3 } }),
      paddingLeft: () => 10,
      paddingRight: () => 10,
      paddingTop: () => 9,
      paddingBottom: () => 9,
    },
    margin: [0, 8, 0, 10],
  }
}

function card({ stationName, phone, address }: EntryNoticeData): Content {
  return {
    stack: [
      { text: '求助引导卡', bold: true, fontSize: size.body, margin: [0, 0, 0, 3] },
      { text: stationName, bold: true, fontSize: 13 },
      { text: `地址：${address}`, fontSize: size.body, margin: [0, 3, 0, 0] },
      { text: `电话：${phone}`, fontSize: size.body },
      {
        text: '24 小时接待，救助不收费；也可以向民警、城管求助。',
        fontSize: size.small,
        margin: [0, 3, 0, 0],
      },
    ],
  }
}
