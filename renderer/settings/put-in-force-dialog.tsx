// Putting a profile in force: from now, or from a later instant. What has been in force is never changed.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { GateProfiles, GateProfileView } from '../../station/contract/gate.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './settings-screen.module.css'

type Values = { fromAt: number | null; withdraws: 'yes' | 'no' | null }

type PutInForceDialogProps = Readonly<{
  profile: GateProfileView
  inForce: GateProfiles['inForce']
  onClose: () => void
}>

export function PutInForceDialog({ profile, inForce, onClose }: PutInForceDialogProps) {
  const { t, i18n } = useTranslation()
  const { now, zone } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<Values>({ defaultValues: { fromAt: null, withdraws: 'no' } })
  const hasPlan = inForce.some(({ fromAt }) => fromAt > now())
  const put = async ({ fromAt, withdraws }: Values) => {
    try {
      await client.gate.putInForce({
        profileId: profile.id,
        fromAt,
        withdrawsLater: withdraws === 'yes',
      })
      await queries.invalidateQueries({ queryKey: ['gate'] })
      await queries.invalidateQueries({ queryKey: ['intake'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  const name = i18n.language === 'en' ? profile.nameEn : profile.nameZh
  return (
    <Dialog
      opened
      title={t('gateProfiles.putTitle', { name, version: profile.version })}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('gateProfiles.put')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(put)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={put} submitLabel={t('gateProfiles.put')} className={classes['stack']}>
        <Bound control={form.control} name="fromAt">
          {(field) => (
            <DateTimeField
              {...field}
              label={t('gateProfiles.fromAt')}
              below={t('gateProfiles.fromAtHint')}
              zone={zone}
              now={now}
              autoFocus
            />
          )}
        </Bound>
        {hasPlan && (
          <Bound control={form.control} name="withdraws">
            {(field) => (
              <SegmentField
                {...field}
                label={t('gateProfiles.withdraws')}
                options={[
                  { value: 'no', label: t('gateProfiles.no') },
                  { value: 'yes', label: t('gateProfiles.yes') },
                ]}
              />
            )}
          </Bound>
        )}
      </DeskForm>
    </Dialog>
  )
}
