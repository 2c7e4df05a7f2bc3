# Written by codegen from idl/; change the IDL, not this file.
"""host_crashdump on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "host_crashdump"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'host-crashdump': ((), ('uuid', 'timestamp', 'size'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('timestamp', ' RO', 'datetime', ('timestamp',), '', '', '', ()),
    ('size', ' RO', 'int', ('size',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
