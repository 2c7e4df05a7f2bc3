# Written by codegen from idl/; change the IDL, not this file.
"""role on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "role"
SEARCHABLE = False
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'role': ((('is-internal', 'false'),), ('uuid', 'name', 'description'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('is-internal', ' RO', 'bool', ('is_internal',), '', '', '', ()),
    ('subroles', 'SRO', 'role ref set', ('subroles', 'role', 'uuid'), '', '', '', ('hidden',)),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
