import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ForumPermission
 * Allows or denies a group something in a forum and below it. A deny wins over every allow.
 */
export type ForumPermissionModel = runtime.Types.Result.DefaultSelection<Prisma.$ForumPermissionPayload>;
export type AggregateForumPermission = {
    _count: ForumPermissionCountAggregateOutputType | null;
    _avg: ForumPermissionAvgAggregateOutputType | null;
    _sum: ForumPermissionSumAggregateOutputType | null;
    _min: ForumPermissionMinAggregateOutputType | null;
    _max: ForumPermissionMaxAggregateOutputType | null;
};
export type ForumPermissionAvgAggregateOutputType = {
    forumId: number | null;
    groupId: number | null;
};
export type ForumPermissionSumAggregateOutputType = {
    forumId: number | null;
    groupId: number | null;
};
export type ForumPermissionMinAggregateOutputType = {
    forumId: number | null;
    groupId: number | null;
    permission: $Enums.Permission | null;
    isAllowed: boolean | null;
};
export type ForumPermissionMaxAggregateOutputType = {
    forumId: number | null;
    groupId: number | null;
    permission: $Enums.Permission | null;
    isAllowed: boolean | null;
};
export type ForumPermissionCountAggregateOutputType = {
    forumId: number;
    groupId: number;
    permission: number;
    isAllowed: number;
    _all: number;
};
export type ForumPermissionAvgAggregateInputType = {
    forumId?: true;
    groupId?: true;
};
export type ForumPermissionSumAggregateInputType = {
    forumId?: true;
    groupId?: true;
};
export type ForumPermissionMinAggregateInputType = {
    forumId?: true;
    groupId?: true;
    permission?: true;
    isAllowed?: true;
};
export type ForumPermissionMaxAggregateInputType = {
    forumId?: true;
    groupId?: true;
    permission?: true;
    isAllowed?: true;
};
export type ForumPermissionCountAggregateInputType = {
    forumId?: true;
    groupId?: true;
    permission?: true;
    isAllowed?: true;
    _all?: true;
};
export type ForumPermissionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ForumPermission to aggregate.
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ForumPermissions to fetch.
     */
    orderBy?: Prisma.ForumPermissionOrderByWithRelationInput | Prisma.ForumPermissionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ForumPermissionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ForumPermissions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ForumPermissions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ForumPermissions
    **/
    _count?: true | ForumPermissionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ForumPermissionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ForumPermissionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ForumPermissionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ForumPermissionMaxAggregateInputType;
};
export type GetForumPermissionAggregateType<T extends ForumPermissionAggregateArgs> = {
    [P in keyof T & keyof AggregateForumPermission]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateForumPermission[P]> : Prisma.GetScalarType<T[P], AggregateForumPermission[P]>;
};
export type ForumPermissionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ForumPermissionWhereInput;
    orderBy?: Prisma.ForumPermissionOrderByWithAggregationInput | Prisma.ForumPermissionOrderByWithAggregationInput[];
    by: Prisma.ForumPermissionScalarFieldEnum[] | Prisma.ForumPermissionScalarFieldEnum;
    having?: Prisma.ForumPermissionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ForumPermissionCountAggregateInputType | true;
    _avg?: ForumPermissionAvgAggregateInputType;
    _sum?: ForumPermissionSumAggregateInputType;
    _min?: ForumPermissionMinAggregateInputType;
    _max?: ForumPermissionMaxAggregateInputType;
};
export type ForumPermissionGroupByOutputType = {
    forumId: number;
    groupId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
    _count: ForumPermissionCountAggregateOutputType | null;
    _avg: ForumPermissionAvgAggregateOutputType | null;
    _sum: ForumPermissionSumAggregateOutputType | null;
    _min: ForumPermissionMinAggregateOutputType | null;
    _max: ForumPermissionMaxAggregateOutputType | null;
};
export type GetForumPermissionGroupByPayload<T extends ForumPermissionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ForumPermissionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ForumPermissionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ForumPermissionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ForumPermissionGroupByOutputType[P]>;
}>>;
export type ForumPermissionWhereInput = {
    AND?: Prisma.ForumPermissionWhereInput | Prisma.ForumPermissionWhereInput[];
    OR?: Prisma.ForumPermissionWhereInput[];
    NOT?: Prisma.ForumPermissionWhereInput | Prisma.ForumPermissionWhereInput[];
    forumId?: Prisma.IntFilter<"ForumPermission"> | number;
    groupId?: Prisma.IntFilter<"ForumPermission"> | number;
    permission?: Prisma.EnumPermissionFilter<"ForumPermission"> | $Enums.Permission;
    isAllowed?: Prisma.BoolFilter<"ForumPermission"> | boolean;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    group?: Prisma.XOR<Prisma.GroupScalarRelationFilter, Prisma.GroupWhereInput>;
};
export type ForumPermissionOrderByWithRelationInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    isAllowed?: Prisma.SortOrder;
    forum?: Prisma.ForumOrderByWithRelationInput;
    group?: Prisma.GroupOrderByWithRelationInput;
};
export type ForumPermissionWhereUniqueInput = Prisma.AtLeast<{
    forumId_groupId_permission?: Prisma.ForumPermissionForumIdGroupIdPermissionCompoundUniqueInput;
    AND?: Prisma.ForumPermissionWhereInput | Prisma.ForumPermissionWhereInput[];
    OR?: Prisma.ForumPermissionWhereInput[];
    NOT?: Prisma.ForumPermissionWhereInput | Prisma.ForumPermissionWhereInput[];
    forumId?: Prisma.IntFilter<"ForumPermission"> | number;
    groupId?: Prisma.IntFilter<"ForumPermission"> | number;
    permission?: Prisma.EnumPermissionFilter<"ForumPermission"> | $Enums.Permission;
    isAllowed?: Prisma.BoolFilter<"ForumPermission"> | boolean;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    group?: Prisma.XOR<Prisma.GroupScalarRelationFilter, Prisma.GroupWhereInput>;
}, "forumId_groupId_permission">;
export type ForumPermissionOrderByWithAggregationInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    isAllowed?: Prisma.SortOrder;
    _count?: Prisma.ForumPermissionCountOrderByAggregateInput;
    _avg?: Prisma.ForumPermissionAvgOrderByAggregateInput;
    _max?: Prisma.ForumPermissionMaxOrderByAggregateInput;
    _min?: Prisma.ForumPermissionMinOrderByAggregateInput;
    _sum?: Prisma.ForumPermissionSumOrderByAggregateInput;
};
export type ForumPermissionScalarWhereWithAggregatesInput = {
    AND?: Prisma.ForumPermissionScalarWhereWithAggregatesInput | Prisma.ForumPermissionScalarWhereWithAggregatesInput[];
    OR?: Prisma.ForumPermissionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ForumPermissionScalarWhereWithAggregatesInput | Prisma.ForumPermissionScalarWhereWithAggregatesInput[];
    forumId?: Prisma.IntWithAggregatesFilter<"ForumPermission"> | number;
    groupId?: Prisma.IntWithAggregatesFilter<"ForumPermission"> | number;
    permission?: Prisma.EnumPermissionWithAggregatesFilter<"ForumPermission"> | $Enums.Permission;
    isAllowed?: Prisma.BoolWithAggregatesFilter<"ForumPermission"> | boolean;
};
export type ForumPermissionCreateInput = {
    permission: $Enums.Permission;
    isAllowed: boolean;
    forum: Prisma.ForumCreateNestedOneWithoutPermissionsInput;
    group: Prisma.GroupCreateNestedOneWithoutPermissionsInput;
};
export type ForumPermissionUncheckedCreateInput = {
    forumId: number;
    groupId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionUpdateInput = {
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPermissionsNestedInput;
    group?: Prisma.GroupUpdateOneRequiredWithoutPermissionsNestedInput;
};
export type ForumPermissionUncheckedUpdateInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    groupId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionCreateManyInput = {
    forumId: number;
    groupId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionUpdateManyMutationInput = {
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionUncheckedUpdateManyInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    groupId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionListRelationFilter = {
    every?: Prisma.ForumPermissionWhereInput;
    some?: Prisma.ForumPermissionWhereInput;
    none?: Prisma.ForumPermissionWhereInput;
};
export type ForumPermissionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ForumPermissionForumIdGroupIdPermissionCompoundUniqueInput = {
    forumId: number;
    groupId: number;
    permission: $Enums.Permission;
};
export type ForumPermissionCountOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    isAllowed?: Prisma.SortOrder;
};
export type ForumPermissionAvgOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
};
export type ForumPermissionMaxOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    isAllowed?: Prisma.SortOrder;
};
export type ForumPermissionMinOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    isAllowed?: Prisma.SortOrder;
};
export type ForumPermissionSumOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    groupId?: Prisma.SortOrder;
};
export type ForumPermissionCreateNestedManyWithoutGroupInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput> | Prisma.ForumPermissionCreateWithoutGroupInput[] | Prisma.ForumPermissionUncheckedCreateWithoutGroupInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutGroupInput | Prisma.ForumPermissionCreateOrConnectWithoutGroupInput[];
    createMany?: Prisma.ForumPermissionCreateManyGroupInputEnvelope;
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
};
export type ForumPermissionUncheckedCreateNestedManyWithoutGroupInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput> | Prisma.ForumPermissionCreateWithoutGroupInput[] | Prisma.ForumPermissionUncheckedCreateWithoutGroupInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutGroupInput | Prisma.ForumPermissionCreateOrConnectWithoutGroupInput[];
    createMany?: Prisma.ForumPermissionCreateManyGroupInputEnvelope;
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
};
export type ForumPermissionUpdateManyWithoutGroupNestedInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput> | Prisma.ForumPermissionCreateWithoutGroupInput[] | Prisma.ForumPermissionUncheckedCreateWithoutGroupInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutGroupInput | Prisma.ForumPermissionCreateOrConnectWithoutGroupInput[];
    upsert?: Prisma.ForumPermissionUpsertWithWhereUniqueWithoutGroupInput | Prisma.ForumPermissionUpsertWithWhereUniqueWithoutGroupInput[];
    createMany?: Prisma.ForumPermissionCreateManyGroupInputEnvelope;
    set?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    disconnect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    delete?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    update?: Prisma.ForumPermissionUpdateWithWhereUniqueWithoutGroupInput | Prisma.ForumPermissionUpdateWithWhereUniqueWithoutGroupInput[];
    updateMany?: Prisma.ForumPermissionUpdateManyWithWhereWithoutGroupInput | Prisma.ForumPermissionUpdateManyWithWhereWithoutGroupInput[];
    deleteMany?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
};
export type ForumPermissionUncheckedUpdateManyWithoutGroupNestedInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput> | Prisma.ForumPermissionCreateWithoutGroupInput[] | Prisma.ForumPermissionUncheckedCreateWithoutGroupInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutGroupInput | Prisma.ForumPermissionCreateOrConnectWithoutGroupInput[];
    upsert?: Prisma.ForumPermissionUpsertWithWhereUniqueWithoutGroupInput | Prisma.ForumPermissionUpsertWithWhereUniqueWithoutGroupInput[];
    createMany?: Prisma.ForumPermissionCreateManyGroupInputEnvelope;
    set?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    disconnect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    delete?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    update?: Prisma.ForumPermissionUpdateWithWhereUniqueWithoutGroupInput | Prisma.ForumPermissionUpdateWithWhereUniqueWithoutGroupInput[];
    updateMany?: Prisma.ForumPermissionUpdateManyWithWhereWithoutGroupInput | Prisma.ForumPermissionUpdateManyWithWhereWithoutGroupInput[];
    deleteMany?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
};
export type ForumPermissionCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput> | Prisma.ForumPermissionCreateWithoutForumInput[] | Prisma.ForumPermissionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutForumInput | Prisma.ForumPermissionCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ForumPermissionCreateManyForumInputEnvelope;
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
};
export type ForumPermissionUncheckedCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput> | Prisma.ForumPermissionCreateWithoutForumInput[] | Prisma.ForumPermissionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutForumInput | Prisma.ForumPermissionCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ForumPermissionCreateManyForumInputEnvelope;
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
};
export type ForumPermissionUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput> | Prisma.ForumPermissionCreateWithoutForumInput[] | Prisma.ForumPermissionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutForumInput | Prisma.ForumPermissionCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ForumPermissionUpsertWithWhereUniqueWithoutForumInput | Prisma.ForumPermissionUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ForumPermissionCreateManyForumInputEnvelope;
    set?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    disconnect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    delete?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    update?: Prisma.ForumPermissionUpdateWithWhereUniqueWithoutForumInput | Prisma.ForumPermissionUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ForumPermissionUpdateManyWithWhereWithoutForumInput | Prisma.ForumPermissionUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
};
export type ForumPermissionUncheckedUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput> | Prisma.ForumPermissionCreateWithoutForumInput[] | Prisma.ForumPermissionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ForumPermissionCreateOrConnectWithoutForumInput | Prisma.ForumPermissionCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ForumPermissionUpsertWithWhereUniqueWithoutForumInput | Prisma.ForumPermissionUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ForumPermissionCreateManyForumInputEnvelope;
    set?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    disconnect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    delete?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    connect?: Prisma.ForumPermissionWhereUniqueInput | Prisma.ForumPermissionWhereUniqueInput[];
    update?: Prisma.ForumPermissionUpdateWithWhereUniqueWithoutForumInput | Prisma.ForumPermissionUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ForumPermissionUpdateManyWithWhereWithoutForumInput | Prisma.ForumPermissionUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
};
export type EnumPermissionFieldUpdateOperationsInput = {
    set?: $Enums.Permission;
};
export type ForumPermissionCreateWithoutGroupInput = {
    permission: $Enums.Permission;
    isAllowed: boolean;
    forum: Prisma.ForumCreateNestedOneWithoutPermissionsInput;
};
export type ForumPermissionUncheckedCreateWithoutGroupInput = {
    forumId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionCreateOrConnectWithoutGroupInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput>;
};
export type ForumPermissionCreateManyGroupInputEnvelope = {
    data: Prisma.ForumPermissionCreateManyGroupInput | Prisma.ForumPermissionCreateManyGroupInput[];
    skipDuplicates?: boolean;
};
export type ForumPermissionUpsertWithWhereUniqueWithoutGroupInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ForumPermissionUpdateWithoutGroupInput, Prisma.ForumPermissionUncheckedUpdateWithoutGroupInput>;
    create: Prisma.XOR<Prisma.ForumPermissionCreateWithoutGroupInput, Prisma.ForumPermissionUncheckedCreateWithoutGroupInput>;
};
export type ForumPermissionUpdateWithWhereUniqueWithoutGroupInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ForumPermissionUpdateWithoutGroupInput, Prisma.ForumPermissionUncheckedUpdateWithoutGroupInput>;
};
export type ForumPermissionUpdateManyWithWhereWithoutGroupInput = {
    where: Prisma.ForumPermissionScalarWhereInput;
    data: Prisma.XOR<Prisma.ForumPermissionUpdateManyMutationInput, Prisma.ForumPermissionUncheckedUpdateManyWithoutGroupInput>;
};
export type ForumPermissionScalarWhereInput = {
    AND?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
    OR?: Prisma.ForumPermissionScalarWhereInput[];
    NOT?: Prisma.ForumPermissionScalarWhereInput | Prisma.ForumPermissionScalarWhereInput[];
    forumId?: Prisma.IntFilter<"ForumPermission"> | number;
    groupId?: Prisma.IntFilter<"ForumPermission"> | number;
    permission?: Prisma.EnumPermissionFilter<"ForumPermission"> | $Enums.Permission;
    isAllowed?: Prisma.BoolFilter<"ForumPermission"> | boolean;
};
export type ForumPermissionCreateWithoutForumInput = {
    permission: $Enums.Permission;
    isAllowed: boolean;
    group: Prisma.GroupCreateNestedOneWithoutPermissionsInput;
};
export type ForumPermissionUncheckedCreateWithoutForumInput = {
    groupId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionCreateOrConnectWithoutForumInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput>;
};
export type ForumPermissionCreateManyForumInputEnvelope = {
    data: Prisma.ForumPermissionCreateManyForumInput | Prisma.ForumPermissionCreateManyForumInput[];
    skipDuplicates?: boolean;
};
export type ForumPermissionUpsertWithWhereUniqueWithoutForumInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ForumPermissionUpdateWithoutForumInput, Prisma.ForumPermissionUncheckedUpdateWithoutForumInput>;
    create: Prisma.XOR<Prisma.ForumPermissionCreateWithoutForumInput, Prisma.ForumPermissionUncheckedCreateWithoutForumInput>;
};
export type ForumPermissionUpdateWithWhereUniqueWithoutForumInput = {
    where: Prisma.ForumPermissionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ForumPermissionUpdateWithoutForumInput, Prisma.ForumPermissionUncheckedUpdateWithoutForumInput>;
};
export type ForumPermissionUpdateManyWithWhereWithoutForumInput = {
    where: Prisma.ForumPermissionScalarWhereInput;
    data: Prisma.XOR<Prisma.ForumPermissionUpdateManyMutationInput, Prisma.ForumPermissionUncheckedUpdateManyWithoutForumInput>;
};
export type ForumPermissionCreateManyGroupInput = {
    forumId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionUpdateWithoutGroupInput = {
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPermissionsNestedInput;
};
export type ForumPermissionUncheckedUpdateWithoutGroupInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionUncheckedUpdateManyWithoutGroupInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionCreateManyForumInput = {
    groupId: number;
    permission: $Enums.Permission;
    isAllowed: boolean;
};
export type ForumPermissionUpdateWithoutForumInput = {
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    group?: Prisma.GroupUpdateOneRequiredWithoutPermissionsNestedInput;
};
export type ForumPermissionUncheckedUpdateWithoutForumInput = {
    groupId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionUncheckedUpdateManyWithoutForumInput = {
    groupId?: Prisma.IntFieldUpdateOperationsInput | number;
    permission?: Prisma.EnumPermissionFieldUpdateOperationsInput | $Enums.Permission;
    isAllowed?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type ForumPermissionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    groupId?: boolean;
    permission?: boolean;
    isAllowed?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["forumPermission"]>;
export type ForumPermissionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    groupId?: boolean;
    permission?: boolean;
    isAllowed?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["forumPermission"]>;
export type ForumPermissionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    groupId?: boolean;
    permission?: boolean;
    isAllowed?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["forumPermission"]>;
export type ForumPermissionSelectScalar = {
    forumId?: boolean;
    groupId?: boolean;
    permission?: boolean;
    isAllowed?: boolean;
};
export type ForumPermissionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"forumId" | "groupId" | "permission" | "isAllowed", ExtArgs["result"]["forumPermission"]>;
export type ForumPermissionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
};
export type ForumPermissionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
};
export type ForumPermissionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    group?: boolean | Prisma.GroupDefaultArgs<ExtArgs>;
};
export type $ForumPermissionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ForumPermission";
    objects: {
        forum: Prisma.$ForumPayload<ExtArgs>;
        group: Prisma.$GroupPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        forumId: number;
        groupId: number;
        permission: $Enums.Permission;
        isAllowed: boolean;
    }, ExtArgs["result"]["forumPermission"]>;
    composites: {};
};
export type ForumPermissionGetPayload<S extends boolean | null | undefined | ForumPermissionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload, S>;
export type ForumPermissionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ForumPermissionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ForumPermissionCountAggregateInputType | true;
};
export interface ForumPermissionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ForumPermission'];
        meta: {
            name: 'ForumPermission';
        };
    };
    /**
     * Find zero or one ForumPermission that matches the filter.
     * @param {ForumPermissionFindUniqueArgs} args - Arguments to find a ForumPermission
     * @example
     * // Get one ForumPermission
     * const forumPermission = await prisma.forumPermission.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ForumPermissionFindUniqueArgs>(args: Prisma.SelectSubset<T, ForumPermissionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ForumPermission that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ForumPermissionFindUniqueOrThrowArgs} args - Arguments to find a ForumPermission
     * @example
     * // Get one ForumPermission
     * const forumPermission = await prisma.forumPermission.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ForumPermissionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ForumPermissionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ForumPermission that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionFindFirstArgs} args - Arguments to find a ForumPermission
     * @example
     * // Get one ForumPermission
     * const forumPermission = await prisma.forumPermission.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ForumPermissionFindFirstArgs>(args?: Prisma.SelectSubset<T, ForumPermissionFindFirstArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ForumPermission that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionFindFirstOrThrowArgs} args - Arguments to find a ForumPermission
     * @example
     * // Get one ForumPermission
     * const forumPermission = await prisma.forumPermission.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ForumPermissionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ForumPermissionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ForumPermissions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ForumPermissions
     * const forumPermissions = await prisma.forumPermission.findMany()
     *
     * // Get first 10 ForumPermissions
     * const forumPermissions = await prisma.forumPermission.findMany({ take: 10 })
     *
     * // Only select the `forumId`
     * const forumPermissionWithForumIdOnly = await prisma.forumPermission.findMany({ select: { forumId: true } })
     *
     */
    findMany<T extends ForumPermissionFindManyArgs>(args?: Prisma.SelectSubset<T, ForumPermissionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ForumPermission.
     * @param {ForumPermissionCreateArgs} args - Arguments to create a ForumPermission.
     * @example
     * // Create one ForumPermission
     * const ForumPermission = await prisma.forumPermission.create({
     *   data: {
     *     // ... data to create a ForumPermission
     *   }
     * })
     *
     */
    create<T extends ForumPermissionCreateArgs>(args: Prisma.SelectSubset<T, ForumPermissionCreateArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ForumPermissions.
     * @param {ForumPermissionCreateManyArgs} args - Arguments to create many ForumPermissions.
     * @example
     * // Create many ForumPermissions
     * const forumPermission = await prisma.forumPermission.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ForumPermissionCreateManyArgs>(args?: Prisma.SelectSubset<T, ForumPermissionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ForumPermissions and returns the data saved in the database.
     * @param {ForumPermissionCreateManyAndReturnArgs} args - Arguments to create many ForumPermissions.
     * @example
     * // Create many ForumPermissions
     * const forumPermission = await prisma.forumPermission.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ForumPermissions and only return the `forumId`
     * const forumPermissionWithForumIdOnly = await prisma.forumPermission.createManyAndReturn({
     *   select: { forumId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ForumPermissionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ForumPermissionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ForumPermission.
     * @param {ForumPermissionDeleteArgs} args - Arguments to delete one ForumPermission.
     * @example
     * // Delete one ForumPermission
     * const ForumPermission = await prisma.forumPermission.delete({
     *   where: {
     *     // ... filter to delete one ForumPermission
     *   }
     * })
     *
     */
    delete<T extends ForumPermissionDeleteArgs>(args: Prisma.SelectSubset<T, ForumPermissionDeleteArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ForumPermission.
     * @param {ForumPermissionUpdateArgs} args - Arguments to update one ForumPermission.
     * @example
     * // Update one ForumPermission
     * const forumPermission = await prisma.forumPermission.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ForumPermissionUpdateArgs>(args: Prisma.SelectSubset<T, ForumPermissionUpdateArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ForumPermissions.
     * @param {ForumPermissionDeleteManyArgs} args - Arguments to filter ForumPermissions to delete.
     * @example
     * // Delete a few ForumPermissions
     * const { count } = await prisma.forumPermission.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ForumPermissionDeleteManyArgs>(args?: Prisma.SelectSubset<T, ForumPermissionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ForumPermissions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ForumPermissions
     * const forumPermission = await prisma.forumPermission.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ForumPermissionUpdateManyArgs>(args: Prisma.SelectSubset<T, ForumPermissionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ForumPermissions and returns the data updated in the database.
     * @param {ForumPermissionUpdateManyAndReturnArgs} args - Arguments to update many ForumPermissions.
     * @example
     * // Update many ForumPermissions
     * const forumPermission = await prisma.forumPermission.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ForumPermissions and only return the `forumId`
     * const forumPermissionWithForumIdOnly = await prisma.forumPermission.updateManyAndReturn({
     *   select: { forumId: true },
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
    updateManyAndReturn<T extends ForumPermissionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ForumPermissionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ForumPermission.
     * @param {ForumPermissionUpsertArgs} args - Arguments to update or create a ForumPermission.
     * @example
     * // Update or create a ForumPermission
     * const forumPermission = await prisma.forumPermission.upsert({
     *   create: {
     *     // ... data to create a ForumPermission
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ForumPermission we want to update
     *   }
     * })
     */
    upsert<T extends ForumPermissionUpsertArgs>(args: Prisma.SelectSubset<T, ForumPermissionUpsertArgs<ExtArgs>>): Prisma.Prisma__ForumPermissionClient<runtime.Types.Result.GetResult<Prisma.$ForumPermissionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ForumPermissions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionCountArgs} args - Arguments to filter ForumPermissions to count.
     * @example
     * // Count the number of ForumPermissions
     * const count = await prisma.forumPermission.count({
     *   where: {
     *     // ... the filter for the ForumPermissions we want to count
     *   }
     * })
    **/
    count<T extends ForumPermissionCountArgs>(args?: Prisma.Subset<T, ForumPermissionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ForumPermissionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ForumPermission.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ForumPermissionAggregateArgs>(args: Prisma.Subset<T, ForumPermissionAggregateArgs>): Prisma.PrismaPromise<GetForumPermissionAggregateType<T>>;
    /**
     * Group by ForumPermission.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ForumPermissionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ForumPermissionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ForumPermissionGroupByArgs['orderBy'];
    } : {
        orderBy?: ForumPermissionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ForumPermissionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetForumPermissionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ForumPermission model
     */
    readonly fields: ForumPermissionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ForumPermission.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ForumPermissionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    forum<T extends Prisma.ForumDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ForumDefaultArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    group<T extends Prisma.GroupDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.GroupDefaultArgs<ExtArgs>>): Prisma.Prisma__GroupClient<runtime.Types.Result.GetResult<Prisma.$GroupPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the ForumPermission model
 */
export interface ForumPermissionFieldRefs {
    readonly forumId: Prisma.FieldRef<"ForumPermission", 'Int'>;
    readonly groupId: Prisma.FieldRef<"ForumPermission", 'Int'>;
    readonly permission: Prisma.FieldRef<"ForumPermission", 'Permission'>;
    readonly isAllowed: Prisma.FieldRef<"ForumPermission", 'Boolean'>;
}
/**
 * ForumPermission findUnique
 */
export type ForumPermissionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ForumPermission to fetch.
     */
    where: Prisma.ForumPermissionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission findUniqueOrThrow
 */
export type ForumPermissionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ForumPermission to fetch.
     */
    where: Prisma.ForumPermissionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission findFirst
 */
export type ForumPermissionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ForumPermission to fetch.
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ForumPermissions to fetch.
     */
    orderBy?: Prisma.ForumPermissionOrderByWithRelationInput | Prisma.ForumPermissionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ForumPermissions.
     */
    cursor?: Prisma.ForumPermissionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ForumPermissions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ForumPermissions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ForumPermissions.
     */
    distinct?: Prisma.ForumPermissionScalarFieldEnum | Prisma.ForumPermissionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission findFirstOrThrow
 */
export type ForumPermissionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ForumPermission to fetch.
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ForumPermissions to fetch.
     */
    orderBy?: Prisma.ForumPermissionOrderByWithRelationInput | Prisma.ForumPermissionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ForumPermissions.
     */
    cursor?: Prisma.ForumPermissionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ForumPermissions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ForumPermissions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ForumPermissions.
     */
    distinct?: Prisma.ForumPermissionScalarFieldEnum | Prisma.ForumPermissionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission findMany
 */
export type ForumPermissionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ForumPermissions to fetch.
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ForumPermissions to fetch.
     */
    orderBy?: Prisma.ForumPermissionOrderByWithRelationInput | Prisma.ForumPermissionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ForumPermissions.
     */
    cursor?: Prisma.ForumPermissionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ForumPermissions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ForumPermissions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ForumPermissions.
     */
    distinct?: Prisma.ForumPermissionScalarFieldEnum | Prisma.ForumPermissionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission create
 */
export type ForumPermissionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a ForumPermission.
     */
    data: Prisma.XOR<Prisma.ForumPermissionCreateInput, Prisma.ForumPermissionUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission createMany
 */
export type ForumPermissionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ForumPermissions.
     */
    data: Prisma.ForumPermissionCreateManyInput | Prisma.ForumPermissionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ForumPermission createManyAndReturn
 */
export type ForumPermissionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ForumPermission
     */
    select?: Prisma.ForumPermissionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ForumPermission
     */
    omit?: Prisma.ForumPermissionOmit<ExtArgs> | null;
    /**
     * The data used to create many ForumPermissions.
     */
    data: Prisma.ForumPermissionCreateManyInput | Prisma.ForumPermissionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumPermissionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * ForumPermission update
 */
export type ForumPermissionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a ForumPermission.
     */
    data: Prisma.XOR<Prisma.ForumPermissionUpdateInput, Prisma.ForumPermissionUncheckedUpdateInput>;
    /**
     * Choose, which ForumPermission to update.
     */
    where: Prisma.ForumPermissionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission updateMany
 */
export type ForumPermissionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ForumPermissions.
     */
    data: Prisma.XOR<Prisma.ForumPermissionUpdateManyMutationInput, Prisma.ForumPermissionUncheckedUpdateManyInput>;
    /**
     * Filter which ForumPermissions to update
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * Limit how many ForumPermissions to update.
     */
    limit?: number;
};
/**
 * ForumPermission updateManyAndReturn
 */
export type ForumPermissionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ForumPermission
     */
    select?: Prisma.ForumPermissionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ForumPermission
     */
    omit?: Prisma.ForumPermissionOmit<ExtArgs> | null;
    /**
     * The data used to update ForumPermissions.
     */
    data: Prisma.XOR<Prisma.ForumPermissionUpdateManyMutationInput, Prisma.ForumPermissionUncheckedUpdateManyInput>;
    /**
     * Filter which ForumPermissions to update
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * Limit how many ForumPermissions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ForumPermissionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * ForumPermission upsert
 */
export type ForumPermissionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the ForumPermission to update in case it exists.
     */
    where: Prisma.ForumPermissionWhereUniqueInput;
    /**
     * In case the ForumPermission found by the `where` argument doesn't exist, create a new ForumPermission with this data.
     */
    create: Prisma.XOR<Prisma.ForumPermissionCreateInput, Prisma.ForumPermissionUncheckedCreateInput>;
    /**
     * In case the ForumPermission was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ForumPermissionUpdateInput, Prisma.ForumPermissionUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission delete
 */
export type ForumPermissionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which ForumPermission to delete.
     */
    where: Prisma.ForumPermissionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ForumPermission deleteMany
 */
export type ForumPermissionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ForumPermissions to delete
     */
    where?: Prisma.ForumPermissionWhereInput;
    /**
     * Limit how many ForumPermissions to delete.
     */
    limit?: number;
};
/**
 * ForumPermission without action
 */
export type ForumPermissionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
