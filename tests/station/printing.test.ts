// The system's spooler, spoken to as it is: words as arguments, bytes on standard input, refusals in its own words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PrintError, readQueues, systemPrinting } from '../../station/printing.ts'
import { installSpooler, type Spooler } from '../support/spooler.ts'

let spooler: Spooler
beforeAll(() => {
  spooler = installSpooler()
})
afterAll(() => spooler.remove())

const printing = systemPrinting()
const large = Buffer.alloc(3_000_000, 'paper')

describe('printing', () => {
  it('hands over the bytes as they are and returns the job', async () => {
    const job = await printing.print({ printer: 'office', title: 'F1-00001', bytes: large })
    const { words, bytes } = spooler.jobs().at(-1)!
    expect(job).toMatch(/^office-\d+$/)
    expect(words).toEqual(['-d', 'office', '-t', 'F1-00001', '-o', 'media=A4', '-'])
    expect(bytes.equals(large)).toBe(true)
  })

  it.each(['$(touch /tmp/pwned)', '; rm -rf .', '-o raw', '../x', '\'"'])(
    'never lets a title like %j reach a shell',
    async (title) => {
      await printing.print({ printer: 'office', title, bytes: large })
      expect(spooler.jobs().at(-1)!.words[3]).toBe(title)
    },
  )

  it('fails with the spooler’s own words, even where it closes its end early', async () => {
    const refused = printing.print({ printer: 'nowhere', title: 'x', bytes: large })
    await expect(refused).rejects.toThrow(PrintError)
    await expect(refused).rejects.toThrow('lp: The printer or class does not exist.')
  })
})

describe('printers', () => {
  it('are the system’s queues, with the usual one marked', async () => {
    expect(await printing.printers()).toEqual([
      { name: 'office', isDefault: true, state: 'ready' },
      { name: 'attic', isDefault: false, state: 'stopped' },
    ])
  })

  it('are none where there is no spooler, and printing says so', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = '/nowhere'
    try {
      expect(await printing.printers()).toEqual([])
      await expect(printing.print({ printer: 'office', title: 'x', bytes: large })).rejects.toThrow(
        PrintError,
      )
    } finally {
      process.env['PATH'] = path
    }
  })

  it('are read line by line from what lpstat says', () => {
    const text =
      'printer a is idle.  enabled since x\n\tPaused\nprinter b now printing b-7.\nlpstat: No destinations\n'
    expect(readQueues(text, 'b')).toEqual([
      { name: 'a', isDefault: false, state: 'ready' },
      { name: 'b', isDefault: true, state: 'ready' },
    ])
    expect(readQueues('', null)).toEqual([])
  })
})
