import { describe, expect, it } from 'vitest'
import { readStartOptions, startHelp } from '../../../build/start/options.ts'

const usual = { isElectronWanted: true, isBrowserWanted: true, port: null, dataDir: null, isDemo: false }

describe('the words after npm start', () => {
  it.each([
    [[], usual],
    [['--no-electron'], { ...usual, isElectronWanted: false }],
    [['--no-open'], { ...usual, isElectronWanted: false, isBrowserWanted: false }],
    [['--port', '8080'], { ...usual, port: 8080 }],
    [['--port=65535', '--data=/d'], { ...usual, port: 65535, dataDir: '/d' }],
    [['--demo', '--no-open'], { ...usual, isDemo: true, isElectronWanted: false, isBrowserWanted: false }],
  ])('%o', (words, options) => {
    expect(readStartOptions(words)).toEqual({ kind: 'start', options })
  })

  it.each([
    [['--prot', '1'], '--prot is not a flag'],
    [['-x'], '-x is not a flag'],
    [['--toString'], '--toString is not a flag'],
    [['demo'], '"demo" is not a flag'],
    [['--port'], '--port needs a value'],
    [['--data='], '--data needs a value'],
    [['--port', '--demo'], 'a port is a whole number'],
    [['--port', '0'], 'a port is a whole number'],
    [['--port', '65536'], 'a port is a whole number'],
    [['--port', '8e3'], 'a port is a whole number'],
    [['--port', '８０'], 'a port is a whole number'],
    [['--demo=yes'], '--demo takes no value'],
    [['--demo', '--data', '/d'], 'leave --data out'],
  ])('%o is refused with a sentence in both languages', (words, sentence) => {
    const asked = readStartOptions(words)
    expect(asked.kind === 'wrong' && asked.because).toContain(sentence)
    expect(asked.kind === 'wrong' && asked.because).toMatch(/\p{Script=Han}.*。\/ /u)
  })

  it('names every flag in its help', () => {
    expect(readStartOptions(['-h'])).toEqual({ kind: 'help' })
    for (const flag of ['--no-electron', '--no-open', '--port', '--data', '--demo'])
      expect(startHelp).toContain(flag)
  })
})
