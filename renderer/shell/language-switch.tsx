// 中 / EN: the other language at one press. Signed in, the account remembers it.
import { useTranslation } from 'react-i18next'
import { useKey } from '../keys/use-key.ts'
import classes from './language-switch.module.css'
import { useChangeLanguage } from './use-change-language.ts'

const languages = [
  ['zh-CN', '中'],
  ['en', 'EN'],
] as const

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const change = useChangeLanguage()
  useKey('Alt+G', () => void change(i18n.language === 'en' ? 'zh-CN' : 'en'), { label: t('shell.language') })
  return (
    <div role="group" aria-label={t('shell.language')} className={classes['switch']}>
      {languages.map(([language, label]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          title={`${t('shell.language')} Alt G`}
          onClick={() => void change(language)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
