import { expect, test } from 'vitest'
import { findChromium, missingPackages } from '../../build/ensure-chromium.ts'

const machine = (platform: NodeJS.Platform, ...there: readonly string[]) => ({
  platform,
  env: { PATH: '/opt/bin', PROGRAMFILES: 'C:\\Program Files' },
  isExecutable: (path: string) => there.includes(path),
})

test.each([
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/bin/chromium-browser'],
  ['linux', '/usr/bin/google-chrome'],
  ['linux', '/opt/bin/chromium'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
] as const)('finds on %s the browser at %s', (platform, path) => {
  expect(findChromium(machine(platform, path))).toBe(path)
})

test('prefers Debian’s own Chromium to another browser beside it', () => {
  expect(findChromium(machine('linux', '/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  )
})

test('takes the browser that the environment names and, when that is none, no other', () => {
  const there = machine('linux', '/usr/bin/chromium', '/mine/chrome')
  expect(findChromium({ ...there, env: { SANGUAN_CHROMIUM: '/mine/chrome' } })).toBe('/mine/chrome')
  expect(findChromium({ ...there, env: { SANGUAN_CHROMIUM: '/mine/gone' } })).toBeNull()
})

test('finds nothing on a machine without a browser', () => {
  expect(findChromium(machine('linux'))).toBeNull()
})

test('asks only for the packages that are missing', () => {
  expect(missingPackages({ chromium: true, chineseFonts: true, pdftotext: true })).toEqual([])
  expect(missingPackages({ chromium: true, chineseFonts: false, pdftotext: true })).toEqual([
    'fonts-noto-cjk',
  ])
  expect(missingPackages({ chromium: false, chineseFonts: false, pdftotext: false })).toEqual([
    'chromium',
    'fonts-noto-cjk',
    'poppler-utils',
  ])
})
