// The things an action is about, as chips: the arrows walk, the number before it or the space bar ticks.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isWithStation, type CustodyItem } from '../../domain/belongings/custody-item.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'

/** What the ticked ids mean: those items, in the version that was seen. */
export function chosenItems(
  items: readonly CustodyItem[],
  ids: readonly string[],
): { id: number; version: number }[] {
  return items.filter(({ id }) => ids.includes(String(id))).map(({ id, version }) => ({ id, version }))
}

export const keptIds = ({ items }: BelongingsView): string[] =>
  items.filter(isWithStation).map(({ id }) => String(id))

type HasItems = { items: readonly string[] }

export function ChooseItems<Values extends HasItems>({
  control,
  view,
}: Readonly<{ control: Control<Values>; view: BelongingsView }>) {
  const { t } = useTranslation()
  return (
    // Every form that has this field has it under this very name.
    <Bound control={control as unknown as Control<HasItems>} name="items">
      {(field) => (
        <ChipsField
          {...field}
          label={t('belongings.whichItems')}
          required
          options={view.items.filter(isWithStation).map(({ id, thing }, place) => ({
            value: String(id),
            label: `${place + 1} ${thing.name} × ${thing.count}`,
          }))}
        />
      )}
    </Bound>
  )
}
