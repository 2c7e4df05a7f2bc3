# Written by codegen from idl/; change the IDL, not this file.
"""blob on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "blob"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'blob': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('last-updated', ' RO', 'datetime', ('last_updated',), '', '', '', ()),
    ('mime-type', ' RO', 'string', ('mime_type',), '', '', '', ()),
    ('public', ' RW', 'bool', ('public',), 'set_public', '', '', ()),
    ('size', ' RO', 'int', ('size',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
