import { sessionFor } from './factories.js';
import { elements, textOf } from './html.js';
import { seenForms } from './seen-forms.js';
/** Starts a browser at a forum. `session` is the value of a session's cookie; `headers` go along with every request. */
export function visit(url, as = {}) {
    const cookies = new Map(as.session === undefined ? [] : [['rostra_session', as.session]]);
    let page = null;
    const ask = async (path, init, via = []) => {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...(cookie ? { Cookie: cookie } : {}) };
        const answer = await fetch(url + path, {
            redirect: 'manual',
            ...init,
            headers: { ...headers, ...as.headers, ...init.headers },
        });
        for (const line of answer.headers.getSetCookie())
            keepCookie(cookies, line);
        const location = answer.headers.get('location');
        if (location === null || answer.status < 300)
            return seenPage(path, via, answer);
        if (via.length > 5)
            throw new Error(`Redirected again and again: ${via.join(', ')}`);
        const target = new URL(location, url + path);
        if (target.origin !== url)
            throw new Error(`${path} leads to another site: ${location}`);
        return ask(target.pathname + target.search, {}, [...via, `${answer.status} ${location}`]);
    };
    const browse = async (path, init) => {
        page = await ask(path, init);
        return page;
    };
    const shown = () => {
        if (page === null)
            throw new Error('No page was opened yet.');
        return page;
    };
    const open = (path) => browse(path, { headers: { 'Sec-Fetch-Site': 'none' } });
    const post = (path, fields, headers = {}) => {
        const own = { Origin: url, 'Sec-Fetch-Site': 'same-origin' };
        return browse(path, { method: 'POST', body: encode(fields), headers: { ...own, ...headers } });
    };
    const form = (which) => demandOne(shown(), which);
    return {
        get page() {
            return shown();
        },
        open,
        follow: (text) => open(linkTo(shown(), text)),
        form,
        submit: (which, filled = {}, button) => {
            const { method, action, fields } = fillIn(form(which), filled, button);
            return method === 'post' ? post(action, fields) : open(`${action.split('?')[0]}?${encode(fields)}`);
        },
        post,
        cookie: (name) => cookies.get(name) ?? null,
    };
}
/** Starts the browser of a member who is signed in, or of a guest. */
export async function visitAs({ url, db }, member, headers = {}) {
    return visit(url, { headers, ...(member && { session: await sessionFor(db, member.id) }) });
}
async function seenPage(path, via, answer) {
    const html = await answer.text();
    const seen = { elements: elements(html), text: textOf(html), forms: seenForms(html, path) };
    return { status: answer.status, path, via, headers: answer.headers, html, ...seen };
}
function keepCookie(cookies, line) {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
    const expires = /; *expires=([^;]+)/i.exec(line)?.[1];
    if (expires !== undefined && Date.parse(expires) <= Date.now())
        cookies.delete(name);
    else
        cookies.set(name, value);
}
function linkTo(page, text) {
    const links = page.elements.filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
    const href = links.find((link) => link.text.trim() === text)?.attributes.href;
    if (href === undefined)
        throw new Error(`${page.path} has no link ${text}, but ${links.map((link) => link.text)}`);
    const { pathname, search } = new URL(href, `http://here${page.path}`);
    return pathname + search;
}
function demandOne({ path, forms }, which) {
    const found = forms.filter(({ id, action }) => (which.startsWith('#') ? which === `#${id}` : which === action));
    if (found[0] && found.length === 1)
        return found[0];
    throw new Error(`${path} has ${found.length} forms ${which}, among ${forms.map(({ action }) => action)}`);
}
/** What a form sends when this is filled in. A button's text or value chooses it; without one the first counts. */
function fillIn(form, filled, button) {
    const fields = { ...form.values };
    for (const [name, value] of Object.entries(filled)) {
        const choices = form.choices[name];
        if (choices === undefined)
            throw new Error(`${form.action} has no field ${name}`);
        const wrong = [value].flat().filter((each) => choices !== 'any' && !choices.includes(each));
        if (wrong.length > 0)
            throw new Error(`${form.action} does not offer ${wrong} as ${name}, but ${choices}`);
        fields[name] = value;
    }
    const pressed = form.buttons.find(({ text, value }) => button === undefined || text === button || value === button);
    if (!pressed)
        throw new Error(`${form.action} has no button ${button ?? ''}`);
    if (pressed.name)
        fields[pressed.name] = pressed.value;
    return { ...form, fields };
}
/** As browsers send fields: line breaks are CR LF. */
function encode(fields) {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
    return new URLSearchParams(pairs.map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]));
}
//# sourceMappingURL=visitor.js.map