// The keys of the sections at the head of the card, each with a tick once something is in it. No stop of the Tab key.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../components/kbd.tsx'
import { useKey } from '../keys/use-key.ts'
import { noValues, type IntakeValues } from './intake-values.ts'
import classes from './intake.module.css'
import { sections, type SectionName } from './sections.ts'
import { useIntake } from './use-intake.ts'

type SectionKeysProps = Readonly<{ open: SectionName | null; onToggle: (name: SectionName) => void }>

export function SectionKeys(props: SectionKeysProps) {
  return sections.map((section) => <SectionKey key={section.name} section={section} {...props} />)
}

type SectionKeyProps = SectionKeysProps & Readonly<{ section: (typeof sections)[number] }>

function SectionKey({ section: { name, keys, fields }, open, onToggle }: SectionKeyProps) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const values = useWatch({ control: form.control }) as IntakeValues
  const isFilled = fields.some(
    (field) => field !== 'unknowns' && JSON.stringify(values[field]) !== JSON.stringify(noValues[field]),
  )
  const label = t(`section.${name}`)
  useKey(keys, () => onToggle(name), { label })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['sectionKey']}
      aria-pressed={open === name}
      aria-keyshortcuts={keys}
      onClick={() => onToggle(name)}
    >
      {label}
      {isFilled && <span aria-hidden="true"> ✓</span>} <Kbd keys={keys} />
    </button>
  )
}
