# Written by codegen from idl/; change the IDL, not this file.
"""PBD on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PBD"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pbd': ((), ('uuid', 'host-uuid', 'sr-uuid', 'device-config', 'currently-attached'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ('deprecated',)),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('host-name-label', ' RO', 'string', ('host', 'host', 'name_label'), '', '', '', ()),
    ('sr-uuid', ' RO', 'SR ref', ('SR', 'SR', 'uuid'), '', '', '', ()),
    ('sr-name-label', ' RO', 'string', ('SR', 'SR', 'name_label'), '', '', '', ()),
    ('device-config', 'MRO', '(string -> string) map', ('device_config',), '', '', '', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
