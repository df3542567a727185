// First run: the station's name and number, its first account, its gate profile, the numbers of its papers. Asked once.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { FourStates } from '../components/four-states.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { SetupForm } from './setup-form.tsx'
import classes from './setup-screen.module.css'

export function SetupScreen() {
  const { t } = useTranslation()
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => client.setup.state(), staleTime: Infinity })
  return (
    <main className={classes['page']}>
      <div className={classes['sheet']}>
        <div className={classes['head']}>
          <h1>{t('setup.title')}</h1>
          <p>{t('setup.next')}</p>
          <span className={classes['language']}>
            <LanguageSwitch />
          </span>
        </div>
        <FourStates asked={setup}>{(choices) => <SetupForm choices={choices} />}</FourStates>
      </div>
    </main>
  )
}
