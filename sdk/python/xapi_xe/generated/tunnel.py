# Written by codegen from idl/; change the IDL, not this file.
"""tunnel on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "tunnel"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'tunnel': ((), ('uuid', 'transport-PIF', 'access-PIF', 'status'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('access-PIF', ' RO', 'PIF ref', ('access_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('transport-PIF', ' RO', 'PIF ref', ('transport_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('status', ' RO', '(string -> string) map', ('status',), '', '', '', ('plain',)),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('protocol', ' RW', 'enum tunnel_protocol', ('protocol',), 'set_protocol', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'tunnel_protocol': {'gre': 'gre', 'vxlan': 'vxlan'},
}
# fmt: on
