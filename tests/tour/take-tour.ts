// The tour: the road in Chinese, in English and in the dark, with its pictures and its papers in one folder.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../support/chromium.ts'
import { savePapers } from './papers.ts'
import { type Round, walkRound } from './round.ts'

const rounds = {
  chinese: { language: 'zh-CN', scheme: 'light', folder: '.' },
  english: { language: 'en', scheme: 'light', folder: 'en' },
  dark: { language: 'zh-CN', scheme: 'dark', folder: 'dark' },
} as const satisfies Readonly<Record<string, Omit<Round, 'dir'> & { folder: string }>>

export type RoundName = keyof typeof rounds
export const everyRound: readonly RoundName[] = ['chinese', 'english', 'dark']

export type TourOptions = Readonly<{
  /** Where pictures and papers are left. */
  out: string
  rounds: readonly RoundName[]
  print: (line: string) => void
}>

/** @throws at the first step that fails, the first screen that is not accessible, the first paper that is wrong */
export async function takeTour({ out, rounds: names, print }: TourOptions): Promise<void> {
  const browser = await launchChromium()
  try {
    for (const name of names) {
      const { language, scheme, folder } = rounds[name]
      const dir = join(out, folder)
      mkdirSync(dir, { recursive: true })
      await walkRound(browser, { language, scheme, dir }, (house) => savePapers(house, dir))
      print(`${name}: ${dir}`)
    }
  } finally {
    await browser.close()
  }
}
