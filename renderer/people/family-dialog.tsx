// The family of a stay: who belongs to it, joining somebody in the house to it, moving all of them, and leaving it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { familyRole, type FamilyRole } from '../../domain/intake/family.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { familiesOf } from '../api/topic-families.ts'
import { ActionButton } from '../components/action-button.tsx'
import { DialogForm } from '../escort/dialog-form.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { FamilyList } from './family-list.tsx'
import { MoveFamilyDialog } from './move-family-dialog.tsx'
import { useFamily } from './use-family.ts'

type JoinValues = { other: string; role: FamilyRole }

export function FamilyDialog({ stayId, onClose }: Readonly<{ stayId: number; onClose: () => void }>) {
  const { t } = useTranslation()
  const family = useFamily(stayId)
  const [isMoving, setMoving] = useState(false)
  const refresh = useRefresh()
  const sayFailure = useSayFailure()
  const persons = useQuery({ queryKey: ['rooms', 'plan'], queryFn: () => client.rooms.plan() })
  const form = useForm<JoinValues>({ defaultValues: { other: '', role: 'adult' } })
  const join = async ({ other, role }: JoinValues) => {
    try {
      const own = family ?? (await client.families.join({ stayId, familyId: null, role: 'other' }))
      await client.families.join({ stayId: Number(other), familyId: own.familyId, role })
      await refresh()
      form.reset()
    } catch (error) {
      await refresh()
      if (!applyInvalid(form, toFailure(error), () => 'other')) sayFailure(error)
    }
  }
  const leave = () =>
    client.families
      .leave({ stayId })
      .then(refresh)
      .then(onClose, (error: unknown) => sayFailure(error))
  const others = inHouse(persons.data).filter(
    (person) =>
      !family?.members.some((member) => member.stayId === person.stayId) && person.stayId !== stayId,
  )
  if (isMoving && family) return <MoveFamilyDialog family={family} onClose={onClose} />
  return (
    <DialogForm
      form={form}
      title={t('families.title')}
      submitLabel={t('families.join')}
      onSubmit={join}
      onClose={onClose}
    >
      {family ? <FamilyList family={family} own={stayId} /> : <p>{t('families.none')}</p>}
      {family && (
        <div>
          <ActionButton small label={t('families.move')} keys="Alt+W" onPress={() => setMoving(true)} />{' '}
          <ActionButton small label={t('families.leave')} keys="Alt+Q" onPress={() => void leave()} />
        </div>
      )}
      <Bound control={form.control} name="other" rules={{ required: 'required' }}>
        {(field) => (
          <CodedField
            {...field}
            label={t('families.other')}
            hint={t('families.otherHint')}
            withCode={false}
            autoFocus
            options={others.map((person) => ({
              code: String(person.stayId),
              label: `${person.name} ${person.place}`,
            }))}
          />
        )}
      </Bound>
      <Bound control={form.control} name="role">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('families.role')}
            options={familyRole.options.map((value) => ({ value, label: t(`families.roles.${value}`) }))}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
    </DialogForm>
  )
}

type Plan = Awaited<ReturnType<typeof client.rooms.plan>>

/** Everybody with an open stay, by the plan of the house. */
function inHouse(plan: Plan | undefined) {
  if (!plan) return []
  const lying = plan.rooms.flatMap(({ beds }) =>
    beds.flatMap(({ person, state }) => (person && state === 'occupied' ? [person] : [])),
  )
  return [...lying, ...plan.elsewhere]
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  const touched = familiesOf('families')
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) })
}
