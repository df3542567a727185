// Builds the gallery as the screens are built and serves it under the station's strict policy.
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build, mergeConfig } from 'vite'
import screens from '../../../build/vite.screens.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
  ].join('; ')

export type Gallery = Readonly<{ url: string; close: () => Promise<void> }>

export async function serveGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'))
  await build(
    mergeConfig(screens, {
      root: import.meta.dirname,
      publicDir: false,
      logLevel: 'warn',
      build: { outDir: folder, minify: false },
    }),
  )
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = extname(path) === '' ? '/index.html' : path
    const nonce = randomBytes(12).toString('base64url')
    readFile(join(folder, file)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
        response.setHeader('content-security-policy', policy(nonce))
        response.end(extname(file) === '.html' ? bytes.toString().replaceAll('%NONCE%', nonce) : bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true })
    },
  }
}
