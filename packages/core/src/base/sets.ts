// Sets have these themselves in younger engines; the core still runs where they do not.

export function intersect<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): ReadonlySet<Member> {
  return new Set([...a].filter((member) => b.has(member)));
}

export function without<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): ReadonlySet<Member> {
  return new Set([...a].filter((member) => !b.has(member)));
}
