import { describe, expect, it } from 'vitest'
import { copyLine } from '../../forms/paper.ts'
import { blank, draft, issued } from './marks.ts'

const three = ['送方', '收方', '档案']

describe('copyLine', () => {
  it('says which copy of how many and who keeps it', () => {
    expect(copyLine(issued(2, 3, '收方'), three)).toBe('一式三份　第 2 份　收方存')
  })

  it('leaves the copy to the pen on a blank form and says none on a draft', () => {
    expect(copyLine(blank, three)).toBe('一式三份　第　　份')
    expect(copyLine(draft, three)).toBe('一式三份')
  })

  it('is empty where there is only one copy', () => {
    for (const mark of [draft, blank, issued()]) expect(copyLine(mark, ['档案'])).toBe('')
  })
})
