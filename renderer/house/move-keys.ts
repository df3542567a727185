// The key that moves whoever lies in the bed that has the focus. A bare letter: nothing is typed on the plan.
export const moveKeys = 'M'
