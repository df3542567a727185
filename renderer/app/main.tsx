// Entry of the screens. The nonce is announced before anything renders; nothing else happens here.
import './mantine-styles.ts'
import './tokens.css'
import './base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyStoredAppearance } from './appearance.ts'
import { startLanguage } from './i18n.ts'
import { announceNonce, readNonce } from './nonce.ts'
import { Providers } from './providers.tsx'

const nonce = readNonce()
announceNonce(nonce)
applyStoredAppearance()
await startLanguage()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <Providers nonce={nonce}>
    <App />
  </Providers>,
)
