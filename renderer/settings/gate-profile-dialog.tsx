// Editing a gate profile: what is saved is the next version of its code, or the first of a new code. The version that was
// opened stays as it is, and so do the cases made under it.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { GateProfileView } from '../../station/contract/gate.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import classes from './gate-profile-dialog.module.css'
import { GateProfileFacts } from './gate-profile-facts.tsx'
import { GateProfileSteps } from './gate-profile-steps.tsx'
import {
  gateProfileForm,
  profileField,
  profileOfValues,
  valuesOfProfile,
  type GateProfileValues,
} from './gate-profile-values.ts'

type GateProfileDialogProps = Readonly<{
  profile: GateProfileView
  onClose: () => void
  onPutInForce: () => void
}>

export function GateProfileDialog({ profile, onClose, onPutInForce }: GateProfileDialogProps) {
  const { t, i18n } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<GateProfileValues>({
    defaultValues: valuesOfProfile(profile),
    resolver: zodResolver(gateProfileForm),
  })
  const save = async (values: GateProfileValues) => {
    try {
      await client.gate.newVersion({ profile: profileOfValues(values) })
      await queries.invalidateQueries({ queryKey: ['gate'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), profileField)) sayFailure(error)
    }
  }
  const name = i18n.language === 'en' ? profile.nameEn : profile.nameZh
  return (
    <Dialog
      opened
      size="xl"
      title={t('gateProfiles.version', { name, version: profile.version })}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('gateProfiles.put')} keys="Alt+V" onPress={onPutInForce} />
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('gateProfiles.saveVersion')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <DeskForm
        form={form}
        onSubmit={save}
        submitLabel={t('gateProfiles.saveVersion')}
        className={classes['columns']}
      >
        <GateProfileFacts control={form.control} />
        <GateProfileSteps control={form.control} />
      </DeskForm>
    </Dialog>
  )
}
