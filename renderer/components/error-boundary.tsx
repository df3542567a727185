// The last net: a screen that broke says so and offers to be opened again; nothing saved is lost.
import { Component, type ReactNode } from 'react'
import { FailedState } from './four-states.tsx'

type Props = Readonly<{ children: ReactNode }>
type State = Readonly<{ error: unknown; broke: boolean }>

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, broke: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, broke: true }
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children
    return <FailedState error={this.state.error} retry={() => this.setState({ error: null, broke: false })} />
  }
}
