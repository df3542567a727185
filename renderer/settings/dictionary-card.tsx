// The code lists that registration chooses from: the head extends, rewords and retires them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DictionaryDialog } from './dictionary-dialog.tsx'
import classes from './settings-screen.module.css'

export function DictionaryCard() {
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  return (
    <Card
      title={t('dictionary.title')}
      aside={
        <ActionButton small label={t('dictionary.change')} keys="Alt+I" onPress={() => setChanging(true)} />
      }
    >
      <p className={classes['said']}>{t('dictionary.note')}</p>
      {isChanging && <DictionaryDialog onClose={() => setChanging(false)} />}
    </Card>
  )
}
