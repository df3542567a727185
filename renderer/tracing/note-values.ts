// The form of a tracing note. Nothing is prefilled but the time.
import type { NewTracingNote, TracingNote } from '../../domain/tracing/tracing-note.ts'

export type NoteValues = {
  happenedAt: number | null
  channel: TracingNote['channel'] | null
  askedOf: string
  asked: string
  answer: string
  nextStep: string
}

export function blankNote(happenedAt: number): NoteValues {
  return { happenedAt, channel: null, askedOf: '', asked: '', answer: '', nextStep: '' }
}

/** The time and the channel alone are not yet anything typed. */
export function isBlankNote({
  askedOf,
  asked,
  answer,
  nextStep,
}: Omit<NewTracingNote, 'stayId'> | NoteValues) {
  return askedOf + asked + answer + nextStep === ''
}
