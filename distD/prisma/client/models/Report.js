export {};
//# sourceMappingURL=Report.js.map