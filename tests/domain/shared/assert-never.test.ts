// The last resort of a closed union: a kind that nobody foresaw stops at once.
import { expect, it } from 'vitest'
import { assertNever } from '../../../domain/shared/assert-never.ts'

it('throws for a kind that no branch handles', () => {
  // The cast plays a value that got past the compiler.
  expect(() => assertNever('later' as never)).toThrow('Unexpected kind: "later"')
})
