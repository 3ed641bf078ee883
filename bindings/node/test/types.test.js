"use strict";

// What the compiler says of programs, and whether the types say what the library says.

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const ts = require("typescript");

const { Client, operations } = require("..");

const folder = path.join(__dirname, "types");
const { config } = ts.readConfigFile(path.join(__dirname, "../tsconfig.json"), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, path.dirname(__dirname));
const files = ["uses.ts", "mistakes.ts", "session.ts"].map((name) => path.join(folder, name));
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
const said = ts.getPreEmitDiagnostics(program).map(({ file, start, code, messageText }) => ({
  file: path.basename(file.fileName), line: file.getLineAndCharacterOfPosition(start).line + 1, code,
  text: ts.flattenDiagnosticMessageText(messageText, " "),
}));

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const method = ({ name }) => name.split(".").map(camel);
const named = operations().filter(({ name }) => name.includes("."));

/** The type of a member of a type. */
function of(type, member) {
  const symbol = type.getProperty(member);
  assert.ok(symbol, `${checker.typeToString(type)} has no ${member}`);
  return checker.getTypeOfSymbol(symbol);
}

/** The declared types of an operation's method: of its parameters, of its promise or answer, and of the answer. */
function typesOf(operation) {
  const source = program.getSourceFile(path.join(__dirname, "../lib/index.d.ts"));
  const client = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find(({ name }) => name === "Client");
  const [group, member] = method(operation);
  const [signature] = of(of(checker.getDeclaredTypeOfSymbol(client), group), member).getCallSignatures();
  const given = signature.getReturnType();
  const params = checker.getNonNullableType(checker.getTypeOfSymbol(signature.parameters[0]));
  return { signature, params, given, answer: checker.getAwaitedType(given) };
}

test("right uses compile", () => {
  assert.deepEqual(said.filter(({ file }) => file !== "mistakes.ts"), []);
});

test("each mistake is found", () => {
  const lines = fs.readFileSync(files[1], "utf8").split("\n");
  const wanted = lines.flatMap((line, at) => {
    const code = / \/\/ (\d+)$/.exec(line);
    return code ? [{ line: at + 1, code: Number(code[1]) }] : [];
  });
  assert.ok(wanted.length > 30);
  assert.deepEqual(said.filter(({ file }) => file === "mistakes.ts").map(({ line, code }) => ({ line, code })), wanted);
});

test("every operation has its method, and no method is of none", () => {
  const client = new Client({ api_key: "sk", client_id: "client" });
  const wanted = {};
  for (const [group, member] of named.map(method)) (wanted[group] ??= new Set()).add(member);
  for (const [group, members] of Object.entries(wanted)) assert.deepEqual(new Set(Object.keys(client[group])), members, group);
  client.close();
});

test("every method has the parameters that the library says, and a typed answer", () => {
  for (const operation of named) {
    const { signature, params, given, answer } = typesOf(operation);
    const { name, sends, returns } = operation;
    assert.ok(!(answer.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)), `${name} gives ${checker.typeToString(answer)}`);
    assert.equal(given !== answer, sends, `${name}: a promise where it sends`);
    assert.equal(given.getProperties().some(({ escapedName }) => escapedName.startsWith("__@asyncIterator")), returns.list, name);
    assert.ok(ts.displayPartsToString(signature.getDocumentationComment(checker)).startsWith(operation.summary.slice(0, 20)), name);
    checkParameters(operation, params);
  }
});

/** Each parameter is there, required if the library says so, and of the words that it takes. */
function checkParameters({ name, params }, type) {
  const branches = type.isUnion() ? type.types : [type];
  const names = new Set(branches.flatMap((it) => checker.getPropertiesOfType(it).map(({ name: member }) => member)));
  assert.deepEqual(names, new Set([...params.map((param) => param.name), "options"]), name);
  for (const param of params) {
    const symbols = branches.map((it) => checker.getPropertyOfType(it, param.name));
    const types = symbols.map((it) => checker.getTypeOfSymbol(it)).filter((it) => !(it.flags & ts.TypeFlags.Undefined));
    const what = `${name}: ${param.name}`;
    if (param.required) assert.ok(symbols.every((it) => !(it.flags & ts.SymbolFlags.Optional)), `${what} is required`);
    const parts = types.flatMap((it) => (it.isUnion() ? it.types : [it]));
    assert.equal(parts.some((it) => it.flags & ts.TypeFlags.Null), Boolean(param.nullable), `${what} may be null`);
    if (!param.enum) continue;
    const words = parts.filter((it) => it.isStringLiteral()).map(({ value }) => value);
    assert.deepEqual(new Set(words), new Set(param.enum), what);
  }
}
