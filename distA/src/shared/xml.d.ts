/** What stands in an element: its text, or its attributes (`@name`), its own text (`#text`) and its elements by name, each once or as a list. */
export type XmlContent = string | {
    readonly [name: string]: XmlContent | readonly XmlContent[];
};
/** Writes an XML document. Characters that none can hold, however they are written, are left out. */
export declare function writeXml(root: {
    readonly [name: string]: XmlContent;
}): string;
