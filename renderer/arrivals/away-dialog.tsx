// Somebody who did not come in: what was seen and decided, and the one next step: write the paper, print it, note how
// it was taken or what came back.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import classes from './arrivals.module.css'
import { EarlierList } from './earlier-list.tsx'
import { GatePaperDialog } from './gate-paper-dialog.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { ReferralDialog } from './referral-dialog.tsx'
import { RefusalDialog } from './refusal-dialog.tsx'

export type AwayStep = 'look' | 'refuse' | 'refer' | 'paper' | 'receipt'
type AwayDialogProps = Readonly<{
  away: TurnedAway
  mayWrite: boolean
  /** What opens at once: after a gate check, the paper that is to be written. */
  first?: AwayStep
  onClose: () => void
}>

export function AwayDialog({ away, mayWrite, first = 'look', onClose }: AwayDialogProps) {
  const [step, setStep] = useState<AwayStep>(first)
  const back = () => setStep('look')
  const written = () => setStep('paper')
  const about = { kind: 'gate-check', gateCheckId: away.gateCheckId } as const
  if (step === 'refuse') return <RefusalDialog away={away} onDone={written} onClose={back} />
  if (step === 'refer') return <ReferralDialog away={away} onDone={written} onClose={back} />
  if (step === 'receipt') return <ReceiptDialog away={away} onDone={back} onClose={back} />
  if (step === 'paper')
    return (
      <GatePaperDialog
        form={away.refusal ? 'F2' : 'F12A'}
        about={about}
        papers={away.papers}
        onClose={back}
      />
    )
  return <Look away={away} mayWrite={mayWrite} onStep={setStep} onClose={onClose} />
}

type LookProps = Readonly<{
  away: TurnedAway
  mayWrite: boolean
  onStep: (step: AwayStep) => void
  onClose: () => void
}>

function Look({ away, mayWrite, onStep, onClose }: LookProps) {
  const { t } = useTranslation()
  const { refusal, referral, decided } = away
  const isWritten = refusal !== null || referral !== null
  return (
    <Dialog
      opened
      size="lg"
      title={away.name ?? t('arrivals.noName')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          {refusal && (
            <ActionButton
              label={t('arrivals.noteReceipt')}
              keys="Alt+K"
              disabled={!mayWrite}
              onPress={() => onStep('receipt')}
            />
          )}
          {!isWritten && (
            <ActionButton
              primary={decided !== 'refuse'}
              label={t('arrivals.refer')}
              keys="Alt+W"
              disabled={!mayWrite}
              onPress={() => onStep('refer')}
            />
          )}
          {!isWritten && decided === 'refuse' && (
            <ActionButton
              primary
              label={t('arrivals.refuse')}
              keys="Alt+N"
              disabled={!mayWrite}
              onPress={() => onStep('refuse')}
            />
          )}
          {isWritten && (
            <ActionButton
              primary
              label={t('arrivals.showPaper')}
              keys="Alt+I"
              onPress={() => onStep('paper')}
            />
          )}
        </>
      }
    >
      <div className={classes['dialog']}>
        <Facts away={away} />
        <EarlierList earlier={away.earlier} />
      </div>
    </Dialog>
  )
}

function Facts({ away }: Readonly<{ away: TurnedAway }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { words } = useDictionaries()
  const { refusal, referral, overrideReason, checkedBy, computed } = away
  const facts: [string, string][] = [
    [t('arrivals.at'), `${minuteOf(away.check.checkedAt, zone)} · ${checkedBy}`],
    [t('arrivals.decided'), `${t(`intake.verdict.${away.decided}`)} · ${away.where}`],
    ...(overrideReason === null
      ? []
      : ([
          [t('arrivals.computed'), t(`intake.verdict.${computed.verdict}`)],
          [t('arrivals.overrideReason'), overrideReason],
        ] as [string, string][])),
    ...(refusal
      ? ([
          [t('arrivals.ground'), words('refusal-reason', refusal.ground)],
          [t('arrivals.facts'), refusal.facts],
          [
            t('arrivals.receipt'),
            [t(`arrivals.receiptHow.${refusal.receipt.how}`), refusal.receipt.witness, refusal.receipt.note]
              .filter((one) => one !== '')
              .join(' · '),
          ],
        ] as [string, string][])
      : []),
    ...(referral
      ? ([
          [t('arrivals.referUnit'), `${t(`arrivals.referKind.${referral.kind}`)} · ${referral.unit}`],
          [t('arrivals.reason'), referral.reason],
          [t('arrivals.summary'), referral.summary],
          [
            t('arrivals.receiptBack'),
            referral.receipt
              ? `${minuteOf(referral.receipt.at, zone)} · ${referral.receipt.says}`
              : t('arrivals.receiptAwaited'),
          ],
        ] as [string, string][])
      : []),
  ]
  return (
    <dl className={classes['facts']}>
      {facts.map(([label, said]) => [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{said}</dd>])}
    </dl>
  )
}
