export {};
//# sourceMappingURL=ForumPermission.js.map