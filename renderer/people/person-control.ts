// A form that holds more than a person's values holds a person's values: its control serves the fields of both.
import type { Control } from 'react-hook-form'
import type { Registration } from '../../domain/intake/registration.ts'
import type { PersonValues } from '../intake/intake-values.ts'

export type RegistrationDetails = Pick<
  Registration,
  'clothes' | 'socialSecurity' | 'declaration' | 'systemCheck'
>

/** The cast is safe for reading and writing these names alone, which is all that a field does. */
export function personControl<Values extends PersonValues>(control: Control<Values>): Control<PersonValues> {
  return control as unknown as Control<PersonValues>
}

/** As above, for the finer fields of the registration. */
export function registrationControl<Values extends RegistrationDetails>(
  control: Control<Values>,
): Control<RegistrationDetails> {
  return control as unknown as Control<RegistrationDetails>
}
