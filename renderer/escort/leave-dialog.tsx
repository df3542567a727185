// Leaving by another way than an escort, with those of the family who go along. A rule may ask for a reason; it never
// holds a person.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { exitWay, type ExitWay } from '../../domain/intake/stay.ts'
import type { FamilyMember } from '../../station/contract/families.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useFamily } from '../people/use-family.ts'
import { DialogForm } from './dialog-form.tsx'
import classes from './escort-page.module.css'
import { useBlocked } from './use-blocked.tsx'

export type LeaveDialogProps = Readonly<{
  stayId: number
  /** The stay's version as the worker saw it. */
  version: number
  name: string
  /** After leaving, and after going back without. */
  onDone: () => void
}>

type OtherWay = Exclude<ExitWay, 'escorted'>
const ways = exitWay.exclude(['escorted']).options

type LeaveValues = {
  way: OtherWay | ''
  at: number | null
  destination: string
  note: string
  /** Stays of the family that go along. */
  together: readonly string[]
}

/** A path within one of the others, or the stay itself, is said beside the choice of who goes along. */
const leaveField = (path: string): string => path.replace(/^together\..*/, 'together')

export function LeaveDialog({ stayId, version, name, onDone }: LeaveDialogProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const form = useForm<LeaveValues>({
    defaultValues: {
      way: '',
      at: Math.floor(now() / 60_000) * 60_000,
      destination: '',
      note: '',
      together: [],
    },
  })
  const { control } = form
  const others = useOthers(stayId)
  const save = async ({ together: chosen, way, at, ...said }: LeaveValues) => {
    if (way === '') return form.setError('way', { message: 'choose-one' }, { shouldFocus: true })
    if (at === null || Number.isNaN(at)) return form.setError('at', { message: 'required' })
    const together = others
      .filter((other) => chosen.includes(String(other.stayId)))
      .map((other) => ({ stayId: other.stayId, version: other.version }))
    try {
      await attempt(async (overrides) => {
        await client.escort.leave({ stayId, version, way, at, ...said, together, overrides })
        await Promise.all(
          ['escort', 'people', 'care', 'board', 'families'].map((topic) =>
            queries.invalidateQueries({ queryKey: [topic] }),
          ),
        )
        onDone()
      })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), leaveField)) sayFailure(error)
    }
  }
  return (
    <>
      <DialogForm
        form={form}
        title={t('leave.title', { name })}
        submitLabel={t('leave.do')}
        onSubmit={save}
        onClose={onDone}
      >
        <Bound control={control} name="way">
          {(field) => (
            <CodedField
              {...field}
              // The list holds nothing but ways of leaving.
              onChange={(code) => field.onChange(code as OtherWay | '')}
              label={t('leave.wayLabel')}
              required
              autoFocus
              options={ways.map((way, index) => ({
                code: way,
                label: `${index + 1} ${t(`leave.way.${way}`)}`,
              }))}
              withCode={false}
            />
          )}
        </Bound>
        {others.length > 0 && (
          <Bound control={control} name="together">
            {(field) => (
              <ChipsField
                {...field}
                label={t('leave.together')}
                hint={t('leave.togetherHint')}
                options={others.map((other, index) => ({
                  value: String(other.stayId),
                  label: `${index + 1} ${other.name} (${t(`families.roles.${other.role}`)})`,
                  ...(other.isMinor ? { tone: 'amber' as const } : {}),
                }))}
              />
            )}
          </Bound>
        )}
        <div className={classes['pair']}>
          <Bound control={control} name="destination">
            {(field) => <TextField {...field} label={t('leave.destination')} />}
          </Bound>
          <Bound control={control} name="at">
            {(field) => <DateTimeField {...field} label={t('leave.at')} required zone={zone} now={now} />}
          </Bound>
        </div>
        <Bound control={control} name="note">
          {(field) => <LongTextField {...field} label={t('care.remark')} />}
        </Bound>
      </DialogForm>
      {dialog}
    </>
  )
}

/** The others of the family who could leave now; whoever is under way with an escort leaves with that. */
function useOthers(stayId: number): readonly FamilyMember[] {
  const members = useFamily(stayId)?.members ?? []
  return members.filter(
    (member) => member.stayId !== stayId && member.openState !== null && member.openState !== 'escorting',
  )
}
