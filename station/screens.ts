// Serves the built screens: files read once, index.html with a fresh nonce for each answer and the strict policy.
import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
}

const noncePlaceholder = '%NONCE%'

export type Screens = (path: string) => Response

/** Any path that is no file is a screen's address and gets index.html. */
export function createScreens(dir: string): Screens {
  const files = new Map(listFiles(dir).map((file) => [`/${relative(dir, file).split(sep).join('/')}`, file]))
  const bytes = new Map<string, Buffer>()
  return (path) => {
    const file = files.get(path)
    if (!file || path === '/index.html')
      return extname(path) && !file ? missing() : index(files.get('/index.html'))
    const content = bytes.get(path) ?? readFileSync(file)
    bytes.set(path, content)
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
      },
    })
  }
}

function missing(): Response {
  return new Response('', { status: 404 })
}

function index(file: string | undefined): Response {
  if (!file) return new Response('The screens are not built: run "npm run screens".', { status: 503 })
  const nonce = randomBytes(18).toString('base64')
  const html = readFileSync(file, 'utf8').replaceAll(noncePlaceholder, nonce)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    },
  })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir).flatMap((name) => {
      const file = join(dir, name)
      return statSync(file).isDirectory() ? listFiles(file) : [file]
    })
  } catch {
    return []
  }
}
