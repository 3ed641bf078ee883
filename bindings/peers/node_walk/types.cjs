// What the official Node client declares: its public methods, what each takes, and the form of what each gives.

const path = require("node:path");
const ts = require("typescript");

const DECLARATIONS = path.join(path.dirname(require.resolve("@workos-inc/node")), "index.d.cts");
const program = ts.createProgram([DECLARATIONS], {
  strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16, types: [], skipLibCheck: true,
});
const checker = program.getTypeChecker();
const { TypeFlags } = ts;
/** Parts of the client that are no groups of methods: how it sends, and texts. */
const NO_GROUPS = new Set(["client", "baseURL", "version", "options"]);

const isHidden = (symbol) => (symbol.declarations ?? []).some(
  (it) => ts.getCombinedModifierFlags(it) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));

/** The signature of each public method of the client's groups, by `group.method`. */
function methods() {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(DECLARATIONS)));
  const name = exported.find((it) => it.name === "WorkOS");
  const client = checker.getDeclaredTypeOfSymbol(name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name);
  const found = new Map();
  for (const group of client.getProperties()) {
    const type = checker.getTypeOfSymbol(group);
    if (isHidden(group) || NO_GROUPS.has(group.name) || type.getCallSignatures().length > 0) continue;
    for (const method of type.getProperties()) {
      const signatures = checker.getTypeOfSymbol(method).getCallSignatures();
      // Of several forms the last is today's.
      if (!isHidden(method) && signatures.length > 0) found.set(`${group.name}.${method.name}`, signatures.at(-1));
    }
  }
  return found;
}

const isOptional = (symbol) => Boolean(symbol.flags & ts.SymbolFlags.Optional);
const text = (type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);

/** In what a value is not of a type: a text for each fault, with its path. */
function faults(value, type, where, depth = 0) {
  const wrong = () => [`${where} is ${JSON.stringify(value)?.slice(0, 60) ?? typeof value}, not ${text(type).slice(0, 80)}`];
  const { flags } = type;
  if (flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.TypeParameter) || depth > 12) return [];
  if (type.isUnion()) return ofUnion(value, type, where, depth);
  if (type.isIntersection()) return type.types.flatMap((it) => faults(value, it, where, depth));
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value ? [] : wrong();
  if (flags & TypeFlags.BooleanLiteral) return String(value) === text(type) ? [] : wrong();
  if (flags & TypeFlags.String) return typeof value === "string" ? [] : wrong();
  if (flags & TypeFlags.Number) return typeof value === "number" ? [] : wrong();
  if (flags & TypeFlags.Boolean) return typeof value === "boolean" ? [] : wrong();
  if (flags & TypeFlags.Null) return value === null ? [] : wrong();
  if (flags & (TypeFlags.Undefined | TypeFlags.Void)) return value === undefined ? [] : wrong();
  if (type.getCallSignatures().length > 0) return typeof value === "function" ? [] : wrong();
  if (typeof value !== "object" || value === null) return wrong();
  return ofObject(value, type, where, depth + 1, wrong);
}

/** The branch whose words are those of the value is the one that was meant; else that with the fewest faults. */
function ofUnion(value, type, where, depth) {
  const each = type.types.filter((it) => isTagged(value, it)).map((it) => faults(value, it, where, depth));
  if (each.length === 0) return [`${where} is of no branch of ${text(type).slice(0, 80)}: ${JSON.stringify(value)?.slice(0, 60)}`];
  return each.sort((a, b) => a.length - b.length)[0];
}

function isTagged(value, type) {
  if (!(type.flags & TypeFlags.Object) || typeof value !== "object" || value === null) return true;
  return type.getProperties().every((it) => {
    const word = checker.getTypeOfSymbol(it);
    return !word.isStringLiteral() || value[it.name] === word.value;
  });
}

function ofObject(value, type, where, depth, wrong) {
  const name = type.symbol?.name;
  if (name === "Date") return value instanceof Date && !Number.isNaN(value.getTime()) ? [] : wrong();
  if (checker.isTupleType(type)) {
    return checker.getTypeArguments(type).flatMap((it, at) => faults(value[at], it, `${where}[${at}]`, depth));
  }
  if (checker.isArrayType(type)) {
    if (!Array.isArray(value)) return wrong();
    const [item] = checker.getTypeArguments(type);
    return value.flatMap((it, at) => faults(it, item, `${where}[${at}]`, depth));
  }
  const found = [];
  for (const member of type.getProperties()) {
    const kind = checker.getTypeOfSymbol(member);
    if (isHidden(member) || kind.getCallSignatures().length > 0 || (isOptional(member) && value[member.name] === undefined)) continue;
    found.push(...faults(value[member.name], kind, `${where}.${member.name}`, depth));
  }
  const values = type.getStringIndexType();
  if (values) for (const [key, it] of Object.entries(value)) found.push(...faults(it, values, `${where}.${key}`, depth));
  return found;
}

/** In what an answer is not of the type that its method declares. */
function misfits(signature, answer) {
  const given = checker.getReturnTypeOfSignature(signature);
  return faults(answer, checker.getAwaitedType(given) ?? given, "it");
}

module.exports = { checker, faults, isOptional, methods, misfits, ts };
