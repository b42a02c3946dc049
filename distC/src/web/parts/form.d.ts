import type { ComponentChildren, VNode } from 'preact';
/** What was wrong with a form that was sent, told at its top and at each field. */
export type Refusal = {
    status: number;
    title: string;
    detail: string;
    errors: readonly {
        path: string;
        message: string;
    }[];
};
/** What was typed into a form, by the names of its fields. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;
/** One value that was typed, or ''. */
export declare function typedText(typed: Typed, name: string): string;
/** What a form shows: what was typed, and why it was refused, if it was. */
export type FormState = {
    typed: Typed;
    refusal: Refusal | null;
};
/** A form that nobody has typed into. */
export declare const untouched: FormState;
type RefusedProps = {
    refusal: Refusal | null;
    /** The fields that the form shows, by their names: it leads to those that are wrong. */
    labels?: Readonly<Record<string, string>>;
    form?: string;
};
/** Why a form came back, for people and for screen readers. Nothing when it is shown the first time. */
export declare function Refused({ refusal, labels, form }: RefusedProps): VNode | null;
/**
 * What a hidden field is set to when a page is sent: a new key, so that a form that is sent twice acts once. Nobody else
 * knows it, else it could stand in a text. Not by `randomUUID`, which browsers have on https only.
 */
export declare const formKeyMark: string;
/** Makes a form act once, however often it is sent. */
export declare function OnceKey(): VNode;
type FieldProps = {
    name: string;
    /** In a page of several forms, a word of this one, so that no id stands twice. */
    form?: string | undefined;
    label: string;
    hint?: string | undefined;
    refusal: Refusal | null;
    input: (attributes: {
        id: string;
        name: string;
        'aria-describedby'?: string;
        'aria-invalid'?: 'true';
    }) => VNode;
};
/** A labelled field with its hint, and what was wrong with it. */
export declare function Field({ name, form, label, hint, refusal, input }: FieldProps): VNode;
type TextFieldProps = Omit<FieldProps, 'input'> & {
    typed: Typed;
    type?: 'text' | 'email' | 'password';
    required?: boolean;
    autocomplete?: string;
    minLength?: number;
    maxLength?: number;
    /** For what people write of themselves, which may run from right to left. */
    dir?: 'auto';
    /** Off for names and addresses, which no phone should correct. */
    autocapitalize?: 'none';
    spellcheck?: false;
};
/** A field of one line. A password is never sent back. */
export declare function TextField(props: TextFieldProps): VNode;
type ChoicesProps = Pick<FieldProps, 'name' | 'hint' | 'refusal'> & {
    legend: string;
    choices: readonly {
        value: string;
        label: string;
        hint?: string;
    }[];
    typed: Typed;
};
/** Boxes of which any may be ticked. Who is led to them comes to the first. */
export declare function Choices({ name, legend, hint, choices, typed, refusal }: ChoicesProps): VNode;
/** The button that sends a form. */
export declare function SendButton({ children }: {
    children: ComponentChildren;
}): VNode;
type ButtonFormProps = {
    action: string;
    label: string;
    /** What is sent along. */
    children?: ComponentChildren;
};
/** A form that does one thing at the press of one button. */
export declare function ButtonForm({ action, label, children }: ButtonFormProps): VNode;
export {};
