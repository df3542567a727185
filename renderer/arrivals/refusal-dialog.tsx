// Refusing help: a ground, the facts behind it, and for refused data two explanations and a judgement (R13). What is
// missing never chooses a ground; the station asks the same rule again.
import { useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { offersGround, refusal } from '../../domain/intake/refusal.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import classes from './arrivals.module.css'
import { EarlierList } from './earlier-list.tsx'
import { PersonFields } from './person-fields.tsx'
import { ProofFields } from './proof-fields.tsx'
import {
  asksForProof,
  blankRefusal,
  refusalField,
  refusalInput,
  type RefusalValues,
} from './refusal-values.ts'

type RefusalDialogProps = Readonly<{ away: TurnedAway; onDone: () => void; onClose: () => void }>

export function RefusalDialog({ away, onDone, onClose }: RefusalDialogProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { options } = useDictionaries()
  const { attempt, dialog } = useBlocked()
  const form = useForm<RefusalValues>({ defaultValues: blankRefusal(away) })
  const ground = useWatch({ control: form.control, name: 'ground' })
  const { gateCheckId, isEpidemicControl } = away
  const refuse = async (values: RefusalValues) => {
    const checked = checkInput(refusal, refusalInput(values))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, refusalField)
    try {
      await attempt(async (overrides) => {
        await client.intake.refuse({ gateCheckId, refusal: checked.value, overrides })
        await queries.invalidateQueries({ queryKey: ['arrivals'] })
        onDone()
      })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), refusalField)) sayFailure(error)
    }
  }
  return (
    <>
      <DialogForm
        form={form}
        title={t('arrivals.refuseTitle')}
        submitLabel={t('arrivals.refuseAndPrint')}
        onSubmit={refuse}
        onClose={onClose}
      >
        <EarlierList earlier={away.earlier} />
        <p className={classes['quiet']}>{t('arrivals.refuseNote')}</p>
        <Bound control={form.control} name="ground">
          {(field) => (
            <CodedField
              {...field}
              label={t('arrivals.ground')}
              required
              autoFocus
              options={options('refusal-reason').filter(({ code }) => offersGround(code, isEpidemicControl))}
            />
          )}
        </Bound>
        <Bound control={form.control} name="facts">
          {(field) => <LongTextField {...field} label={t('arrivals.facts')} required />}
        </Bound>
        <ProofFields form={form} isAsked={asksForProof(ground)} />
        <PersonFields control={form.control} />
      </DialogForm>
      {dialog}
    </>
  )
}
