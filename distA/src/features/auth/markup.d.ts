import type { VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import type { CountryView } from '../accounts/schema.js';
type DoorForm = FormState & {
    next: string;
};
/** The page on which a member signs in. Its last line leads to the set-up of a forum that nobody runs yet. */
export declare function SignInPage({ next, isSetUp, ...shown }: DoorForm & {
    isSetUp: boolean;
}): VNode;
/** The page on which a guest becomes a member. */
export declare function SignUpPage({ next, countries, ...shown }: DoorForm & {
    countries: readonly CountryView[];
}): VNode;
/** The page on which the first administrator is made. */
export declare function SetUpPage(shown: FormState): VNode;
/** What the page of the set-up says once there is an administrator. */
export declare function IsSetUpPage(): VNode;
export {};
