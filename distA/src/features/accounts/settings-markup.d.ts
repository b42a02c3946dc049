import type { VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import type { CountryView, OwnCard, OwnFormName } from './schema.js';
/** The pages of a member's settings, with the one that is shown. */
export declare function SettingsTabs({ current }: {
    current: string;
}): VNode;
/** What the page of the settings shows: which of its forms was just done, and the one that was refused. */
type Settings = {
    member: OwnCard;
    countries: readonly CountryView[];
    done?: OwnFormName | undefined;
    refused?: (FormState & {
        name: OwnFormName;
    }) | undefined;
};
/** What a member may change of themselves, each in a form of its own. */
export declare function SettingsPage({ member, countries, done, refused }: Settings): VNode;
export {};
