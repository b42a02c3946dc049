import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { withNext } from '../../web/parts/address.js';
import { OnceKey, Refused, SendButton, TextField } from '../../web/parts/form.js';
import { CardFields, cardLabels, EmailField, NewPasswordField } from '../accounts/fields-markup.js';
/** The page on which a member signs in. Its last line leads to the set-up of a forum that nobody runs yet. */
export function SignInPage({ next, isSetUp, ...shown }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Sign in" }), _jsxs("form", { method: "post", action: "/sign-in", class: "panel", children: [_jsx(Refused, { refusal: shown.refusal, labels: doorLabels }), _jsx(Next, { next: next }), _jsx(TextField, { ...shown, name: "login", label: doorLabels.login, required: true, maxLength: 254, autocomplete: "username", ...asTyped }), _jsx(TextField, { ...shown, name: "password", label: doorLabels.password, type: "password", required: true, maxLength: 200, autocomplete: "current-password" }), _jsx(SendButton, { children: "Sign in" })] }), _jsxs("p", { children: ["Not a member yet? ", _jsx("a", { href: withNext('/sign-up', next), children: "Sign up" })] }), !isSetUp && (_jsxs("p", { children: ["This forum has no administrator yet. ", _jsx("a", { href: "/set-up", children: "Set it up" })] }))] }));
}
/** The page on which a guest becomes a member. */
export function SignUpPage({ next, countries, ...shown }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Sign up" }), _jsxs("form", { method: "post", action: "/sign-up", class: "panel", children: [_jsx(Refused, { refusal: shown.refusal, labels: { ...doorLabels, ...cardLabels } }), _jsx(OnceKey, {}), _jsx(Next, { next: next }), _jsx(NewMemberFields, { ...shown }), _jsx(CardFields, { ...shown, countries: countries }), _jsx(SendButton, { children: "Sign up" })] }), _jsxs("p", { children: ["Already a member? ", _jsx("a", { href: withNext('/sign-in', next), children: "Sign in" })] })] }));
}
/** The page on which the first administrator is made. */
export function SetUpPage(shown) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Set up this forum" }), _jsx("p", { children: "This makes the first administrator, who decides about the forums and about everybody else\u2019s rights." }), _jsxs("form", { method: "post", action: "/set-up", class: "panel", children: [_jsx(Refused, { refusal: shown.refusal, labels: doorLabels }), _jsx(OnceKey, {}), _jsx(TextField, { ...shown, name: "token", label: doorLabels.token, required: true, maxLength: 1000, autocomplete: "off", ...asTyped, hint: "The forum printed it when it started, unless its operator chose one as SETUP_TOKEN." }), _jsx(NewMemberFields, { ...shown }), _jsx(SendButton, { children: "Set up" })] })] }));
}
/** What the page of the set-up says once there is an administrator. */
export function IsSetUpPage() {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "This forum is set up" }), _jsxs("p", { children: ["It has an administrator, who can make others. ", _jsx("a", { href: "/sign-in", children: "Sign in" })] })] }));
}
const doorLabels = {
    login: 'Username or e-mail address',
    token: 'Set-up token',
    username: 'Username',
    email: 'E-mail address',
    password: 'Password',
};
/** For what is compared as it is typed: no phone should correct it. */
const asTyped = { autocapitalize: 'none', spellcheck: false };
function NewMemberFields(shown) {
    return (_jsxs(_Fragment, { children: [_jsx(TextField, { ...shown, name: "username", label: doorLabels.username, dir: "auto", required: true, 
                // Thirty characters may be twice as many units.
                maxLength: 60, autocomplete: "username", ...asTyped, hint: "3 to 30 letters, digits and _ . - with a letter or a digit at both ends. Everybody sees it." }), _jsx(EmailField, { ...shown, label: doorLabels.email }), _jsx(NewPasswordField, { ...shown, label: doorLabels.password })] }));
}
/** Takes along where a form leads. */
function Next({ next }) {
    return next === '/' ? null : _jsx("input", { type: "hidden", name: "next", value: next });
}
//# sourceMappingURL=markup.js.map