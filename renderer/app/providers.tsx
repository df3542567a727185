// What every screen stands on: theme with nonce, queries, words, keys, notices.
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { KeyProvider } from '../keys/key-provider.tsx'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { i18n } from './i18n.ts'
import { createDeskQueryClient } from './query-client.ts'
import { cssVariablesResolver, theme } from './theme.ts'

export function Providers({ nonce, children }: Readonly<{ nonce: string; children: ReactNode }>) {
  const [queries] = useState(createDeskQueryClient)
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <KeyProvider>
            <Notifications position="bottom-right" limit={3} autoClose={5000} transitionDuration={0} />
            <ErrorBoundary>{children}</ErrorBoundary>
          </KeyProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
