// Labels spread to an even width, as official forms set them: 姓　　名, 接 收 方.
// Only for the form's own words, never for what somebody typed.

const EM = '\u3000'
const EN = '\u2002'

/** `room` is how many characters fit beside each other. */
export function spaced(label: string, room: number): string {
  const characters = [...label]
  if (characters.length === 2) return characters.join(room >= 4 ? EM + EM : room >= 3 ? EM : '')
  return characters.length === 3 && room >= 4 ? characters.join(EN) : label
}
