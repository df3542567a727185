// One entry of a code list: its words, whether it is in use. The station gives the code, and never the same one twice.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { DictionaryList } from '../../domain/intake/dictionaries.ts'
import { isExtendable } from '../../domain/intake/own-codes.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import type { DictionaryEntry } from '../../station/contract/intake.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './settings-screen.module.css'

const entrySchema = z.object({
  zh: requiredLine(30),
  en: requiredLine(60),
  isEscorted: z.enum(['yes', 'no']),
})
type EntryValues = z.infer<typeof entrySchema>

type EntryDialogProps = Readonly<{
  list: DictionaryList
  /** null: a new one. */
  entry: DictionaryEntry | null
  onClose: () => void
}>

export function DictionaryEntryDialog({ list, entry, onClose }: EntryDialogProps) {
  const { t } = useTranslation()
  const form = useForm<EntryValues>({
    defaultValues: { zh: entry?.zh ?? '', en: entry?.en ?? '', isEscorted: 'no' },
    resolver: zodResolver(entrySchema),
  })
  const { save, retire } = useSaveEntry({ list, entry, form, onClose })
  const isActive = entry?.isActive ?? true
  const { errors, isSubmitting } = form.formState
  return (
    <Dialog
      opened
      title={entry ? t('dictionary.edit', { code: entry.code, name: entry.zh }) : t('dictionary.new')}
      onClose={onClose}
      actions={
        <>
          {errors.root?.message !== undefined && (
            <p role="alert" className={classes['failed']}>
              {errors.root.message}
            </p>
          )}
          <ActionButton label={t('dictionary.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          {entry && (
            <ActionButton
              label={t(isActive ? 'dictionary.retire' : 'dictionary.restore')}
              keys="Alt+U"
              onPress={() => void retire(!isActive)}
            />
          )}
          {isExtendable(list) && (
            <ActionButton
              primary
              label={t('dictionary.save')}
              keys="Ctrl+Enter"
              keysHandledElsewhere
              busy={isSubmitting}
              onPress={() => void form.handleSubmit(save)()}
            />
          )}
        </>
      }
    >
      <DeskForm form={form} onSubmit={save} submitLabel={t('dictionary.save')} className={classes['fields']}>
        <EntryFields form={form} list={list} isNew={entry === null} />
      </DeskForm>
    </Dialog>
  )
}

type EntryForm = ReturnType<typeof useForm<EntryValues>>

function useSaveEntry({ list, entry, form, onClose }: EntryDialogProps & Readonly<{ form: EntryForm }>) {
  const words = useFailureWords()
  const queries = useQueryClient()
  const doing = async (work: () => Promise<unknown>) => {
    try {
      await work()
      // The forms choose from the same lists.
      await queries.invalidateQueries({ queryKey: ['settings'] })
      await queries.invalidateQueries({ queryKey: ['intake'] })
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      // What is wrong with the list or the code stands at the words: there is no other field.
      const toField = (path: string) => (path === 'code' || path === 'list' ? 'zh' : path)
      if (!applyInvalid(form, failure, toField)) form.setError('root', { message: words(failure).next })
    }
  }
  return {
    save: ({ zh, en, isEscorted }: EntryValues) =>
      doing(async () => {
        if (!isExtendable(list)) return
        if (entry) await client.settings.renameEntry({ list, code: entry.code, zh, en })
        else await client.settings.addEntry({ list, zh, en, isEscorted: isEscorted === 'yes' })
      }),
    retire: (isActive: boolean) =>
      doing(async () => entry && client.settings.retireEntry({ list, code: entry.code, isActive })),
  }
}

type EntryFieldsProps = Readonly<{ form: EntryForm; list: DictionaryList; isNew: boolean }>

function EntryFields({ form: { control }, list, isNew }: EntryFieldsProps) {
  const { t } = useTranslation()
  const isFixed = !isExtendable(list)
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(`dictionary.${value}`) }))
  return (
    <>
      <Bound control={control} name="zh">
        {(field) => <TextField {...field} label={t('dictionary.zh')} required disabled={isFixed} autoFocus />}
      </Bound>
      <Bound control={control} name="en">
        {(field) => <TextField {...field} label={t('dictionary.en')} required disabled={isFixed} />}
      </Bound>
      {isNew && list === 'arrival-way' && (
        <Bound control={control} name="isEscorted">
          {({ onChange, ...field }) => (
            <SegmentField
              {...field}
              className={classes['wide']}
              label={t('dictionary.isEscorted')}
              options={answers}
              onChange={(chosen) => chosen && onChange(chosen)}
            />
          )}
        </Bound>
      )}
    </>
  )
}
