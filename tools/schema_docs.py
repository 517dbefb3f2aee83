"""The shape of a record as JSON Schema, as an Arrow schema and as a page of tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from dateline.schema import SCHEMA, derive

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path("docs/reference")
HEAD = f"""# The record

What Dateline makes of one page: `{SCHEMA}`. Offsets are half-open character offsets into `document.text`;
`text[start:end] == quote` holds for every span. Unknown is null. Ids refer to ids inside the same record.
The same shape as [JSON Schema](record.schema.json) and as an [Arrow schema](record.arrow.txt). Derived from
`dateline.schema` by `make build`; do not edit.
"""


def outputs() -> dict[Path, str]:
    """What each file of the schema reference should hold."""
    return {
        FOLDER / "record.schema.json": json.dumps(derive.json_schema(), indent=2, ensure_ascii=False) + "\n",
        FOLDER / "record.arrow.txt": "\n".join(arrow_lines(derive.arrow_schema(), depth=0)) + "\n",
        FOLDER / "schema.md": f"{HEAD}\n{derive.reference()}",
    }


def arrow_lines(fields: pa.Schema | pa.StructType, *, depth: int) -> Iterator[str]:
    """Each field on its own line, `?` where it may be null, what is inside it indented below."""
    for field in fields:
        inner, name = field.type, _name(field.type)
        yield f"{'  ' * depth}{field.name}{'?' if field.nullable else ''}: {name}"
        while pa.types.is_list(inner):
            inner = inner.value_type
        if pa.types.is_struct(inner):
            yield from arrow_lines(inner, depth=depth + 1)


def _name(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"list of {_name(kind.value_type)}"
    if pa.types.is_map(kind):
        return f"map of {_name(kind.key_type)} to {_name(kind.item_type)}"
    return "struct" if pa.types.is_struct(kind) else str(kind)
