// Setting the reader of identity cards, against the version of the settings that was seen.
import { useQueryClient } from '@tanstack/react-query'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { cardReader } from '../../domain/people/card-reader.ts'
import type { StationSettings } from '../../domain/rules/station-settings.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { cardReaderOf, cardReaderSchema, valuesOf, type CardReaderValues } from './card-reader-values.ts'
import classes from './settings-screen.module.css'

type CardReaderDialogProps = Readonly<{
  kept: StationSettings & Readonly<{ version: number }>
  onClose: () => void
}>

export function CardReaderDialog({ kept, onClose }: CardReaderDialogProps) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const queries = useQueryClient()
  const form = useForm<CardReaderValues>({
    defaultValues: valuesOf(kept.cardReader),
    resolver: zodResolver(cardReaderSchema),
  })
  const { control } = form
  const kind = useWatch({ control, name: 'kind' })
  const kinds = cardReader.shape.kind.options.map((value) => ({
    value,
    label: t(`cardReader.kinds.${value}`),
  }))
  const save = async (values: CardReaderValues) => {
    try {
      await client.settings.change({ ...kept, cardReader: cardReaderOf(values) })
      await queries.invalidateQueries({ queryKey: ['settings'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), (path) => path.replace(/^cardReader\./, '')))
        sayFailure(error)
    }
  }
  return (
    <Dialog
      opened
      size="lg"
      title={t('cardReader.setting')}
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
            onPress={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={save} submitLabel={t('people.save')} className={classes['stack']}>
        <Bound control={control} name="kind">
          {({ onChange, ...field }) => (
            <SegmentField
              {...field}
              label={t('cardReader.kind')}
              required
              autoFocus
              options={kinds}
              onChange={(chosen) => chosen !== null && onChange(chosen)}
            />
          )}
        </Bound>
        {kind === 'http' && (
          <div className={classes['fields']}>
            <Bound control={control} name="port">
              {(field) => <TextField {...field} label={t('cardReader.port')} required inputMode="numeric" />}
            </Bound>
            <Bound control={control} name="path">
              {(field) => <TextField {...field} label={t('cardReader.path')} required />}
            </Bound>
          </div>
        )}
        <p className={classes['said']}>{t('cardReader.lanNote')}</p>
      </DeskForm>
    </Dialog>
  )
}
