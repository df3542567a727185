// The escort gate: the list, a new plan, or one escort.
import { Route, Switch, useLocation } from 'wouter'
import { EscortList } from './escort-list.tsx'
import { EscortPage } from './escort-page.tsx'
import { NewEscort } from './new-escort.tsx'

export function EscortScreen() {
  const [, go] = useLocation()
  return (
    <Switch>
      <Route path="/escort/new">
        <NewEscort />
      </Route>
      <Route path="/escort/:id">
        {({ id }) =>
          /^[1-9]\d*$/.test(id) ? <EscortPage key={id} id={Number(id)} /> : <EscortList onOpen={go} />
        }
      </Route>
      <Route>
        <EscortList onOpen={go} />
      </Route>
    </Switch>
  )
}
