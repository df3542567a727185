// The digits 1 to 8, wherever nobody types, choose the kind of the next entry; Alt+W goes to the kinds from anywhere.
import { useTranslation } from 'react-i18next'
import type { CareKind } from '../../domain/care/care-entry.ts'
import { useKey } from '../keys/use-key.ts'
import { careKinds } from './entry-values.ts'

export function KindKeys({ onChoose }: Readonly<{ onChoose: (kind: CareKind) => void }>) {
  return careKinds.map((kind, index) => (
    <KindKey key={kind} kind={kind} keys={String(index + 1)} onChoose={onChoose} />
  ))
}

type KindKeyProps = Readonly<{ kind: CareKind; keys: string; onChoose: (kind: CareKind) => void }>

function KindKey({ kind, keys, onChoose }: KindKeyProps) {
  const { t } = useTranslation()
  useKey(keys, () => onChoose(kind), { label: t(`care.kind.${kind}`) })
  return null
}
