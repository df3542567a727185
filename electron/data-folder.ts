// Where the station's folder lies when nobody names one: the place each system keeps a program's data.
// Shared by the window and by `npm start`, so that both open the same station.
import { join } from 'node:path'

export type Surroundings = Readonly<{
  platform: string
  env: Readonly<Record<string, string | undefined>>
  home: string
}>

export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Sanguan')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sanguan')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'sanguan')
}
