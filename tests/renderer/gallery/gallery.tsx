// Every field and part of the frame on one page, for the tests and for looking at. No part of the product.
import '../../../renderer/app/mantine-styles.ts'
import '../../../renderer/app/tokens.css'
import '../../../renderer/app/base.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { applyStoredAppearance } from '../../../renderer/app/appearance.ts'
import { startLanguage } from '../../../renderer/app/i18n.ts'
import { announceNonce, readNonce } from '../../../renderer/app/nonce.ts'
import { Providers } from '../../../renderer/app/providers.tsx'
import { FindBox } from '../../../renderer/shell/find-box.tsx'
import { Shell } from '../../../renderer/shell/shell.tsx'
import { FieldsPage } from './fields-page.tsx'
import { PartsPage } from './parts-page.tsx'

const nonce = readNonce()
announceNonce(nonce)
applyStoredAppearance()
await startLanguage()

function Gallery() {
  const [find, setFind] = useState('')
  return (
    <Shell
      facts={{ stationName: '示例市救助管理站', shift: '夜班 20:00–08:00', accountName: '接待 01' }}
      find={<FindBox value={find} onType={setFind} />}
      onLock={() => document.body.setAttribute('data-locked', '')}
    >
      {location.hash === '#parts' ? <PartsPage /> : <FieldsPage />}
    </Shell>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Providers nonce={nonce}>
      <Gallery />
    </Providers>,
  )
}
