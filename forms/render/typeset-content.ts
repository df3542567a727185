// Walks a document's content and sets every text in it: strings become runs with fonts.
// Works on a fresh definition and returns a new one; nothing that it is given is changed.
import type { Content } from 'pdfmake/interfaces.js'
import type { Run, Typesetter } from './typesetter.ts'

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets every text of a piece of content. */
export function typesetContent(content: Content, setter: Typesetter): Content {
  // The walk keeps the shape and replaces only `text`, so what was content is content.
  return setPart(content, setter) as Content
}

function setPart(part: unknown, setter: Typesetter): unknown {
  if (typeof part === 'string') return { text: inlines(setter.runs(part), {}) }
  if (Array.isArray(part)) return part.map((child: unknown) => setPart(child, setter))
  if (!isNode(part)) return part
  const { text, ...rest } = part
  const set: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(rest))
    set[key] = key in CHILDREN ? CHILDREN[key]?.(value, setter) : value
  if (text !== undefined) set['text'] = setText(text, setter)
  return set
}

const CHILDREN: Readonly<Record<string, (value: unknown, setter: Typesetter) => unknown>> = {
  stack: setPart,
  columns: setPart,
  table: (value, setter) => (isNode(value) ? { ...value, body: setPart(value['body'], setter) } : value),
}

/** A text is a string, or a list of strings and styled pieces; pieces are not nested further. */
function setText(text: unknown, setter: Typesetter): unknown {
  const pieces: readonly unknown[] = Array.isArray(text) ? text : [text]
  return pieces.flatMap((piece) => {
    if (!isNode(piece)) return inlines(setter.runs(String(piece)), {})
    const { text: inner, ...style } = piece
    return inlines(setter.runs(String(inner)), style)
  })
}

function inlines(runs: readonly Run[], style: Node): readonly Node[] {
  if (runs.length === 0) return [{ text: '' }]
  return runs.map((run) => {
    if (run === null) return { text: '' }
    return { ...style, text: run.text, font: run.font, ...(run.whole ? { noWrap: true } : {}) }
  })
}
