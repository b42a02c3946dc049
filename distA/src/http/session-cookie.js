/** The name of the browser's session cookie. */
export const sessionCookie = 'rostra_session';
/** Gives the browser its session, or takes it away. The cookie stays behind TLS when the request or the forum's own address does. */
export function setSessionCookie({ publicUrl }, request, response, session) {
    const secure = request.secure || (publicUrl?.startsWith('https:') ?? false);
    const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
    if (session === 'end')
        response.clearCookie(sessionCookie, options);
    else
        response.cookie(sessionCookie, session.token, { ...options, expires: session.expiresAt });
}
//# sourceMappingURL=session-cookie.js.map