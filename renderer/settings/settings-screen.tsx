// Settings: everybody's own language and display; accounts, rooms and the station's facts for the head.
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../api/session-store.ts'
import { PageHead } from '../components/page-head.tsx'
import { AboutCard } from './about-card.tsx'
import { AccountsCard } from './accounts-card.tsx'
import { CardReaderCard } from './card-reader-card.tsx'
import { DictionaryCard } from './dictionary-card.tsx'
import { DisplayCard } from './display-card.tsx'
import { GateProfilesCard } from './gate-profiles-card.tsx'
import { RoomsCard } from './rooms-card.tsx'
import { RulesCard } from './rules-card.tsx'
import classes from './settings-screen.module.css'
import { StationCard } from './station-card.tsx'

export function SettingsScreen() {
  const { t } = useTranslation()
  const isHead = useHasRole('head')
  return (
    <>
      <PageHead title={t('gate.settings')} {...(isHead ? {} : { note: t('settings.headOnly') })} />
      <div className={classes['columns']} data-alone={isHead ? undefined : true}>
        {isHead && (
          <div className={classes['column']}>
            <AccountsCard />
            <RoomsCard />
            <GateProfilesCard mayChange />
            <DictionaryCard />
            <CardReaderCard mayChange />
          </div>
        )}
        <div className={classes['column']}>
          <DisplayCard />
          <StationCard />
          <RulesCard mayChange={isHead} />
          {!isHead && (
            <>
              <GateProfilesCard mayChange={false} />
              <CardReaderCard mayChange={false} />
            </>
          )}
          <AboutCard />
        </div>
      </div>
    </>
  )
}
