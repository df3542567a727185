// The fields of the section that is open, in place of the usual road; Esc or its own key goes back.
import { useTranslation } from 'react-i18next'
import { searchRegions } from '../api/search-regions.ts'
import { Kbd } from '../components/kbd.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { RegionField } from '../fields/region/region-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useKey } from '../keys/use-key.ts'
import blocks from '../people/detail-blocks.module.css'
import {
  ClothesField,
  DeclarationField,
  SchoolingFields,
  SocialSecurityField,
} from '../people/finer-fields.tsx'
import { LooksFields } from '../people/looks-fields.tsx'
import { personControl, registrationControl } from '../people/person-control.ts'
import { SystemCheckField } from '../people/system-check-field.tsx'
import type { SectionName } from './sections.ts'
import { UnknownMark } from './unknown-mark.tsx'
import { useIntake } from './use-intake.ts'

type SectionBodyProps = Readonly<{ name: SectionName; onClose: () => void }>

export function SectionBody({ name, onClose }: SectionBodyProps) {
  const { t } = useTranslation()
  useKey('Esc', onClose, { label: t('section.close') })
  const Body = { looks: Looks, checks: Checks, more: More }[name]
  return (
    <div className={blocks['block']}>
      <Body />
      <p className={`${blocks['w12']} ${blocks['back']}`}>
        <Kbd keys="Esc" /> {t('section.close')}
      </p>
    </div>
  )
}

function Looks() {
  const { form } = useIntake()
  return (
    <>
      <LooksFields control={personControl(form.control)} autoFocus />
      <ClothesField control={registrationControl(form.control)} />
    </>
  )
}

function Checks() {
  const { form } = useIntake()
  return (
    <>
      <Bound control={form.control} name="systemCheck">
        {(field) => <SystemCheckField {...field} autoFocus hint={<UnknownMark field="system-check" />} />}
      </Bound>
      <DeclarationField
        control={registrationControl(form.control)}
        hint={<UnknownMark field="declaration" />}
      />
      <SocialSecurityField
        control={registrationControl(form.control)}
        hint={<UnknownMark field="social-security" />}
      />
      <SchoolingFields control={personControl(form.control)} />
    </>
  )
}

function More() {
  const { t } = useTranslation()
  const { form } = useIntake()
  return (
    <>
      <Bound control={form.control} name="residence">
        {(field) => (
          <RegionField
            {...field}
            className={blocks['w6']}
            label={t('people.detail.residence')}
            search={searchRegions}
            autoFocus
            hint={<UnknownMark field="residence" />}
          />
        )}
      </Bound>
      <Bound control={form.control} name="aliases">
        {(field) => <TextField {...field} className={blocks['w6']} label={t('people.detail.aliases')} />}
      </Bound>
      <Bound control={form.control} name="note">
        {(field) => (
          <LongTextField {...field} className={blocks['w12']} label={t('people.detail.note')} rows={2} />
        )}
      </Bound>
    </>
  )
}
