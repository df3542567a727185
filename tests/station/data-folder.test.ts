import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultDataFolder } from '../../station/data-folder.ts'

const home = join('/home', 'desk')

it.each([
  ['linux', {}, join(home, '.local', 'share', 'sanguan')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'sanguan')],
  ['linux', { XDG_DATA_HOME: '' }, join(home, '.local', 'share', 'sanguan')],
  ['win32', { APPDATA: join('C:', 'Roaming') }, join('C:', 'Roaming', 'Sanguan')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Sanguan')],
  ['darwin', { XDG_DATA_HOME: '/data' }, join(home, 'Library', 'Application Support', 'Sanguan')],
])('on %s with %o the data lies in %s', (platform, env, folder) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(folder)
})
