import XMLBuilder from 'fast-xml-builder';
const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
});
/** Writes an XML document. Characters that none can hold, however they are written, are left out. */
export function writeXml(root) {
    const document = builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root });
    return document.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
//# sourceMappingURL=xml.js.map