import type { VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import type { CountryView } from './schema.js';
/** The names of the fields of a card. */
export declare const cardLabels: {
    readonly title: 'Title';
    readonly country: 'Country';
    readonly location: 'Location';
};
/** The fields of a form about where a member is from. */
export declare function CardFields({ countries, ...shown }: FormState & {
    countries: readonly CountryView[];
}): VNode;
/** What a field shows whose label the form chooses. */
export type LabelledField = FormState & {
    form?: string;
    label: string;
};
/** The field of a member's own address. */
export declare function EmailField(props: LabelledField): VNode;
/** The field of a new password. */
export declare function NewPasswordField(props: LabelledField): VNode;
