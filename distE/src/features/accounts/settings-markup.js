import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Refused, SendButton, TextField } from '../../web/parts/form.js';
import { Tabs } from '../../web/parts/tabs.js';
import { CardFields, cardLabels, EmailField, NewPasswordField } from './fields-markup.js';
const settingsTabs = [
    { href: '/settings', label: 'About me' },
    { href: '/settings/sessions', label: 'Sessions' },
    { href: '/settings/tokens', label: 'API tokens' },
];
/** The pages of a member's settings, with the one that is shown. */
export function SettingsTabs({ current }) {
    return _jsx(Tabs, { label: "Settings", tabs: settingsTabs, current: current });
}
/** What a member may change of themselves, each in a form of its own. */
export function SettingsPage({ member, countries, done, refused }) {
    const stateOf = (name, typed) => refused?.name === name ? refused : { typed, refusal: null };
    const { title, country, location, email } = member;
    const card = { title: title ?? '', country: country?.code ?? '', location: location ?? '' };
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Settings" }), _jsx(SettingsTabs, { current: "/settings" }), done && (_jsx("div", { class: "notice", role: "status", children: _jsx("p", { children: doneWords[done] }) })), _jsx(CardForm, { ...stateOf('card', card), memberId: member.id, countries: countries }), _jsx(EmailForm, { ...stateOf('email', { email: email ?? '' }) }), _jsx(PasswordForm, { ...stateOf('password', {}), username: member.username })] }));
}
const doneWords = {
    card: 'Saved: this is what others see of you now.',
    email: 'Your e-mail address was changed.',
    password: 'Your password was changed. Everywhere else you are signed out.',
};
function CardForm({ memberId, countries, ...shown }) {
    return (_jsxs("form", { method: "post", action: "/settings/card", class: "panel", children: [_jsx("h2", { children: "What others see" }), _jsx(Refused, { refusal: shown.refusal, labels: cardLabels }), _jsxs("p", { children: ["Beside all that you write, and on ", _jsx("a", { href: `/members/${memberId}`, children: "your page" }), "."] }), _jsx(TextField, { ...shown, name: "title", label: cardLabels.title, dir: "auto", maxLength: 50, hint: "Optional: a few words below your name." }), _jsx(CardFields, { ...shown, countries: countries }), _jsx(SendButton, { children: "Save" })] }));
}
function EmailForm(shown) {
    const labels = { email: 'E-mail address', currentPassword: 'Current password' };
    return (_jsxs("form", { method: "post", action: "/settings/email", class: "panel", children: [_jsx("h2", { children: "E-mail address" }), _jsx(Refused, { refusal: shown.refusal, labels: labels, form: "email" }), _jsx(EmailField, { ...shown, form: "email", label: labels.email }), _jsx(CurrentPassword, { ...shown, form: "email", label: labels.currentPassword }), _jsx("button", { type: "submit", children: "Change the address" })] }));
}
function PasswordForm({ username, ...shown }) {
    const labels = { password: 'New password', currentPassword: 'Current password' };
    return (_jsxs("form", { method: "post", action: "/settings/password", class: "panel", children: [_jsx("h2", { children: "Password" }), _jsx(Refused, { refusal: shown.refusal, labels: labels, form: "password" }), _jsx("input", { type: "text", autocomplete: "username", value: username, readOnly: true, hidden: true }), _jsx(CurrentPassword, { ...shown, form: "password", label: labels.currentPassword }), _jsx(NewPasswordField, { ...shown, form: "password", label: labels.password }), _jsx("button", { type: "submit", children: "Change the password" })] }));
}
function CurrentPassword(props) {
    return (_jsx(TextField, { ...props, name: "currentPassword", type: "password", required: true, maxLength: 200, autocomplete: "current-password" }));
}
//# sourceMappingURL=settings-markup.js.map