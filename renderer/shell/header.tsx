// The header: name of the program, the find box, the station, the shift, who is on duty, language, appearance, lock.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Tag } from '../components/tag.tsx'
import { AppearanceMenu } from './appearance-menu.tsx'
import classes from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'

export type ShellFacts = Readonly<{
  stationName: string
  /** 夜班 20:00–08:00, where the station keeps shifts. */
  shift?: string
  accountName: string
}>

type HeaderProps = Readonly<{ facts: ShellFacts; find: ReactNode; onLock: () => void }>

export function Header({ facts, find, onLock }: HeaderProps) {
  const { t } = useTranslation()
  return (
    <header className={classes['header']}>
      <div className={classes['logo']}>
        三关<small>Sanguan</small>
      </div>
      <div className={classes['find']}>{find}</div>
      <div className={classes['right']}>
        <span className={classes['station']}>{facts.stationName}</span>
        {facts.shift !== undefined && <Tag>{facts.shift}</Tag>}
        <span className={classes['account']}>{t('shell.onDuty', { name: facts.accountName })}</span>
        <LanguageSwitch />
        <AppearanceMenu />
        <ActionButton small label={t('shell.lock')} keys="Alt+L" onPress={onLock} />
      </div>
    </header>
  )
}
