# Written by codegen from idl/; change the IDL, not this file.
"""VLAN on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VLAN"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vlan': ((), ('uuid', 'tagged-PIF', 'untagged-PIF', 'tag'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('tagged-PIF', ' RO', 'PIF ref', ('tagged_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('untagged-PIF', ' RO', 'PIF ref', ('untagged_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('tag', ' RO', 'int', ('tag',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
