// The one form of the first set-up. What was typed stays whatever the answer is; success signs the head in.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { beginSession } from '../api/session-store.ts'
import { currentLanguage, speak } from '../app/i18n.ts'
import { ActionButton } from '../components/action-button.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { HeadCard } from './head-card.tsx'
import { PapersCard } from './papers-card.tsx'
import { StationCard } from './station-card.tsx'
import classes from './setup-screen.module.css'
import {
  blankSetup,
  setupField,
  setupInput,
  setupSchema,
  type SetupChoices,
  type SetupValues,
} from './setup-values.ts'

export function SetupForm({ choices }: Readonly<{ choices: SetupChoices }>) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const queries = useQueryClient()
  const form = useForm<SetupValues>({
    defaultValues: blankSetup(choices, currentLanguage()),
    resolver: zodResolver(setupSchema),
  })
  const complete = async (values: SetupValues) => {
    try {
      const { accountId } = await client.setup.complete(setupInput(values))
      await signInOrAsk({ accountId, pin: values.pin })
      await queries.invalidateQueries({ queryKey: ['setup'] })
    } catch (error) {
      const failure = toFailure(error)
      if (applyInvalid(form, failure, (path) => setupField(path, values))) return
      const { title, next } = words(failure)
      form.setError('root', { message: `${title} ${next}` })
    }
  }
  const { isSubmitting, errors } = form.formState
  const submit = () => void form.handleSubmit(complete)()
  return (
    <DeskForm form={form} onSubmit={complete} submitLabel={t('setup.complete')} className={classes['form']}>
      <StationCard control={form.control} />
      <HeadCard control={form.control} choices={choices} />
      <PapersCard control={form.control} forms={choices.forms} />
      <div className={classes['actions']}>
        {errors.root?.message !== undefined && (
          <p role="alert" className={classes['failed']}>
            {errors.root.message}
          </p>
        )}
        <ActionButton
          primary
          label={t('setup.complete')}
          keys="Ctrl+Enter"
          keysHandledElsewhere
          busy={isSubmitting}
          onPress={submit}
        />
      </div>
    </DeskForm>
  )
}

/** Straight to the desk; where that fails the sign-in screen asks. */
async function signInOrAsk(who: Readonly<{ accountId: number; pin: string }>): Promise<void> {
  try {
    const { token, account } = await client.session.signIn(who)
    await speak(account.language)
    beginSession({ token, account, roles: account.roles, duties: account.duties })
  } catch {
    // The station is set up; the sign-in screen comes next and says what is wrong.
  }
}
