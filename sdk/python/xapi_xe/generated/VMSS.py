# Written by codegen from idl/; change the IDL, not this file.
"""VMSS on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VMSS"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'vmss': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('enabled', ' RW', 'bool', ('enabled',), 'set_enabled', '', '', ()),
    ('type', ' RW', 'enum vmss_type', ('type',), 'set_type', '', '', ()),
    ('retained-snapshots', ' RW', 'int', ('retained_snapshots',), 'set_retained_snapshots', '', '', ()),
    ('frequency', ' RW', 'enum vmss_frequency', ('frequency',), 'set_frequency', '', '', ()),
    ('schedule', 'MRW', '(string -> string) map', ('schedule',), 'set_schedule', 'add_to_schedule', 'remove_from_schedule', ()),
    ('last-run-time', ' RO', 'datetime', ('last_run_time',), '', '', '', ()),
    ('VMs', 'SRO', 'VM ref set', ('VMs', 'VM', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vmss_type': {'snapshot': 'snapshot', 'checkpoint': 'checkpoint', 'snapshot_with_quiesce': 'snapshot_with_quiesce'},
    'vmss_frequency': {'hourly': 'hourly', 'daily': 'daily', 'weekly': 'weekly'},
}
# fmt: on
