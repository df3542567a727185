// Zones in the order of the list of zones, their rooms, and the beds as tiles that the arrows walk.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roomZone } from '../../domain/intake/bed.ts'
import type { PlanPerson, PlanRoom } from '../../station/contract/rooms.ts'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import { BedTile } from './bed-tile.tsx'
import classes from './house.module.css'
import { moveKeys } from './move-keys.ts'
import { tileAfterKey } from './walk-tiles.ts'

export type PlanDoing = Readonly<{ open: (person: PlanPerson) => void; move: (person: PlanPerson) => void }>

export function Zones({ rooms, doing }: Readonly<{ rooms: readonly PlanRoom[]; doing: PlanDoing }>) {
  const { t } = useTranslation()
  const body = useRef<HTMLDivElement>(null)
  const inOrder = roomZone.options
    .map((zone) => ({ zone, rooms: rooms.filter((room) => room.zone === zone) }))
    .filter((zone) => zone.rooms.length > 0)
  const beds = inOrder.flatMap((zone) => zone.rooms.flatMap((room) => room.beds))
  const [walkedTo, setWalkedTo] = useState<number | null>(null)
  const stop = walkedTo ?? beds[0]?.id
  // The arrows walk as soon as the plan is there.
  useEffect(() => body.current?.querySelector<HTMLElement>('[data-bed]')?.focus(), [])
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const person = beds.find(({ id }) => id === stop)?.person
    if (event.key.toUpperCase() === moveKeys && person) return stopAnd(event, () => doing.move(person))
    const tiles = [...(body.current?.querySelectorAll<HTMLElement>('[data-bed]') ?? [])]
    const at = tiles.findIndex((tile) => Number(tile.dataset['bed']) === stop)
    const to = tileAfterKey(
      tiles.map((tile) => tile.getBoundingClientRect()),
      at,
      event.key,
    )
    if (to !== null) stopAnd(event, () => tiles[to]?.focus())
  }
  return (
    // The tiles are the controls; the arrows that walk among them are heard here once for all of them.
    <div ref={body} role="presentation" className={classes['zones']} onKeyDown={byKey}>
      {inOrder.map(({ zone, rooms: inZone }) => (
        <Card key={zone} title={t(`rooms.zone.${zone}`)}>
          <div className={classes['rooms']}>
            {inZone.map((room) => (
              <section key={room.id} className={classes['room']} aria-label={room.name}>
                <h3>
                  {room.name} <span>{t(`rooms.sex.${room.sex}`)}</span>
                  {room.outReason !== null && (
                    <Tag tone="red">{t('rooms.roomOut', { reason: room.outReason })}</Tag>
                  )}
                </h3>
                <div className={classes['beds']}>
                  {room.beds.map((bed) => (
                    <BedTile
                      key={bed.id}
                      bed={bed}
                      isStop={bed.id === stop}
                      onStop={() => setWalkedTo(bed.id)}
                      onOpen={doing.open}
                    />
                  ))}
                </div>
              </section>
            ))}
          </div>
        </Card>
      ))}
    </div>
  )
}

function stopAnd(event: KeyboardEvent, then: () => void): void {
  event.preventDefault()
  then()
}
