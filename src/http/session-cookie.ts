import type { Request, Response } from 'express'

/** The name of the browser's session cookie. */
export const sessionCookie = 'rostra_session'

/** How the forum's own cookies are set: no script reads them, and they stay behind TLS when the request or the forum's own address does. */
export function cookieOptions({ publicUrl }: { publicUrl: string | null }, request: Request) {
  const secure = request.secure || (publicUrl?.startsWith('https:') ?? false)
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
}

/** Gives the browser its session, or takes it away. */
export function setSessionCookie(
  forum: { publicUrl: string | null },
  request: Request,
  response: Response,
  session: { token: string; expiresAt: Date } | 'end',
): void {
  const options = cookieOptions(forum, request)
  if (session === 'end') response.clearCookie(sessionCookie, options)
  else response.cookie(sessionCookie, session.token, { ...options, expires: session.expiresAt })
}
