// Who changes a record, and when: handed to every write of a store, never looked up there.
export type By = Readonly<{ account: number; at: number }>
