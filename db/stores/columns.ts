// Between SQLite's kinds of columns and TypeScript's: flags, JSON, and columns that a CHECK keeps filled.
// Nothing is validated on reading: what was accepted once must stay readable when a rule gets stricter.

export type Flag = 0 | 1

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0
}

/** A column that the row's kind fills; the table's CHECK keeps it so, hence an Error and not a refusal. */
export function filled<Value>(value: Value | null, column: string): Value {
  if (value === null) throw new Error(`The column ${column} is empty where the row's kind fills it`)
  return value
}

/** A JSON column, written by the same store from a value of this very type: the cast says what the writer knew. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text) as Value
}
