import { SaxesParser } from 'saxes';
/** Reads XML as strictly as its standard asks: a character too few or one that may not be there is an error. */
export function readXml(xml) {
    const top = { name: '', attributes: {}, text: '', children: [] };
    const open = [top];
    const add = (text) => {
        const last = open.at(-1);
        if (last)
            last.text += text;
    };
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
    });
    parser.on('closetag', () => void open.pop());
    parser.on('text', add);
    parser.on('cdata', add);
    parser.write(xml).close();
    const root = top.children[0];
    if (!root)
        throw new Error('There is no element');
    return root;
}
/** Every element of this name at any depth, in document order. */
export function xmlElements(within, name) {
    return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...xmlElements(child, name)]);
}
//# sourceMappingURL=xml.js.map