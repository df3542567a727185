// The look into the national system that every arrival needs (R14): a person does it there and keeps the result here.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { line } from '../shared/text.ts'

const systemCheckWay = z.enum(['system', 'face', 'fingerprint'])

export const systemCheck = z.object({
  checkedAt: instant,
  ways: z.array(systemCheckWay).min(1, { error: 'required' }).max(3),
  result: z.enum(['no-record', 'found', 'no-answer']),
  /** 全国系统救助编号, typed as it stands there; empty where the system gave none yet. */
  nationalNumber: line(40),
  note: line(120),
})
export type SystemCheck = Readonly<z.infer<typeof systemCheck>>
