// Which segment a pressed key means: its number, or its first letter (pressed again: the next with that letter).

type Option<Value> = Readonly<{ value: Value; label: string; letter?: string }>

export function matchSegmentKey<Value extends string>(
  options: readonly Option<Value>[],
  key: string,
  current: Value | null,
): Value | null {
  if (/^[1-9]$/.test(key)) return options[Number(key) - 1]?.value ?? null
  if (!/^\p{L}$/u.test(key)) return null
  const letter = key.toLowerCase()
  const fitting = options.filter(
    (option) => (option.letter ?? option.label.charAt(0)).toLowerCase() === letter,
  )
  const at = fitting.findIndex((option) => option.value === current)
  return fitting[(at + 1) % Math.max(1, fitting.length)]?.value ?? null
}
