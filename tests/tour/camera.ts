// Takes the numbered pictures of a round, and looks at each screen with axe while it stands there.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Desk } from '../e2e/desk/desk.ts'

export type Camera = Readonly<{
  /** Waits until the screen stands still, judges and pictures it. @throws what axe finds to be serious or critical */
  take(name: string): Promise<void>
}>

export function cameraOf(desk: Desk, dir: string): Camera {
  mkdirSync(dir, { recursive: true })
  const { page } = desk
  return {
    async take(name) {
      await desk.settled()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      if (grave.length > 0) throw new Error(`${name}: ${grave.map(wordsOf).join('; ')}`)
      await page.screenshot({ path: join(dir, `${name}.png`), caret: 'hide', animations: 'disabled' })
    },
  }
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function wordsOf({ id, help, nodes }: Violation): string {
  return `${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
}
