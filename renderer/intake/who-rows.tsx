// Name and number first, for they find who was here before; then what the number may already have filled in.
import classes from './intake.module.css'
import { BirthFields } from './birth-fields.tsx'
import { DocumentKindField, DocumentNumberField, DocumentSourceField } from './document-fields.tsx'
import { NameField } from './name-field.tsx'

export function WhoRows() {
  return (
    <>
      <div className={classes['row']}>
        <NameField />
        <DocumentNumberField />
        <DocumentKindField />
      </div>
      <div className={classes['row']}>
        <BirthFields />
        <DocumentSourceField />
      </div>
    </>
  )
}
