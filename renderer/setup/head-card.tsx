// The first account, the station head's, with the language it speaks and the profile of the gate.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './setup-screen.module.css'
import type { SetupChoices, SetupValues } from './setup-values.ts'

type HeadCardProps = Readonly<{ control: Control<SetupValues>; choices: SetupChoices }>

export function HeadCard({ control, choices }: HeadCardProps) {
  const { t, i18n } = useTranslation()
  const inEnglish = i18n.language === 'en'
  const profiles = choices.profiles.map(({ code, nameZh, nameEn }) => ({
    code,
    label: inEnglish ? nameEn : nameZh,
  }))
  return (
    <Card title={t('setup.head')} note={t('setup.headNote')}>
      <div className={classes['fields']}>
        <Bound control={control} name="headName">
          {(field) => <TextField {...field} label={t('setup.headName')} required />}
        </Bound>
        <Bound control={control} name="language">
          {(field) => (
            <SegmentField
              {...field}
              label={t('setup.language')}
              onChange={(chosen) => chosen && field.onChange(chosen)}
              options={[
                { value: 'zh-CN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
            />
          )}
        </Bound>
        <Bound control={control} name="pin">
          {(field) => (
            <TextField
              {...field}
              label={t('setup.pin')}
              required
              secret
              inputMode="numeric"
              hint={t('setup.pinHint')}
            />
          )}
        </Bound>
        <Bound control={control} name="pinAgain">
          {(field) => (
            <TextField {...field} label={t('setup.pinAgain')} required secret inputMode="numeric" />
          )}
        </Bound>
        <Bound control={control} name="profile">
          {(field) => (
            <CodedField
              {...field}
              label={t('setup.profile')}
              required
              withCode={false}
              options={profiles}
              className={classes['wide']}
            />
          )}
        </Bound>
      </div>
    </Card>
  )
}
