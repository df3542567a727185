// The words of the screens, as a worker reads them: stories look for a button by its name in the language they speak.
import en from '../../../renderer/locales/en.json' with { type: 'json' }
import zhCN from '../../../renderer/locales/zh-CN.json' with { type: 'json' }

export type Language = 'zh-CN' | 'en'
type Section = { readonly [key: string]: string | Section }

/** `say('signIn.do')`, with `{{name}}` filled in from the second argument. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

const locales: Readonly<Record<Language, Section>> = { 'zh-CN': zhCN, en }

export function wordsOf(language: Language): Words {
  return (key, values = {}) =>
    textAt(locales[language], key).replaceAll(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    )
}

function textAt(section: Section, key: string): string {
  let found: string | Section | undefined = section
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  if (typeof found !== 'string') throw new Error(`No words ${key}`)
  return found
}
