// The fields of the quick entry: the kinds, what the chosen kind asks, the remark and the time.
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CareEntry, CareKind } from '../../domain/care/care-entry.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Kbd } from '../components/kbd.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useKey } from '../keys/use-key.ts'
import { useEntryWords } from './entry-words.ts'
import { careKinds, type EntryValues } from './entry-values.ts'
import { KindFields } from './kind-fields.tsx'
import classes from './quick-entry.module.css'

const firstFields = {
  temperature: 'reading',
  meal: 'meal',
  medicine: 'medicine',
  washing: 'done',
  mood: 'mood',
  counselling: 'topic',
  incident: 'level',
  note: 'text',
} as const satisfies Record<CareKind, keyof EntryValues>

export function firstFieldOf(kind: CareKind): (typeof firstFields)[CareKind] {
  return firstFields[kind]
}

type EntryFieldsProps = Readonly<{
  form: UseFormReturn<EntryValues>
  kind: CareKind | null
  correcting: CareEntry | null
  /** The kind was chosen in the segments: the time becomes now, the focus stays. */
  onKind: () => void
  onSave: () => void
  onCancel: () => void
}>

export function EntryFields({ form, kind, correcting, onKind, onSave, onCancel }: EntryFieldsProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  useKey('Alt+W', () => form.setFocus('kind'), { label: t('care.kinds') })
  return (
    <div className={classes['fields']}>
      {correcting && <Correcting entry={correcting} onCancel={onCancel} />}
      <div data-kinds>
        <Bound control={form.control} name="kind">
          {(field) => (
            <SegmentField
              {...field}
              onChange={(chosen: CareKind | null) => {
                onKind()
                field.onChange(chosen)
              }}
              label={t('care.kinds')}
              hint={<Kbd keys="Alt+W" />}
              autoFocus
              options={careKinds.map((one, index) => ({
                value: one,
                label: `${index + 1} ${t(`care.kind.${one}`)}`,
              }))}
            />
          )}
        </Bound>
      </div>
      {kind !== null && <KindFields control={form.control} kind={kind} />}
      {kind !== null && (
        <div className={classes['last']}>
          <Bound control={form.control} name="remark">
            {(field) => <TextField {...field} label={t('care.remark')} className={classes['grow']} />}
          </Bound>
          <Bound control={form.control} name="happenedAt">
            {(field) => (
              <DateTimeField {...field} label={t('care.happenedAt')} required zone={zone} now={now} />
            )}
          </Bound>
          <SaveButton busy={form.formState.isSubmitting} onSave={onSave} />
        </div>
      )}
    </div>
  )
}

function SaveButton({ busy, onSave }: Readonly<{ busy: boolean; onSave: () => void }>) {
  const { t } = useTranslation()
  return (
    <div className={classes['save']}>
      <ActionButton
        primary
        label={t('care.save')}
        keys="Ctrl+Enter"
        keysHandledElsewhere
        busy={busy}
        onPress={onSave}
      />
    </div>
  )
}

function Correcting({ entry, onCancel }: Readonly<{ entry: CareEntry; onCancel: () => void }>) {
  const { t } = useTranslation()
  const words = useEntryWords()
  return (
    <div className={classes['correcting']}>
      <span>
        {t('care.correcting', { kind: t(`care.kind.${entry.content.kind}`) })} <s>{words(entry)}</s>
      </span>
      <ActionButton small label={t('care.cancelCorrection')} keys="Alt+C" onPress={onCancel} />
    </div>
  )
}
