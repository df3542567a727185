// The papers that the tour issued, as the station keeps them; each must say, as text, exactly what was typed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call as _call, journey, station, traveller } from '../e2e/desk/cast.ts'
