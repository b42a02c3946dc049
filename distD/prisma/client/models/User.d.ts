import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model User
 *
 */
export type UserModel = runtime.Types.Result.DefaultSelection<Prisma.$UserPayload>;
export type AggregateUser = {
    _count: UserCountAggregateOutputType | null;
    _avg: UserAvgAggregateOutputType | null;
    _sum: UserSumAggregateOutputType | null;
    _min: UserMinAggregateOutputType | null;
    _max: UserMaxAggregateOutputType | null;
};
export type UserAvgAggregateOutputType = {
    id: number | null;
    importedMessageCount: number | null;
    importedReactionScore: number | null;
    messageCount: number | null;
    reactionScore: number | null;
};
export type UserSumAggregateOutputType = {
    id: number | null;
    importedMessageCount: number | null;
    importedReactionScore: number | null;
    messageCount: number | null;
    reactionScore: number | null;
};
export type UserMinAggregateOutputType = {
    id: number | null;
    username: string | null;
    usernameKey: string | null;
    email: string | null;
    passwordHash: string | null;
    title: string | null;
    location: string | null;
    countryCode: string | null;
    countryText: string | null;
    joinedAt: Date | null;
    importedMessageCount: number | null;
    importedReactionScore: number | null;
    messageCount: number | null;
    reactionScore: number | null;
    lookedAt: Date | null;
};
export type UserMaxAggregateOutputType = {
    id: number | null;
    username: string | null;
    usernameKey: string | null;
    email: string | null;
    passwordHash: string | null;
    title: string | null;
    location: string | null;
    countryCode: string | null;
    countryText: string | null;
    joinedAt: Date | null;
    importedMessageCount: number | null;
    importedReactionScore: number | null;
    messageCount: number | null;
    reactionScore: number | null;
    lookedAt: Date | null;
};
export type UserCountAggregateOutputType = {
    id: number;
    username: number;
    usernameKey: number;
    email: number;
    passwordHash: number;
    title: number;
    location: number;
    countryCode: number;
    countryText: number;
    joinedAt: number;
    importedMessageCount: number;
    importedReactionScore: number;
    messageCount: number;
    reactionScore: number;
    lookedAt: number;
    _all: number;
};
export type UserAvgAggregateInputType = {
    id?: true;
    importedMessageCount?: true;
    importedReactionScore?: true;
    messageCount?: true;
    reactionScore?: true;
};
export type UserSumAggregateInputType = {
    id?: true;
    importedMessageCount?: true;
    importedReactionScore?: true;
    messageCount?: true;
    reactionScore?: true;
};
export type UserMinAggregateInputType = {
    id?: true;
    username?: true;
    usernameKey?: true;
    email?: true;
    passwordHash?: true;
    title?: true;
    location?: true;
    countryCode?: true;
    countryText?: true;
    joinedAt?: true;
    importedMessageCount?: true;
    importedReactionScore?: true;
    messageCount?: true;
    reactionScore?: true;
    lookedAt?: true;
};
export type UserMaxAggregateInputType = {
    id?: true;
    username?: true;
    usernameKey?: true;
    email?: true;
    passwordHash?: true;
    title?: true;
    location?: true;
    countryCode?: true;
    countryText?: true;
    joinedAt?: true;
    importedMessageCount?: true;
    importedReactionScore?: true;
    messageCount?: true;
    reactionScore?: true;
    lookedAt?: true;
};
export type UserCountAggregateInputType = {
    id?: true;
    username?: true;
    usernameKey?: true;
    email?: true;
    passwordHash?: true;
    title?: true;
    location?: true;
    countryCode?: true;
    countryText?: true;
    joinedAt?: true;
    importedMessageCount?: true;
    importedReactionScore?: true;
    messageCount?: true;
    reactionScore?: true;
    lookedAt?: true;
    _all?: true;
};
export type UserAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which User to aggregate.
     */
    where?: Prisma.UserWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Users to fetch.
     */
    orderBy?: Prisma.UserOrderByWithRelationInput | Prisma.UserOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.UserWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Users from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Users.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Users
    **/
    _count?: true | UserCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: UserAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: UserSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: UserMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: UserMaxAggregateInputType;
};
export type GetUserAggregateType<T extends UserAggregateArgs> = {
    [P in keyof T & keyof AggregateUser]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateUser[P]> : Prisma.GetScalarType<T[P], AggregateUser[P]>;
};
export type UserGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.UserWhereInput;
    orderBy?: Prisma.UserOrderByWithAggregationInput | Prisma.UserOrderByWithAggregationInput[];
    by: Prisma.UserScalarFieldEnum[] | Prisma.UserScalarFieldEnum;
    having?: Prisma.UserScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: UserCountAggregateInputType | true;
    _avg?: UserAvgAggregateInputType;
    _sum?: UserSumAggregateInputType;
    _min?: UserMinAggregateInputType;
    _max?: UserMaxAggregateInputType;
};
export type UserGroupByOutputType = {
    id: number;
    username: string;
    usernameKey: string;
    email: string | null;
    passwordHash: string | null;
    title: string | null;
    location: string | null;
    countryCode: string | null;
    countryText: string | null;
    joinedAt: Date;
    importedMessageCount: number;
    importedReactionScore: number;
    messageCount: number;
    reactionScore: number;
    lookedAt: Date | null;
    _count: UserCountAggregateOutputType | null;
    _avg: UserAvgAggregateOutputType | null;
    _sum: UserSumAggregateOutputType | null;
    _min: UserMinAggregateOutputType | null;
    _max: UserMaxAggregateOutputType | null;
};
export type GetUserGroupByPayload<T extends UserGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<UserGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof UserGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], UserGroupByOutputType[P]> : Prisma.GetScalarType<T[P], UserGroupByOutputType[P]>;
}>>;
export type UserWhereInput = {
    AND?: Prisma.UserWhereInput | Prisma.UserWhereInput[];
    OR?: Prisma.UserWhereInput[];
    NOT?: Prisma.UserWhereInput | Prisma.UserWhereInput[];
    id?: Prisma.IntFilter<"User"> | number;
    username?: Prisma.StringFilter<"User"> | string;
    usernameKey?: Prisma.StringFilter<"User"> | string;
    email?: Prisma.StringNullableFilter<"User"> | string | null;
    passwordHash?: Prisma.StringNullableFilter<"User"> | string | null;
    title?: Prisma.StringNullableFilter<"User"> | string | null;
    location?: Prisma.StringNullableFilter<"User"> | string | null;
    countryCode?: Prisma.StringNullableFilter<"User"> | string | null;
    countryText?: Prisma.StringNullableFilter<"User"> | string | null;
    joinedAt?: Prisma.DateTimeFilter<"User"> | Date | string;
    importedMessageCount?: Prisma.IntFilter<"User"> | number;
    importedReactionScore?: Prisma.IntFilter<"User"> | number;
    messageCount?: Prisma.IntFilter<"User"> | number;
    reactionScore?: Prisma.IntFilter<"User"> | number;
    lookedAt?: Prisma.DateTimeNullableFilter<"User"> | Date | string | null;
    groups?: Prisma.GroupMemberListRelationFilter;
    sessions?: Prisma.SessionListRelationFilter;
    apiTokens?: Prisma.ApiTokenListRelationFilter;
    threads?: Prisma.ThreadListRelationFilter;
    deletedThreads?: Prisma.ThreadListRelationFilter;
    posts?: Prisma.PostListRelationFilter;
    editedPosts?: Prisma.PostListRelationFilter;
    deletedPosts?: Prisma.PostListRelationFilter;
    revisions?: Prisma.PostRevisionListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    received?: Prisma.ReactionListRelationFilter;
    reads?: Prisma.ThreadReadListRelationFilter;
    reports?: Prisma.ReportListRelationFilter;
    closedReports?: Prisma.ReportListRelationFilter;
};
export type UserOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    username?: Prisma.SortOrder;
    usernameKey?: Prisma.SortOrder;
    email?: Prisma.SortOrderInput | Prisma.SortOrder;
    passwordHash?: Prisma.SortOrderInput | Prisma.SortOrder;
    title?: Prisma.SortOrderInput | Prisma.SortOrder;
    location?: Prisma.SortOrderInput | Prisma.SortOrder;
    countryCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    countryText?: Prisma.SortOrderInput | Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    lookedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    groups?: Prisma.GroupMemberOrderByRelationAggregateInput;
    sessions?: Prisma.SessionOrderByRelationAggregateInput;
    apiTokens?: Prisma.ApiTokenOrderByRelationAggregateInput;
    threads?: Prisma.ThreadOrderByRelationAggregateInput;
    deletedThreads?: Prisma.ThreadOrderByRelationAggregateInput;
    posts?: Prisma.PostOrderByRelationAggregateInput;
    editedPosts?: Prisma.PostOrderByRelationAggregateInput;
    deletedPosts?: Prisma.PostOrderByRelationAggregateInput;
    revisions?: Prisma.PostRevisionOrderByRelationAggregateInput;
    reactions?: Prisma.ReactionOrderByRelationAggregateInput;
    received?: Prisma.ReactionOrderByRelationAggregateInput;
    reads?: Prisma.ThreadReadOrderByRelationAggregateInput;
    reports?: Prisma.ReportOrderByRelationAggregateInput;
    closedReports?: Prisma.ReportOrderByRelationAggregateInput;
};
export type UserWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    usernameKey?: string;
    email?: string;
    AND?: Prisma.UserWhereInput | Prisma.UserWhereInput[];
    OR?: Prisma.UserWhereInput[];
    NOT?: Prisma.UserWhereInput | Prisma.UserWhereInput[];
    username?: Prisma.StringFilter<"User"> | string;
    passwordHash?: Prisma.StringNullableFilter<"User"> | string | null;
    title?: Prisma.StringNullableFilter<"User"> | string | null;
    location?: Prisma.StringNullableFilter<"User"> | string | null;
    countryCode?: Prisma.StringNullableFilter<"User"> | string | null;
    countryText?: Prisma.StringNullableFilter<"User"> | string | null;
    joinedAt?: Prisma.DateTimeFilter<"User"> | Date | string;
    importedMessageCount?: Prisma.IntFilter<"User"> | number;
    importedReactionScore?: Prisma.IntFilter<"User"> | number;
    messageCount?: Prisma.IntFilter<"User"> | number;
    reactionScore?: Prisma.IntFilter<"User"> | number;
    lookedAt?: Prisma.DateTimeNullableFilter<"User"> | Date | string | null;
    groups?: Prisma.GroupMemberListRelationFilter;
    sessions?: Prisma.SessionListRelationFilter;
    apiTokens?: Prisma.ApiTokenListRelationFilter;
    threads?: Prisma.ThreadListRelationFilter;
    deletedThreads?: Prisma.ThreadListRelationFilter;
    posts?: Prisma.PostListRelationFilter;
    editedPosts?: Prisma.PostListRelationFilter;
    deletedPosts?: Prisma.PostListRelationFilter;
    revisions?: Prisma.PostRevisionListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    received?: Prisma.ReactionListRelationFilter;
    reads?: Prisma.ThreadReadListRelationFilter;
    reports?: Prisma.ReportListRelationFilter;
    closedReports?: Prisma.ReportListRelationFilter;
}, "id" | "usernameKey" | "email">;
export type UserOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    username?: Prisma.SortOrder;
    usernameKey?: Prisma.SortOrder;
    email?: Prisma.SortOrderInput | Prisma.SortOrder;
    passwordHash?: Prisma.SortOrderInput | Prisma.SortOrder;
    title?: Prisma.SortOrderInput | Prisma.SortOrder;
    location?: Prisma.SortOrderInput | Prisma.SortOrder;
    countryCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    countryText?: Prisma.SortOrderInput | Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    lookedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.UserCountOrderByAggregateInput;
    _avg?: Prisma.UserAvgOrderByAggregateInput;
    _max?: Prisma.UserMaxOrderByAggregateInput;
    _min?: Prisma.UserMinOrderByAggregateInput;
    _sum?: Prisma.UserSumOrderByAggregateInput;
};
export type UserScalarWhereWithAggregatesInput = {
    AND?: Prisma.UserScalarWhereWithAggregatesInput | Prisma.UserScalarWhereWithAggregatesInput[];
    OR?: Prisma.UserScalarWhereWithAggregatesInput[];
    NOT?: Prisma.UserScalarWhereWithAggregatesInput | Prisma.UserScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"User"> | number;
    username?: Prisma.StringWithAggregatesFilter<"User"> | string;
    usernameKey?: Prisma.StringWithAggregatesFilter<"User"> | string;
    email?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    passwordHash?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    title?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    location?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    countryCode?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    countryText?: Prisma.StringNullableWithAggregatesFilter<"User"> | string | null;
    joinedAt?: Prisma.DateTimeWithAggregatesFilter<"User"> | Date | string;
    importedMessageCount?: Prisma.IntWithAggregatesFilter<"User"> | number;
    importedReactionScore?: Prisma.IntWithAggregatesFilter<"User"> | number;
    messageCount?: Prisma.IntWithAggregatesFilter<"User"> | number;
    reactionScore?: Prisma.IntWithAggregatesFilter<"User"> | number;
    lookedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"User"> | Date | string | null;
};
export type UserCreateInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserUpdateInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateManyInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
};
export type UserUpdateManyMutationInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type UserUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type UserCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    username?: Prisma.SortOrder;
    usernameKey?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    passwordHash?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    location?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    countryText?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    lookedAt?: Prisma.SortOrder;
};
export type UserAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type UserMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    username?: Prisma.SortOrder;
    usernameKey?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    passwordHash?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    location?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    countryText?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    lookedAt?: Prisma.SortOrder;
};
export type UserMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    username?: Prisma.SortOrder;
    usernameKey?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    passwordHash?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    location?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    countryText?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    lookedAt?: Prisma.SortOrder;
};
export type UserSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    importedMessageCount?: Prisma.SortOrder;
    importedReactionScore?: Prisma.SortOrder;
    messageCount?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type UserScalarRelationFilter = {
    is?: Prisma.UserWhereInput;
    isNot?: Prisma.UserWhereInput;
};
export type UserNullableScalarRelationFilter = {
    is?: Prisma.UserWhereInput | null;
    isNot?: Prisma.UserWhereInput | null;
};
export type StringFieldUpdateOperationsInput = {
    set?: string;
};
export type NullableStringFieldUpdateOperationsInput = {
    set?: string | null;
};
export type DateTimeFieldUpdateOperationsInput = {
    set?: Date | string;
};
export type IntFieldUpdateOperationsInput = {
    set?: number;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type NullableDateTimeFieldUpdateOperationsInput = {
    set?: Date | string | null;
};
export type UserCreateNestedOneWithoutGroupsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutGroupsInput, Prisma.UserUncheckedCreateWithoutGroupsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutGroupsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutGroupsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutGroupsInput, Prisma.UserUncheckedCreateWithoutGroupsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutGroupsInput;
    upsert?: Prisma.UserUpsertWithoutGroupsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutGroupsInput, Prisma.UserUpdateWithoutGroupsInput>, Prisma.UserUncheckedUpdateWithoutGroupsInput>;
};
export type UserCreateNestedOneWithoutSessionsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutSessionsInput, Prisma.UserUncheckedCreateWithoutSessionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutSessionsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutSessionsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutSessionsInput, Prisma.UserUncheckedCreateWithoutSessionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutSessionsInput;
    upsert?: Prisma.UserUpsertWithoutSessionsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutSessionsInput, Prisma.UserUpdateWithoutSessionsInput>, Prisma.UserUncheckedUpdateWithoutSessionsInput>;
};
export type UserCreateNestedOneWithoutApiTokensInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutApiTokensInput, Prisma.UserUncheckedCreateWithoutApiTokensInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutApiTokensInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutApiTokensNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutApiTokensInput, Prisma.UserUncheckedCreateWithoutApiTokensInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutApiTokensInput;
    upsert?: Prisma.UserUpsertWithoutApiTokensInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutApiTokensInput, Prisma.UserUpdateWithoutApiTokensInput>, Prisma.UserUncheckedUpdateWithoutApiTokensInput>;
};
export type UserCreateNestedOneWithoutThreadsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutThreadsInput, Prisma.UserUncheckedCreateWithoutThreadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutThreadsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserCreateNestedOneWithoutDeletedThreadsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutDeletedThreadsInput, Prisma.UserUncheckedCreateWithoutDeletedThreadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutDeletedThreadsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutThreadsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutThreadsInput, Prisma.UserUncheckedCreateWithoutThreadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutThreadsInput;
    upsert?: Prisma.UserUpsertWithoutThreadsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutThreadsInput, Prisma.UserUpdateWithoutThreadsInput>, Prisma.UserUncheckedUpdateWithoutThreadsInput>;
};
export type UserUpdateOneWithoutDeletedThreadsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutDeletedThreadsInput, Prisma.UserUncheckedCreateWithoutDeletedThreadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutDeletedThreadsInput;
    upsert?: Prisma.UserUpsertWithoutDeletedThreadsInput;
    disconnect?: Prisma.UserWhereInput | boolean;
    delete?: Prisma.UserWhereInput | boolean;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutDeletedThreadsInput, Prisma.UserUpdateWithoutDeletedThreadsInput>, Prisma.UserUncheckedUpdateWithoutDeletedThreadsInput>;
};
export type UserCreateNestedOneWithoutPostsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutPostsInput, Prisma.UserUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutPostsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserCreateNestedOneWithoutEditedPostsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutEditedPostsInput, Prisma.UserUncheckedCreateWithoutEditedPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutEditedPostsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserCreateNestedOneWithoutDeletedPostsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutDeletedPostsInput, Prisma.UserUncheckedCreateWithoutDeletedPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutDeletedPostsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutPostsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutPostsInput, Prisma.UserUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutPostsInput;
    upsert?: Prisma.UserUpsertWithoutPostsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutPostsInput, Prisma.UserUpdateWithoutPostsInput>, Prisma.UserUncheckedUpdateWithoutPostsInput>;
};
export type UserUpdateOneWithoutEditedPostsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutEditedPostsInput, Prisma.UserUncheckedCreateWithoutEditedPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutEditedPostsInput;
    upsert?: Prisma.UserUpsertWithoutEditedPostsInput;
    disconnect?: Prisma.UserWhereInput | boolean;
    delete?: Prisma.UserWhereInput | boolean;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutEditedPostsInput, Prisma.UserUpdateWithoutEditedPostsInput>, Prisma.UserUncheckedUpdateWithoutEditedPostsInput>;
};
export type UserUpdateOneWithoutDeletedPostsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutDeletedPostsInput, Prisma.UserUncheckedCreateWithoutDeletedPostsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutDeletedPostsInput;
    upsert?: Prisma.UserUpsertWithoutDeletedPostsInput;
    disconnect?: Prisma.UserWhereInput | boolean;
    delete?: Prisma.UserWhereInput | boolean;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutDeletedPostsInput, Prisma.UserUpdateWithoutDeletedPostsInput>, Prisma.UserUncheckedUpdateWithoutDeletedPostsInput>;
};
export type UserCreateNestedOneWithoutRevisionsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutRevisionsInput, Prisma.UserUncheckedCreateWithoutRevisionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutRevisionsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutRevisionsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutRevisionsInput, Prisma.UserUncheckedCreateWithoutRevisionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutRevisionsInput;
    upsert?: Prisma.UserUpsertWithoutRevisionsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutRevisionsInput, Prisma.UserUpdateWithoutRevisionsInput>, Prisma.UserUncheckedUpdateWithoutRevisionsInput>;
};
export type UserCreateNestedOneWithoutReactionsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReactionsInput, Prisma.UserUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReactionsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserCreateNestedOneWithoutReceivedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReceivedInput, Prisma.UserUncheckedCreateWithoutReceivedInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReceivedInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutReactionsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReactionsInput, Prisma.UserUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReactionsInput;
    upsert?: Prisma.UserUpsertWithoutReactionsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutReactionsInput, Prisma.UserUpdateWithoutReactionsInput>, Prisma.UserUncheckedUpdateWithoutReactionsInput>;
};
export type UserUpdateOneRequiredWithoutReceivedNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReceivedInput, Prisma.UserUncheckedCreateWithoutReceivedInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReceivedInput;
    upsert?: Prisma.UserUpsertWithoutReceivedInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutReceivedInput, Prisma.UserUpdateWithoutReceivedInput>, Prisma.UserUncheckedUpdateWithoutReceivedInput>;
};
export type UserCreateNestedOneWithoutReadsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReadsInput, Prisma.UserUncheckedCreateWithoutReadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReadsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutReadsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReadsInput, Prisma.UserUncheckedCreateWithoutReadsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReadsInput;
    upsert?: Prisma.UserUpsertWithoutReadsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutReadsInput, Prisma.UserUpdateWithoutReadsInput>, Prisma.UserUncheckedUpdateWithoutReadsInput>;
};
export type UserCreateNestedOneWithoutReportsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReportsInput, Prisma.UserUncheckedCreateWithoutReportsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReportsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserCreateNestedOneWithoutClosedReportsInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutClosedReportsInput, Prisma.UserUncheckedCreateWithoutClosedReportsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutClosedReportsInput;
    connect?: Prisma.UserWhereUniqueInput;
};
export type UserUpdateOneRequiredWithoutReportsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutReportsInput, Prisma.UserUncheckedCreateWithoutReportsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutReportsInput;
    upsert?: Prisma.UserUpsertWithoutReportsInput;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutReportsInput, Prisma.UserUpdateWithoutReportsInput>, Prisma.UserUncheckedUpdateWithoutReportsInput>;
};
export type UserUpdateOneWithoutClosedReportsNestedInput = {
    create?: Prisma.XOR<Prisma.UserCreateWithoutClosedReportsInput, Prisma.UserUncheckedCreateWithoutClosedReportsInput>;
    connectOrCreate?: Prisma.UserCreateOrConnectWithoutClosedReportsInput;
    upsert?: Prisma.UserUpsertWithoutClosedReportsInput;
    disconnect?: Prisma.UserWhereInput | boolean;
    delete?: Prisma.UserWhereInput | boolean;
    connect?: Prisma.UserWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.UserUpdateToOneWithWhereWithoutClosedReportsInput, Prisma.UserUpdateWithoutClosedReportsInput>, Prisma.UserUncheckedUpdateWithoutClosedReportsInput>;
};
export type UserCreateWithoutGroupsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutGroupsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutGroupsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutGroupsInput, Prisma.UserUncheckedCreateWithoutGroupsInput>;
};
export type UserUpsertWithoutGroupsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutGroupsInput, Prisma.UserUncheckedUpdateWithoutGroupsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutGroupsInput, Prisma.UserUncheckedCreateWithoutGroupsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutGroupsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutGroupsInput, Prisma.UserUncheckedUpdateWithoutGroupsInput>;
};
export type UserUpdateWithoutGroupsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutGroupsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutSessionsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutSessionsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutSessionsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutSessionsInput, Prisma.UserUncheckedCreateWithoutSessionsInput>;
};
export type UserUpsertWithoutSessionsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutSessionsInput, Prisma.UserUncheckedUpdateWithoutSessionsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutSessionsInput, Prisma.UserUncheckedCreateWithoutSessionsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutSessionsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutSessionsInput, Prisma.UserUncheckedUpdateWithoutSessionsInput>;
};
export type UserUpdateWithoutSessionsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutSessionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutApiTokensInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutApiTokensInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutApiTokensInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutApiTokensInput, Prisma.UserUncheckedCreateWithoutApiTokensInput>;
};
export type UserUpsertWithoutApiTokensInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutApiTokensInput, Prisma.UserUncheckedUpdateWithoutApiTokensInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutApiTokensInput, Prisma.UserUncheckedCreateWithoutApiTokensInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutApiTokensInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutApiTokensInput, Prisma.UserUncheckedUpdateWithoutApiTokensInput>;
};
export type UserUpdateWithoutApiTokensInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutApiTokensInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutThreadsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutThreadsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutThreadsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutThreadsInput, Prisma.UserUncheckedCreateWithoutThreadsInput>;
};
export type UserCreateWithoutDeletedThreadsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutDeletedThreadsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutDeletedThreadsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutDeletedThreadsInput, Prisma.UserUncheckedCreateWithoutDeletedThreadsInput>;
};
export type UserUpsertWithoutThreadsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutThreadsInput, Prisma.UserUncheckedUpdateWithoutThreadsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutThreadsInput, Prisma.UserUncheckedCreateWithoutThreadsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutThreadsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutThreadsInput, Prisma.UserUncheckedUpdateWithoutThreadsInput>;
};
export type UserUpdateWithoutThreadsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutThreadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserUpsertWithoutDeletedThreadsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutDeletedThreadsInput, Prisma.UserUncheckedUpdateWithoutDeletedThreadsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutDeletedThreadsInput, Prisma.UserUncheckedCreateWithoutDeletedThreadsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutDeletedThreadsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutDeletedThreadsInput, Prisma.UserUncheckedUpdateWithoutDeletedThreadsInput>;
};
export type UserUpdateWithoutDeletedThreadsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutDeletedThreadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutPostsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutPostsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutPostsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutPostsInput, Prisma.UserUncheckedCreateWithoutPostsInput>;
};
export type UserCreateWithoutEditedPostsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutEditedPostsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutEditedPostsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutEditedPostsInput, Prisma.UserUncheckedCreateWithoutEditedPostsInput>;
};
export type UserCreateWithoutDeletedPostsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutDeletedPostsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutDeletedPostsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutDeletedPostsInput, Prisma.UserUncheckedCreateWithoutDeletedPostsInput>;
};
export type UserUpsertWithoutPostsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutPostsInput, Prisma.UserUncheckedUpdateWithoutPostsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutPostsInput, Prisma.UserUncheckedCreateWithoutPostsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutPostsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutPostsInput, Prisma.UserUncheckedUpdateWithoutPostsInput>;
};
export type UserUpdateWithoutPostsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutPostsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserUpsertWithoutEditedPostsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutEditedPostsInput, Prisma.UserUncheckedUpdateWithoutEditedPostsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutEditedPostsInput, Prisma.UserUncheckedCreateWithoutEditedPostsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutEditedPostsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutEditedPostsInput, Prisma.UserUncheckedUpdateWithoutEditedPostsInput>;
};
export type UserUpdateWithoutEditedPostsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutEditedPostsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserUpsertWithoutDeletedPostsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutDeletedPostsInput, Prisma.UserUncheckedUpdateWithoutDeletedPostsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutDeletedPostsInput, Prisma.UserUncheckedCreateWithoutDeletedPostsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutDeletedPostsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutDeletedPostsInput, Prisma.UserUncheckedUpdateWithoutDeletedPostsInput>;
};
export type UserUpdateWithoutDeletedPostsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutDeletedPostsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutRevisionsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutRevisionsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutRevisionsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutRevisionsInput, Prisma.UserUncheckedCreateWithoutRevisionsInput>;
};
export type UserUpsertWithoutRevisionsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutRevisionsInput, Prisma.UserUncheckedUpdateWithoutRevisionsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutRevisionsInput, Prisma.UserUncheckedCreateWithoutRevisionsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutRevisionsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutRevisionsInput, Prisma.UserUncheckedUpdateWithoutRevisionsInput>;
};
export type UserUpdateWithoutRevisionsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutRevisionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutReactionsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutReactionsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutReactionsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutReactionsInput, Prisma.UserUncheckedCreateWithoutReactionsInput>;
};
export type UserCreateWithoutReceivedInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutReceivedInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutReceivedInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutReceivedInput, Prisma.UserUncheckedCreateWithoutReceivedInput>;
};
export type UserUpsertWithoutReactionsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutReactionsInput, Prisma.UserUncheckedUpdateWithoutReactionsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutReactionsInput, Prisma.UserUncheckedCreateWithoutReactionsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutReactionsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutReactionsInput, Prisma.UserUncheckedUpdateWithoutReactionsInput>;
};
export type UserUpdateWithoutReactionsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutReactionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserUpsertWithoutReceivedInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutReceivedInput, Prisma.UserUncheckedUpdateWithoutReceivedInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutReceivedInput, Prisma.UserUncheckedCreateWithoutReceivedInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutReceivedInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutReceivedInput, Prisma.UserUncheckedUpdateWithoutReceivedInput>;
};
export type UserUpdateWithoutReceivedInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutReceivedInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutReadsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutReadsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutReadsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutReadsInput, Prisma.UserUncheckedCreateWithoutReadsInput>;
};
export type UserUpsertWithoutReadsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutReadsInput, Prisma.UserUncheckedUpdateWithoutReadsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutReadsInput, Prisma.UserUncheckedCreateWithoutReadsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutReadsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutReadsInput, Prisma.UserUncheckedUpdateWithoutReadsInput>;
};
export type UserUpdateWithoutReadsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutReadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserCreateWithoutReportsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    closedReports?: Prisma.ReportCreateNestedManyWithoutClosedByInput;
};
export type UserUncheckedCreateWithoutReportsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    closedReports?: Prisma.ReportUncheckedCreateNestedManyWithoutClosedByInput;
};
export type UserCreateOrConnectWithoutReportsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutReportsInput, Prisma.UserUncheckedCreateWithoutReportsInput>;
};
export type UserCreateWithoutClosedReportsInput = {
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportCreateNestedManyWithoutReporterInput;
};
export type UserUncheckedCreateWithoutClosedReportsInput = {
    id?: number;
    username: string;
    usernameKey: string;
    email?: string | null;
    passwordHash?: string | null;
    title?: string | null;
    location?: string | null;
    countryCode?: string | null;
    countryText?: string | null;
    joinedAt?: Date | string;
    importedMessageCount?: number;
    importedReactionScore?: number;
    messageCount?: number;
    reactionScore?: number;
    lookedAt?: Date | string | null;
    groups?: Prisma.GroupMemberUncheckedCreateNestedManyWithoutUserInput;
    sessions?: Prisma.SessionUncheckedCreateNestedManyWithoutUserInput;
    apiTokens?: Prisma.ApiTokenUncheckedCreateNestedManyWithoutUserInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutAuthorInput;
    deletedThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutDeletedByInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutAuthorInput;
    editedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutEditedByInput;
    deletedPosts?: Prisma.PostUncheckedCreateNestedManyWithoutDeletedByInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutEditedByInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutUserInput;
    received?: Prisma.ReactionUncheckedCreateNestedManyWithoutReceiverInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutUserInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutReporterInput;
};
export type UserCreateOrConnectWithoutClosedReportsInput = {
    where: Prisma.UserWhereUniqueInput;
    create: Prisma.XOR<Prisma.UserCreateWithoutClosedReportsInput, Prisma.UserUncheckedCreateWithoutClosedReportsInput>;
};
export type UserUpsertWithoutReportsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutReportsInput, Prisma.UserUncheckedUpdateWithoutReportsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutReportsInput, Prisma.UserUncheckedCreateWithoutReportsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutReportsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutReportsInput, Prisma.UserUncheckedUpdateWithoutReportsInput>;
};
export type UserUpdateWithoutReportsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    closedReports?: Prisma.ReportUpdateManyWithoutClosedByNestedInput;
};
export type UserUncheckedUpdateWithoutReportsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    closedReports?: Prisma.ReportUncheckedUpdateManyWithoutClosedByNestedInput;
};
export type UserUpsertWithoutClosedReportsInput = {
    update: Prisma.XOR<Prisma.UserUpdateWithoutClosedReportsInput, Prisma.UserUncheckedUpdateWithoutClosedReportsInput>;
    create: Prisma.XOR<Prisma.UserCreateWithoutClosedReportsInput, Prisma.UserUncheckedCreateWithoutClosedReportsInput>;
    where?: Prisma.UserWhereInput;
};
export type UserUpdateToOneWithWhereWithoutClosedReportsInput = {
    where?: Prisma.UserWhereInput;
    data: Prisma.XOR<Prisma.UserUpdateWithoutClosedReportsInput, Prisma.UserUncheckedUpdateWithoutClosedReportsInput>;
};
export type UserUpdateWithoutClosedReportsInput = {
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutReporterNestedInput;
};
export type UserUncheckedUpdateWithoutClosedReportsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    username?: Prisma.StringFieldUpdateOperationsInput | string;
    usernameKey?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    passwordHash?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    title?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    location?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    countryText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    joinedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    importedMessageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    importedReactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    messageCount?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    lookedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    groups?: Prisma.GroupMemberUncheckedUpdateManyWithoutUserNestedInput;
    sessions?: Prisma.SessionUncheckedUpdateManyWithoutUserNestedInput;
    apiTokens?: Prisma.ApiTokenUncheckedUpdateManyWithoutUserNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutAuthorNestedInput;
    deletedThreads?: Prisma.ThreadUncheckedUpdateManyWithoutDeletedByNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput;
    editedPosts?: Prisma.PostUncheckedUpdateManyWithoutEditedByNestedInput;
    deletedPosts?: Prisma.PostUncheckedUpdateManyWithoutDeletedByNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutUserNestedInput;
    received?: Prisma.ReactionUncheckedUpdateManyWithoutReceiverNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutUserNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutReporterNestedInput;
};
/**
 * Count Type UserCountOutputType
 */
export type UserCountOutputType = {
    groups: number;
    sessions: number;
    apiTokens: number;
    threads: number;
    deletedThreads: number;
    posts: number;
    editedPosts: number;
    deletedPosts: number;
    revisions: number;
    reactions: number;
    received: number;
    reads: number;
    reports: number;
    closedReports: number;
};
export type UserCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    groups?: boolean | UserCountOutputTypeCountGroupsArgs;
    sessions?: boolean | UserCountOutputTypeCountSessionsArgs;
    apiTokens?: boolean | UserCountOutputTypeCountApiTokensArgs;
    threads?: boolean | UserCountOutputTypeCountThreadsArgs;
    deletedThreads?: boolean | UserCountOutputTypeCountDeletedThreadsArgs;
    posts?: boolean | UserCountOutputTypeCountPostsArgs;
    editedPosts?: boolean | UserCountOutputTypeCountEditedPostsArgs;
    deletedPosts?: boolean | UserCountOutputTypeCountDeletedPostsArgs;
    revisions?: boolean | UserCountOutputTypeCountRevisionsArgs;
    reactions?: boolean | UserCountOutputTypeCountReactionsArgs;
    received?: boolean | UserCountOutputTypeCountReceivedArgs;
    reads?: boolean | UserCountOutputTypeCountReadsArgs;
    reports?: boolean | UserCountOutputTypeCountReportsArgs;
    closedReports?: boolean | UserCountOutputTypeCountClosedReportsArgs;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the UserCountOutputType
     */
    select?: Prisma.UserCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountGroupsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GroupMemberWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountSessionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SessionWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountApiTokensArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ApiTokenWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountDeletedThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountEditedPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountDeletedPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountRevisionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostRevisionWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountReactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountReceivedArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountReadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadReadWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountReportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReportWhereInput;
};
/**
 * UserCountOutputType without action
 */
export type UserCountOutputTypeCountClosedReportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReportWhereInput;
};
export type UserSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    username?: boolean;
    usernameKey?: boolean;
    email?: boolean;
    passwordHash?: boolean;
    title?: boolean;
    location?: boolean;
    countryCode?: boolean;
    countryText?: boolean;
    joinedAt?: boolean;
    importedMessageCount?: boolean;
    importedReactionScore?: boolean;
    messageCount?: boolean;
    reactionScore?: boolean;
    lookedAt?: boolean;
    groups?: boolean | Prisma.User$groupsArgs<ExtArgs>;
    sessions?: boolean | Prisma.User$sessionsArgs<ExtArgs>;
    apiTokens?: boolean | Prisma.User$apiTokensArgs<ExtArgs>;
    threads?: boolean | Prisma.User$threadsArgs<ExtArgs>;
    deletedThreads?: boolean | Prisma.User$deletedThreadsArgs<ExtArgs>;
    posts?: boolean | Prisma.User$postsArgs<ExtArgs>;
    editedPosts?: boolean | Prisma.User$editedPostsArgs<ExtArgs>;
    deletedPosts?: boolean | Prisma.User$deletedPostsArgs<ExtArgs>;
    revisions?: boolean | Prisma.User$revisionsArgs<ExtArgs>;
    reactions?: boolean | Prisma.User$reactionsArgs<ExtArgs>;
    received?: boolean | Prisma.User$receivedArgs<ExtArgs>;
    reads?: boolean | Prisma.User$readsArgs<ExtArgs>;
    reports?: boolean | Prisma.User$reportsArgs<ExtArgs>;
    closedReports?: boolean | Prisma.User$closedReportsArgs<ExtArgs>;
    _count?: boolean | Prisma.UserCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["user"]>;
export type UserSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    username?: boolean;
    usernameKey?: boolean;
    email?: boolean;
    passwordHash?: boolean;
    title?: boolean;
    location?: boolean;
    countryCode?: boolean;
    countryText?: boolean;
    joinedAt?: boolean;
    importedMessageCount?: boolean;
    importedReactionScore?: boolean;
    messageCount?: boolean;
    reactionScore?: boolean;
    lookedAt?: boolean;
}, ExtArgs["result"]["user"]>;
export type UserSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    username?: boolean;
    usernameKey?: boolean;
    email?: boolean;
    passwordHash?: boolean;
    title?: boolean;
    location?: boolean;
    countryCode?: boolean;
    countryText?: boolean;
    joinedAt?: boolean;
    importedMessageCount?: boolean;
    importedReactionScore?: boolean;
    messageCount?: boolean;
    reactionScore?: boolean;
    lookedAt?: boolean;
}, ExtArgs["result"]["user"]>;
export type UserSelectScalar = {
    id?: boolean;
    username?: boolean;
    usernameKey?: boolean;
    email?: boolean;
    passwordHash?: boolean;
    title?: boolean;
    location?: boolean;
    countryCode?: boolean;
    countryText?: boolean;
    joinedAt?: boolean;
    importedMessageCount?: boolean;
    importedReactionScore?: boolean;
    messageCount?: boolean;
    reactionScore?: boolean;
    lookedAt?: boolean;
};
export type UserOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "username" | "usernameKey" | "email" | "passwordHash" | "title" | "location" | "countryCode" | "countryText" | "joinedAt" | "importedMessageCount" | "importedReactionScore" | "messageCount" | "reactionScore" | "lookedAt", ExtArgs["result"]["user"]>;
export type UserInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    groups?: boolean | Prisma.User$groupsArgs<ExtArgs>;
    sessions?: boolean | Prisma.User$sessionsArgs<ExtArgs>;
    apiTokens?: boolean | Prisma.User$apiTokensArgs<ExtArgs>;
    threads?: boolean | Prisma.User$threadsArgs<ExtArgs>;
    deletedThreads?: boolean | Prisma.User$deletedThreadsArgs<ExtArgs>;
    posts?: boolean | Prisma.User$postsArgs<ExtArgs>;
    editedPosts?: boolean | Prisma.User$editedPostsArgs<ExtArgs>;
    deletedPosts?: boolean | Prisma.User$deletedPostsArgs<ExtArgs>;
    revisions?: boolean | Prisma.User$revisionsArgs<ExtArgs>;
    reactions?: boolean | Prisma.User$reactionsArgs<ExtArgs>;
    received?: boolean | Prisma.User$receivedArgs<ExtArgs>;
    reads?: boolean | Prisma.User$readsArgs<ExtArgs>;
    reports?: boolean | Prisma.User$reportsArgs<ExtArgs>;
    closedReports?: boolean | Prisma.User$closedReportsArgs<ExtArgs>;
    _count?: boolean | Prisma.UserCountOutputTypeDefaultArgs<ExtArgs>;
};
export type UserIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type UserIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $UserPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "User";
    objects: {
        groups: Prisma.$GroupMemberPayload<ExtArgs>[];
        sessions: Prisma.$SessionPayload<ExtArgs>[];
        apiTokens: Prisma.$ApiTokenPayload<ExtArgs>[];
        threads: Prisma.$ThreadPayload<ExtArgs>[];
        deletedThreads: Prisma.$ThreadPayload<ExtArgs>[];
        posts: Prisma.$PostPayload<ExtArgs>[];
        editedPosts: Prisma.$PostPayload<ExtArgs>[];
        deletedPosts: Prisma.$PostPayload<ExtArgs>[];
        revisions: Prisma.$PostRevisionPayload<ExtArgs>[];
        reactions: Prisma.$ReactionPayload<ExtArgs>[];
        received: Prisma.$ReactionPayload<ExtArgs>[];
        reads: Prisma.$ThreadReadPayload<ExtArgs>[];
        reports: Prisma.$ReportPayload<ExtArgs>[];
        closedReports: Prisma.$ReportPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        username: string;
        /**
         * What makes names unique: case folded, normalised, look-alike characters made one.
         */
        usernameKey: string;
        /**
         * Lower case. Null for authors that a document brought in: nobody signs in as them.
         */
        email: string | null;
        passwordHash: string | null;
        title: string | null;
        location: string | null;
        /**
         * ISO 3166-1 alpha-2.
         */
        countryCode: string | null;
        /**
         * A country as a document spelled it, where no code is known for it.
         */
        countryText: string | null;
        joinedAt: Date;
        /**
         * What the forum of an imported document had counted beyond the posts that exist here.
         */
        importedMessageCount: number;
        importedReactionScore: number;
        messageCount: number;
        reactionScore: number;
        /**
         * When the member last looked at what's new.
         */
        lookedAt: Date | null;
    }, ExtArgs["result"]["user"]>;
    composites: {};
};
export type UserGetPayload<S extends boolean | null | undefined | UserDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$UserPayload, S>;
export type UserCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<UserFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: UserCountAggregateInputType | true;
};
export interface UserDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['User'];
        meta: {
            name: 'User';
        };
    };
    /**
     * Find zero or one User that matches the filter.
     * @param {UserFindUniqueArgs} args - Arguments to find a User
     * @example
     * // Get one User
     * const user = await prisma.user.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends UserFindUniqueArgs>(args: Prisma.SelectSubset<T, UserFindUniqueArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one User that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {UserFindUniqueOrThrowArgs} args - Arguments to find a User
     * @example
     * // Get one User
     * const user = await prisma.user.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends UserFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, UserFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first User that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserFindFirstArgs} args - Arguments to find a User
     * @example
     * // Get one User
     * const user = await prisma.user.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends UserFindFirstArgs>(args?: Prisma.SelectSubset<T, UserFindFirstArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first User that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserFindFirstOrThrowArgs} args - Arguments to find a User
     * @example
     * // Get one User
     * const user = await prisma.user.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends UserFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, UserFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Users that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Users
     * const users = await prisma.user.findMany()
     *
     * // Get first 10 Users
     * const users = await prisma.user.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const userWithIdOnly = await prisma.user.findMany({ select: { id: true } })
     *
     */
    findMany<T extends UserFindManyArgs>(args?: Prisma.SelectSubset<T, UserFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a User.
     * @param {UserCreateArgs} args - Arguments to create a User.
     * @example
     * // Create one User
     * const User = await prisma.user.create({
     *   data: {
     *     // ... data to create a User
     *   }
     * })
     *
     */
    create<T extends UserCreateArgs>(args: Prisma.SelectSubset<T, UserCreateArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Users.
     * @param {UserCreateManyArgs} args - Arguments to create many Users.
     * @example
     * // Create many Users
     * const user = await prisma.user.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends UserCreateManyArgs>(args?: Prisma.SelectSubset<T, UserCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Users and returns the data saved in the database.
     * @param {UserCreateManyAndReturnArgs} args - Arguments to create many Users.
     * @example
     * // Create many Users
     * const user = await prisma.user.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Users and only return the `id`
     * const userWithIdOnly = await prisma.user.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends UserCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, UserCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a User.
     * @param {UserDeleteArgs} args - Arguments to delete one User.
     * @example
     * // Delete one User
     * const User = await prisma.user.delete({
     *   where: {
     *     // ... filter to delete one User
     *   }
     * })
     *
     */
    delete<T extends UserDeleteArgs>(args: Prisma.SelectSubset<T, UserDeleteArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one User.
     * @param {UserUpdateArgs} args - Arguments to update one User.
     * @example
     * // Update one User
     * const user = await prisma.user.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends UserUpdateArgs>(args: Prisma.SelectSubset<T, UserUpdateArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Users.
     * @param {UserDeleteManyArgs} args - Arguments to filter Users to delete.
     * @example
     * // Delete a few Users
     * const { count } = await prisma.user.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends UserDeleteManyArgs>(args?: Prisma.SelectSubset<T, UserDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Users.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Users
     * const user = await prisma.user.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends UserUpdateManyArgs>(args: Prisma.SelectSubset<T, UserUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Users and returns the data updated in the database.
     * @param {UserUpdateManyAndReturnArgs} args - Arguments to update many Users.
     * @example
     * // Update many Users
     * const user = await prisma.user.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Users and only return the `id`
     * const userWithIdOnly = await prisma.user.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends UserUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, UserUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one User.
     * @param {UserUpsertArgs} args - Arguments to update or create a User.
     * @example
     * // Update or create a User
     * const user = await prisma.user.upsert({
     *   create: {
     *     // ... data to create a User
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the User we want to update
     *   }
     * })
     */
    upsert<T extends UserUpsertArgs>(args: Prisma.SelectSubset<T, UserUpsertArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Users.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserCountArgs} args - Arguments to filter Users to count.
     * @example
     * // Count the number of Users
     * const count = await prisma.user.count({
     *   where: {
     *     // ... the filter for the Users we want to count
     *   }
     * })
    **/
    count<T extends UserCountArgs>(args?: Prisma.Subset<T, UserCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], UserCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a User.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends UserAggregateArgs>(args: Prisma.Subset<T, UserAggregateArgs>): Prisma.PrismaPromise<GetUserAggregateType<T>>;
    /**
     * Group by User.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {UserGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends UserGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: UserGroupByArgs['orderBy'];
    } : {
        orderBy?: UserGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, UserGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetUserGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the User model
     */
    readonly fields: UserFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for User.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__UserClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    groups<T extends Prisma.User$groupsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$groupsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GroupMemberPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    sessions<T extends Prisma.User$sessionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$sessionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SessionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    apiTokens<T extends Prisma.User$apiTokensArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$apiTokensArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ApiTokenPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    threads<T extends Prisma.User$threadsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$threadsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    deletedThreads<T extends Prisma.User$deletedThreadsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$deletedThreadsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    posts<T extends Prisma.User$postsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$postsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    editedPosts<T extends Prisma.User$editedPostsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$editedPostsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    deletedPosts<T extends Prisma.User$deletedPostsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$deletedPostsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    revisions<T extends Prisma.User$revisionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$revisionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reactions<T extends Prisma.User$reactionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$reactionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    received<T extends Prisma.User$receivedArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$receivedArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reads<T extends Prisma.User$readsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$readsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reports<T extends Prisma.User$reportsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$reportsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    closedReports<T extends Prisma.User$closedReportsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.User$closedReportsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the User model
 */
export interface UserFieldRefs {
    readonly id: Prisma.FieldRef<"User", 'Int'>;
    readonly username: Prisma.FieldRef<"User", 'String'>;
    readonly usernameKey: Prisma.FieldRef<"User", 'String'>;
    readonly email: Prisma.FieldRef<"User", 'String'>;
    readonly passwordHash: Prisma.FieldRef<"User", 'String'>;
    readonly title: Prisma.FieldRef<"User", 'String'>;
    readonly location: Prisma.FieldRef<"User", 'String'>;
    readonly countryCode: Prisma.FieldRef<"User", 'String'>;
    readonly countryText: Prisma.FieldRef<"User", 'String'>;
    readonly joinedAt: Prisma.FieldRef<"User", 'DateTime'>;
    readonly importedMessageCount: Prisma.FieldRef<"User", 'Int'>;
    readonly importedReactionScore: Prisma.FieldRef<"User", 'Int'>;
    readonly messageCount: Prisma.FieldRef<"User", 'Int'>;
    readonly reactionScore: Prisma.FieldRef<"User", 'Int'>;
    readonly lookedAt: Prisma.FieldRef<"User", 'DateTime'>;
}
/**
 * User findUnique
 */
export type UserFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter, which User to fetch.
     */
    where: Prisma.UserWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User findUniqueOrThrow
 */
export type UserFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter, which User to fetch.
     */
    where: Prisma.UserWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User findFirst
 */
export type UserFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter, which User to fetch.
     */
    where?: Prisma.UserWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Users to fetch.
     */
    orderBy?: Prisma.UserOrderByWithRelationInput | Prisma.UserOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Users.
     */
    cursor?: Prisma.UserWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Users from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Users.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Users.
     */
    distinct?: Prisma.UserScalarFieldEnum | Prisma.UserScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User findFirstOrThrow
 */
export type UserFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter, which User to fetch.
     */
    where?: Prisma.UserWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Users to fetch.
     */
    orderBy?: Prisma.UserOrderByWithRelationInput | Prisma.UserOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Users.
     */
    cursor?: Prisma.UserWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Users from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Users.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Users.
     */
    distinct?: Prisma.UserScalarFieldEnum | Prisma.UserScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User findMany
 */
export type UserFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter, which Users to fetch.
     */
    where?: Prisma.UserWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Users to fetch.
     */
    orderBy?: Prisma.UserOrderByWithRelationInput | Prisma.UserOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Users.
     */
    cursor?: Prisma.UserWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Users from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Users.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Users.
     */
    distinct?: Prisma.UserScalarFieldEnum | Prisma.UserScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User create
 */
export type UserCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * The data needed to create a User.
     */
    data: Prisma.XOR<Prisma.UserCreateInput, Prisma.UserUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User createMany
 */
export type UserCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Users.
     */
    data: Prisma.UserCreateManyInput | Prisma.UserCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * User createManyAndReturn
 */
export type UserCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * The data used to create many Users.
     */
    data: Prisma.UserCreateManyInput | Prisma.UserCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * User update
 */
export type UserUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * The data needed to update a User.
     */
    data: Prisma.XOR<Prisma.UserUpdateInput, Prisma.UserUncheckedUpdateInput>;
    /**
     * Choose, which User to update.
     */
    where: Prisma.UserWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User updateMany
 */
export type UserUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Users.
     */
    data: Prisma.XOR<Prisma.UserUpdateManyMutationInput, Prisma.UserUncheckedUpdateManyInput>;
    /**
     * Filter which Users to update
     */
    where?: Prisma.UserWhereInput;
    /**
     * Limit how many Users to update.
     */
    limit?: number;
};
/**
 * User updateManyAndReturn
 */
export type UserUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * The data used to update Users.
     */
    data: Prisma.XOR<Prisma.UserUpdateManyMutationInput, Prisma.UserUncheckedUpdateManyInput>;
    /**
     * Filter which Users to update
     */
    where?: Prisma.UserWhereInput;
    /**
     * Limit how many Users to update.
     */
    limit?: number;
};
/**
 * User upsert
 */
export type UserUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * The filter to search for the User to update in case it exists.
     */
    where: Prisma.UserWhereUniqueInput;
    /**
     * In case the User found by the `where` argument doesn't exist, create a new User with this data.
     */
    create: Prisma.XOR<Prisma.UserCreateInput, Prisma.UserUncheckedCreateInput>;
    /**
     * In case the User was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.UserUpdateInput, Prisma.UserUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User delete
 */
export type UserDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    /**
     * Filter which User to delete.
     */
    where: Prisma.UserWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * User deleteMany
 */
export type UserDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Users to delete
     */
    where?: Prisma.UserWhereInput;
    /**
     * Limit how many Users to delete.
     */
    limit?: number;
};
/**
 * User.groups
 */
export type User$groupsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GroupMember
     */
    select?: Prisma.GroupMemberSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GroupMember
     */
    omit?: Prisma.GroupMemberOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.GroupMemberInclude<ExtArgs> | null;
    where?: Prisma.GroupMemberWhereInput;
    orderBy?: Prisma.GroupMemberOrderByWithRelationInput | Prisma.GroupMemberOrderByWithRelationInput[];
    cursor?: Prisma.GroupMemberWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.GroupMemberScalarFieldEnum | Prisma.GroupMemberScalarFieldEnum[];
};
/**
 * User.sessions
 */
export type User$sessionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Session
     */
    select?: Prisma.SessionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Session
     */
    omit?: Prisma.SessionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SessionInclude<ExtArgs> | null;
    where?: Prisma.SessionWhereInput;
    orderBy?: Prisma.SessionOrderByWithRelationInput | Prisma.SessionOrderByWithRelationInput[];
    cursor?: Prisma.SessionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.SessionScalarFieldEnum | Prisma.SessionScalarFieldEnum[];
};
/**
 * User.apiTokens
 */
export type User$apiTokensArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ApiToken
     */
    select?: Prisma.ApiTokenSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ApiToken
     */
    omit?: Prisma.ApiTokenOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ApiTokenInclude<ExtArgs> | null;
    where?: Prisma.ApiTokenWhereInput;
    orderBy?: Prisma.ApiTokenOrderByWithRelationInput | Prisma.ApiTokenOrderByWithRelationInput[];
    cursor?: Prisma.ApiTokenWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ApiTokenScalarFieldEnum | Prisma.ApiTokenScalarFieldEnum[];
};
/**
 * User.threads
 */
export type User$threadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadInclude<ExtArgs> | null;
    where?: Prisma.ThreadWhereInput;
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    cursor?: Prisma.ThreadWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
};
/**
 * User.deletedThreads
 */
export type User$deletedThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadInclude<ExtArgs> | null;
    where?: Prisma.ThreadWhereInput;
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    cursor?: Prisma.ThreadWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
};
/**
 * User.posts
 */
export type User$postsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    where?: Prisma.PostWhereInput;
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    cursor?: Prisma.PostWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
};
/**
 * User.editedPosts
 */
export type User$editedPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    where?: Prisma.PostWhereInput;
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    cursor?: Prisma.PostWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
};
/**
 * User.deletedPosts
 */
export type User$deletedPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    where?: Prisma.PostWhereInput;
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    cursor?: Prisma.PostWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
};
/**
 * User.revisions
 */
export type User$revisionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostRevision
     */
    select?: Prisma.PostRevisionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostRevision
     */
    omit?: Prisma.PostRevisionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostRevisionInclude<ExtArgs> | null;
    where?: Prisma.PostRevisionWhereInput;
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostRevisionScalarFieldEnum | Prisma.PostRevisionScalarFieldEnum[];
};
/**
 * User.reactions
 */
export type User$reactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Reaction
     */
    select?: Prisma.ReactionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Reaction
     */
    omit?: Prisma.ReactionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionInclude<ExtArgs> | null;
    where?: Prisma.ReactionWhereInput;
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    cursor?: Prisma.ReactionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
};
/**
 * User.received
 */
export type User$receivedArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Reaction
     */
    select?: Prisma.ReactionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Reaction
     */
    omit?: Prisma.ReactionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionInclude<ExtArgs> | null;
    where?: Prisma.ReactionWhereInput;
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    cursor?: Prisma.ReactionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
};
/**
 * User.reads
 */
export type User$readsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ThreadRead
     */
    select?: Prisma.ThreadReadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ThreadRead
     */
    omit?: Prisma.ThreadReadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadReadInclude<ExtArgs> | null;
    where?: Prisma.ThreadReadWhereInput;
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ThreadReadScalarFieldEnum | Prisma.ThreadReadScalarFieldEnum[];
};
/**
 * User.reports
 */
export type User$reportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    where?: Prisma.ReportWhereInput;
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    cursor?: Prisma.ReportWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * User.closedReports
 */
export type User$closedReportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    where?: Prisma.ReportWhereInput;
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    cursor?: Prisma.ReportWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * User without action
 */
export type UserDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
};
