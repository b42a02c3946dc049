import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Time } from '../../web/parts/figures.js';
import { ButtonForm, Choices, OnceKey, Refused, SendButton, TextField, } from '../../web/parts/form.js';
import { SettingsTabs } from '../accounts/settings-markup.js';
/** The page on which a member sees where they are signed in, and ends it there. */
export function SessionsPage(props) {
    const { sessions, refusal } = props;
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Sessions" }), _jsx(SettingsTabs, { current: "/settings/sessions" }), _jsx(Refused, { refusal: refusal }), _jsx("p", { children: "You are signed in here. Sign out what you do not know, and then change your password." }), _jsx("ul", { class: "panel lines", children: sessions.map((session) => (_jsx("li", { children: _jsx(SessionEntry, { session: session }) }, session.id))) }), sessions.some(({ isCurrent }) => !isCurrent) && (_jsx(ButtonForm, { action: "/settings/sessions/end-others", label: "Sign out everywhere else" }))] }));
}
function SessionEntry({ session }) {
    const { id, userAgent, address, createdAt, lastSeenAt, isCurrent } = session;
    return (_jsxs(_Fragment, { children: [_jsxs("p", { children: [isCurrent && _jsx("strong", { children: "This browser: " }), _jsx("bdi", { children: userAgent ?? 'A browser without a name' })] }), _jsxs("p", { class: "by", children: ["Last seen ", _jsx(Time, { at: lastSeenAt }), address && ` at ${address}`, ", signed in ", _jsx(Time, { at: createdAt })] }), _jsx(ButtonForm, { action: `/settings/sessions/${id}/end`, label: "Sign out" })] }));
}
/** The page on which a member makes and revokes what programs sign in with. */
export function TokensPage({ tokens, made, ...shown }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "API tokens" }), _jsx(SettingsTabs, { current: "/settings/tokens" }), made && _jsx(Secret, { made: made }), _jsxs("p", { children: ["With a token a program acts in your name, as far as its scopes go. The ", _jsx("a", { href: "/api/v1/docs", children: "API" }), " says how."] }), _jsx(NewTokenForm, { ...shown }), _jsxs("section", { class: "panel", "aria-labelledby": "tokens-heading", children: [_jsx("h2", { id: "tokens-heading", children: "Your tokens" }), tokens.length === 0 && _jsx("p", { children: "You have none." }), _jsx("ul", { class: "lines", children: tokens.map((token) => (_jsx("li", { children: _jsx(TokenEntry, { token: token }) }, token.id))) })] })] }));
}
function Secret({ made: { token, secret } }) {
    return (_jsxs("section", { class: "notice", role: "status", "aria-labelledby": "secret-heading", children: [_jsx("h2", { id: "secret-heading", children: _jsxs("label", { for: "secret", children: ["The secret of ", _jsx("bdi", { children: token.name })] }) }), _jsx("p", { children: "Copy it now: it is not shown again." }), _jsx("input", { id: "secret", type: "text", value: secret, readOnly: true, autocomplete: "off", spellcheck: false }), _jsxs("p", { class: "hint", children: ["Send it as ", _jsx("code", { children: "Authorization: Bearer \u2026" })] })] }));
}
/** What each scope lets a program do. */
const scopeWords = {
    read: { label: 'Read', hint: 'See what you may see.' },
    write: { label: 'Write', hint: 'Write, react and change your settings.' },
    moderate: { label: 'Moderate', hint: 'Use the rights of a moderator, where you have them.' },
    admin: { label: 'Administer', hint: 'Use the rights of an administrator, if you are one.' },
};
const tokenLabels = { name: 'Name', scopes: 'Scopes' };
function NewTokenForm(shown) {
    return (_jsxs("form", { method: "post", action: "/settings/tokens", class: "panel", children: [_jsx("h2", { children: "New token" }), _jsx(Refused, { refusal: shown.refusal, labels: tokenLabels }), _jsx(OnceKey, {}), _jsx(TextField, { ...shown, name: "name", label: tokenLabels.name, dir: "auto", required: true, maxLength: 100, autocomplete: "off", hint: "What it is for, so that you know it again." }), _jsx(Choices, { ...shown, name: "scopes", legend: tokenLabels.scopes, hint: "At least one; no more than the program needs.", choices: Object.entries(scopeWords).map(([value, words]) => ({ value, ...words })) }), _jsx(SendButton, { children: "Make the token" })] }));
}
function TokenEntry({ token: { id, name, scopes, createdAt, lastUsedAt } }) {
    return (_jsxs(_Fragment, { children: [_jsx("p", { dir: "auto", children: name }), _jsxs("p", { class: "by", children: [scopes.map((scope) => scopeWords[scope].label).join(', '), "; made ", _jsx(Time, { at: createdAt }), ", last used", ' ', lastUsedAt ? _jsx(Time, { at: lastUsedAt }) : 'never'] }), _jsx(ButtonForm, { action: `/settings/tokens/${id}/revoke`, label: "Revoke" })] }));
}
//# sourceMappingURL=settings-markup.js.map