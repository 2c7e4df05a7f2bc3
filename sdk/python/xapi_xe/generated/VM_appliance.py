# Written by codegen from idl/; change the IDL, not this file.
"""VM_appliance on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VM_appliance"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'appliance': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('VMs', 'SRO', 'VM ref set', ('VMs', 'VM', 'uuid'), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum vm_appliance_operation set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'MRO', '(string -> enum vm_appliance_operation) map', ('current_operations',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vm_appliance_operation': {'start': 'start', 'clean_shutdown': 'clean_shutdown', 'hard_shutdown': 'hard_shutdown', 'shutdown': 'shutdown'},
}
# fmt: on
