# Written by codegen from idl/; change the IDL, not this file.
"""host_patch on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "host_patch"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'host-patch': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('applied', ' RO', 'bool', ('applied',), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('pool-patch', ' RO', 'pool_patch ref', ('pool_patch', 'pool_patch', 'uuid'), '', '', '', ()),
    ('size', ' RO', 'int', ('size',), '', '', '', ()),
    ('timestamp-applied', ' RO', 'datetime', ('timestamp_applied',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
