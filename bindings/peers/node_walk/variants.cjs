// The arguments of a call once more: with every plain member that may be left out, and with null where it may be null.

const { checker, faults, isOptional, ts } = require("./types.cjs");

const AT = new Date("2026-01-10T15:30:00Z");

/** A value of a plain type; undefined for others. */
function filled(name, type) {
  const kind = checker.getNonNullableType(type);
  const { flags } = kind;
  if (kind.isStringLiteral()) return kind.value;
  if (kind.isUnion()) {
    const parts = kind.types.map((it) => filled(name, it)).filter((it) => it !== undefined);
    return parts.length === kind.types.length ? parts[0] : undefined;
  }
  if (flags & ts.TypeFlags.String) return name === "codeVerifier" ? "v".repeat(43) : /^range|At$/.test(name) ? AT.toISOString() : `${name}_1`;
  if (flags & ts.TypeFlags.Number) return 3;
  if (flags & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) return true;
  if (kind.symbol?.name === "Date") return AT;
  if (checker.isArrayType(kind)) {
    const item = filled("item", checker.getTypeArguments(kind)[0]);
    return item === undefined ? undefined : [item];
  }
  const values = kind.getStringIndexType();
  return values && kind.getProperties().length === 0 && filled("value", values) !== undefined ? { a: filled("value", values) } : undefined;
}

const mayBeNull = (type) => type.isUnion() && type.types.some((it) => it.flags & ts.TypeFlags.Null);
const isObject = (type) => Boolean(type.flags & ts.TypeFlags.Object) && !checker.isArrayType(type) && type.getProperties().length > 0;

/** The form of a union that an argument has. */
function formOf(type, argument) {
  const kind = checker.getNonNullableType(type);
  return kind.isUnion() ? kind.types.find((it) => faults(argument, it, "it").length === 0) ?? kind : kind;
}

/** The arguments of each kind: a list of `[kind, arguments]`, without those that are as they were given. */
function variants(signature, given, without = []) {
  const full = [...given];
  const nulls = [...given];
  signature.parameters.forEach((parameter, at) => {
    const type = checker.getTypeOfSymbol(parameter);
    const form = formOf(type, given[at] ?? {});
    if (!isObject(form) || filled(parameter.name, form) !== undefined) {
      if (given[at] === undefined && !without.includes(parameter.name)) full[at] = filled(parameter.name, type);
      return;
    }
    for (const member of form.getProperties()) {
      if (!isOptional(member) || without.includes(member.name) || given[at]?.[member.name] !== undefined) continue;
      const kind = checker.getTypeOfSymbol(member);
      const value = filled(member.name, kind);
      if (value !== undefined) full[at] = { ...full[at], [member.name]: value };
      if (mayBeNull(kind)) nulls[at] = { ...nulls[at], [member.name]: null };
    }
  });
  const same = JSON.stringify(given);
  return [["full", full], ["null", nulls]].filter(([, it]) => JSON.stringify(it) !== same);
}

module.exports = { variants };
