import { AppError } from './errors.js'

/** What an API token may be used for. A session has every scope. */
export const scopes = ['read', 'write', 'moderate', 'admin'] as const

/** One of the scopes. */
export type Scope = (typeof scopes)[number]

/** The built-in groups. Everybody who is signed in is in `members`. */
export const builtInGroups = { guests: 1, members: 2, moderators: 3, administrators: 4 } as const

/** Who asks: a guest, or a member by session or API token. */
export type Actor = {
  /** Null for a guest. */
  readonly memberId: number | null
  /** Ascending, without repeats. */
  readonly groups: readonly number[]
  readonly scopes: ReadonlySet<Scope>
  /** What proved who they are; null for a guest. */
  readonly credential: { readonly kind: 'session' | 'token'; readonly id: number } | null
}

/** Somebody who is not signed in. */
export const guest: Actor = {
  memberId: null,
  groups: [builtInGroups.guests],
  scopes: new Set(scopes),
  credential: null,
}

/** A member with the groups that they were put in, asking by a credential with these scopes. */
export function memberActor(
  memberId: number,
  joinedGroups: readonly number[],
  credential: NonNullable<Actor['credential']>,
  granted: readonly Scope[] = scopes,
): Actor {
  const groups = [...new Set([builtInGroups.members, ...joinedGroups])].sort((a, b) => a - b)
  return { memberId, groups, scopes: new Set(granted), credential }
}

/** Whether the actor is in the administrators' group. What a token may do is limited by its scopes besides. */
export function isAdministrator(actor: Actor): boolean {
  return actor.groups.includes(builtInGroups.administrators)
}

/** The session by which the actor asks; null for guests and tokens. */
export function sessionOf({ credential }: Actor): number | null {
  return credential?.kind === 'session' ? credential.id : null
}

/** Makes sure that somebody is signed in, and answers who. @throws AppError `unauthenticated` */
export function demandMember(actor: Actor): number {
  if (actor.memberId === null) throw new AppError('unauthenticated', 'Sign in, or send a token, to do this.')
  return actor.memberId
}

/**
 * Makes sure that an administrator asks. What their token may do, the route's scope has told.
 * @throws AppError `unauthenticated` for guests, `forbidden` for other members.
 */
export function demandAdministrator(actor: Actor): void {
  demandMember(actor)
  if (!isAdministrator(actor)) throw new AppError('forbidden', 'Only administrators may do this.')
}

/** Makes sure that a token may be used for this. Sessions and guests have every scope. @throws AppError `insufficient_scope` */
export function demandScope(actor: Actor, scope: Scope): void {
  if (actor.scopes.has(scope)) return
  throw new AppError('insufficient_scope', `This needs a token with the scope ${scope}.`)
}
