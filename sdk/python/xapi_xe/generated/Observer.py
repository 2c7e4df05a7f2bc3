# Written by codegen from idl/; change the IDL, not this file.
"""Observer on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Observer"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'observer': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('attributes', 'MRO', '(string -> string) map', ('attributes',), 'set_attributes', '', '', ()),
    ('components', 'SRO', 'string set', ('components',), 'set_components', '', '', ()),
    ('enabled', ' RW', 'bool', ('enabled',), 'set_enabled', '', '', ()),
    ('endpoints', 'SRO', 'string set', ('endpoints',), 'set_endpoints', '', '', ()),
    ('hosts', 'SRO', 'host ref set', ('hosts', 'host', 'uuid'), 'set_hosts', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
