// Who has come together with whom: through a family, or in one handover. A hint for likely-same persons.
import type { ReadDb } from '../connection.ts'

type Together = Readonly<{ familyId: number | null; handoverRowId: number | null }>

/** More have not come in one bus. */
const most = 60

/**
 * Whom those somebody comes with now have come with before. Nobody who is in the house, where they come alone, or where
 * the others are here for the first time; a stay opened by mistake brought nobody together. CROSS JOIN keeps SQLite to this order: from the few who are here outwards.
 */
export function listEarlierCompanions(
  db: ReadDb,
  { familyId, handoverRowId }: Together,
): ReadonlySet<number> {
  if (familyId === null && handoverRowId === null) return new Set()
  const rows = db.all<{ personId: number }>(
    `WITH
       present AS (
         SELECT stay.person_id FROM family_member member CROSS JOIN stay ON stay.id = member.stay_id
           WHERE member.family_id = $familyId AND stay.voided_at IS NULL
         UNION
         SELECT stay.person_id FROM handover_row mine
           CROSS JOIN handover_row other ON other.handover_id = mine.handover_id
           CROSS JOIN stay ON stay.id = other.stay_id AND stay.voided_at IS NULL
           WHERE mine.id = $handoverRowId),
       earlier AS (SELECT stay.id FROM present CROSS JOIN stay ON stay.person_id = present.person_id
         WHERE stay.voided_at IS NULL)
     SELECT DISTINCT stay.person_id AS personId FROM (
         SELECT other.stay_id FROM earlier
           CROSS JOIN family_member member ON member.stay_id = earlier.id
           CROSS JOIN family_member other ON other.family_id = member.family_id
         UNION
         SELECT other.stay_id FROM earlier
           CROSS JOIN handover_row mine ON mine.stay_id = earlier.id
           CROSS JOIN handover_row other ON other.handover_id = mine.handover_id AND other.stay_id IS NOT NULL
       ) AS together
       CROSS JOIN stay ON stay.id = together.stay_id
     WHERE stay.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM stay AS open
       WHERE open.person_id = stay.person_id AND open.open_state IS NOT NULL)
     LIMIT ${most}`,
    { familyId, handoverRowId },
  )
  return new Set(rows.map(({ personId }) => personId))
}
