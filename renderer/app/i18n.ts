// Words: zh-CN in the first bundle, en fetched when asked for. Keys are typed from zh-CN.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import zhCN from '../locales/zh-CN.json' with { type: 'json' }

export type Language = 'zh-CN' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN }
    returnNull: false
  }
}

export const i18n = i18next.createInstance()

const stored = 'sanguan.language'

/** The language last used on this desk; a signed-in account's own choice comes later and wins. */
function deskLanguage(): Language {
  return localStorage.getItem(stored) === 'en' ? 'en' : 'zh-CN'
}

export async function startLanguage(language: Language = deskLanguage()): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await speak(language)
}

/** Switches the language of every screen, and remembers it for the sign-in page of this desk. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const en = await import('../locales/en.json', { with: { type: 'json' } })
    i18n.addResourceBundle('en', 'translation', en.default)
  }
  localStorage.setItem(stored, language)
  document.documentElement.lang = language
  await i18n.changeLanguage(language)
}

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'zh-CN'
}
