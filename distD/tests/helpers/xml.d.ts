/** An element of an XML document: its own text is that between its tags, entities and CDATA read. */
export type XmlElement = {
    name: string;
    attributes: Record<string, string>;
    text: string;
    children: XmlElement[];
};
/** Reads XML as strictly as its standard asks: a character too few or one that may not be there is an error. */
export declare function readXml(xml: string): XmlElement;
/** Every element of this name at any depth, in document order. */
export declare function xmlElements(within: XmlElement, name: string): XmlElement[];
