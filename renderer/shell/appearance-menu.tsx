// How this monitor shows the desk: light, dark or as the system says; large type; high contrast.
import { Menu, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changeAppearance, useAppearance } from '../app/appearance.ts'
import classes from './appearance-menu.module.css'

const schemes = ['light', 'dark', 'auto'] as const
const sign = { light: '☀', dark: '☾', auto: '◐' } as const

export function AppearanceMenu() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { largeType, highContrast } = useAppearance()
  return (
    <Menu position="bottom-end" offset={4} classNames={classNames}>
      <Menu.Target>
        <button type="button" className={classes['opener']} aria-label={t('appearance.title')}>
          <span aria-hidden="true">{sign[colorScheme]}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('appearance.title')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`appearance.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={largeType}
          onClick={() => changeAppearance({ largeType: !largeType })}
        >
          {t('appearance.largeType')}
        </Menu.Item>
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={highContrast}
          onClick={() => changeAppearance({ highContrast: !highContrast })}
        >
          {t('appearance.highContrast')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const classNames = { dropdown: classes['dropdown'] ?? '', item: classes['item'] ?? '' }
