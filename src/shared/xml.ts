import XMLBuilder from 'fast-xml-builder'

/** What stands in an element: its text, or its attributes (`@name`), its own text (`#text`) and its elements by name, each once or as a list. */
export type XmlContent = string | { readonly [name: string]: XmlContent | readonly XmlContent[] }

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
})

/** Writes an XML document. Characters that none can hold, however they are written, are left out. */
export function writeXml(root: { readonly [name: string]: XmlContent }): string {
  const document = builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root })
  return document.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}
