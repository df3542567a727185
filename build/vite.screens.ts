// Builds the screens (renderer/) into dist/screens: hashed files only, nothing inline, so that a strict CSP holds.
// The station replaces %NONCE% in index.html on every answer; nothing here knows the station.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8')) as { version: string }

const config: UserConfig = {
  root: at('../renderer'),
  base: '/',
  publicDir: at('../renderer/public'),
  plugins: [react()],
  // Settings say which version this is.
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  build: {
    outDir: at('../dist/screens'),
    emptyOutDir: true,
    target: ['chrome120', 'firefox128'],
    // A data: URL would need a hole in the CSP.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
}

// Vite asks for a default export; it is the one file that has one.
export default config
