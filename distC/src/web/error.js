import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { recipientOf } from '../http/route.js';
import { withNext } from './parts/address.js';
import { typedText } from './parts/form.js';
import { sendPage } from './send.js';
/** Answers an error as a page: what happened, what to do, and what was typed into a form, so that it can be kept. */
export function errorPages(sender) {
    return async (request, response, { title, detail, status }) => {
        const typed = typedText((response.locals.typed ?? {}), 'body');
        const main = (_jsxs(_Fragment, { children: [_jsx("h1", { children: title }), _jsx("p", { children: detail }), status === 401 && (_jsx("p", { children: _jsx("a", { href: signInPath(request), children: "Sign in" }) })), typed && (_jsxs("section", { class: "panel", children: [_jsx("h2", { children: _jsx("label", { for: "typed", children: "What you wrote" }) }), _jsx("p", { class: "hint", children: "It was not saved. Keep it, and try again." }), _jsx("textarea", { id: "typed", rows: 12, readOnly: true, dir: "auto", value: typed })] })), _jsx("p", { children: _jsx("a", { href: "/", children: "To the forums" }) })] }));
        await sendPage(sender, request, response, { title, main, status }, recipientOf(sender, request, response));
    };
}
/** Leads back to the page that was asked for. A form that was sent has none. */
function signInPath({ method, originalUrl }) {
    return withNext('/sign-in', method === 'GET' ? originalUrl : '/');
}
//# sourceMappingURL=error.js.map