// Where the station's folder lies when nobody names one, on each system.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultDataFolder } from '../../station/data-folder.ts'

const home = join('/home', 'desk')

it.each([
  ['linux', {}, join(home, '.local', 'share', 'sanguan')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'sanguan')],
  ['linux', { XDG_DATA_HOME: '' }, join(home, '.local', 'share', 'sanguan')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Sanguan')],
  ['win32', { APPDATA: join('C:', 'Roaming') }, join('C:', 'Roaming', 'Sanguan')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Sanguan')],
])('on %s with %j is %s', (platform, env, folder) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(folder)
})
