import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from '@swc/core';
import { Prisma } from '../../prisma/client/client.js';
const readingRoom = /^src\/features\/[^/]+\/(schema|access|views|queries)\.ts$/;
const models = new Set(Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1)));
const writingMethod = /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/;
const writingName = /^(\$executeRaw|\$executeRawUnsafe|\$queryRawUnsafe|\$transaction|inTransaction|append)$/;
const writingSql = /\b(insert\s+into|delete\s+from|merge\s+into|truncate\s+(table\s+)?"?\w|(alter|drop|create)\s+(table|index)|update\s+(only\s+)?["\w?]+(\s+(as\s+)?\w+)?\s+set|(set|next)val\s*\()/i;
/** What imports alone do not show, of every file below `src` of a folder. */
export async function findFaults(folder) {
    const faults = [];
    for (const file of await sourcesBelow(folder)) {
        const program = await parse(await readFile(path.join(folder, file), 'utf8'), {
            syntax: 'typescript',
            tsx: file.endsWith('.tsx'),
        });
        for (const node of nodesOf(program)) {
            const fault = inlineImport(node) ?? (readingRoom.test(file) ? writing(node) : null) ?? serverValue(file, node);
            if (fault !== null)
                faults.push({ file, fault });
        }
    }
    return faults;
}
async function sourcesBelow(folder) {
    const all = await readdir(path.join(folder, 'src'), { recursive: true });
    return all.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).map((file) => `src/${file}`);
}
function* nodesOf(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if ('type' in value && typeof value.type === 'string')
        yield value;
    for (const child of Object.values(value))
        yield* nodesOf(child);
}
/** `import('./x.js').Type` of a file of ours would be seen by no rule about imports. */
function inlineImport(node) {
    if (node.type !== 'TsImportType')
        return null;
    const { value } = node.argument;
    return value.startsWith('.') ? `names the type of ${value} without an import` : null;
}
/** `schema`, `access`, `views` and `queries` never write. Locking a row is no writing. */
function writing(node) {
    if (node.type === 'MemberExpression') {
        const method = nameOf(node.property);
        const model = nameOf(node.object.property);
        if (writingMethod.test(method) && models.has(model))
            return `writes by ${model}.${method}`;
        if (writingName.test(method))
            return `writes by ${method}`;
    }
    if (node.type === 'ImportSpecifier' && writingName.test(nameOf(node.imported ?? node.local))) {
        return `imports ${nameOf(node.imported ?? node.local)}`;
    }
    const sql = textOf(node);
    return sql !== null && writingSql.test(sql) ? `writes by SQL: ${writingSql.exec(sql)?.[0]}` : null;
}
/** The client is imported by programs that have no server: of ours it takes types only. */
function serverValue(file, node) {
    if (!file.startsWith('src/client/') || node.typeOnly === true)
        return null;
    if (!/^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type))
        return null;
    const source = node.source?.value;
    if (!source?.startsWith('.') || path.posix.join(path.posix.dirname(file), source).startsWith('src/client/'))
        return null;
    return `imports more than types of ${source}`;
}
function nameOf(node) {
    return typeof node === 'object' && node !== null && 'value' in node ? String(node.value) : '';
}
/** The text of a string or a template, with ? where values stand. */
function textOf(node) {
    if (node.type === 'StringLiteral')
        return String(node.value);
    if (node.type !== 'TemplateLiteral')
        return null;
    return node.quasis.map(({ cooked }) => cooked).join('?');
}
//# sourceMappingURL=sources.js.map