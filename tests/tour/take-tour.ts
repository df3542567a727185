// The tour: the road in Chinese, in English and in the dark, with its pictures and its papers in one folder.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../support/chromium.ts'
import { savePapers } from './papers.ts'
import { type Round, walkRound } from './round.ts'

export type TourOptions = Readonly<{
  /** Where pictures and papers are left. */
  out: string
  print: (line: string) => void
}>

/** @throws at the first step that fails, the first screen that is not accessible, the first paper that is wrong */
export async function takeTour({ out, print }: TourOptions): Promise<void> {
  const rounds: readonly Round[] = [
    { language: 'zh-CN', scheme: 'light', dir: out },
    { language: 'en', scheme: 'light', dir: join(out, 'en') },
    { language: 'zh-CN', scheme: 'dark', dir: join(out, 'dark') },
  ]
  mkdirSync(out, { recursive: true })
  const browser = await launchChromium()
  try {
    for (const round of rounds) {
      await walkRound(browser, round, (house) => savePapers(house, round.dir))
      print(`${round.language}, ${round.scheme}: ${round.dir}`)
    }
  } finally {
    await browser.close()
  }
}
