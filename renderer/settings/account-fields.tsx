// The fields of an account.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { duties, duty, role, roles } from '../../domain/accounts/account.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { AccountValues } from './account-values.ts'
import classes from './settings-screen.module.css'

type AccountFieldsProps = Readonly<{ control: Control<AccountValues>; isNew: boolean }>

export function AccountFields({ control, isNew }: AccountFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="name">
        {(field) => <TextField {...field} label={t('settings.name')} required autoFocus />}
      </Bound>
      <Bound control={control} name="pin">
        {(field) => (
          <TextField
            {...field}
            label={t(isNew ? 'settings.pin' : 'settings.newPin')}
            required={isNew}
            secret
            inputMode="numeric"
            hint={t(isNew ? 'setup.pinHint' : 'settings.newPinHint')}
          />
        )}
      </Bound>
      <Bound control={control} name="roles">
        {({ onChange, ...field }) => (
          <ChipsField
            {...field}
            label={t('settings.roles')}
            required
            className={classes['wide']}
            options={roles.map((value) => ({ value, label: t(`settings.role.${value}`) }))}
            onChange={(chosen) => onChange(chosen.map((one) => role.parse(one)))}
          />
        )}
      </Bound>
      <Bound control={control} name="duties">
        {({ onChange, ...field }) => (
          <ChipsField
            {...field}
            label={t('settings.duties')}
            className={classes['wide']}
            options={duties.map((value) => ({ value, label: t(`settings.duty.${value}`) }))}
            onChange={(chosen) => onChange(chosen.map((one) => duty.parse(one)))}
          />
        )}
      </Bound>
      {isNew ? <LanguageField control={control} /> : <ActiveField control={control} />}
    </>
  )
}

type ControlProps = Pick<AccountFieldsProps, 'control'>

function LanguageField({ control }: ControlProps) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name="language">
      {({ onChange, ...field }) => (
        <SegmentField
          {...field}
          label={t('settings.language')}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => chosen && onChange(chosen)}
        />
      )}
    </Bound>
  )
}

function ActiveField({ control }: ControlProps) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name="active">
      {({ onChange, value, ...field }) => (
        <SegmentField
          {...field}
          label={t('settings.state')}
          value={value ? 'active' : 'inactive'}
          options={[
            { value: 'active', label: t('settings.active') },
            { value: 'inactive', label: t('settings.inactive'), tone: 'amber' },
          ]}
          onChange={(chosen) => onChange(chosen === 'active')}
        />
      )}
    </Bound>
  )
}
