import { expect, it } from 'vitest'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { countPages } from '../../../forms/render/page-count.ts'
import { makeServiceAndLeavingData } from '../../../forms/service-and-leaving-2014/make-data.ts'
import { overfull, withServices } from '../cases.ts'
import { draft } from '../marks.ts'
import { pageCountOf } from '../read-paper.ts'

it.each([
  ['one page', withServices],
  ['several pages', overfull],
])('counts the pages of a paper of %s as a reader does', async (_, file) => {
  const engine = createEngine(findFontFiles())
  const pdf = await engine.render('service-and-leaving-2014', makeServiceAndLeavingData(file), draft)
  expect(countPages(pdf)).toBe(pageCountOf(pdf))
})
