# Written by codegen from idl/; change the IDL, not this file.
"""Feature on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Feature"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'feature': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('enabled', ' RO', 'bool', ('enabled',), '', '', '', ()),
    ('experimental', ' RO', 'bool', ('experimental',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
