// Language of this worker; theme, type size and contrast of this desk.
import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changeAppearance, useAppearance } from '../app/appearance.ts'
import { Card } from '../components/card.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { useChangeLanguage } from '../shell/use-change-language.ts'
import classes from './settings-screen.module.css'

const schemes = ['light', 'dark', 'auto'] as const

export function DisplayCard() {
  const { t, i18n } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { largeType, highContrast } = useAppearance()
  const changeLanguage = useChangeLanguage()
  const onOff = [
    { value: 'off', label: t('settings.off') },
    { value: 'on', label: t('settings.on') },
  ] as const
  return (
    <Card title={t('settings.display')}>
      <div className={classes['display']}>
        <SegmentField
          label={t('settings.language')}
          hint={t('settings.languageHint')}
          value={i18n.language === 'en' ? 'en' : 'zh-CN'}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => language && void changeLanguage(language)}
        />
        <SegmentField
          label={t('settings.scheme')}
          value={colorScheme}
          options={schemes.map((value) => ({ value, label: t(`appearance.${value}`) }))}
          onChange={(scheme) => scheme && setColorScheme(scheme)}
        />
        <SegmentField
          label={t('appearance.largeType')}
          value={largeType ? 'on' : 'off'}
          options={onOff}
          onChange={(chosen) => changeAppearance({ largeType: chosen === 'on' })}
        />
        <SegmentField
          label={t('appearance.highContrast')}
          value={highContrast ? 'on' : 'off'}
          options={onOff}
          onChange={(chosen) => changeAppearance({ highContrast: chosen === 'on' })}
        />
      </div>
      <p className={classes['said']}>{t('settings.keys')}</p>
    </Card>
  )
}
