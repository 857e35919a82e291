/** A fact as it stands in the database, under its own id. */
export type Recorded<Fact> = { readonly id: string; readonly fact: Fact };
