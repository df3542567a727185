// Speaks the other language at once; signed in, the account remembers it.
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { changeSessionLanguage, currentSession } from '../api/session-store.ts'
import { type Language, speak } from '../app/i18n.ts'

export function useChangeLanguage(): (language: Language) => Promise<void> {
  const sayFailure = useSayFailure()
  return async (language) => {
    await speak(language)
    if (!currentSession()) return
    changeSessionLanguage(language)
    await client.session.setLanguage({ language }).catch(sayFailure)
  }
}
