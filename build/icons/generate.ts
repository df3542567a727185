// Draws icon.png, icon.ico and icon.icns from icon.svg with the chromium of this machine. Run by hand when the mark changes.
// The three files are kept in the tree: packaging must not need a browser.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
const work = mkdtempSync(join(tmpdir(), 'sanguan-icon-'))

function drawn(size: number): Buffer {
  const page = join(work, 'icon.html')
  const svg = readFileSync(join(here, 'icon.svg'), 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" `,
  )
  writeFileSync(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`)
  const file = join(work, `${size}.png`)
  const flags = ['--headless', '--no-sandbox', '--hide-scrollbars', '--default-background-color=00000000']
  execFileSync(
    'chromium',
    [...flags, `--window-size=${size},${size}`, `--screenshot=${file}`, `file://${page}`],
    {
      stdio: 'ignore',
    },
  )
  return readFileSync(file)
}

/** A Windows icon of one 256-pixel PNG: a header, one directory entry, the PNG. */
function ico(png: Buffer): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

/** A macOS icon: tagged PNGs behind a length. */
function icns(images: readonly (readonly [tag: string, png: Buffer])[]): Buffer {
  const block = (tag: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(tag, 'latin1')
    head.writeUInt32BE(body.length + 8, 4)
    return Buffer.concat([head, body])
  }
  return block('icns', Buffer.concat(images.map(([tag, png]) => block(tag, png))))
}

const [small, middle, large] = [drawn(256), drawn(512), drawn(1024)]
writeFileSync(join(here, 'icon.png'), middle)
writeFileSync(join(here, 'icon.ico'), ico(small))
writeFileSync(
  join(here, 'icon.icns'),
  icns([
    ['ic08', small],
    ['ic09', middle],
    ['ic10', large],
  ]),
)
rmSync(work, { recursive: true })
