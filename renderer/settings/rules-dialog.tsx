// Changing the station's settings. Another head who saved first is shown with both values of each field.
import { useQueryClient } from '@tanstack/react-query'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { stationSettings, type StationSettings } from '../../domain/rules/station-settings.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { chosen, differing } from '../people/differing.ts'
import { rulesSchema, settingsOf, valuesOf, type RulesValues } from './rules-values.ts'
import classes from './settings-screen.module.css'

type RulesDialogProps = Readonly<{
  kept: StationSettings & Readonly<{ version: number }>
  onClose: () => void
}>

export function RulesDialog({ kept, onClose }: RulesDialogProps) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const queries = useQueryClient()
  const [conflict, setConflict] = useState<ConflictData | null>(null)
  const form = useForm<RulesValues>({ defaultValues: valuesOf(kept), resolver: zodResolver(rulesSchema) })
  const save = async (values: RulesValues, version = kept.version) => {
    try {
      await client.settings.change({ ...kept, ...settingsOf(values), version })
      await queries.invalidateQueries({ queryKey: ['settings'] })
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'conflict') setConflict(failure.data)
      else if (!applyInvalid(form, failure)) sayFailure(error)
    }
  }
  return (
    <Dialog
      opened
      title={t('settings.rules')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('people.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit((values) => save(values))()}
          />
        </>
      }
    >
      <DeskForm
        form={form}
        onSubmit={(values) => save(values)}
        submitLabel={t('people.save')}
        className={classes['stack']}
      >
        <Bound control={form.control} name="bedHoldHours">
          {(field) => (
            <TextField
              {...field}
              label={t('settings.rule.bedHoldHours')}
              required
              autoFocus
              inputMode="numeric"
            />
          )}
        </Bound>
        <Bound control={form.control} name="notice">
          {(field) => <LongTextField {...field} label={t('settings.rule.notice')} required rows={4} />}
        </Bound>
        <Bound control={form.control} name="legalBasis">
          {(field) => <LongTextField {...field} label={t('settings.rule.legalBasis')} rows={4} />}
        </Bound>
        <Bound control={form.control} name="entryNotice">
          {(field) => <LongTextField {...field} label={t('settings.rule.entryNotice')} required rows={6} />}
        </Bound>
        <Bound control={form.control} name="appeal">
          {(field) => <LongTextField {...field} label={t('settings.rule.appeal')} required rows={3} />}
        </Bound>
      </DeskForm>
      {conflict && (
        <RulesConflict
          said={conflict}
          mine={form.getValues()}
          onClose={() => setConflict(null)}
          onChosen={(values) => {
            setConflict(null)
            form.reset(values, { keepFieldsRef: true })
            void save(values, conflict.version)
          }}
        />
      )}
    </Dialog>
  )
}

type RulesConflictProps = Readonly<{
  said: ConflictData
  mine: RulesValues
  onChosen: (values: RulesValues) => void
  onClose: () => void
}>

function RulesConflict({ said, mine, onChosen, onClose }: RulesConflictProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const read = stationSettings.safeParse(said.theirs)
  const theirs = read.success ? valuesOf(read.data) : mine
  return (
    <ConflictDialog
      opened
      who={said.by}
      when={minuteOf(said.at, zone)}
      fields={differing(mine, theirs).map((name) => ({
        name,
        label: t(`settings.rule.${name}`),
        mine: mine[name],
        theirs: theirs[name],
      }))}
      onChoose={(choice) => onChosen({ ...mine, ...chosen(mine, theirs, choice) })}
      onClose={onClose}
    />
  )
}
