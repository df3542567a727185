// A dialog: its own keys, the page's rest; Esc closes (its back button shows that key);
// its actions stand at the bottom right.
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { KeyScope } from '../keys/key-provider.tsx'
import classes from './dialog.module.css'

export type DialogProps = Readonly<{
  opened: boolean
  title: string
  onClose: () => void
  actions?: ReactNode
  size?: 'sm' | 'md' | 'lg' | 'xl'
  children: ReactNode
}>

export function Dialog({ opened, title, onClose, actions, size = 'md', children }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      withCloseButton={false}
      classNames={classNames}
    >
      <KeyScope>
        {children}
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </KeyScope>
    </Modal>
  )
}

const classNames = {
  content: classes['content'] ?? '',
  title: classes['title'] ?? '',
  header: classes['header'] ?? '',
}
