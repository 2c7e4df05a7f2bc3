# Written by codegen from idl/; change the IDL, not this file.
"""VM_group on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VM_group"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'vm-group': ((), ('uuid', 'name-label', 'name-description', 'placement'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('placement', ' RO', 'enum placement_policy', ('placement',), '', '', '', ()),
    ('vm-uuids', 'SRO', 'VM ref set', ('VMs', 'VM', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'placement_policy': {'anti_affinity': 'anti_affinity', 'normal': 'normal'},
}
# fmt: on
