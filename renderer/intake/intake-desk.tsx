// One round of the gate: the steps at the left, the registration in the middle, who this may be at the right.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormDraft } from '../api/use-form-draft.ts'
import { DraftOffer } from '../components/draft-offer.tsx'
import { PageHead } from '../components/page-head.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { advanceByNumber } from './advance.ts'
import { ArrivalsButton } from './arrivals-button.tsx'
import { DoorButton } from './door-button.tsx'
import { EmergencyEntry } from './emergency-dialog.tsx'
import { FinishButton } from './finish-button.tsx'
import { Finished } from './finished.tsx'
import { GateCard } from './gate-card.tsx'
import { intakeDraft } from './intake-round.ts'
import { type IntakeValues, isUntouched, readValues } from './intake-values.ts'
import classes from './intake.module.css'
import { RefusedDialog } from './refused-dialog.tsx'
import { RegistrationCard } from './registration-card.tsx'
import { SamePersonCard } from './same-person-card.tsx'
import { useFinish } from './use-finish.ts'
import { useKnown } from './use-known.ts'
import { IntakeProvider } from './use-intake.ts'
import type { IntakeForm } from '../api/station-values.ts'
import { useIntakeForm } from './use-intake-form.ts'

export function IntakeDesk({ asked }: Readonly<{ asked: IntakeForm }>) {
  const { t } = useTranslation()
  const intake = useIntakeForm(asked)
  const { form } = intake
  const drafts = useFormDraft<IntakeValues>({
    ...intakeDraft,
    form: useLenientReset(form),
    isBlank: isUntouched,
  })
  useKnown(intake)
  const finishing = useFinish(intake, drafts)
  if (finishing.finished) return <Finished finished={finishing.finished} values={form.getValues()} />
  return (
    <IntakeProvider value={intake}>
      <DeskForm
        form={form}
        onSubmit={(values) => finishing.finish(values)}
        submitLabel={t('intake.title')}
        label={t('intake.title')}
        className={classes['form']}
      >
        <PageHead
          title={t('intake.title')}
          note={t('intake.titleNote')}
          actions={
            <>
              <EmergencyEntry />
              <DoorButton />
              <ArrivalsButton />
              <FinishButton busy={finishing.busy} />
            </>
          }
        />
        <DraftOffer drafts={drafts} />
        <div role="presentation" className={classes['desk']} onKeyDown={advanceByNumber}>
          <GateCard />
          <RegistrationCard />
          <SamePersonCard />
        </div>
      </DeskForm>
      {finishing.refused && <RefusedDialog refused={finishing.refused} finishing={finishing} />}
    </IntakeProvider>
  )
}

/** A draft of an older program is read as far as it goes; the rest stays blank. */
function useLenientReset(form: ReturnType<typeof useIntakeForm>['form']) {
  return useMemo(
    () => ({
      subscribe: form.subscribe,
      getValues: form.getValues,
      reset: ((values, options) =>
        form.reset(readValues(values) ?? {}, { ...options, keepFieldsRef: true })) as typeof form.reset,
    }),
    [form],
  )
}
