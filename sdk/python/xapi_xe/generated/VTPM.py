# Written by codegen from idl/; change the IDL, not this file.
"""VTPM on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VTPM"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vtpm': ((), ('uuid', 'vm'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vm', ' RO', 'VM ref', ('VM', 'VM', 'uuid'), '', '', '', ()),
    ('is_unique', ' RO', 'bool', ('is_unique',), '', '', '', ()),
    ('is_protected', ' RO', 'bool', ('is_protected',), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum vtpm_operations set', ('allowed_operations',), '', '', '', ()),
    ('backend', ' RO', 'VM ref', ('backend', 'VM', 'uuid'), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum vtpm_operations) map', ('current_operations',), '', '', '', ()),
    ('persistence-backend', ' RO', 'enum persistence_backend', ('persistence_backend',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vtpm_operations': {'destroy': 'destroy'},
    'persistence_backend': {'xapi': 'xapi'},
}
# fmt: on
