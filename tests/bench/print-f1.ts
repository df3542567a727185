// `print-f1`: the registration form by the station's renderer, its worker warm, against Chromium's page.pdf() of the
// same form in HTML, its page open and its fonts loaded.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { makeName } from '../../build/data/names.ts'
import { randomOf } from '../../build/data/random.ts'
import type { ReliefRegistrationData } from '../../forms/relief-registration-2014/data.ts'
import { makeReliefRegistrationData } from '../../forms/relief-registration-2014/make-data.ts'
import { findFontFiles } from '../../forms/render/font-files.ts'
import { createRenderer, type Renderer } from '../../forms/render/renderer.ts'
import { usual } from '../forms/cases.ts'
import { issued, serial } from '../forms/marks.ts'
import { launchChromium } from '../support/chromium.ts'
import { bench, type Prepared } from './frame/bench.ts'
import { bodyOf, emptyPage } from './html/form.ts'

type State = Readonly<{ renderer: Renderer; page: Page }>

const form = makeReliefRegistrationData(usual)

/** Another name each time: no paper is the last one again. */
function formOf(round: number): ReliefRegistrationData {
  const { name } = makeName(randomOf(round), 'male')
  return { ...form, person: { ...form.person, name } }
}

async function byChromium({ page }: State, round: number): Promise<void> {
  // The function runs in the page: it knows nothing of this file but its argument.
  await page.evaluate(
    (html) => {
      document.body.innerHTML = html
    },
    bodyOf(formOf(round), serial),
  )
  const pdf = await page.pdf({ preferCSSPageSize: true })
  if (pdf.length < 5000) throw new Error('Chromium printed an empty page')
}

async function open(): Promise<Prepared<State>> {
  const fonts = findFontFiles()
  const folder = mkdtempSync(join(tmpdir(), 'sanguan-bench-form-'))
  const file = join(folder, 'form.html')
  writeFileSync(file, emptyPage(fonts))
  const browser = await launchChromium()
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  const hasFonts = await page.evaluate(async () => {
    const loaded = await Promise.all([
      document.fonts.load('400 10pt serif-sc', '救'),
      document.fonts.load('700 10pt serif-sc', '救'),
    ])
    return loaded.every((faces) => faces.length === 1)
  })
  if (!hasFonts) throw new Error('Chromium did not load the fonts of the paper')
  const renderer = createRenderer({ fonts })
  await renderer.warm()
  const close = async () => {
    await Promise.all([renderer.close(), browser.close()])
    rmSync(folder, { recursive: true, force: true })
  }
  return { state: { renderer, page }, data: 'one made-up case, another name each time', close }
}

export const printF1 = bench<State>({
  name: 'print-f1',
  unit: 'ms',
  prepare: open,
  cases: [
    {
      name: 'issued',
      rounds: 100,
      warmUp: 5,
      enter: (state) => ({
        subject: {
          work: (round) =>
            state.renderer.render('relief-registration-2014', formOf(round), issued()).then(({ length }) => {
              if (length < 5000) throw new Error('The renderer printed an empty page')
            }),
        },
        baselines: [{ name: 'chromium-page-pdf', work: (round) => byChromium(state, round) }],
      }),
    },
  ],
})
