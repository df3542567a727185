// What a new version of a gate profile must be besides well-formed. Profiles that are there already are read as they are.
import { line } from '../shared/text.ts'
import { fixedGateFields, gateProfile } from './gate-profile.ts'

export const newGateProfile = gateProfile
  .extend({ source: line(120) })
  .refine(({ fields }) => fixedGateFields.every((field) => fields[field] === 'required'), {
    error: 'always-on',
    path: ['fields'],
  })
  .refine(({ order }) => new Set(order).size === order.length, { error: 'twice', path: ['order'] })
  .refine(({ coldLimit, feverLimit }) => coldLimit < feverLimit, {
    error: 'cold-above-fever',
    path: ['coldLimit'],
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    error: 'before-from',
    path: ['validTo'],
  })
