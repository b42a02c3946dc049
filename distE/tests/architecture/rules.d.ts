import type { IForbiddenRuleType } from 'dependency-cruiser';
/** A rule with the sentence that explains it. */
type HouseRule = IForbiddenRuleType & {
    name: string;
    comment: string;
};
/** The rules of the house, section 3 of the design, as dependency-cruiser reads them. */
export declare const houseRules: HouseRule[];
export {};
