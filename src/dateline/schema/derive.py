"""JSON Schema, Arrow schema and reference tables of the record: derived from the structs, never kept by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, inspect, json

from dateline.schema.documents import Document, Page
from dateline.schema.record import Failure, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
WORDS: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.BoolType: "true or false",
    inspect.BytesType: "bytes",
    inspect.NoneType: "null",
    inspect.CustomType: "any JSON value",
}
ARROW_NAMES: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.LiteralType: "string",
    inspect.IntType: "int64",
    inspect.FloatType: "float64",
    inspect.BoolType: "bool",
    inspect.CustomType: "string",
}


def json_schema() -> dict[str, Any]:  # Any: a JSON Schema is open-ended JSON
    """JSON Schema (2020-12) of one record: of the line that `dateline read --json` prints for a page."""
    (root,), structs = json.schema_components([Record], ref_template="#/$defs/{name}", schema_hook=_open_value)
    return {"$schema": DIALECT, "title": "Record", **root, "$defs": dict(sorted(structs.items()))}


def arrow_schema() -> pa.Schema:
    """Arrow schema of a table of records: one record a row, columns named as in the JSON.

    A column is nullable where the record may hold null. A value without a fixed shape (in `extra`) is JSON in a string.
    """
    import pyarrow as pa

    return pa.schema(arrow_fields(Record))


def arrow_fields(struct: type[Struct]) -> list[pa.Field]:
    """Arrow fields of the columns of a table that has one such struct a row."""
    return [_arrow_field(field) for field in _fields(struct)]


def reference() -> str:
    """Markdown tables of every struct that a record is made of, then of failures, documents and pages."""
    return "\n".join(_section(struct) for struct in _reachable(Record, Failure, Document, Page))


def _open_value(kind: type) -> dict[str, Any]:  # Any: as above
    if kind is object:
        return {"description": "any JSON value"}
    raise NotImplementedError(kind)


# --- the structs, and what is inside them ---


def _fields(struct: type[Struct]) -> tuple[inspect.Field, ...]:
    shape = inspect.type_info(struct)
    if not isinstance(shape, inspect.StructType):
        raise TypeError(struct)
    return shape.fields


def _reachable(*roots: type[Struct]) -> tuple[type[Struct], ...]:
    """The roots and all structs inside them, each once, outer before inner."""
    found: dict[type[Struct], None] = {}
    waiting = list(reversed(roots))
    while waiting:
        struct = waiting.pop()
        if struct not in found:
            found[struct] = None
            inner = [one for field in _fields(struct) for one in _structs_in(field.type)]
            waiting.extend(reversed(inner))
    return tuple(found)


def _structs_in(shape: inspect.Type) -> Iterator[type[Struct]]:
    """The structs that a type names, not those inside them."""
    match shape:
        case inspect.StructType(cls=struct):
            yield struct
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            yield from _structs_in(inner)
        case inspect.UnionType(types=types) | inspect.TupleType(item_types=types):
            for one in types:
                yield from _structs_in(one)


# --- reference tables ---


def _section(struct: type[Struct]) -> str:
    rows = [f"| `{field.encode_name}` | {_words(field.type)} |" for field in _fields(struct)]
    text = "\n".join(line.strip() for line in (struct.__doc__ or "").strip().split("\n"))
    return "\n".join([f"## {struct.__name__}", "", text, "", "| field | holds |", "| --- | --- |", *rows, ""])


def _words(shape: inspect.Type) -> str:
    """A type in the words of a reader of the JSON."""
    match shape:
        case inspect.LiteralType(values=values):
            return " ".join(f"`{value}`" for value in values)
        case inspect.StructType(cls=struct):
            return f"[{struct.__name__}](#{struct.__name__.lower()})"
        case inspect.VarTupleType(item_type=inner):
            return f"list of {_words(inner)}"
        case inspect.TupleType(item_types=types):
            return f"[{', '.join(_words(one) for one in types)}]"
        case inspect.DictType(value_type=inner):
            return f"object: name to {_words(inner)}"
        case inspect.UnionType(types=types):
            return " or ".join(_words(one) for one in types)
    return WORDS[type(shape)]


# --- Arrow ---


def _arrow_field(field: inspect.Field) -> pa.Field:
    import pyarrow as pa

    return pa.field(field.encode_name, _arrow_type(field.type), nullable=_may_be_null(field.type))


def _may_be_null(shape: inspect.Type) -> bool:
    return isinstance(shape, inspect.UnionType) and any(isinstance(one, inspect.NoneType) for one in shape.types)


def _arrow_type(shape: inspect.Type) -> pa.DataType:
    import pyarrow as pa

    match shape:
        case inspect.UnionType(types=types):
            (inner,) = (one for one in types if not isinstance(one, inspect.NoneType))
            return _arrow_type(inner)
        case inspect.StructType(fields=fields):
            return pa.struct([_arrow_field(field) for field in fields])
        case inspect.VarTupleType(item_type=inner):
            return pa.list_(pa.field("item", _arrow_type(inner), nullable=_may_be_null(inner)))
        case inspect.DictType(value_type=inner):
            return pa.map_(pa.string(), pa.field("value", _arrow_type(inner), nullable=_may_be_null(inner)))
    return pa.type_for_alias(ARROW_NAMES[type(shape)])
