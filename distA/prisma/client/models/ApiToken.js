export {};
//# sourceMappingURL=ApiToken.js.map