# Written by codegen from idl/; change the IDL, not this file.
"""Bond on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Bond"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'bond': ((), ('uuid', 'master', 'slaves'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('master', ' RO', 'PIF ref', ('master', 'PIF', 'uuid'), '', '', '', ()),
    ('slaves', ' RO', 'PIF ref set', ('slaves', 'PIF', 'uuid'), '', '', '', ('plain',)),
    ('mode', ' RO', 'enum bond_mode', ('mode',), '', '', '', ()),
    ('properties', 'MRO', '(string -> string) map', ('properties',), 'entry:set_property', '', '', ()),
    ('primary-slave', ' RO', 'PIF ref', ('primary_slave', 'PIF', 'uuid'), '', '', '', ()),
    ('links-up', ' RO', 'int', ('links_up',), '', '', '', ()),
    ('auto-update-mac', ' RO', 'bool', ('auto_update_mac',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'bond_mode': {'balance-slb': 'balance-slb', 'active-backup': 'active-backup', 'lacp': 'lacp'},
}
# fmt: on
