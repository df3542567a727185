// Serials of papers as they are typed, one after another in one field.
export function serialsOf(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((serial) => serial.trim())
    .filter((serial) => serial !== '')
}
