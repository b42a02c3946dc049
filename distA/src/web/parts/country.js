import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** A country: its flag, and its name, which leads to what is written from there. */
export function Country({ country }) {
    return (_jsx("a", { href: countryPath(country), children: _jsx(CountryName, { country: country }) }));
}
/** A country's flag and name. */
export function CountryName({ country }) {
    return (_jsxs(_Fragment, { children: [_jsx("span", { class: "flag", "aria-hidden": "true", children: flag(country.code) }), ' ', country.name] }));
}
/** The address of a country's page. */
export function countryPath({ code }) {
    return `/countries/${code.toLowerCase()}`;
}
/** The two letters of a code as the signs that are drawn together as a flag. */
function flag(code) {
    return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 - 65 + letter.charCodeAt(0)));
}
//# sourceMappingURL=country.js.map