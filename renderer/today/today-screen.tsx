// Today: who is in the house, what is due first, who leaves, who has just come. Every gate is one key away.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { newIntakeAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ArrivalsCard } from './arrivals-card.tsx'
import { dayWords, lunarWords } from './day-words.ts'
import { DueCard } from './due-card.tsx'
import { HouseTiles } from './house-tiles.tsx'
import { TasksCard } from '../tasks/tasks-card.tsx'
import { LeavingCard } from './leaving-card.tsx'
import classes from './today-screen.module.css'
import { TodayWarnings } from './today-warnings.tsx'
import { type Board, useToday } from './use-today.ts'

export function TodayScreen() {
  const today = useToday()
  return <FourStates asked={today}>{(board) => <TodayBoard board={board} />}</FourStates>
}

function TodayBoard({ board }: Readonly<{ board: Board }>) {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const lunar = lunarWords(board.day, i18n.language)
  return (
    <>
      <PageHead
        title={`${t('gate.today')} · ${dayWords(board.day, i18n.language)}`}
        note={
          <>
            {lunar !== '' && <span>{t('today.lunar', { day: lunar })}</span>}
            <TodayWarnings warnings={board.warnings} />
          </>
        }
        actions={
          <ActionButton
            primary
            accent="intake"
            label={t('today.newIntake')}
            keys="F2"
            keysHandledElsewhere
            onPress={() => go(newIntakeAt)}
          />
        }
      />
      <HouseTiles board={board} />
      <div className={classes['cards']}>
        <div className={classes['first']}>
          <TasksCard className={classes['card']} />
          <DueCard due={board.due} total={board.dueTotal} isHouseEmpty={board.house.total === 0} />
        </div>
        <div className={classes['side']}>
          <LeavingCard leaving={board.leaving} day={board.day} />
          <ArrivalsCard arrivals={board.arrivals} day={board.day} />
        </div>
      </div>
    </>
  )
}
