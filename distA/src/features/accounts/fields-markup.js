import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Field, TextField, typedText } from '../../web/parts/form.js';
/** The names of the fields of a card. */
export const cardLabels = { title: 'Title', country: 'Country', location: 'Location' };
/** The fields of a form about where a member is from. */
export function CardFields({ countries, ...shown }) {
    const chosen = typedText(shown.typed, 'country');
    return (_jsxs(_Fragment, { children: [_jsx(Field, { name: "country", label: cardLabels.country, hint: "Optional. Everybody sees it, and finds what you write under it.", refusal: shown.refusal, input: (attributes) => (_jsxs("select", { ...attributes, autocomplete: "country", children: [_jsx("option", { value: "", children: "None" }), countries.map(({ code, name }) => (_jsx("option", { value: code, selected: code === chosen, children: name }, code)))] })) }), _jsx(TextField, { ...shown, name: "location", label: cardLabels.location, dir: "auto", maxLength: 100, hint: "Optional: where you are, in your own words. Everybody sees it." })] }));
}
/** The field of a member's own address. */
export function EmailField(props) {
    return (_jsx(TextField, { ...props, name: "email", type: "email", required: true, maxLength: 254, autocomplete: "email", autocapitalize: "none", spellcheck: false, hint: "For signing in. Nobody else sees it." }));
}
/** The field of a new password. */
export function NewPasswordField(props) {
    return (_jsx(TextField, { ...props, name: "password", type: "password", required: true, minLength: 8, maxLength: 200, autocomplete: "new-password", hint: "8 to 200 characters: a few words are good. Not your name, and not what everybody tries first." }));
}
//# sourceMappingURL=fields-markup.js.map