import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'
import passportModule from 'passport'
import { Strategy as CustomStrategy } from 'passport-custom'
import { Strategy as LocalStrategy } from 'passport-local'
import {
  actorOfSession,
  actorOfToken,
  type Identified,
  knownIdentity,
  type Login,
  memberByPassword,
} from '../features/auth/queries.js'
import type { Reader } from '../platform/transaction.js'
import { sessionCookie } from './session-cookie.js'

/** What somebody shows to prove who they are: a request's headers, or a name and a password. */
export type Claim = {
  reader: Reader
  headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>
  body?: { login: string; password: string }
}

/** What each strategy finds out. */
type Found = { session: Identified; bearer: Identified; local: Login }

// An instance of our own: an application that mounts the forum may use the global one for itself.
const passport = new passportModule.Passport()
passport.use(
  'session',
  custom(({ reader, headers }) => actorOfSession(reader, cookieToken(headers) ?? '')),
)
passport.use(
  'bearer',
  custom(({ reader, headers }) => actorOfToken(reader, bearerSecret(headers) ?? '')),
)
passport.use(
  'local',
  new LocalStrategy({ usernameField: 'login', passReqToCallback: true }, (request, login, password, done) => {
    memberByPassword(claimOf(request).reader, login, password).then((found) => done(null, found ?? false), done)
  }),
)

/** Asks one strategy of Passport. Answers null when the proof is not good. */
export function authenticate<S extends keyof Found>(strategy: S, claim: Claim): Promise<Found[S] | null> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, found?: Found[S] | false) => (error ? reject(error) : resolve(found || null))
    // Passport leaves its marks on a request, so it gets a copy; it touches no response when it has a callback.
    const request = { query: {}, ...claim } as unknown as Request
    passport.authenticate(strategy, { session: false }, answer)(request, {} as Response, reject)
  })
}

/** Who asks, as far as it is known without a question: null for a guest, undefined where it is not known. */
export function knownAsker(reader: Reader, headers: Claim['headers']): Identified | null | undefined {
  if (headers.authorization === undefined && headers.cookie === undefined) return null
  const bearer = bearerSecret(headers)
  if (bearer !== null) return knownIdentity(reader, 'token', bearer)
  const cookie = cookieToken(headers)
  return cookie === null ? null : knownIdentity(reader, 'session', cookie)
}

/** The secret of the `Authorization` header, which is the only place where a token counts. Null: there is none. */
export function bearerSecret({ authorization }: Claim['headers']): string | null {
  const [scheme, ...rest] = (authorization ?? '').trim().split(/ +/)
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : null
}

/** The token of the session cookie. Null: there is none. */
export function cookieToken({ cookie }: Claim['headers']): string | null {
  return (cookie && parseCookie(cookie)[sessionCookie]) || null
}

function custom(find: (claim: Claim) => Promise<Identified | null>) {
  return new CustomStrategy((request, done) => {
    find(claimOf(request)).then((found) => done(null, found ?? false), done)
  })
}

function claimOf(request: Request): Claim {
  return request as unknown as Claim
}
