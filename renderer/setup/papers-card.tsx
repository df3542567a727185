// The next number of each form the station has been writing on paper, so that no number is given twice.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './setup-screen.module.css'
import type { SetupChoices, SetupValues } from './setup-values.ts'

type PapersCardProps = Readonly<{ control: Control<SetupValues>; forms: SetupChoices['forms'] }>

export function PapersCard({ control, forms }: PapersCardProps) {
  const { t, i18n } = useTranslation()
  return (
    <Card title={t('setup.papers')} note={t('setup.papersNote')} className={classes['papers']}>
      <div className={classes['numbers']}>
        {forms.map(({ code, nameZh, nameEn }) => (
          <Bound key={code} control={control} name={`next.${code}`}>
            {(field) => (
              <TextField
                {...field}
                value={field.value ?? ''}
                label={i18n.language === 'en' ? nameEn : nameZh}
                inputMode="numeric"
                hint={code}
              />
            )}
          </Bound>
        ))}
      </div>
    </Card>
  )
}
