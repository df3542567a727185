// After an installation: builds the screens, so that the first start finds them. Quiet unless it fails.
// A tree without screens, or SANGUAN_SKIP_SCREENS=1, is not an error: `npm start` builds them when it needs them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildScreens, projectDir } from './start/screens.ts'

if (process.env['SANGUAN_SKIP_SCREENS'] === '1') {
  console.log('SANGUAN_SKIP_SCREENS=1: 未构建界面 / the screens were not built')
} else if (existsSync(join(projectDir, 'renderer', 'app', 'main.tsx'))) {
  const failure = await buildScreens()
  if (failure !== null) {
    console.error(`界面构建失败 / the screens could not be built\n${failure}`)
    process.exitCode = 1
  }
}
