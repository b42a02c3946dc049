import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Forum
 *
 */
export type ForumModel = runtime.Types.Result.DefaultSelection<Prisma.$ForumPayload>;
export type AggregateForum = {
    _count: ForumCountAggregateOutputType | null;
    _avg: ForumAvgAggregateOutputType | null;
    _sum: ForumSumAggregateOutputType | null;
    _min: ForumMinAggregateOutputType | null;
    _max: ForumMaxAggregateOutputType | null;
};
export type ForumAvgAggregateOutputType = {
    id: number | null;
    parentId: number | null;
    sortOrder: number | null;
    authorWindowMinutes: number | null;
    threadCount: number | null;
};
export type ForumSumAggregateOutputType = {
    id: number | null;
    parentId: number | null;
    sortOrder: number | null;
    authorWindowMinutes: number | null;
    threadCount: number | null;
};
export type ForumMinAggregateOutputType = {
    id: number | null;
    parentId: number | null;
    kind: $Enums.ForumKind | null;
    name: string | null;
    slug: string | null;
    sortOrder: number | null;
    isPrivate: boolean | null;
    countsMessages: boolean | null;
    authorWindowMinutes: number | null;
    threadCount: number | null;
    createdAt: Date | null;
};
export type ForumMaxAggregateOutputType = {
    id: number | null;
    parentId: number | null;
    kind: $Enums.ForumKind | null;
    name: string | null;
    slug: string | null;
    sortOrder: number | null;
    isPrivate: boolean | null;
    countsMessages: boolean | null;
    authorWindowMinutes: number | null;
    threadCount: number | null;
    createdAt: Date | null;
};
export type ForumCountAggregateOutputType = {
    id: number;
    parentId: number;
    kind: number;
    name: number;
    slug: number;
    sortOrder: number;
    isPrivate: number;
    countsMessages: number;
    authorWindowMinutes: number;
    threadCount: number;
    createdAt: number;
    _all: number;
};
export type ForumAvgAggregateInputType = {
    id?: true;
    parentId?: true;
    sortOrder?: true;
    authorWindowMinutes?: true;
    threadCount?: true;
};
export type ForumSumAggregateInputType = {
    id?: true;
    parentId?: true;
    sortOrder?: true;
    authorWindowMinutes?: true;
    threadCount?: true;
};
export type ForumMinAggregateInputType = {
    id?: true;
    parentId?: true;
    kind?: true;
    name?: true;
    slug?: true;
    sortOrder?: true;
    isPrivate?: true;
    countsMessages?: true;
    authorWindowMinutes?: true;
    threadCount?: true;
    createdAt?: true;
};
export type ForumMaxAggregateInputType = {
    id?: true;
    parentId?: true;
    kind?: true;
    name?: true;
    slug?: true;
    sortOrder?: true;
    isPrivate?: true;
    countsMessages?: true;
    authorWindowMinutes?: true;
    threadCount?: true;
    createdAt?: true;
};
export type ForumCountAggregateInputType = {
    id?: true;
    parentId?: true;
    kind?: true;
    name?: true;
    slug?: true;
    sortOrder?: true;
    isPrivate?: true;
    countsMessages?: true;
    authorWindowMinutes?: true;
    threadCount?: true;
    createdAt?: true;
    _all?: true;
};
export type ForumAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Forum to aggregate.
     */
    where?: Prisma.ForumWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Forums to fetch.
     */
    orderBy?: Prisma.ForumOrderByWithRelationInput | Prisma.ForumOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ForumWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Forums from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Forums.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Forums
    **/
    _count?: true | ForumCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ForumAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ForumSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ForumMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ForumMaxAggregateInputType;
};
export type GetForumAggregateType<T extends ForumAggregateArgs> = {
    [P in keyof T & keyof AggregateForum]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateForum[P]> : Prisma.GetScalarType<T[P], AggregateForum[P]>;
};
export type ForumGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ForumWhereInput;
    orderBy?: Prisma.ForumOrderByWithAggregationInput | Prisma.ForumOrderByWithAggregationInput[];
    by: Prisma.ForumScalarFieldEnum[] | Prisma.ForumScalarFieldEnum;
    having?: Prisma.ForumScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ForumCountAggregateInputType | true;
    _avg?: ForumAvgAggregateInputType;
    _sum?: ForumSumAggregateInputType;
    _min?: ForumMinAggregateInputType;
    _max?: ForumMaxAggregateInputType;
};
export type ForumGroupByOutputType = {
    id: number;
    parentId: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder: number;
    isPrivate: boolean;
    countsMessages: boolean;
    authorWindowMinutes: number | null;
    threadCount: number;
    createdAt: Date;
    _count: ForumCountAggregateOutputType | null;
    _avg: ForumAvgAggregateOutputType | null;
    _sum: ForumSumAggregateOutputType | null;
    _min: ForumMinAggregateOutputType | null;
    _max: ForumMaxAggregateOutputType | null;
};
export type GetForumGroupByPayload<T extends ForumGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ForumGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ForumGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ForumGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ForumGroupByOutputType[P]>;
}>>;
export type ForumWhereInput = {
    AND?: Prisma.ForumWhereInput | Prisma.ForumWhereInput[];
    OR?: Prisma.ForumWhereInput[];
    NOT?: Prisma.ForumWhereInput | Prisma.ForumWhereInput[];
    id?: Prisma.IntFilter<"Forum"> | number;
    parentId?: Prisma.IntNullableFilter<"Forum"> | number | null;
    kind?: Prisma.EnumForumKindFilter<"Forum"> | $Enums.ForumKind;
    name?: Prisma.StringFilter<"Forum"> | string;
    slug?: Prisma.StringFilter<"Forum"> | string;
    sortOrder?: Prisma.IntFilter<"Forum"> | number;
    isPrivate?: Prisma.BoolFilter<"Forum"> | boolean;
    countsMessages?: Prisma.BoolFilter<"Forum"> | boolean;
    authorWindowMinutes?: Prisma.IntNullableFilter<"Forum"> | number | null;
    threadCount?: Prisma.IntFilter<"Forum"> | number;
    createdAt?: Prisma.DateTimeFilter<"Forum"> | Date | string;
    parent?: Prisma.XOR<Prisma.ForumNullableScalarRelationFilter, Prisma.ForumWhereInput> | null;
    children?: Prisma.ForumListRelationFilter;
    permissions?: Prisma.ForumPermissionListRelationFilter;
    threads?: Prisma.ThreadListRelationFilter;
    posts?: Prisma.PostListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    postTallies?: Prisma.PostTallyListRelationFilter;
};
export type ForumOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    isPrivate?: Prisma.SortOrder;
    countsMessages?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrderInput | Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    parent?: Prisma.ForumOrderByWithRelationInput;
    children?: Prisma.ForumOrderByRelationAggregateInput;
    permissions?: Prisma.ForumPermissionOrderByRelationAggregateInput;
    threads?: Prisma.ThreadOrderByRelationAggregateInput;
    posts?: Prisma.PostOrderByRelationAggregateInput;
    reactions?: Prisma.ReactionOrderByRelationAggregateInput;
    postTallies?: Prisma.PostTallyOrderByRelationAggregateInput;
};
export type ForumWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    slug?: string;
    AND?: Prisma.ForumWhereInput | Prisma.ForumWhereInput[];
    OR?: Prisma.ForumWhereInput[];
    NOT?: Prisma.ForumWhereInput | Prisma.ForumWhereInput[];
    parentId?: Prisma.IntNullableFilter<"Forum"> | number | null;
    kind?: Prisma.EnumForumKindFilter<"Forum"> | $Enums.ForumKind;
    name?: Prisma.StringFilter<"Forum"> | string;
    sortOrder?: Prisma.IntFilter<"Forum"> | number;
    isPrivate?: Prisma.BoolFilter<"Forum"> | boolean;
    countsMessages?: Prisma.BoolFilter<"Forum"> | boolean;
    authorWindowMinutes?: Prisma.IntNullableFilter<"Forum"> | number | null;
    threadCount?: Prisma.IntFilter<"Forum"> | number;
    createdAt?: Prisma.DateTimeFilter<"Forum"> | Date | string;
    parent?: Prisma.XOR<Prisma.ForumNullableScalarRelationFilter, Prisma.ForumWhereInput> | null;
    children?: Prisma.ForumListRelationFilter;
    permissions?: Prisma.ForumPermissionListRelationFilter;
    threads?: Prisma.ThreadListRelationFilter;
    posts?: Prisma.PostListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    postTallies?: Prisma.PostTallyListRelationFilter;
}, "id" | "slug">;
export type ForumOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    isPrivate?: Prisma.SortOrder;
    countsMessages?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrderInput | Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.ForumCountOrderByAggregateInput;
    _avg?: Prisma.ForumAvgOrderByAggregateInput;
    _max?: Prisma.ForumMaxOrderByAggregateInput;
    _min?: Prisma.ForumMinOrderByAggregateInput;
    _sum?: Prisma.ForumSumOrderByAggregateInput;
};
export type ForumScalarWhereWithAggregatesInput = {
    AND?: Prisma.ForumScalarWhereWithAggregatesInput | Prisma.ForumScalarWhereWithAggregatesInput[];
    OR?: Prisma.ForumScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ForumScalarWhereWithAggregatesInput | Prisma.ForumScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"Forum"> | number;
    parentId?: Prisma.IntNullableWithAggregatesFilter<"Forum"> | number | null;
    kind?: Prisma.EnumForumKindWithAggregatesFilter<"Forum"> | $Enums.ForumKind;
    name?: Prisma.StringWithAggregatesFilter<"Forum"> | string;
    slug?: Prisma.StringWithAggregatesFilter<"Forum"> | string;
    sortOrder?: Prisma.IntWithAggregatesFilter<"Forum"> | number;
    isPrivate?: Prisma.BoolWithAggregatesFilter<"Forum"> | boolean;
    countsMessages?: Prisma.BoolWithAggregatesFilter<"Forum"> | boolean;
    authorWindowMinutes?: Prisma.IntNullableWithAggregatesFilter<"Forum"> | number | null;
    threadCount?: Prisma.IntWithAggregatesFilter<"Forum"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Forum"> | Date | string;
};
export type ForumCreateInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumUpdateInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateManyInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
};
export type ForumUpdateManyMutationInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ForumUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ForumNullableScalarRelationFilter = {
    is?: Prisma.ForumWhereInput | null;
    isNot?: Prisma.ForumWhereInput | null;
};
export type ForumListRelationFilter = {
    every?: Prisma.ForumWhereInput;
    some?: Prisma.ForumWhereInput;
    none?: Prisma.ForumWhereInput;
};
export type ForumOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ForumCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    isPrivate?: Prisma.SortOrder;
    countsMessages?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ForumAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
};
export type ForumMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    isPrivate?: Prisma.SortOrder;
    countsMessages?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ForumMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    isPrivate?: Prisma.SortOrder;
    countsMessages?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ForumSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    authorWindowMinutes?: Prisma.SortOrder;
    threadCount?: Prisma.SortOrder;
};
export type ForumScalarRelationFilter = {
    is?: Prisma.ForumWhereInput;
    isNot?: Prisma.ForumWhereInput;
};
export type ForumCreateNestedOneWithoutChildrenInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutChildrenInput, Prisma.ForumUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutChildrenInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput> | Prisma.ForumCreateWithoutParentInput[] | Prisma.ForumUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutParentInput | Prisma.ForumCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.ForumCreateManyParentInputEnvelope;
    connect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
};
export type ForumUncheckedCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput> | Prisma.ForumCreateWithoutParentInput[] | Prisma.ForumUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutParentInput | Prisma.ForumCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.ForumCreateManyParentInputEnvelope;
    connect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
};
export type EnumForumKindFieldUpdateOperationsInput = {
    set?: $Enums.ForumKind;
};
export type BoolFieldUpdateOperationsInput = {
    set?: boolean;
};
export type NullableIntFieldUpdateOperationsInput = {
    set?: number | null;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type ForumUpdateOneWithoutChildrenNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutChildrenInput, Prisma.ForumUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutChildrenInput;
    upsert?: Prisma.ForumUpsertWithoutChildrenInput;
    disconnect?: Prisma.ForumWhereInput | boolean;
    delete?: Prisma.ForumWhereInput | boolean;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutChildrenInput, Prisma.ForumUpdateWithoutChildrenInput>, Prisma.ForumUncheckedUpdateWithoutChildrenInput>;
};
export type ForumUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput> | Prisma.ForumCreateWithoutParentInput[] | Prisma.ForumUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutParentInput | Prisma.ForumCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.ForumUpsertWithWhereUniqueWithoutParentInput | Prisma.ForumUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.ForumCreateManyParentInputEnvelope;
    set?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    disconnect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    delete?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    connect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    update?: Prisma.ForumUpdateWithWhereUniqueWithoutParentInput | Prisma.ForumUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.ForumUpdateManyWithWhereWithoutParentInput | Prisma.ForumUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.ForumScalarWhereInput | Prisma.ForumScalarWhereInput[];
};
export type ForumUncheckedUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput> | Prisma.ForumCreateWithoutParentInput[] | Prisma.ForumUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutParentInput | Prisma.ForumCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.ForumUpsertWithWhereUniqueWithoutParentInput | Prisma.ForumUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.ForumCreateManyParentInputEnvelope;
    set?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    disconnect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    delete?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    connect?: Prisma.ForumWhereUniqueInput | Prisma.ForumWhereUniqueInput[];
    update?: Prisma.ForumUpdateWithWhereUniqueWithoutParentInput | Prisma.ForumUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.ForumUpdateManyWithWhereWithoutParentInput | Prisma.ForumUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.ForumScalarWhereInput | Prisma.ForumScalarWhereInput[];
};
export type ForumCreateNestedOneWithoutPermissionsInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPermissionsInput, Prisma.ForumUncheckedCreateWithoutPermissionsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPermissionsInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumUpdateOneRequiredWithoutPermissionsNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPermissionsInput, Prisma.ForumUncheckedCreateWithoutPermissionsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPermissionsInput;
    upsert?: Prisma.ForumUpsertWithoutPermissionsInput;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutPermissionsInput, Prisma.ForumUpdateWithoutPermissionsInput>, Prisma.ForumUncheckedUpdateWithoutPermissionsInput>;
};
export type ForumCreateNestedOneWithoutThreadsInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutThreadsInput, Prisma.ForumUncheckedCreateWithoutThreadsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutThreadsInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumUpdateOneRequiredWithoutThreadsNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutThreadsInput, Prisma.ForumUncheckedCreateWithoutThreadsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutThreadsInput;
    upsert?: Prisma.ForumUpsertWithoutThreadsInput;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutThreadsInput, Prisma.ForumUpdateWithoutThreadsInput>, Prisma.ForumUncheckedUpdateWithoutThreadsInput>;
};
export type ForumCreateNestedOneWithoutPostsInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPostsInput, Prisma.ForumUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPostsInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumUpdateOneRequiredWithoutPostsNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPostsInput, Prisma.ForumUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPostsInput;
    upsert?: Prisma.ForumUpsertWithoutPostsInput;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutPostsInput, Prisma.ForumUpdateWithoutPostsInput>, Prisma.ForumUncheckedUpdateWithoutPostsInput>;
};
export type ForumCreateNestedOneWithoutReactionsInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutReactionsInput, Prisma.ForumUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutReactionsInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumUpdateOneRequiredWithoutReactionsNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutReactionsInput, Prisma.ForumUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutReactionsInput;
    upsert?: Prisma.ForumUpsertWithoutReactionsInput;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutReactionsInput, Prisma.ForumUpdateWithoutReactionsInput>, Prisma.ForumUncheckedUpdateWithoutReactionsInput>;
};
export type ForumCreateNestedOneWithoutPostTalliesInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPostTalliesInput, Prisma.ForumUncheckedCreateWithoutPostTalliesInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPostTalliesInput;
    connect?: Prisma.ForumWhereUniqueInput;
};
export type ForumUpdateOneRequiredWithoutPostTalliesNestedInput = {
    create?: Prisma.XOR<Prisma.ForumCreateWithoutPostTalliesInput, Prisma.ForumUncheckedCreateWithoutPostTalliesInput>;
    connectOrCreate?: Prisma.ForumCreateOrConnectWithoutPostTalliesInput;
    upsert?: Prisma.ForumUpsertWithoutPostTalliesInput;
    connect?: Prisma.ForumWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ForumUpdateToOneWithWhereWithoutPostTalliesInput, Prisma.ForumUpdateWithoutPostTalliesInput>, Prisma.ForumUncheckedUpdateWithoutPostTalliesInput>;
};
export type ForumCreateWithoutChildrenInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutChildrenInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutChildrenInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutChildrenInput, Prisma.ForumUncheckedCreateWithoutChildrenInput>;
};
export type ForumCreateWithoutParentInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutParentInput = {
    id?: number;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutParentInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput>;
};
export type ForumCreateManyParentInputEnvelope = {
    data: Prisma.ForumCreateManyParentInput | Prisma.ForumCreateManyParentInput[];
    skipDuplicates?: boolean;
};
export type ForumUpsertWithoutChildrenInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutChildrenInput, Prisma.ForumUncheckedUpdateWithoutChildrenInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutChildrenInput, Prisma.ForumUncheckedCreateWithoutChildrenInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutChildrenInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutChildrenInput, Prisma.ForumUncheckedUpdateWithoutChildrenInput>;
};
export type ForumUpdateWithoutChildrenInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutChildrenInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumUpsertWithWhereUniqueWithoutParentInput = {
    where: Prisma.ForumWhereUniqueInput;
    update: Prisma.XOR<Prisma.ForumUpdateWithoutParentInput, Prisma.ForumUncheckedUpdateWithoutParentInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutParentInput, Prisma.ForumUncheckedCreateWithoutParentInput>;
};
export type ForumUpdateWithWhereUniqueWithoutParentInput = {
    where: Prisma.ForumWhereUniqueInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutParentInput, Prisma.ForumUncheckedUpdateWithoutParentInput>;
};
export type ForumUpdateManyWithWhereWithoutParentInput = {
    where: Prisma.ForumScalarWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateManyMutationInput, Prisma.ForumUncheckedUpdateManyWithoutParentInput>;
};
export type ForumScalarWhereInput = {
    AND?: Prisma.ForumScalarWhereInput | Prisma.ForumScalarWhereInput[];
    OR?: Prisma.ForumScalarWhereInput[];
    NOT?: Prisma.ForumScalarWhereInput | Prisma.ForumScalarWhereInput[];
    id?: Prisma.IntFilter<"Forum"> | number;
    parentId?: Prisma.IntNullableFilter<"Forum"> | number | null;
    kind?: Prisma.EnumForumKindFilter<"Forum"> | $Enums.ForumKind;
    name?: Prisma.StringFilter<"Forum"> | string;
    slug?: Prisma.StringFilter<"Forum"> | string;
    sortOrder?: Prisma.IntFilter<"Forum"> | number;
    isPrivate?: Prisma.BoolFilter<"Forum"> | boolean;
    countsMessages?: Prisma.BoolFilter<"Forum"> | boolean;
    authorWindowMinutes?: Prisma.IntNullableFilter<"Forum"> | number | null;
    threadCount?: Prisma.IntFilter<"Forum"> | number;
    createdAt?: Prisma.DateTimeFilter<"Forum"> | Date | string;
};
export type ForumCreateWithoutPermissionsInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutPermissionsInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutPermissionsInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPermissionsInput, Prisma.ForumUncheckedCreateWithoutPermissionsInput>;
};
export type ForumUpsertWithoutPermissionsInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutPermissionsInput, Prisma.ForumUncheckedUpdateWithoutPermissionsInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPermissionsInput, Prisma.ForumUncheckedCreateWithoutPermissionsInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutPermissionsInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutPermissionsInput, Prisma.ForumUncheckedUpdateWithoutPermissionsInput>;
};
export type ForumUpdateWithoutPermissionsInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutPermissionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateWithoutThreadsInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutThreadsInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutThreadsInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutThreadsInput, Prisma.ForumUncheckedCreateWithoutThreadsInput>;
};
export type ForumUpsertWithoutThreadsInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutThreadsInput, Prisma.ForumUncheckedUpdateWithoutThreadsInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutThreadsInput, Prisma.ForumUncheckedCreateWithoutThreadsInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutThreadsInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutThreadsInput, Prisma.ForumUncheckedUpdateWithoutThreadsInput>;
};
export type ForumUpdateWithoutThreadsInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutThreadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateWithoutPostsInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutPostsInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutPostsInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPostsInput, Prisma.ForumUncheckedCreateWithoutPostsInput>;
};
export type ForumUpsertWithoutPostsInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutPostsInput, Prisma.ForumUncheckedUpdateWithoutPostsInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPostsInput, Prisma.ForumUncheckedCreateWithoutPostsInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutPostsInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutPostsInput, Prisma.ForumUncheckedUpdateWithoutPostsInput>;
};
export type ForumUpdateWithoutPostsInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutPostsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateWithoutReactionsInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutReactionsInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    postTallies?: Prisma.PostTallyUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutReactionsInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutReactionsInput, Prisma.ForumUncheckedCreateWithoutReactionsInput>;
};
export type ForumUpsertWithoutReactionsInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutReactionsInput, Prisma.ForumUncheckedUpdateWithoutReactionsInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutReactionsInput, Prisma.ForumUncheckedCreateWithoutReactionsInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutReactionsInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutReactionsInput, Prisma.ForumUncheckedUpdateWithoutReactionsInput>;
};
export type ForumUpdateWithoutReactionsInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutReactionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateWithoutPostTalliesInput = {
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    parent?: Prisma.ForumCreateNestedOneWithoutChildrenInput;
    children?: Prisma.ForumCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutForumInput;
};
export type ForumUncheckedCreateWithoutPostTalliesInput = {
    id?: number;
    parentId?: number | null;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
    children?: Prisma.ForumUncheckedCreateNestedManyWithoutParentInput;
    permissions?: Prisma.ForumPermissionUncheckedCreateNestedManyWithoutForumInput;
    threads?: Prisma.ThreadUncheckedCreateNestedManyWithoutForumInput;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutForumInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutForumInput;
};
export type ForumCreateOrConnectWithoutPostTalliesInput = {
    where: Prisma.ForumWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPostTalliesInput, Prisma.ForumUncheckedCreateWithoutPostTalliesInput>;
};
export type ForumUpsertWithoutPostTalliesInput = {
    update: Prisma.XOR<Prisma.ForumUpdateWithoutPostTalliesInput, Prisma.ForumUncheckedUpdateWithoutPostTalliesInput>;
    create: Prisma.XOR<Prisma.ForumCreateWithoutPostTalliesInput, Prisma.ForumUncheckedCreateWithoutPostTalliesInput>;
    where?: Prisma.ForumWhereInput;
};
export type ForumUpdateToOneWithWhereWithoutPostTalliesInput = {
    where?: Prisma.ForumWhereInput;
    data: Prisma.XOR<Prisma.ForumUpdateWithoutPostTalliesInput, Prisma.ForumUncheckedUpdateWithoutPostTalliesInput>;
};
export type ForumUpdateWithoutPostTalliesInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    parent?: Prisma.ForumUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutPostTalliesInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    parentId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumCreateManyParentInput = {
    id?: number;
    kind: $Enums.ForumKind;
    name: string;
    slug: string;
    sortOrder?: number;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: number | null;
    threadCount?: number;
    createdAt?: Date | string;
};
export type ForumUpdateWithoutParentInput = {
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateWithoutParentInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    children?: Prisma.ForumUncheckedUpdateManyWithoutParentNestedInput;
    permissions?: Prisma.ForumPermissionUncheckedUpdateManyWithoutForumNestedInput;
    threads?: Prisma.ThreadUncheckedUpdateManyWithoutForumNestedInput;
    posts?: Prisma.PostUncheckedUpdateManyWithoutForumNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutForumNestedInput;
    postTallies?: Prisma.PostTallyUncheckedUpdateManyWithoutForumNestedInput;
};
export type ForumUncheckedUpdateManyWithoutParentInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.EnumForumKindFieldUpdateOperationsInput | $Enums.ForumKind;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    isPrivate?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    countsMessages?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    authorWindowMinutes?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    threadCount?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
/**
 * Count Type ForumCountOutputType
 */
export type ForumCountOutputType = {
    children: number;
    permissions: number;
    threads: number;
    posts: number;
    reactions: number;
    postTallies: number;
};
export type ForumCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    children?: boolean | ForumCountOutputTypeCountChildrenArgs;
    permissions?: boolean | ForumCountOutputTypeCountPermissionsArgs;
    threads?: boolean | ForumCountOutputTypeCountThreadsArgs;
    posts?: boolean | ForumCountOutputTypeCountPostsArgs;
    reactions?: boolean | ForumCountOutputTypeCountReactionsArgs;
    postTallies?: boolean | ForumCountOutputTypeCountPostTalliesArgs;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ForumCountOutputType
     */
    select?: Prisma.ForumCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountChildrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ForumWhereInput;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountPermissionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ForumPermissionWhereInput;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadWhereInput;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountReactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
};
/**
 * ForumCountOutputType without action
 */
export type ForumCountOutputTypeCountPostTalliesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostTallyWhereInput;
};
export type ForumSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    parentId?: boolean;
    kind?: boolean;
    name?: boolean;
    slug?: boolean;
    sortOrder?: boolean;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: boolean;
    threadCount?: boolean;
    createdAt?: boolean;
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
    children?: boolean | Prisma.Forum$childrenArgs<ExtArgs>;
    permissions?: boolean | Prisma.Forum$permissionsArgs<ExtArgs>;
    threads?: boolean | Prisma.Forum$threadsArgs<ExtArgs>;
    posts?: boolean | Prisma.Forum$postsArgs<ExtArgs>;
    reactions?: boolean | Prisma.Forum$reactionsArgs<ExtArgs>;
    postTallies?: boolean | Prisma.Forum$postTalliesArgs<ExtArgs>;
    _count?: boolean | Prisma.ForumCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["forum"]>;
export type ForumSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    parentId?: boolean;
    kind?: boolean;
    name?: boolean;
    slug?: boolean;
    sortOrder?: boolean;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: boolean;
    threadCount?: boolean;
    createdAt?: boolean;
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
}, ExtArgs["result"]["forum"]>;
export type ForumSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    parentId?: boolean;
    kind?: boolean;
    name?: boolean;
    slug?: boolean;
    sortOrder?: boolean;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: boolean;
    threadCount?: boolean;
    createdAt?: boolean;
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
}, ExtArgs["result"]["forum"]>;
export type ForumSelectScalar = {
    id?: boolean;
    parentId?: boolean;
    kind?: boolean;
    name?: boolean;
    slug?: boolean;
    sortOrder?: boolean;
    isPrivate?: boolean;
    countsMessages?: boolean;
    authorWindowMinutes?: boolean;
    threadCount?: boolean;
    createdAt?: boolean;
};
export type ForumOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "parentId" | "kind" | "name" | "slug" | "sortOrder" | "isPrivate" | "countsMessages" | "authorWindowMinutes" | "threadCount" | "createdAt", ExtArgs["result"]["forum"]>;
export type ForumInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
    children?: boolean | Prisma.Forum$childrenArgs<ExtArgs>;
    permissions?: boolean | Prisma.Forum$permissionsArgs<ExtArgs>;
    threads?: boolean | Prisma.Forum$threadsArgs<ExtArgs>;
    posts?: boolean | Prisma.Forum$postsArgs<ExtArgs>;
    reactions?: boolean | Prisma.Forum$reactionsArgs<ExtArgs>;
    postTallies?: boolean | Prisma.Forum$postTalliesArgs<ExtArgs>;
    _count?: boolean | Prisma.ForumCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ForumIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
};
export type ForumIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Forum$parentArgs<ExtArgs>;
};
export type $ForumPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Forum";
    objects: {
        parent: Prisma.$ForumPayload<ExtArgs> | null;
        children: Prisma.$ForumPayload<ExtArgs>[];
        permissions: Prisma.$ForumPermissionPayload<ExtArgs>[];
        threads: Prisma.$ThreadPayload<ExtArgs>[];
        posts: Prisma.$PostPayload<ExtArgs>[];
        reactions: Prisma.$ReactionPayload<ExtArgs>[];
        postTallies: Prisma.$PostTallyPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        parentId: number | null;
        kind: $Enums.ForumKind;
        name: string;
        slug: string;
        /**
         * Order among siblings, then by id.
         */
        sortOrder: number;
        /**
         * Guests and members get nothing here, nor below, but what a permission allows them.
         */
        isPrivate: boolean;
        /**
         * Whether posts here count in their authors' message counts.
         */
        countsMessages: boolean;
        /**
         * For how many minutes authors may delete and restore what they wrote. Null: for ever.
         */
        authorWindowMinutes: number | null;
        /**
         * Visible threads.
         */
        threadCount: number;
        createdAt: Date;
    }, ExtArgs["result"]["forum"]>;
    composites: {};
};
export type ForumGetPayload<S extends boolean | null | undefined | ForumDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ForumPayload, S>;
export type ForumCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ForumFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ForumCountAggregateInputType | true;
};
export interface ForumDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Forum'];
        meta: {
            name: 'Forum';
        };
    };
    /**
     * Find zero or one Forum that matches the filter.
     * @param {ForumFindUniqueArgs} args - Arguments to find a Forum
     * @example
     * // Get one Forum
     * const forum = await prisma.forum.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ForumFindUniqueArgs>(args: Prisma.SelectSubset<T, ForumFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Forum that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ForumFindUniqueOrThrowArgs} args - Arguments to find a Forum
     * @example
     * // Get one Forum
     * const forum = await prisma.forum.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ForumFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ForumFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Forum that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumFindFirstArgs} args - Arguments to find a Forum
     * @example
     * // Get one Forum
     * const forum = await prisma.forum.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ForumFindFirstArgs>(args?: Prisma.SelectSubset<T, ForumFindFirstArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Forum that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumFindFirstOrThrowArgs} args - Arguments to find a Forum
     * @example
     * // Get one Forum
     * const forum = await prisma.forum.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ForumFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ForumFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Forums that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Forums
     * const forums = await prisma.forum.findMany()
     *
     * // Get first 10 Forums
     * const forums = await prisma.forum.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const forumWithIdOnly = await prisma.forum.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ForumFindManyArgs>(args?: Prisma.SelectSubset<T, ForumFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Forum.
     * @param {ForumCreateArgs} args - Arguments to create a Forum.
     * @example
     * // Create one Forum
     * const Forum = await prisma.forum.create({
     *   data: {
     *     // ... data to create a Forum
     *   }
     * })
     *
     */
    create<T extends ForumCreateArgs>(args: Prisma.SelectSubset<T, ForumCreateArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Forums.
     * @param {ForumCreateManyArgs} args - Arguments to create many Forums.
     * @example
     * // Create many Forums
     * const forum = await prisma.forum.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ForumCreateManyArgs>(args?: Prisma.SelectSubset<T, ForumCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Forums and returns the data saved in the database.
     * @param {ForumCreateManyAndReturnArgs} args - Arguments to create many Forums.
     * @example
     * // Create many Forums
     * const forum = await prisma.forum.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Forums and only return the `id`
     * const forumWithIdOnly = await prisma.forum.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ForumCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ForumCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Forum.
     * @param {ForumDeleteArgs} args - Arguments to delete one Forum.
     * @example
     * // Delete one Forum
     * const Forum = await prisma.forum.delete({
     *   where: {
     *     // ... filter to delete one Forum
     *   }
     * })
     *
     */
    delete<T extends ForumDeleteArgs>(args: Prisma.SelectSubset<T, ForumDeleteArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Forum.
     * @param {ForumUpdateArgs} args - Arguments to update one Forum.
     * @example
     * // Update one Forum
     * const forum = await prisma.forum.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ForumUpdateArgs>(args: Prisma.SelectSubset<T, ForumUpdateArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Forums.
     * @param {ForumDeleteManyArgs} args - Arguments to filter Forums to delete.
     * @example
     * // Delete a few Forums
     * const { count } = await prisma.forum.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ForumDeleteManyArgs>(args?: Prisma.SelectSubset<T, ForumDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Forums.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Forums
     * const forum = await prisma.forum.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ForumUpdateManyArgs>(args: Prisma.SelectSubset<T, ForumUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Forums and returns the data updated in the database.
     * @param {ForumUpdateManyAndReturnArgs} args - Arguments to update many Forums.
     * @example
     * // Update many Forums
     * const forum = await prisma.forum.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Forums and only return the `id`
     * const forumWithIdOnly = await prisma.forum.updateManyAndReturn({
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
    updateManyAndReturn<T extends ForumUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ForumUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Forum.
     * @param {ForumUpsertArgs} args - Arguments to update or create a Forum.
     * @example
     * // Update or create a Forum
     * const forum = await prisma.forum.upsert({
     *   create: {
     *     // ... data to create a Forum
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Forum we want to update
     *   }
     * })
     */
    upsert<T extends ForumUpsertArgs>(args: Prisma.SelectSubset<T, ForumUpsertArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Forums.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumCountArgs} args - Arguments to filter Forums to count.
     * @example
     * // Count the number of Forums
     * const count = await prisma.forum.count({
     *   where: {
     *     // ... the filter for the Forums we want to count
     *   }
     * })
    **/
    count<T extends ForumCountArgs>(args?: Prisma.Subset<T, ForumCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ForumCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Forum.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ForumAggregateArgs>(args: Prisma.Subset<T, ForumAggregateArgs>): Prisma.PrismaPromise<GetForumAggregateType<T>>;
    /**
     * Group by Forum.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ForumGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ForumGroupByArgs['orderBy'];
    } : {
        orderBy?: ForumGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ForumGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetForumGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Forum model
     */
    readonly fields: ForumFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Forum.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ForumClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    parent<T extends Prisma.Forum$parentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$parentArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    children<T extends Prisma.Forum$childrenArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$childrenArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    permissions<T extends Prisma.Forum$permissionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$permissionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    threads<T extends Prisma.Forum$threadsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$threadsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    posts<T extends Prisma.Forum$postsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$postsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reactions<T extends Prisma.Forum$reactionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$reactionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    postTallies<T extends Prisma.Forum$postTalliesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Forum$postTalliesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Forum model
 */
export interface ForumFieldRefs {
    readonly id: Prisma.FieldRef<"Forum", 'Int'>;
    readonly parentId: Prisma.FieldRef<"Forum", 'Int'>;
    readonly kind: Prisma.FieldRef<"Forum", 'ForumKind'>;
    readonly name: Prisma.FieldRef<"Forum", 'String'>;
    readonly slug: Prisma.FieldRef<"Forum", 'String'>;
    readonly sortOrder: Prisma.FieldRef<"Forum", 'Int'>;
    readonly isPrivate: Prisma.FieldRef<"Forum", 'Boolean'>;
    readonly countsMessages: Prisma.FieldRef<"Forum", 'Boolean'>;
    readonly authorWindowMinutes: Prisma.FieldRef<"Forum", 'Int'>;
    readonly threadCount: Prisma.FieldRef<"Forum", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"Forum", 'DateTime'>;
}
/**
 * Forum findUnique
 */
export type ForumFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter, which Forum to fetch.
     */
    where: Prisma.ForumWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum findUniqueOrThrow
 */
export type ForumFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter, which Forum to fetch.
     */
    where: Prisma.ForumWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum findFirst
 */
export type ForumFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter, which Forum to fetch.
     */
    where?: Prisma.ForumWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Forums to fetch.
     */
    orderBy?: Prisma.ForumOrderByWithRelationInput | Prisma.ForumOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Forums.
     */
    cursor?: Prisma.ForumWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Forums from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Forums.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Forums.
     */
    distinct?: Prisma.ForumScalarFieldEnum | Prisma.ForumScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum findFirstOrThrow
 */
export type ForumFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter, which Forum to fetch.
     */
    where?: Prisma.ForumWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Forums to fetch.
     */
    orderBy?: Prisma.ForumOrderByWithRelationInput | Prisma.ForumOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Forums.
     */
    cursor?: Prisma.ForumWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Forums from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Forums.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Forums.
     */
    distinct?: Prisma.ForumScalarFieldEnum | Prisma.ForumScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum findMany
 */
export type ForumFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter, which Forums to fetch.
     */
    where?: Prisma.ForumWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Forums to fetch.
     */
    orderBy?: Prisma.ForumOrderByWithRelationInput | Prisma.ForumOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Forums.
     */
    cursor?: Prisma.ForumWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Forums from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Forums.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Forums.
     */
    distinct?: Prisma.ForumScalarFieldEnum | Prisma.ForumScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum create
 */
export type ForumCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * The data needed to create a Forum.
     */
    data: Prisma.XOR<Prisma.ForumCreateInput, Prisma.ForumUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum createMany
 */
export type ForumCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Forums.
     */
    data: Prisma.ForumCreateManyInput | Prisma.ForumCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Forum createManyAndReturn
 */
export type ForumCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * The data used to create many Forums.
     */
    data: Prisma.ForumCreateManyInput | Prisma.ForumCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Forum update
 */
export type ForumUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * The data needed to update a Forum.
     */
    data: Prisma.XOR<Prisma.ForumUpdateInput, Prisma.ForumUncheckedUpdateInput>;
    /**
     * Choose, which Forum to update.
     */
    where: Prisma.ForumWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum updateMany
 */
export type ForumUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Forums.
     */
    data: Prisma.XOR<Prisma.ForumUpdateManyMutationInput, Prisma.ForumUncheckedUpdateManyInput>;
    /**
     * Filter which Forums to update
     */
    where?: Prisma.ForumWhereInput;
    /**
     * Limit how many Forums to update.
     */
    limit?: number;
};
/**
 * Forum updateManyAndReturn
 */
export type ForumUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * The data used to update Forums.
     */
    data: Prisma.XOR<Prisma.ForumUpdateManyMutationInput, Prisma.ForumUncheckedUpdateManyInput>;
    /**
     * Filter which Forums to update
     */
    where?: Prisma.ForumWhereInput;
    /**
     * Limit how many Forums to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Forum upsert
 */
export type ForumUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * The filter to search for the Forum to update in case it exists.
     */
    where: Prisma.ForumWhereUniqueInput;
    /**
     * In case the Forum found by the `where` argument doesn't exist, create a new Forum with this data.
     */
    create: Prisma.XOR<Prisma.ForumCreateInput, Prisma.ForumUncheckedCreateInput>;
    /**
     * In case the Forum was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ForumUpdateInput, Prisma.ForumUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum delete
 */
export type ForumDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    /**
     * Filter which Forum to delete.
     */
    where: Prisma.ForumWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Forum deleteMany
 */
export type ForumDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Forums to delete
     */
    where?: Prisma.ForumWhereInput;
    /**
     * Limit how many Forums to delete.
     */
    limit?: number;
};
/**
 * Forum.parent
 */
export type Forum$parentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    where?: Prisma.ForumWhereInput;
};
/**
 * Forum.children
 */
export type Forum$childrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
    where?: Prisma.ForumWhereInput;
    orderBy?: Prisma.ForumOrderByWithRelationInput | Prisma.ForumOrderByWithRelationInput[];
    cursor?: Prisma.ForumWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ForumScalarFieldEnum | Prisma.ForumScalarFieldEnum[];
};
/**
 * Forum.permissions
 */
export type Forum$permissionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ForumPermission
     */
    select?: Prisma.ForumPermissionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ForumPermission
     */
    omit?: Prisma.ForumPermissionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumPermissionInclude<ExtArgs> | null;
    where?: Prisma.ForumPermissionWhereInput;
    orderBy?: Prisma.ForumPermissionOrderByWithRelationInput | Prisma.ForumPermissionOrderByWithRelationInput[];
    cursor?: Prisma.ForumPermissionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ForumPermissionScalarFieldEnum | Prisma.ForumPermissionScalarFieldEnum[];
};
/**
 * Forum.threads
 */
export type Forum$threadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Forum.posts
 */
export type Forum$postsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Forum.reactions
 */
export type Forum$reactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Forum.postTallies
 */
export type Forum$postTalliesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    where?: Prisma.PostTallyWhereInput;
    orderBy?: Prisma.PostTallyOrderByWithRelationInput | Prisma.PostTallyOrderByWithRelationInput[];
    cursor?: Prisma.PostTallyWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostTallyScalarFieldEnum | Prisma.PostTallyScalarFieldEnum[];
};
/**
 * Forum without action
 */
export type ForumDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Forum
     */
    select?: Prisma.ForumSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Forum
     */
    omit?: Prisma.ForumOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumInclude<ExtArgs> | null;
};
