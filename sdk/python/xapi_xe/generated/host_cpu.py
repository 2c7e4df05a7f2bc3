# Written by codegen from idl/; change the IDL, not this file.
"""host_cpu on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "host_cpu"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'host-cpu': ((), ('uuid', 'number', 'vendor', 'speed', 'utilisation'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('number', ' RO', 'int', ('number',), '', '', '', ()),
    ('vendor', ' RO', 'string', ('vendor',), '', '', '', ()),
    ('speed', ' RO', 'int', ('speed',), '', '', '', ()),
    ('model', ' RO', 'int', ('model',), '', '', '', ()),
    ('family', ' RO', 'int', ('family',), '', '', '', ()),
    ('modelname', ' RO', 'string', ('modelname',), '', '', '', ()),
    ('stepping', ' RO', 'string', ('stepping',), '', '', '', ()),
    ('flags', ' RO', 'string', ('flags',), '', '', '', ()),
    ('utilisation', ' RO', 'string', ('@', 'cpu_utilisation'), '', '', '', ('expensive',)),
    ('features', ' RO', 'string', ('features',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
